package lastack.course;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lastack.game.Bilingual;
import lastack.game.PlayLevel;
import lastack.quiz.Agenda;
import lastack.quiz.Asked;
import lastack.quiz.Deck;
import org.jspecify.annotations.Nullable;

/** Exams as levels, by names that say all of them: {@code exam-20-7}, {@code exam-20-7-loss}. The same name is the same exam. */
public final class Exams {
    /** More questions than anybody answers at a sitting. */
    public static final int MOST_QUESTIONS = 200;

    /** A seed that can be written down. */
    public static final long LARGEST_SEED = 999_999_999;

    private static final Pattern NAME = Pattern.compile("exam-([1-9][0-9]{0,2})-([0-9]{1,9})(?:-([a-z0-9-]{1,40}))?");

    private Exams() {}

    /** The name of an exam; {@code deck} is null where it asks of all decks. */
    public static String name(int count, long seed, @Nullable String deck) {
        return "exam-" + count + "-" + seed + (deck == null ? "" : "-" + deck);
    }

    /** The exam that {@code name} says, from {@code decks}; none if it says none. */
    public static Optional<PlayLevel> find(String name, List<Deck> decks) {
        return asked(name, decks).map(asked -> Asked.level(name, new Bilingual("Exam " + name, "考试 " + name), asked));
    }

    /** Its questions. */
    public static Optional<List<Asked>> asked(String name, List<Deck> decks) {
        Matcher matcher = NAME.matcher(name);
        if (!matcher.matches() || Integer.parseInt(matcher.group(1)) > MOST_QUESTIONS) {
            return Optional.empty();
        }
        String deck = matcher.group(3);
        List<Deck> from = decks.stream()
                .filter(one -> deck == null || one.id().equals(deck))
                .toList();
        List<Asked> asked = Agenda.exam(from, Integer.parseInt(matcher.group(1)), Long.parseLong(matcher.group(2)));
        return asked.isEmpty() ? Optional.empty() : Optional.of(asked);
    }

    /** Whether {@code level} is an exam, in which every question is asked once. */
    public static boolean isExam(PlayLevel level) {
        return NAME.matcher(level.id()).matches();
    }
}
