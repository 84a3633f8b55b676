package lastack.tui;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import lastack.app.Kept;
import lastack.app.Key;
import lastack.app.Model;
import lastack.app.Msg;
import lastack.app.Opening;
import lastack.app.Player;
import lastack.app.Preferences;
import lastack.app.Screen;
import lastack.app.Update;
import lastack.course.Courses;
import lastack.game.Course;
import lastack.text.Lang;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What guides, cell by cell: the demo and the tour. */
class GuideScreensTest {
    private static final Course COURSE = Courses.builtIn().course();

    static Stream<Arguments> sizesAndLanguages() {
        return Stream.of(Lang.values())
                .flatMap(lang -> Stream.of("60x20", "80x24", "120x40", "200x50").map(size -> Arguments.of(size, lang)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("sizesAndLanguages")
    void everyMomentInEachSizeAndLanguage(String size, Lang lang) {
        for (Scene scene : Scene.values()) {
            Golden.check(scene.file() + "-" + size + "." + lang.code(), frame(scene, size, lang, false));
        }
    }

    @Test
    void inAscii() {
        for (Scene scene : Scene.values()) {
            Golden.check("ascii-" + scene.file() + "-80x24.en", frame(scene, "80x24", Lang.EN, true));
        }
    }

    private static Frame frame(Scene scene, String size, Lang lang, boolean ascii) {
        Model fresh = Model.fresh(COURSE, Screens.columns(size), Screens.rows(size), 1, LocalDate.EPOCH);
        return Screens.frame(scene.reached(fresh), lang, ascii);
    }

    /** A moment, and the keys that lead there. */
    private enum Scene {
        DEMO_BEGINS(""),
        DEMO_RULE("Right Right"),
        DEMO_NUMBERS("Right Right Right"),
        DEMO_SENT("Right Right Right Right"),
        DEMO_OVER("End"),
        DEMO_HELP("?"),
        MENU_OFFERS_TOUR(""),
        TOUR_FIN("Enter"),
        TOUR_ACK("Enter f"),
        TOUR_SEND("Enter f a"),
        TOUR_NUMBERS("Enter f a Up 1"),
        TOUR_FIN_ALONE("Enter f Enter"),
        TOUR_WAIT("Enter f a Enter"),
        TOUR_DONE("Enter f a Enter w"),
        TOUR_HELP("Enter ?");

        private final String keys;

        Scene(String keys) {
            this.keys = keys;
        }

        String file() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        Model reached(Model fresh) {
            boolean demo = name().startsWith("DEMO");
            Model model = demo
                    ? Opening.demo(fresh, new Screen.Menu(0))
                    : Update.update(fresh, new Msg.Loaded(new Kept(Preferences.DEFAULT, List.of())))
                            .model();
            for (Key key : keys.isEmpty() ? List.<Key>of() : Player.keys(keys)) {
                model = Update.update(model, new Msg.Pressed(key)).model();
            }
            while (!demo && model.moving()) {
                model = Update.update(model, new Msg.Ticked()).model();
            }
            return model;
        }
    }
}
