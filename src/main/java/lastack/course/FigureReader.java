package lastack.course;

import java.util.Map;
import java.util.Optional;
import lastack.game.Cell;
import lastack.game.Figure;
import lastack.tcp.Flag;
import lastack.tcp.SeqNum;

/** One figure of a recording, as levels and answer sheets write it: a number or symbol, a list of flags, an end, a state. */
final class FigureReader {
    private final Map<String, SeqNum> symbols;
    private final Findings findings;

    FigureReader(Map<String, SeqNum> symbols, Findings findings) {
        this.symbols = symbols;
        this.findings = findings;
    }

    /** The figure in {@code node}, which is to stand in {@code cell}; none if it cannot, which is then noted. */
    Optional<Figure> read(Cell cell, Node node) {
        return switch (cell) {
            case SEQ, ACK ->
                Optional.of(new Figure.Number(
                        Numbers.read("value", node, symbols.keySet(), findings).in(symbols)));
            case LENGTH ->
                Optional.of(new Figure.Octets((int) Scalars.integer("value", node, 0, Figure.MOST_OCTETS, findings)));
            case FLAGS -> flags(node);
            case FROM -> Vocabulary.ROLES.read("value", node, findings).map(Figure.Sender::new);
            case CLIENT, SERVER ->
                Vocabulary.STATES.read("value", node, findings).map(Figure.Standing::new);
        };
    }

    private Optional<Figure> flags(Node node) {
        if (!(node instanceof Node.Items items)) {
            findings.error(node.at(), Problem.NOT_A_LIST, "value", Scalars.shown(node));
            return Optional.empty();
        }
        if (items.values().size() > Flag.values().length) {
            findings.error(
                    node.at(),
                    Problem.WRONG_COUNT,
                    "value",
                    String.valueOf(items.values().size()),
                    "0",
                    String.valueOf(Flag.values().length));
            return Optional.empty();
        }
        return Optional.of(new Figure.Bits(new MoveReader(symbols.keySet(), findings).flags(items.values())));
    }
}
