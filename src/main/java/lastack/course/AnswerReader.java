package lastack.course;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lastack.game.Expected;
import lastack.game.Level;
import lastack.game.Move;
import lastack.game.RecordedLevel;
import lastack.tcp.SeqNum;

/** Reads answer sheets: {@code {"level":"ID","moves":[...]}}, as strictly as levels and with the same complaints. */
public final class AnswerReader {
    private static final int MOST_MOVES = 500;
    private static final int MOST_CHOSEN = 20;
    private static final List<String> ANSWERS = List.of("send", "wait", "answer");

    private final Level level;
    private final Map<String, SeqNum> symbols;
    private final List<String> kinds;
    private final Findings findings;
    private final MoveReader moves;

    private AnswerReader(Level level, long seed) {
        this(level, seed, ANSWERS, new Findings());
    }

    /**
     * @param kinds the moves there may be, as they are written
     * @param findings where complaints go
     */
    AnswerReader(Level level, long seed, List<String> kinds, Findings findings) {
        this.level = level;
        this.symbols = level.symbols(seed);
        this.kinds = kinds;
        this.findings = findings;
        this.moves = new MoveReader(symbols.keySet().stream().sorted().toList(), findings);
    }

    /** The sheet in the file at {@code path}, for {@code level} with the numbers of {@code seed}; none if it cannot be read. */
    public static Optional<AnswerSheet> read(Path path, Level level, long seed, List<Diagnostic> diagnostics) {
        AnswerReader reader = new AnswerReader(level, seed);
        return reader.sheet(Source.read(path, reader.findings), diagnostics);
    }

    /** The sheet in a stream, which complaints call {@code name}. */
    public static Optional<AnswerSheet> read(
            String name, InputStream in, Level level, long seed, List<Diagnostic> diagnostics) {
        AnswerReader reader = new AnswerReader(level, seed);
        return reader.sheet(Source.read(name, in, reader.findings), diagnostics);
    }

    private Optional<AnswerSheet> sheet(Optional<Node> root, List<Diagnostic> diagnostics) {
        Optional<AnswerSheet> sheet = root.map(this::sheet);
        diagnostics.addAll(findings.list());
        return findings.hasErrors() ? Optional.empty() : sheet;
    }

    private AnswerSheet sheet(Node root) {
        Fields fields = new Fields("answers", root, findings, "level", "moves");
        String id = fields.text("level");
        if (!id.isEmpty() && !id.equals(level.id())) {
            findings.error(fields.at("level"), Problem.OTHER_LEVEL, Quoted.text(id), Quoted.text(level.id()));
        }
        fields.required("moves");
        return new AnswerSheet(
                id,
                fields.items("moves", 0, MOST_MOVES).stream().map(this::move).toList());
    }

    /** One move. */
    Move move(Node node) {
        if (level instanceof RecordedLevel recorded) {
            return new PuzzleMoveReader(recorded, symbols, findings).move(node);
        }
        Fields fields = new Fields("moves", node, findings, kinds.toArray(String[]::new));
        List<String> given = kinds.stream().filter(fields::has).toList();
        if (given.isEmpty() && kinds.stream().noneMatch(fields::attempted)) {
            findings.error(fields.at(), Problem.NO_ANSWER);
        } else if (given.size() > 1) {
            findings.error(fields.at(given.get(1)), Problem.TWO_ANSWERS, given.get(0), given.get(1));
        }
        if (fields.has("send")) {
            Expected.Send send = fields.optional("send").map(moves::send).orElseThrow();
            return new Move.Send(send.in(symbols));
        } else if (fields.has("answer")) {
            return new Move.Answer(fields.optional("answer").map(this::answer).orElseThrow());
        }
        given.stream().flatMap(kind -> fields.optional(kind).stream()).forEach(moves::waiting);
        return fields.has("hint") ? new Move.TakeHint() : fields.has("undo") ? new Move.Undo() : new Move.Wait();
    }

    /** A text, a number, or the ids of several options. */
    private List<String> answer(Node node) {
        if (node instanceof Node.Items items) {
            if (items.values().size() > MOST_CHOSEN) {
                findings.error(
                        node.at(),
                        Problem.WRONG_COUNT,
                        "answer",
                        String.valueOf(items.values().size()),
                        "0",
                        String.valueOf(MOST_CHOSEN));
            }
            return items.values().stream()
                    .map(one -> Scalars.text("answer", one, findings))
                    .toList();
        } else if (node instanceof Node.Digits) {
            return List.of(String.valueOf(Scalars.integer("answer", node, 0, SeqNum.MODULUS - 1, findings)));
        }
        return List.of(Scalars.text("answer", node, findings));
    }
}
