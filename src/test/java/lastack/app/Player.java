package lastack.app;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lastack.game.Bilingual;
import lastack.game.Course;
import lastack.game.Move;
import lastack.quiz.Review;

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
    private final List<Effect> wanted = new ArrayList<>();
    private Model model;
    private boolean waiting;
    private boolean gone;

    private Player(Model model) {
        this.model = model;
    }

    /** At the menu of {@code course}, nothing played yet, in a window of {@code columns} and {@code rows}. */
    public static Player of(Course course, int columns, int rows) {
        return of(course, columns, rows, new Kept(Preferences.DEFAULT.afterTour(), List.of()));
    }

    /** The same, starting again with what was kept before. */
    static Player of(Course course, int columns, int rows, Kept kept) {
        Player player = new Player(Model.fresh(course, columns, rows, 1, LocalDate.EPOCH));
        player.memory.kept = kept;
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

    /** From now on nothing that is wanted is done, only noted in {@link #wanted()}. */
    Player waits() {
        waiting = true;
        return this;
    }

    List<Effect> wanted() {
        return List.copyOf(wanted);
    }

    /** From now on runs cannot be begun, or moves not be kept, until it is called with neither. */
    Player broken(boolean beginning, boolean keeping) {
        memory.brokenBeginning = beginning;
        memory.brokenKeeping = keeping;
        return this;
    }

    boolean gone() {
        return gone;
    }

    /** What was kept since the start, in order, as lines one can read. */
    List<String> kept() {
        return List.copyOf(memory.lines);
    }

    Screen.Playing playing() {
        return (Screen.Playing) model.screen();
    }

    public static List<Key> keys(String keys) {
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
        if (waiting) {
            wanted.addAll(step.effects());
            model = step.model();
            return;
        }
        Optional<Model> next = performer.settle(step);
        model = next.orElse(model);
        gone |= next.isEmpty();
    }

    /** Keeps everything, in order, as lines one can read. */
    private static final class Memory implements Keeper {
        private final List<String> lines = new ArrayList<>();
        private final Set<RunCode> begun = new HashSet<>();
        private Kept kept = new Kept(Preferences.DEFAULT, List.of());
        private boolean brokenBeginning;
        private boolean brokenKeeping;

        private static final long NOW = 1_790_000_000_000L;
        private final List<Review> reviews = new ArrayList<>();

        @Override
        public Kept load() {
            kept.runs().forEach(run -> begun.add(run.code()));
            return kept;
        }

        @Override
        public Optional<KeptRun> run(RunCode code) {
            return kept.runs().stream().filter(run -> run.code().equals(code)).findFirst();
        }

        @Override
        public void begin(RunCode code, String level, long seed) throws KeepingException {
            if (brokenBeginning) {
                throw new KeepingException(new Bilingual("The run could not be begun.", "无法开始记录。"));
            }
            if (!begun.add(code)) {
                throw new KeepingException(new Bilingual("There is such a run.", "已有这一次记录。"));
            }
            lines.add("begin " + code + " " + level);
        }

        @Override
        public void keep(RunCode code, int n, Move move, Standing standing) throws KeepingException {
            if (brokenKeeping || !begun.contains(code)) {
                throw new KeepingException(new Bilingual("The move could not be kept.", "无法保存这一步。"));
            }
            lines.add(n + " " + move);
        }

        @Override
        public void keep(Preferences preferences) {
            lines.add(preferences.toString());
        }

        @Override
        public Recalled recall() {
            return new Recalled(reviews, NOW);
        }

        @Override
        public Review keep(Review review) {
            reviews.add(review.kept(NOW));
            return review.kept(NOW);
        }

        @Override
        public void takeBack(String code) {
            reviews.replaceAll(review -> review.code().equals(code) ? review.takenBack() : review);
        }

        @Override
        public Portable everything() {
            return new Portable(List.of(), reviews);
        }

        @Override
        public void merge(Portable other) {
            reviews.addAll(other.reviews());
        }

        @Override
        public void forget() {
            reviews.clear();
        }

        @Override
        public void close() {}
    }
}
