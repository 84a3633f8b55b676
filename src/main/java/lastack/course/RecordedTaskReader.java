package lastack.course;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lastack.game.Cell;
import lastack.game.Expected;
import lastack.game.Figure;
import lastack.game.Frame;
import lastack.game.Kind;
import lastack.game.Put;
import lastack.game.Recording;
import lastack.game.Task;
import lastack.tcp.Flag;
import lastack.tcp.Flags;
import lastack.tcp.SeqNum;

/** What a level about a recording asks for: {@code "tasks"}. */
final class RecordedTaskReader {
    /** As many figures as one restores in one sitting. */
    private static final int MOST_HIDDEN = 12;

    private static final Vocabulary<Cell> OF_SEGMENT = Vocabulary.of(
            Problem.UNKNOWN_FIELD, new Cell[] {Cell.FLAGS, Cell.SEQ, Cell.ACK, Cell.LENGTH}, Cell::toString);

    private static final Vocabulary<Cell> OF_DRAWING =
            Vocabulary.of(Problem.UNKNOWN_FIELD, Cell.values(), Cell::toString);

    private final Kind kind;
    private final Recording recording;
    private final Map<String, SeqNum> symbols;
    private final Findings findings;
    private final Set<String> hidden = new HashSet<>();

    RecordedTaskReader(Kind kind, Recording recording, Map<String, SeqNum> symbols, Findings findings) {
        this.kind = kind;
        this.recording = recording;
        this.symbols = symbols;
        this.findings = findings;
    }

    List<Task> tasks(Fields level) {
        return level.items("tasks", 1, kind == Kind.FILL ? MOST_HIDDEN : 1).stream()
                .map(this::task)
                .toList();
    }

    private Task task(Node node) {
        Fields fields =
                new Fields("tasks", node, findings, kind.toString(), "points", "miss", "brief", "right", "hints");
        Expected expected = fields.required(kind.toString()).map(this::expected).orElse(new Expected.Wait());
        int points = fields.integer("points", 0, TaskReader.MOST_POINTS);
        return new Task(
                expected,
                points,
                fields.integer("miss", 0, TaskReader.MOST_POINTS, Math.round(points * 0.3f)),
                false,
                fields.bilingual("brief"),
                null,
                fields.optionalBilingual("right", Fields.WRAPPED).orElse(null),
                TaskReader.threeHints(fields, findings));
    }

    private Expected expected(Node node) {
        return switch (kind) {
            case FILL -> restore(node);
            case ORDER -> arrange(node);
            default -> mend(node);
        };
    }

    private Expected restore(Node node) {
        Fields fields = new Fields("fill", node, findings, "frame", "field");
        int frame = frame(fields);
        Cell cell = fields.word("field", OF_SEGMENT, Cell.SEQ);
        if (!hidden.add(frame + " " + cell)) {
            findings.error(node.at(), Problem.HIDDEN_TWICE, String.valueOf(frame), cell.toString());
        }
        withoutMeaning(frame, cell, fields);
        return new Expected.Restore(frame, cell);
    }

    private int frame(Fields fields) {
        return fields.integer("frame", 1, Math.max(1, recording.frames().size()));
    }

    /** Without the flag, the acknowledgment number means nothing, whatever stands in it. */
    private void withoutMeaning(int frame, Cell cell, Fields fields) {
        boolean there = frame <= recording.frames().size();
        if (cell == Cell.ACK && there && !recording.frame(frame).flags().has(Flag.ACK)) {
            findings.error(fields.at("field"), Problem.ACK_WITHOUT_MEANING, String.valueOf(frame));
        }
    }

    private Expected arrange(Node node) {
        Fields fields = new Fields("order", node, findings, "shown");
        List<Integer> shown = fields.items("shown", 2, Recording.MOST_FRAMES).stream()
                .map(one -> (int) Scalars.integer(
                        "shown", one, 1, Math.max(1, recording.frames().size()), findings))
                .toList();
        if (new HashSet<>(shown).size() < shown.size()) {
            findings.error(fields.at("shown"), Problem.SHOWN_TWICE);
        }
        return new Expected.Arrange(shown);
    }

    private Expected mend(Node node) {
        Fields fields = new Fields("spot", node, findings, "frame", "field", "value");
        int frame = frame(fields);
        Cell cell = fields.word("field", OF_DRAWING, Cell.SEQ);
        withoutMeaning(frame, cell, fields);
        Figure figure = fields.required("value")
                .flatMap(value -> new FigureReader(symbols, findings).read(cell, value))
                .orElseGet(() -> otherwise(frame, cell));
        return new Expected.Mend(new Put(frame, cell, figure));
    }

    /** Any figure that can stand there: the file has been refused. */
    private Figure otherwise(int frame, Cell cell) {
        Optional<Frame> known = cell.ofState() || frame > recording.frames().size()
                ? Optional.empty()
                : Optional.of(recording.frame(frame));
        return known.map(one -> one.figure(cell)).orElse(new Figure.Bits(Flags.NONE));
    }
}
