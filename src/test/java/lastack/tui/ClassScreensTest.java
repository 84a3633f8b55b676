package lastack.tui;

import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import lastack.app.Key;
import lastack.app.Model;
import lastack.app.Msg;
import lastack.app.Update;
import lastack.classroom.Attending;
import lastack.classroom.ClassScenes;
import lastack.classroom.Face;
import lastack.classroom.Message;
import lastack.classroom.Refusal;
import lastack.classroom.Room;
import lastack.classroom.StudentId;
import lastack.classroom.Teaching;
import lastack.classroom.Visit;
import lastack.classroom.VisitMsg;
import lastack.text.Lang;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The screens of a class, cell by cell. */
class ClassScreensTest {
    private static final String JOIN_LINE = "ssh -p 2222 class.example";

    static Stream<Arguments> sizesAndLanguages() {
        return Stream.of(Lang.values())
                .flatMap(lang -> Stream.of("60x20", "80x24", "120x40").map(size -> Arguments.of(size, lang)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("sizesAndLanguages")
    void everyScreenInEachSizeAndLanguage(String size, Lang lang) {
        for (Scene scene : Scene.values()) {
            Golden.check(scene.file() + "-" + size + "." + lang.code(), frame(scene, size, lang, false));
        }
    }

    @Test
    void everyScreenInAscii() {
        for (Scene scene : Scene.values()) {
            Golden.check("ascii-" + scene.file() + "-80x24.en", frame(scene, "80x24", Lang.EN, true));
        }
    }

    @Test
    void whatCarriesColour() {
        for (Scene scene : new Scene[] {Scene.CLASS_BOARD_PAIRS, Scene.CLASS_RESULT, Scene.CLASS_JOIN}) {
            Golden.checkStyled(
                    scene.file() + "-120x40.en",
                    frame(scene, "120x40", Lang.EN, false),
                    Palette.of(Theme.DARK, Depth.INDEXED));
        }
    }

    private static Frame frame(Scene scene, String size, Lang lang, boolean ascii) {
        String[] cells = size.split("x");
        Window window = new Window(Integer.parseInt(cells[0]), Integer.parseInt(cells[1]), lang == Lang.ZH);
        Visit visit = scene.visit.apply(window);
        Surroundings surroundings = new Surroundings(lang, ascii, Depth.INDEXED, Map.of());
        Skin skin = Skin.of(visit.model().preferences(), surroundings);
        VisitViews views = new VisitViews(surroundings, JOIN_LINE);
        return Picture.frame(window.columns, window.rows, skin.glyphs(), canvas -> views.draw(canvas, visit, skin));
    }

    private record Window(int columns, int rows, boolean chinese) {
        Model model() {
            return ClassScenes.model(columns, rows);
        }

        Teaching free() {
            return ClassScenes.teaching(ClassScenes.free(chinese), 63, columns, rows);
        }

        Teaching round(String mode) {
            return ClassScenes.teaching(ClassScenes.inRound(chinese, mode), 9, columns, rows);
        }

        Room ended(String more) {
            return ClassScenes.inRound(chinese, "single", more + "177 round-ended round=1\n");
        }

        /** In the middle of the second level. */
        Attending plays(Room room, Model model) {
            Model playing = model;
            for (char key : "2".toCharArray()) {
                playing = Update.update(playing, new Msg.Pressed(Key.of(key))).model();
            }
            return ClassScenes.attending(room, 9, playing, new Face.Playing());
        }
    }

    /** What is to be seen. */
    private enum Scene {
        CLASS_JOIN(window -> ClassScenes.joining(true, "Mira", window.columns, window.rows)),
        CLASS_JOIN_CODE(window -> ClassScenes.joining(false, "Mira", window.columns, window.rows)),
        CLASS_JOIN_WORD(window -> ClassScenes.told(
                ClassScenes.keys(ClassScenes.joining(true, "Mira", window.columns, window.rows), "Enter"),
                new VisitMsg.Refused(Refusal.WORD_WANTED, 0))),
        CLASS_JOIN_CLEANED(window -> ClassScenes.keys(
                ClassScenes.joining(true, "", window.columns, window.rows), "Mira Space Space <script>")),
        CLASS_WELCOME(window ->
                ClassScenes.attending(ClassScenes.free(window.chinese), 3, window.model(), new Face.Welcome("k7qm"))),
        CLASS_WAITING(window -> {
            Attending one = ClassScenes.attending(
                    ClassScenes.inRound(window.chinese, "single"), 9, window.model(), new Face.Waiting());
            return new Attending(
                    one.model(), one.lessons(), new StudentId(7), 8, one.room(), one.now(), one.face(), null, true, "");
        }),
        CLASS_LEVELS(window -> {
            Room room = ClassScenes.inRound(
                    window.chinese, "single", "171 worlds-closed worlds=2\n172 called-for-help student=13\n");
            Attending one = window.plays(room, window.model());
            return new Attending(
                    one.model(),
                    one.lessons(),
                    one.id(),
                    14,
                    room,
                    one.now(),
                    one.face(),
                    Message.clean(window.chinese ? "先读完事件再动手。" : "Read the event first.")
                            .orElseThrow(),
                    true,
                    "");
        }),
        CLASS_MESSAGE(window -> {
            Room room = ClassScenes.free(window.chinese);
            Attending one = window.plays(room, window.model());
            return new Attending(
                    one.model(),
                    one.lessons(),
                    one.id(),
                    14,
                    room,
                    one.now(),
                    one.face(),
                    Message.clean(
                                    window.chinese
                                            ? "十二个服务端里有九个确认了 x。FIN 占用一个序号，所以期待的下一个序号是 x+1。再看一眼右边的数字，然后继续。"
                                            : "Nine of twelve servers acknowledged x. A FIN uses up one number, so the next one expected is x+1. Look at the numbers on the right again, and go on.")
                            .orElseThrow(),
                    false,
                    "");
        }),
        CLASS_RESULT(window -> {
            Room room = window.ended("");
            return ClassScenes.attending(
                    room, 1, window.model(), new Face.Result(room.results().get(0), 0));
        }),
        CLASS_RESULT_MINE(window -> {
            Room room = window.ended("174 ruled timer=yes streaks=yes prices=yes free=yes pseudonyms=yes\n");
            Attending one = ClassScenes.attending(
                    room, 1, window.model(), new Face.Result(room.results().get(0), 0));
            return new Attending(
                    one.model(), one.lessons(), new StudentId(11), 12, room, one.now(), one.face(), null, false, "");
        }),
        CLASS_BOARD(window -> window.free()),
        CLASS_BOARD_EMPTY(window ->
                ClassScenes.teaching(Room.empty(ClassScenes.free(false).code()), 1, window.columns, window.rows)),
        CLASS_BOARD_PAIRS(window -> window.round("pairs")),
        CLASS_BOARD_SINGLE(window -> ClassScenes.keys(window.round("single"), "Down Down Tab v")),
        CLASS_BOARD_SAY(window -> ClassScenes.keys(window.round("single"), "s Nine Space of Space twelve")),
        CLASS_BOARD_PLAN(window -> ClassScenes.keys(window.free(), "n Right Right Down Right")),
        CLASS_BOARD_WORLDS(window -> ClassScenes.keys(window.free(), "w Down")),
        CLASS_BOARD_RULES(window -> ClassScenes.keys(window.free(), "g Down Down")),
        CLASS_BOARD_STUDENT(window -> ClassScenes.keys(window.free(), "m")),
        CLASS_BOARD_SURE(window -> ClassScenes.keys(window.free(), "m b")),
        CLASS_BOARD_CLOSE(window -> ClassScenes.keys(window.free(), "q")),
        CLASS_BOARD_HELP(window -> ClassScenes.keys(window.free(), "?")),
        CLASS_BOARD_RESULT(window -> ClassScenes.keys(
                ClassScenes.teaching(
                        ClassScenes.inRound(window.chinese, "pairs", "177 round-ended round=1\n"),
                        1,
                        window.columns,
                        window.rows),
                "r")),
        CLASS_BOARD_WATCH(window -> ClassScenes.told(
                ClassScenes.keys(window.free(), "Enter"),
                new VisitMsg.Seen(window.plays(ClassScenes.free(window.chinese), ClassScenes.model(80, 24))))),
        CLASS_BOARD_WATCH_NONE(window -> ClassScenes.keys(window.free(), "Enter"));

        private final Function<Window, Visit> visit;

        Scene(Function<Window, Visit> visit) {
            this.visit = visit;
        }

        String file() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
