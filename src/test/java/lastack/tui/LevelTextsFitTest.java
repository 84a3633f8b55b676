package lastack.tui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import lastack.course.Courses;
import lastack.game.Bilingual;
import lastack.game.Course;
import lastack.game.Expected;
import lastack.game.Hint;
import lastack.game.Kind;
import lastack.game.PlayLevel;
import lastack.game.Question;
import lastack.game.RecordedLevel;
import lastack.game.Task;
import org.junit.jupiter.api.Test;

/** What the levels say has room where it is shown, in both languages, in a window of 80x24 and in one of 60x20. */
class LevelTextsFitTest {
    private static final int PANEL = 30;
    private static final int COMPACT = 58;

    /** Below the headline and a blank row; below the headline and above the checks; in the panel of a small window. */
    private static final int ASKED = 6;

    private static final int TOLD = 5;
    private static final int SMALL = 2;

    /** A quiz in a small window: its columns, the rows of a question, of a segment's, of what is said below. */
    private static final int QUIZ_SMALL = 56;

    private static final int QUIZ_ROWS = 9;
    private static final int QUIZ_SMALL_SEGMENT = 3;
    private static final int QUIZ_TOLD = 4;

    /** The header's place holds the scene. */
    private static final int TELLING = 64;

    private static final int SCENE = 7;

    private static final int RECORDED_ROWS = 4;

    /** In so many levels made from a seed every sentence comes up. */
    private static final int DRAWN = 40;

    private final List<String> tooLong = new ArrayList<>();

    @Test
    void everyTextHasRoom() {
        List<Course.Place> places = Courses.builtIn().course().places();
        assertFalse(places.isEmpty(), "there is nothing to measure");
        places.forEach(this::measure);
        assertEquals("", String.join("\n", tooLong));
    }

    private void measure(Course.Place place) {
        if (place.level() instanceof RecordedLevel recorded) {
            recorded(place.number(), recorded);
            return;
        }
        PlayLevel level = (PlayLevel) place.level();
        boolean drawn = level.tasks().isEmpty();
        for (long seed = 0; seed < (drawn ? DRAWN : 1); seed++) {
            measure(place, drawn ? level.in(seed) : level);
        }
    }

    private void measure(Course.Place place, PlayLevel level) {
        if (level.kind() == Kind.QUIZ) {
            quiz(place.number(), level);
            return;
        }
        fits(place.number() + " scene", level.scene(), TELLING, SCENE);
        int task = 0;
        for (Task one : level.tasks()) {
            task++;
            String at = place.number() + " task " + task;
            panel(at + " brief", one.brief(), ASKED);
            if (one.right() != null) {
                panel(at + " right", one.right(), TOLD);
            }
            for (Hint hint : one.hints()) {
                panel(at + " hint", hint.text(), ASKED);
            }
            if (one.expected() instanceof Expected.Reply reply) {
                question(at, reply.question());
            }
        }
    }

    /** A recording has the upper part, what is said of it the rows below: in a small window four, the heading among them. */
    private void recorded(String number, RecordedLevel level) {
        fits(number + " scene", level.scene(), COMPACT, RECORDED_ROWS);
        fits(number + " ask", level.ask(), COMPACT + 1, 1);
        int task = 0;
        for (Task one : level.tasks()) {
            task++;
            String at = number + " task " + task;
            fits(at + " brief", one.brief(), COMPACT, level.kind() == Kind.FILL ? 2 : 1);
            fits(at + " right", one.right(), COMPACT, level.kind() == Kind.FILL ? 1 : 2);
            for (Hint hint : one.hints()) {
                fits(at + " hint", hint.text(), COMPACT - 14, 2);
            }
        }
    }

    /** A quiz has the whole width: the question above, what is said of the answer below; a header needs its rows too. */
    private void quiz(String number, PlayLevel level) {
        fits(number + " scene", level.scene(), QUIZ_SMALL, QUIZ_ROWS);
        int task = 0;
        for (Task one : level.tasks()) {
            task++;
            String at = number + " question " + task;
            Question question = ((Expected.Reply) one.expected()).question();
            fits(at, question.prompt(), QUIZ_SMALL, one.asks() ? 2 : QUIZ_SMALL_SEGMENT);
            int rows = 3;
            for (Question.Option option : options(question)) {
                rows += Math.max(
                        Wrap.lines(Role.TEXT, option.text().en(), QUIZ_SMALL - 7)
                                .size(),
                        Wrap.lines(Role.TEXT, option.text().zh(), QUIZ_SMALL - 7)
                                .size());
                if (option.why() != null) {
                    fits(at + " why " + option.id(), option.why(), QUIZ_SMALL, QUIZ_TOLD);
                }
            }
            if (rows > QUIZ_ROWS) {
                tooLong.add(at + " has " + rows + " rows, of " + QUIZ_ROWS);
            }
            if (one.right() != null) {
                fits(at + " right", one.right(), QUIZ_SMALL, QUIZ_TOLD);
            }
            for (Hint hint : one.hints()) {
                fits(at + " hint", hint.text(), QUIZ_SMALL, QUIZ_TOLD - 1);
            }
        }
    }

    private void question(String at, Question question) {
        fits(at + " prompt", question.prompt(), COMPACT, 1);
        for (Question.Option option : options(question)) {
            fits(at + " option " + option.id(), option.text(), COMPACT - 7, 1);
            if (option.why() != null) {
                panel(at + " why " + option.id(), option.why(), TOLD);
            }
        }
    }

    private static List<Question.Option> options(Question question) {
        if (question instanceof Question.Choice choice) {
            return choice.options();
        }
        return question instanceof Question.Several several ? several.options() : List.of();
    }

    private void panel(String what, Bilingual text, int rows) {
        fits(what, text, PANEL, rows);
        fits(what, text, COMPACT, SMALL);
    }

    private void fits(String what, Bilingual text, int columns, int rows) {
        for (String words : List.of(text.en(), text.zh())) {
            int needed = Wrap.lines(Role.TEXT, words, columns).size();
            if (needed > rows) {
                tooLong.add("%s needs %d rows of %d, has %d: %s".formatted(what, needed, columns, rows, words));
            }
        }
    }
}
