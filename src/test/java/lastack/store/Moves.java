package lastack.store;

import java.util.List;
import java.util.stream.IntStream;
import lastack.app.RunCode;
import lastack.app.Standing;
import lastack.game.Move;
import lastack.tcp.Flag;
import lastack.tcp.Flags;
import lastack.tcp.Segment;
import lastack.tcp.SeqNum;

/** Moves that say their own number, so that one that is lost, doubled or in another's place is seen. */
final class Moves {
    private static final Flags FIN_ACK = Flags.NONE.with(Flag.FIN).with(Flag.ACK);

    private Moves() {}

    static Move move(int n) {
        Segment segment = new Segment(FIN_ACK, SeqNum.of(n), SeqNum.of(7L * n), n % 3, Segment.DEFAULT_WINDOW);
        return n % 10 == 9 ? new Move.Wait() : new Move.Send(segment);
    }

    static Standing standing(int n) {
        return new Standing(n, n % 4, false);
    }

    static List<Move> first(int many) {
        return IntStream.rangeClosed(1, many).mapToObj(Moves::move).toList();
    }

    /** The code of the {@code which}th run of a test. */
    static RunCode code(int which) {
        return RunCode.of(which);
    }
}
