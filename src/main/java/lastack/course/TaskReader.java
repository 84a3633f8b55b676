package lastack.course;

import java.util.Collection;
import java.util.List;
import lastack.game.Bilingual;
import lastack.game.Expected;
import lastack.game.Hint;
import lastack.game.Task;

/** What a level asks for, one after the other: {@code "tasks"}; and the moves before them: {@code "before"}. */
final class TaskReader {
    /** The cells of the one line that says what to do next. */
    private static final int ASK_CELLS = 28;

    static final int MOST_POINTS = 1000;

    /** Nudge, rule, worked step. */
    private static final int TIERS = 3;

    private static final List<String> KINDS = List.of("send", "wait", "question");

    private static final Bilingual NONE = new Bilingual("", "");

    private final Collection<String> symbols;
    private final Findings findings;

    TaskReader(Collection<String> symbols, Findings findings) {
        this.symbols = symbols;
        this.findings = findings;
    }

    /** One task. */
    Task task(Node node) {
        Fields fields = new Fields(
                "tasks",
                node,
                findings,
                "send",
                "wait",
                "question",
                "points",
                "miss",
                "unique",
                "brief",
                "ask",
                "right",
                "hints");
        Expected expected = expected(fields);
        int points = fields.integer("points", 0, MOST_POINTS);
        int miss = fields.integer("miss", 0, MOST_POINTS, Math.round(points * 0.3f));
        if (fields.truth("unique") && !fields.attempted("send")) {
            findings.error(fields.at("unique"), Problem.UNIQUE_WITHOUT_SEND);
        }
        return new Task(
                expected,
                points,
                miss,
                fields.truth("unique"),
                fields.bilingual("brief"),
                fields.optionalBilingual("ask", ASK_CELLS).orElse(null),
                fields.optionalBilingual("right", Fields.WRAPPED).orElse(null),
                hints(fields, expected));
    }

    /** One question of a quiz. */
    Task question(Node node) {
        Fields fields = new Fields("questions", node, findings, "question", "points", "miss", "right", "hints");
        Expected expected = fields.required("question")
                .<Expected>map(asked -> new Expected.Reply(new QuestionReader(symbols, findings).read(asked)))
                .orElse(new Expected.Wait());
        int points = fields.integer("points", 0, MOST_POINTS);
        int miss = fields.integer("miss", 0, MOST_POINTS, Math.round(points * 0.3f));
        Bilingual prompt =
                expected instanceof Expected.Reply reply ? reply.question().prompt() : NONE;
        return new Task(
                expected,
                points,
                miss,
                false,
                prompt,
                null,
                fields.optionalBilingual("right", Fields.WRAPPED).orElse(null),
                hints(fields, expected));
    }

    /** A move that is made before the player takes over: a question cannot be one. */
    Expected before(Node node) {
        Fields fields = new Fields("before", node, findings, "send", "wait");
        return expected(fields);
    }

    private Expected expected(Fields fields) {
        List<String> given = KINDS.stream().filter(fields::has).toList();
        if (given.isEmpty() && KINDS.stream().noneMatch(fields::attempted)) {
            findings.error(fields.at(), Problem.NO_MOVE);
        }
        if (given.size() > 1) {
            findings.error(fields.at(given.get(1)), Problem.TWO_MOVES, given.get(0), given.get(1));
        }
        MoveReader moves = new MoveReader(symbols, findings);
        if (fields.has("send")) {
            return fields.optional("send").map(moves::expected).orElseThrow();
        } else if (fields.has("question")) {
            QuestionReader questions = new QuestionReader(symbols, findings);
            return new Expected.Reply(
                    fields.optional("question").map(questions::read).orElseThrow());
        }
        return fields.optional("wait").map(moves::waiting).orElse(new Expected.Wait());
    }

    private List<Hint> hints(Fields fields, Expected expected) {
        List<Node> nodes = fields.items("hints", 0, Integer.MAX_VALUE);
        boolean needed = expected instanceof Expected.Send || !nodes.isEmpty();
        boolean oneMove = KINDS.stream().filter(fields::has).count() == 1;
        if (oneMove && needed && nodes.size() != TIERS) {
            findings.error(fields.at("hints"), Problem.NOT_THREE_HINTS, String.valueOf(nodes.size()));
        }
        return nodes.stream().map(node -> hint(node, findings)).toList();
    }

    /** The three hints that a task has which needs them. */
    static List<Hint> threeHints(Fields fields, Findings findings) {
        List<Node> nodes = fields.items("hints", 0, Integer.MAX_VALUE);
        if (nodes.size() != TIERS) {
            findings.error(fields.at("hints"), Problem.NOT_THREE_HINTS, String.valueOf(nodes.size()));
        }
        return nodes.stream().map(node -> hint(node, findings)).toList();
    }

    private static Hint hint(Node node, Findings findings) {
        Fields fields = new Fields("hints", node, findings, "price", "text");
        Bilingual text = fields.bilingual("text");
        return new Hint(text, fields.integer("price", 0, MOST_POINTS));
    }
}
