package lastack.tui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import lastack.app.Key;
import lastack.app.Model;
import lastack.app.Msg;
import lastack.app.Opening;
import lastack.app.Screen;
import lastack.app.Update;
import lastack.course.Courses;
import lastack.game.Bilingual;
import lastack.game.Course;
import lastack.game.Level;
import lastack.game.Pack;
import lastack.text.Lang;
import lastack.text.Words;
import org.junit.jupiter.api.Test;

/** A quiz as it is seen, played by keys. */
class QuizViewTest {
    private Model model = opened();

    @Test
    void oneQuestionAfterTheOther() {
        Golden.check("quiz-start-80x24.en", seen(Lang.EN));
        type("\nx+101\n");
        Golden.check("quiz-number-wrong-80x24.en", seen(Lang.EN));
        type("\b\b\b\b\bx+100\n");
        Golden.check("quiz-number-right-80x24.en", seen(Lang.EN));
        type("\n");
        Golden.check("quiz-choice-80x24.en", seen(Lang.EN));
        type("a\n");
        size(60, 20);
        Golden.check("quiz-choice-wrong-60x20.zh", seen(Lang.ZH));
        type("b\n\n");
        Golden.check("quiz-segment-60x20.en", seen(Lang.EN));
        size(80, 24);
        type("a\tx\ty\n");
        Golden.check("quiz-segment-wrong-80x24.en", seen(Lang.EN));
        Golden.check("quiz-segment-wrong-80x24.zh", seen(Lang.ZH));
        type("y+1\n\ntime wait\n\n2msl\n");
        Golden.check("quiz-solved-80x24.en", seen(Lang.EN));
        assertEquals(3 + 3 + 6, 60 - ((Screen.Playing) model.screen()).game().score(), "three wrong answers");
    }

    private void type(String keys) {
        for (char typed : keys.toCharArray()) {
            Key key = switch (typed) {
                case '\n' -> Key.of(Key.Kind.ENTER);
                case '\t' -> Key.of(Key.Kind.TAB);
                case '\b' -> Key.of(Key.Kind.BACKSPACE);
                default -> Key.of(typed);
            };
            model = Update.update(model, new Msg.Pressed(key)).model();
            model = Update.update(model, new Msg.Saved()).model();
        }
    }

    private void size(int columns, int rows) {
        model = Update.update(model, new Msg.Resized(columns, rows)).model();
    }

    private Frame seen(Lang lang) {
        Frame frame = new Frame(model.columns(), model.rows());
        Locale locale = lang == Lang.ZH ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH;
        Skin skin = new Skin(Labels.in(locale), Words.in(lang), Palette.of(Theme.DARK, Depth.INDEXED), Glyphs.UNICODE);
        PlayView.draw(new Canvas(frame, Glyphs.UNICODE), model, (Screen.Playing) model.screen(), skin);
        return frame;
    }

    private static Model opened() {
        Path file = Path.of("src/test/resources/lastack/course/quiz.json");
        Level quiz = Courses.level(file, new ArrayList<>()).orElseThrow().level();
        Bilingual title = new Bilingual("Four waves", "四次挥手");
        Course course = new Course(List.of(new Pack("four-waves", 2, title, List.of(quiz))));
        return Opening.level(
                Model.fresh(course, 80, 24, 1, LocalDate.EPOCH), course.places().get(0), quiz, 7L);
    }
}
