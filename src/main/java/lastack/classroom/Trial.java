package lastack.classroom;

import lastack.game.Belief;
import lastack.tcp.Rule;
import lastack.tcp.State;
import lastack.text.CellText;
import org.jspecify.annotations.Nullable;

/**
 * What one move or answer of a student came to, once it was kept. The board, the results and the reports are made of these and of
 * nothing else.
 *
 * @param run the run's code or, for a question of an exam, the exam's seed in hexadecimal digits
 * @param level the level's id; {@link #EXAM} for a question of an exam and {@link #QUIZ} for one of a practice
 * @param seed where the numbers of the level or of the exam came from
 * @param item which step of the level or question it was about, from 1
 * @param of how many there are
 * @param done how many of them are done afterwards
 * @param question the question's id; empty in a level
 * @param outcome what it was
 * @param misses the wrong tries of this item so far, this one included
 * @param hints the hints taken for this item so far, this one included
 * @param rule the rule that decided, or was missed; null where none did
 * @param belief what the wrong try suggests that the student believes; null where it suggests nothing
 * @param tried what was done, as a line of the game's notation; empty where the line would say nothing
 * @param allowed what is at fault with what would have been right, {@code ack=4382}; empty where nothing is
 * @param you the state of the student's end afterwards; null where there is none
 * @param peer the state of the other end afterwards; null where there is none
 * @param score the points of the level or exam so far; of an exam how many were right
 * @param max the most points there are
 * @param solved whether all is done
 */
public record Trial(
        String run,
        String level,
        long seed,
        int item,
        int of,
        int done,
        String question,
        Outcome outcome,
        int misses,
        int hints,
        @Nullable Rule rule,
        @Nullable Belief belief,
        String tried,
        String allowed,
        @Nullable State you,
        @Nullable State peer,
        int score,
        int max,
        boolean solved) {
    /** What stands for the level where the questions of an exam are answered; no level is called so. */
    public static final String EXAM = "deck:exam";

    /** What stands for the level where questions are practised. */
    public static final String QUIZ = "deck:practice";

    /** What a level or a question can be called. */
    static final String ID = "[a-z0-9][a-z0-9:.-]{0,79}";

    /** The longest line of what was tried or allowed; what is longer is cut. */
    static final int LONGEST_LINE = 200;

    private static final String RUN = "[0-9A-Za-z-]{1,20}";
    private static final int MOST = 1_000_000;

    /** What a try was. */
    public enum Outcome {
        /** It was accepted. */
        RIGHT,
        /** It was not. */
        WRONG,
        /** A hint was taken. */
        HINT,
        /** Something was taken back. */
        UNDO
    }

    /** @throws IllegalArgumentException if a text is not of its form or too long, or a number is out of its range */
    public Trial {
        boolean forms = run.matches(RUN) && level.matches(ID) && (question.isEmpty() || question.matches(ID));
        boolean lines = isLine(tried) && isLine(allowed);
        boolean place = item >= 1 && item <= of && of <= MOST && done >= 0 && done <= of;
        boolean counts = misses >= 0 && misses <= MOST && hints >= 0 && hints <= MOST;
        boolean points = score >= 0 && score <= max && max <= MOST;
        if (!forms || !lines || !place || !counts || !points) {
            throw new IllegalArgumentException("not a trial of " + level);
        }
    }

    /** Teachers see these lines, and students have written them: nothing is in them that a screen must not get. */
    private static boolean isLine(String text) {
        return text.length() <= LONGEST_LINE && CellText.clean(text).equals(text);
    }

    /** What can stand in {@link #tried} and {@link #allowed} of {@code text}. */
    static String line(String text) {
        String clean = CellText.clean(text);
        return clean.length() <= LONGEST_LINE
                ? clean
                : clean.substring(0, clean.offsetByCodePoints(0, LONGEST_LINE / 2));
    }

    public boolean wrong() {
        return outcome == Outcome.WRONG;
    }
}
