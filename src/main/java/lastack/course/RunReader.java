package lastack.course;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import lastack.game.Move;
import lastack.game.PlayLevel;
import lastack.game.Run;

/**
 * Reads run files: {@code {"level":"ID","seed":7,"moves":[...]}}. The moves are those of answer sheets, and {@code {"hint":true}} and
 * {@code {"undo":true}} besides; so an answer sheet is a run file too, one whose seed is 0.
 */
public final class RunReader {
    /** What a player can do, as it is written. */
    private static final List<String> KINDS = List.of("send", "wait", "answer", "hint", "undo");

    /** As many as fit a file that can be read. */
    private static final int MOST_MOVES = 10_000;

    private final Function<String, Optional<PlayLevel>> levels;
    private final Findings findings = new Findings();

    private RunReader(Function<String, Optional<PlayLevel>> levels) {
        this.levels = levels;
    }

    /** The run in the file at {@code path}, of one of {@code levels}, which are known by their ids; none if it cannot be read. */
    public static Optional<Run> read(
            Path path, Function<String, Optional<PlayLevel>> levels, List<Diagnostic> diagnostics) {
        RunReader reader = new RunReader(levels);
        Optional<Run> run = Source.read(path, reader.findings).flatMap(reader::run);
        diagnostics.addAll(reader.findings.list());
        return reader.findings.hasErrors() ? Optional.empty() : run;
    }

    private Optional<Run> run(Node root) {
        Fields fields = new Fields("run", root, findings, "level", "seed", "moves");
        String id = fields.text("level");
        long seed = fields.optional("seed").map(this::seed).orElse(0L);
        fields.required("moves");
        Optional<PlayLevel> level = levels.apply(id);
        if (level.isEmpty() && !id.isEmpty()) {
            findings.error(fields.at("level"), Problem.NO_SUCH_LEVEL, Quoted.text(id));
        }
        return level.map(played -> {
            AnswerReader moves = new AnswerReader(played, seed, KINDS, findings);
            List<Move> made = fields.items("moves", 0, MOST_MOVES).stream()
                    .map(moves::move)
                    .toList();
            return new Run(id, seed, made);
        });
    }

    /** Any 64 bits: who plays with a seed of their own may have chosen any. */
    private long seed(Node node) {
        if (node instanceof Node.Digits digits && digits.digits().matches("-?\\d{1,19}")) {
            try {
                return Long.parseLong(digits.digits());
            } catch (NumberFormatException tooLarge) {
                findings.error(
                        node.at(),
                        Problem.OUT_OF_RANGE,
                        "seed",
                        Scalars.shown(node),
                        String.valueOf(Long.MIN_VALUE),
                        String.valueOf(Long.MAX_VALUE));
                return 0;
            }
        }
        return Scalars.integer("seed", node, 0, Integer.MAX_VALUE, findings);
    }
}
