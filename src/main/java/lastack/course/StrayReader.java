package lastack.course;

import java.util.List;
import lastack.game.Expected;
import lastack.game.Side;
import lastack.game.Stray;
import lastack.tcp.State;

/** The segments that nobody has sent in this level: {@code "strays"}. */
final class StrayReader {
    private static final int MOST_STRAYS = 50;

    private final MoveReader moves;

    StrayReader(MoveReader moves) {
        this.moves = moves;
    }

    List<Stray> strays(Fields level, Findings findings) {
        return level.items("strays", 0, MOST_STRAYS).stream()
                .map(node -> stray(new Fields("strays", node, findings, "to", "when", "after", "segment")))
                .toList();
    }

    private Stray stray(Fields fields) {
        Side to = fields.word("to", Vocabulary.SIDES, Side.YOU);
        State when = fields.word("when", Vocabulary.STATES).orElse(null);
        int after = fields.integer("after", 0, LevelReader.LONGEST_MILLIS, 0);
        Expected.Send segment = fields.required("segment").map(moves::expected).orElse(MoveReader.NOTHING);
        return new Stray(to, when, after, segment);
    }
}
