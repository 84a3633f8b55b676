package lastack.course;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import lastack.game.Cell;
import lastack.game.Kind;
import lastack.game.Move;
import lastack.game.Put;
import lastack.game.RecordedLevel;
import lastack.game.Recording;
import lastack.tcp.SeqNum;

/** Moves in a level about a recording, as answer sheets give them: {@code "fill"}, {@code "order"}, {@code "spot"}. */
final class PuzzleMoveReader {
    private static final List<String> KINDS =
            List.of(Kind.FILL.toString(), Kind.ORDER.toString(), Kind.SPOT.toString());

    private static final Vocabulary<Cell> CELLS = Vocabulary.of(Problem.UNKNOWN_FIELD, Cell.values(), Cell::toString);

    private final String key;
    private final int frames;
    private final FigureReader figures;
    private final Findings findings;

    PuzzleMoveReader(RecordedLevel level, Map<String, SeqNum> symbols, Findings findings) {
        this.key = level.kind().toString();
        this.frames = level.recording().frames().size();
        this.figures = new FigureReader(symbols, findings);
        this.findings = findings;
    }

    /** The move in {@code node}; one that means nothing where it cannot be read. */
    Move move(Node node) {
        Fields fields = new Fields("moves", node, findings, "fill", "order", "spot");
        for (String other : KINDS) {
            if (!other.equals(key) && fields.has(other)) {
                findings.error(fields.at(other), Problem.WRONG_MOVE_KEY, Quoted.text(key));
            }
        }
        if (fields.required(key).isEmpty()) {
            return new Move.Fill(List.of());
        }
        return switch (key) {
            case "fill" ->
                new Move.Fill(fields.items(key, 1, Recording.MOST_FRAMES).stream()
                        .flatMap(one -> put(key, one).stream())
                        .toList());
            case "order" ->
                new Move.Order(fields.items(key, 1, Recording.MOST_FRAMES).stream()
                        .map(one -> (int) Scalars.integer(key, one, 1, Recording.MOST_FRAMES, findings))
                        .toList());
            default ->
                fields.optional(key)
                        .flatMap(one -> put(key, one))
                        .<Move>map(Move.Spot::new)
                        .orElse(new Move.Fill(List.of()));
        };
    }

    private Optional<Put> put(String name, Node node) {
        Fields fields = new Fields(name, node, findings, "frame", "field", "value");
        int frame = fields.integer("frame", 1, frames);
        Optional<Cell> cell = fields.required("field").flatMap(field -> CELLS.read("field", field, findings));
        Optional<Node> value = fields.required("value");
        return cell.flatMap(place ->
                value.flatMap(written -> figures.read(place, written)).map(figure -> new Put(frame, place, figure)));
    }
}
