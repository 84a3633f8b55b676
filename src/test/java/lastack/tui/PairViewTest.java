package lastack.tui;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import lastack.app.Effect;
import lastack.app.Key;
import lastack.app.Model;
import lastack.app.Msg;
import lastack.app.Step;
import lastack.app.Update;
import lastack.course.Courses;
import lastack.game.Course;
import lastack.game.Pair;
import lastack.game.PlayLevel;
import lastack.game.Role;
import lastack.text.Lang;
import lastack.text.Words;
import org.junit.jupiter.api.Test;

/** Two students at their screens, Mira the client and Ben the server. */
class PairViewTest {
    private static final Course COURSE = Courses.builtIn().course();

    private final Map<Role, Model> seen = new EnumMap<>(Role.class);
    private Pair pair = begun("all-of-it-as-client", false);

    @Test
    void fourWaves() {
        sit(80, 24);
        golden("pair-start-80x24.en", Role.CLIENT, Lang.EN);
        golden("pair-start-60x20.zh", Role.SERVER, Lang.ZH, 60, 20);
        type(Role.CLIENT, "f\tx\n");
        golden("pair-refused-80x24.en", Role.CLIENT, Lang.EN);
        golden("pair-refused-60x20.en", Role.CLIENT, Lang.EN, 60, 20);
        type(Role.CLIENT, "a\t\ty\n");
        golden("pair-under-way-80x24.en", Role.CLIENT, Lang.EN);
        golden("pair-at-the-door-80x24.en", Role.SERVER, Lang.EN);
        type(Role.SERVER, "w");
        golden("pair-came-80x24.zh", Role.SERVER, Lang.ZH);
        golden("pair-taken-80x24.en", Role.CLIENT, Lang.EN);
        type(Role.SERVER, "a\ty\tx+1\n");
        type(Role.CLIENT, "ww");
        golden("pair-waits-80x24.zh", Role.CLIENT, Lang.ZH);
        type(Role.SERVER, "wf\n\n");
        golden("pair-right-120x40.en", Role.SERVER, Lang.EN, 120, 40);
        type(Role.CLIENT, "\nfx+1\ty+1\n");
        type(Role.SERVER, "w");
        type(Role.CLIENT, "\nw");
        golden("pair-over-80x24.en", Role.CLIENT, Lang.EN);
        golden("pair-over-60x20.zh", Role.SERVER, Lang.ZH, 60, 20);
        golden("pair-over-200x50.en", Role.CLIENT, Lang.EN, 200, 50);
    }

    @Test
    void whatIsSlippedIn() {
        pair = begun("all-of-it-as-client", true);
        sit(80, 24);
        type(Role.SERVER, "w");
        type(Role.CLIENT, "ifa\tx\ty");
        golden("pair-slipping-80x24.en", Role.CLIENT, Lang.EN);
        type(Role.CLIENT, "\n");
        golden("pair-no-slip-80x24.en", Role.CLIENT, Lang.EN);
        type(Role.CLIENT, "y+5\n");
        golden("pair-asked-80x24.en", Role.SERVER, Lang.EN);
        golden("pair-asked-60x20.zh", Role.SERVER, Lang.ZH, 60, 20);
        type(Role.SERVER, "x");
        golden("pair-caught-80x24.en", Role.SERVER, Lang.EN);
        golden("pair-own-caught-80x24.zh", Role.CLIENT, Lang.ZH);
        type(Role.CLIENT, "ia\n");
        type(Role.SERVER, "w\n");
        golden("pair-slipped-in-80x24.en", Role.SERVER, Lang.EN);
        golden("pair-slipped-in-60x20.zh", Role.SERVER, Lang.ZH, 60, 20);
        type(Role.CLIENT, "ay\n");
        type(Role.SERVER, "wx");
        golden("pair-false-alarm-80x24.en", Role.SERVER, Lang.EN);
        golden("pair-own-false-alarm-80x24.en", Role.CLIENT, Lang.EN);
        golden("pair-own-false-alarm-120x40.zh", Role.CLIENT, Lang.ZH, 120, 40);
    }

    private static Pair begun(String level, boolean slips) {
        return Pair.begin((PlayLevel) COURSE.find(level).orElseThrow().level(), 0, slips);
    }

    private Model model(Role role) {
        return Objects.requireNonNull(seen.get(role));
    }

    private void sit(int columns, int rows) {
        for (Role role : Role.values()) {
            String partner = role == Role.CLIENT ? "Ben" : "Mira";
            Course.Place place = COURSE.find(pair.level().id()).orElseThrow();
            Model model = Model.fresh(COURSE, columns, rows, 7, LocalDate.EPOCH);
            seen.put(
                    role,
                    Update.update(model, new Msg.CalledToPair(pair, role, partner, place))
                            .model());
        }
    }

    private void type(Role role, String keys) {
        for (char typed : keys.toCharArray()) {
            tell(role, new Msg.Pressed(key(typed)));
        }
    }

    /** What one is told; the pair keeps what that one does, and both are told of it. */
    private void tell(Role role, Msg msg) {
        Step step = Update.update(model(role), msg);
        seen.put(role, step.model());
        Deque<Effect> wanted = new ArrayDeque<>(step.effects());
        while (!wanted.isEmpty()) {
            if (wanted.pop() instanceof Effect.MovePair move) {
                pair = pair.play(move.move());
                for (Role each : Role.values()) {
                    tell(each, new Msg.PairIs(pair));
                }
            }
        }
    }

    private static Key key(char typed) {
        return switch (typed) {
            case '\n' -> Key.of(Key.Kind.ENTER);
            case '\t' -> Key.of(Key.Kind.TAB);
            default -> Key.of(typed);
        };
    }

    private void golden(String name, Role role, Lang lang, int... size) {
        Model model = model(role);
        Model sized = size.length == 0
                ? model
                : Update.update(model, new Msg.Resized(size[0], size[1])).model();
        Frame frame = new Frame(sized.columns(), sized.rows());
        Locale locale = lang == Lang.ZH ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH;
        Palette palette = Palette.of(Theme.DARK, Depth.INDEXED);
        Skin skin = new Skin(Labels.in(locale), Words.in(lang), palette, Glyphs.UNICODE);
        new Views(new Surroundings(lang, false, Depth.INDEXED, Map.of()))
                .draw(new Canvas(frame, skin.glyphs()), sized, skin);
        Golden.check(name, frame);
    }

    /** Whatever key is pressed, nothing but the keys of the screen does anything. */
    @Test
    void everyKeyIsTaken() {
        pair = begun("all-of-it-as-client", true);
        sit(80, 24);
        for (char typed = ' '; typed < 127; typed++) {
            if (typed != 'q') {
                type(Role.CLIENT, String.valueOf(typed));
                type(Role.CLIENT, List.of("?", "o", "d").contains(String.valueOf(typed)) ? "q" : "");
            }
        }
        golden("pair-every-key-80x24.en", Role.CLIENT, Lang.EN);
    }
}
