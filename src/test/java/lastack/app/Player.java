package lastack.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lastack.game.Course;
import lastack.game.Move;

/**
 * Somebody at the keys: types, and everything that is to be kept is kept at once, unless the test says otherwise.
 *
 * <p>Keys are written as one reads them: {@code "f a Tab 4381 Enter"}. A word that names a key is that key, any other is typed letter by
 * letter.
 */
public final class Player {
    private static final Map<String, Key.Kind> NAMES = Map.ofEntries(
            Map.entry("Enter", Key.Kind.ENTER),
            Map.entry("Esc", Key.Kind.ESCAPE),
            Map.entry("Tab", Key.Kind.TAB),
            Map.entry("BackTab", Key.Kind.BACK_TAB),
            Map.entry("Backspace", Key.Kind.BACKSPACE),
            Map.entry("Up", Key.Kind.UP),
            Map.entry("Down", Key.Kind.DOWN),
            Map.entry("Left", Key.Kind.LEFT),
            Map.entry("Right", Key.Kind.RIGHT),
            Map.entry("Home", Key.Kind.HOME),
            Map.entry("End", Key.Kind.END),
            Map.entry("PageUp", Key.Kind.PAGE_UP),
            Map.entry("PageDown", Key.Kind.PAGE_DOWN),
            Map.entry("Ctrl-C", Key.Kind.LEAVE));

    private final Memory memory = new Memory();
    private final Performer performer = new Performer(memory);
    private Model model;
    private boolean gone;

    private Player(Model model) {
        this.model = model;
    }

    /** At the menu of {@code course}, nothing played yet, in a window of {@code columns} and {@code rows}. */
    public static Player of(Course course, int columns, int rows) {
        Player player = new Player(Model.fresh(course, columns, rows, 1));
        player.settle(Update.begin(player.model));
        return player;
    }

    public Player types(String keys) {
        for (Key key : keys(keys)) {
            settle(Update.update(model, new Msg.Pressed(key)));
        }
        return this;
    }

    /** Something comes in that is no key. */
    public Player told(Msg msg) {
        settle(Update.update(model, msg));
        return this;
    }

    public Model model() {
        return model;
    }

    boolean gone() {
        return gone;
    }

    List<String> kept() {
        return List.copyOf(memory.kept);
    }

    static List<Key> keys(String keys) {
        List<Key> pressed = new ArrayList<>();
        for (String word : keys.split(" ")) {
            Key.Kind kind = NAMES.get(word);
            if (kind != null) {
                pressed.add(Key.of(kind));
            } else {
                word.chars().forEach(c -> pressed.add(Key.of((char) c)));
            }
        }
        return pressed;
    }

    private void settle(Step step) {
        Optional<Model> next = performer.settle(step);
        model = next.orElse(model);
        gone |= next.isEmpty();
    }

    /** Keeps everything, in order, as lines one can read. */
    private static final class Memory implements Keeper {
        private final List<String> kept = new ArrayList<>();

        @Override
        public Kept load() {
            return new Kept(Preferences.DEFAULT, List.of());
        }

        @Override
        public void begin(RunCode code, String level, long seed) {
            kept.add("begin " + level);
        }

        @Override
        public void keep(RunCode code, int n, Move move, Standing standing) {
            kept.add(n + " " + move + " " + standing);
        }

        @Override
        public void keep(Preferences preferences) {
            kept.add(preferences.toString());
        }

        @Override
        public void close() {}
    }
}
