package lastack.course;

import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lastack.game.Counter;
import lastack.game.Expected;
import lastack.game.Goal;
import lastack.game.Kind;
import lastack.game.Level;
import lastack.game.PlayLevel;
import lastack.game.RecordedLevel;
import lastack.game.Recording;
import lastack.game.Role;
import lastack.game.Seat;
import lastack.tcp.Reader;
import lastack.tcp.Rule;
import lastack.tcp.Segment;
import lastack.tcp.SeqNum;
import lastack.tcp.State;

/**
 * Turns the values of a level file into a level. All that is wrong is collected, not only the first; a level is made only if nothing is.
 * Whether the level can be played as it says is another question, which {@link LevelCheck} answers.
 */
final class LevelReader {
    /** Names of levels and packs. */
    static final Pattern ID = Pattern.compile("[a-z0-9-]{1,40}");

    /** The format this version reads. */
    static final int FORMAT = 1;

    /** An hour of the level's own time: longer than any timer of TCP that a level can meet. */
    static final int LONGEST_MILLIS = 3_600_000;

    static final int TITLE_CELLS = 28;
    private static final int TEACHES_CELLS = 160;
    /** The line above a recording, in a small window. */
    private static final int ASK_CELLS = 59;

    static final int MOST_RULES = 20;
    static final int MOST_MOVES = 50;
    private static final int STARS = 3;

    /** The ports where none are written. */
    private static final int CLIENT_PORT = 49152;

    private static final int SERVER_PORT = 80;

    private static final Vocabulary<Kind> KINDS = Vocabulary.of(Problem.UNKNOWN_KIND, Kind.values(), Kind::toString);

    private static final String[] PLAY_KEYS = {
        "format", "id", "kind", "title", "teaches", "rules", "seeded", "scene", "you", "peer", "apps", "network",
        "strays", "before", "hide", "goal", "tasks", "stars", "debrief"
    };

    private static final String[] QUIZ_KEYS = {
        "format",
        "id",
        "kind",
        "title",
        "teaches",
        "rules",
        "seeded",
        "scene",
        "numbers",
        "questions",
        "stars",
        "debrief"
    };

    private static final String[] RECORDED_KEYS = {
        "format", "id", "kind", "title", "teaches", "rules", "seeded", "scene", "ask", "client", "server", "frames",
        "tasks", "stars", "debrief"
    };

    private static final String[] DRAWN_KEYS = {
        "format", "id", "kind", "title", "teaches", "rules", "scene", "generated", "stars", "debrief"
    };

    private final Node root;
    private final Findings findings;
    private final Fields fields;

    private LevelReader(Node root, Findings findings) {
        this.root = root;
        this.findings = findings;
        String[] keys = switch (kind(root)) {
            case QUIZ -> QUIZ_KEYS;
            case FILL, ORDER, SPOT -> RECORDED_KEYS;
            case PLAY -> isDrawn(root) ? DRAWN_KEYS : PLAY_KEYS;
        };
        this.fields = new Fields("level", root, findings, keys);
    }

    /** The kind as far as it is one: which keys there can be must be known before anything else is said. */
    private static Kind kind(Node root) {
        return root instanceof Node.Table table
                ? table.members().stream()
                        .filter(member -> member.key().equals("kind"))
                        .map(member -> member.value() instanceof Node.Text text
                                ? KINDS.words().getOrDefault(text.value(), Kind.PLAY)
                                : Kind.PLAY)
                        .findFirst()
                        .orElse(Kind.PLAY)
                : Kind.PLAY;
    }

    private static boolean isDrawn(Node root) {
        return root instanceof Node.Table table
                && table.members().stream().anyMatch(member -> member.key().equals("generated"));
    }

    /** The level in {@code root}; none if something is wrong with it, all of which is then in {@code findings}. */
    static Optional<LevelFile> read(Node root, Findings findings) {
        LevelReader reader = new LevelReader(root, findings);
        if (!hasFormat(reader.fields, findings)
                || reader.fields.required("kind").isEmpty()) {
            return Optional.empty();
        }
        Optional<Kind> kind = reader.fields.word("kind", KINDS);
        if (kind.isEmpty()) {
            return Optional.empty();
        }
        Level level = switch (kind.get()) {
            case QUIZ -> reader.quiz();
            case FILL, ORDER, SPOT -> reader.recorded(kind.get());
            case PLAY -> isDrawn(root) ? reader.drawn() : reader.play();
        };
        return findings.hasErrors() ? Optional.empty() : Optional.of(new LevelFile(level, root));
    }

    /** Whether the file is of the format we read: of another one we could say nothing sensible. */
    static boolean hasFormat(Fields fields, Findings findings) {
        int format = fields.integer("format", FORMAT, Integer.MAX_VALUE);
        if (format != FORMAT) {
            findings.error(fields.at("format"), Problem.OTHER_FORMAT, String.valueOf(format), String.valueOf(FORMAT));
        }
        return format == FORMAT;
    }

    private PlayLevel play() {
        Seat you = seat("you");
        Seat peer = seat("peer");
        Fields apps = optionalFields("apps", "you", "peer");
        AppReader appReader = new AppReader(findings);
        Collection<String> symbols = symbols(you, peer);
        TaskReader tasks = new TaskReader(symbols, findings);
        Places.check(root, symbols, findings);
        return new PlayLevel(
                id(),
                Kind.PLAY,
                fields.bilingual("title", TITLE_CELLS),
                fields.bilingual("teaches", TEACHES_CELLS),
                rules(),
                fields.truth("seeded"),
                fields.bilingual("scene"),
                you,
                peer,
                appReader.steps(apps, "you"),
                appReader.steps(apps, "peer"),
                new NetworkReader(findings).rules(fields),
                new StrayReader(new MoveReader(symbols, findings)).strays(fields, findings),
                before(tasks),
                goal(),
                fields.items("tasks", 1, MOST_MOVES).stream().map(tasks::task).toList(),
                stars(),
                hidden(),
                Map.of(),
                fields.bilingual("debrief"),
                null);
    }

    private PlayLevel quiz() {
        Map<String, Long> numbers = numbers();
        TaskReader tasks = new TaskReader(numbers.keySet(), findings);
        Places.check(root, numbers.keySet(), findings);
        return new PlayLevel(
                id(),
                Kind.QUIZ,
                fields.bilingual("title", TITLE_CELLS),
                fields.bilingual("teaches", TEACHES_CELLS),
                rules(),
                fields.truth("seeded"),
                fields.bilingual("scene"),
                new Seat(Role.CLIENT, CLIENT_PORT, State.CLOSED, 0, Segment.DEFAULT_WINDOW, null, Reader.READS),
                new Seat(Role.SERVER, SERVER_PORT, State.CLOSED, 0, Segment.DEFAULT_WINDOW, null, Reader.READS),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                new Goal(null, null),
                fields.items("questions", 1, MOST_MOVES).stream()
                        .map(tasks::question)
                        .toList(),
                stars(),
                Set.of(),
                numbers,
                fields.bilingual("debrief"),
                null);
    }

    private RecordedLevel recorded(Kind kind) {
        RecordingReader recordings = new RecordingReader(fields, findings);
        Recording recording = recordings.read();
        Places.check(root, recordings.symbols().keySet(), findings);
        return new RecordedLevel(
                id(),
                kind,
                fields.bilingual("title", TITLE_CELLS),
                fields.bilingual("teaches", TEACHES_CELLS),
                rules(),
                fields.truth("seeded"),
                fields.bilingual("scene"),
                fields.bilingual("ask", ASK_CELLS),
                recording,
                new RecordedTaskReader(kind, recording, recordings.symbols(), findings).tasks(fields),
                stars(),
                fields.bilingual("debrief"));
    }

    /** A level that its seed makes: x is always the player's number, y the other end's. */
    private PlayLevel drawn() {
        Places.check(root, List.of("x", "y", SketchReader.BYTES), findings);
        return new PlayLevel(
                id(),
                Kind.PLAY,
                fields.bilingual("title", TITLE_CELLS),
                fields.bilingual("teaches", TEACHES_CELLS),
                rules(),
                true,
                fields.bilingual("scene"),
                new Seat(Role.CLIENT, CLIENT_PORT, State.ESTABLISHED, 0, Segment.DEFAULT_WINDOW, "x", Reader.READS),
                new Seat(Role.SERVER, SERVER_PORT, State.ESTABLISHED, 0, Segment.DEFAULT_WINDOW, "y", Reader.READS),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                new Goal(null, null),
                List.of(),
                stars(),
                Set.of(),
                Map.of(),
                fields.bilingual("debrief"),
                new SketchReader(findings).sketch(fields.required("generated").orElse(root)));
    }

    private String id() {
        String id = fields.text("id");
        if (!id.isEmpty() && !ID.matcher(id).matches()) {
            findings.error(fields.at("id"), Problem.BAD_ID, Quoted.text(id));
        }
        return id;
    }

    /** The letters of a quiz and what they stand for. */
    private Map<String, Long> numbers() {
        Map<String, Long> numbers = new TreeMap<>();
        Node node = fields.optional("numbers").orElse(new Node.Table(root.at(), List.of()));
        if (!(node instanceof Node.Table table)) {
            findings.error(node.at(), Problem.NOT_AN_OBJECT, "numbers", Scalars.shown(node));
            return numbers;
        }
        for (Node.Member member : table.members()) {
            if (!SeatReader.SYMBOL.matcher(member.key()).matches()) {
                findings.error(member.at(), Problem.BAD_LETTER, Quoted.text(member.key()));
            }
            numbers.put(member.key(), Scalars.integer(member.key(), member.value(), 0, SeqNum.MODULUS - 1, findings));
        }
        return numbers;
    }

    /** The fields of an object that may be missing: then it has none. */
    private Fields optionalFields(String key, String... known) {
        Node node = fields.optional(key).orElse(new Node.Table(root.at(), List.of()));
        return new Fields(key, node, findings, known);
    }

    private Seat seat(String key) {
        Node node = fields.required(key).orElse(null);
        Findings sink = node == null ? new Findings() : findings;
        Node seat = node == null ? new Node.Table(root.at(), List.of()) : node;
        return new SeatReader(key, seat, sink).read();
    }

    private Collection<String> symbols(Seat you, Seat peer) {
        Set<String> symbols = new LinkedHashSet<>();
        Stream.of(you, peer).map(Seat::symbol).filter(s -> s != null).forEach(symbols::add);
        if (you.symbol() != null && you.symbol().equals(peer.symbol())) {
            findings.error(root.spot("peer", "symbol"), Problem.SAME_SYMBOL, Quoted.text(you.symbol()));
        }
        return symbols;
    }

    private List<Rule> rules() {
        Set<Rule> rules = new LinkedHashSet<>();
        for (Node node : fields.items("rules", 1, MOST_RULES)) {
            Optional<Rule> rule = Vocabulary.RULES.read("rules", node, findings);
            if (rule.isPresent() && !rules.add(rule.get())) {
                findings.error(node.at(), Problem.NAMED_TWICE, Scalars.shown(node));
            }
        }
        return List.copyOf(rules);
    }

    private List<Expected> before(TaskReader tasks) {
        return fields.items("before", 0, MOST_MOVES).stream().map(tasks::before).toList();
    }

    private Goal goal() {
        Fields goal = fields.required("goal")
                .map(node -> new Fields("goal", node, findings, "you", "peer"))
                .orElse(null);
        if (goal == null) {
            return new Goal(null, null);
        }
        if (!goal.attempted("you") && !goal.attempted("peer")) {
            findings.error(goal.at(), Problem.EMPTY_GOAL);
        }
        return new Goal(
                goal.word("you", Vocabulary.STATES).orElse(null),
                goal.word("peer", Vocabulary.STATES).orElse(null));
    }

    private List<Integer> stars() {
        return fields.items("stars", STARS, STARS).stream()
                .map(node -> (int) Scalars.integer("stars", node, 1, Integer.MAX_VALUE, findings))
                .toList();
    }

    private Set<Counter> hidden() {
        Set<Counter> hidden = EnumSet.noneOf(Counter.class);
        for (Node node : fields.items("hide", 0, Counter.values().length)) {
            Optional<Counter> counter = Vocabulary.COUNTERS.read("hide", node, findings);
            if (counter.isPresent() && !hidden.add(counter.get())) {
                findings.error(node.at(), Problem.NAMED_TWICE, Scalars.shown(node));
            }
        }
        return hidden;
    }
}
