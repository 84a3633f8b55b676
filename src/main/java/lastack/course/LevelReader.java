package lastack.course;

import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lastack.game.Counter;
import lastack.game.Expected;
import lastack.game.Goal;
import lastack.game.PlayLevel;
import lastack.game.Seat;
import lastack.tcp.Rule;

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
    private static final int MOST_RULES = 20;
    private static final int MOST_MOVES = 50;
    private static final int STARS = 3;

    private static final Vocabulary<String> KINDS = Vocabulary.of(Problem.UNKNOWN_KIND, "play");

    private final Node root;
    private final Findings findings;
    private final Fields fields;

    private LevelReader(Node root, Findings findings) {
        this.root = root;
        this.findings = findings;
        this.fields = new Fields(
                "level", root, findings, "format", "id", "kind", "title", "teaches", "rules", "seeded", "scene", "you",
                "peer", "apps", "network", "before", "hide", "goal", "tasks", "stars", "debrief");
    }

    /** The level in {@code root}; none if something is wrong with it, all of which is then in {@code findings}. */
    static Optional<LevelFile> read(Node root, Findings findings) {
        LevelReader reader = new LevelReader(root, findings);
        if (!hasFormat(reader.fields, findings)
                || reader.fields.required("kind").isEmpty()) {
            return Optional.empty();
        }
        if (reader.fields.word("kind", KINDS).isEmpty()) {
            return Optional.empty();
        }
        PlayLevel level = reader.level();
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

    private PlayLevel level() {
        String id = fields.text("id");
        if (!id.isEmpty() && !ID.matcher(id).matches()) {
            findings.error(fields.at("id"), Problem.BAD_ID, Quoted.text(id));
        }
        Seat you = seat("you");
        Seat peer = seat("peer");
        Fields apps = optionalFields("apps", "you", "peer");
        AppReader appReader = new AppReader(findings);
        TaskReader tasks = new TaskReader(symbols(you, peer), findings);
        return new PlayLevel(
                id,
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
                before(tasks),
                goal(),
                fields.items("tasks", 1, MOST_MOVES).stream().map(tasks::task).toList(),
                stars(),
                hidden(),
                fields.bilingual("debrief"));
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
