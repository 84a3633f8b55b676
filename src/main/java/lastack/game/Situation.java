package lastack.game;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lastack.tcp.Arrival;
import lastack.tcp.Call;
import lastack.tcp.Connection;
import lastack.tcp.Referee;
import lastack.tcp.Segment;
import lastack.tcp.SeqNum;
import lastack.tcp.State;
import org.jspecify.annotations.Nullable;

/**
 * An endpoint that a question tells of: where it stands, and what has just happened to it. So the referee can judge the answer, and nobody
 * has to be believed.
 *
 * @param state the state it was in
 * @param sndNxt its SND.NXT then; in CLOSED and LISTEN the number a SYN would carry
 * @param rcvNxt its RCV.NXT then; makes no difference in CLOSED, LISTEN and SYN-SENT
 * @param came the segment that came then, or null
 * @param call what its application called then, or null
 */
public record Situation(
        State state,
        SymbolicNumber sndNxt,
        SymbolicNumber rcvNxt,
        Expected.@Nullable Send came,
        @Nullable Call call) {

    /** The end whose turn it is. */
    public Connection you(Map<String, SeqNum> symbols) {
        return in(symbols).you();
    }

    /** The moment at which it is its turn; the other end plays no part. */
    World in(Map<String, SeqNum> symbols) {
        Connection you = start(sndNxt.in(symbols), rcvNxt.in(symbols));
        List<Happening> history = new ArrayList<>();
        if (came != null) {
            Segment segment = came.in(symbols);
            Arrival arrival = Referee.arrive(you, segment);
            State now = arrival.next().state();
            history.add(new Happening.Crossed(Side.PEER, segment, false, false, you, arrival, now, State.CLOSED));
            you = arrival.next();
        }
        if (call != null) {
            you = Referee.call(you, call).next();
        }
        Connection nobody = Connection.closed(SeqNum.ZERO);
        return new World(you, nobody, history, 0, List.of(), Clock.STOPPED, Clock.STOPPED, List.of(), List.of());
    }

    private Connection start(SeqNum own, SeqNum other) {
        return World.end(state, true, own, other, Segment.DEFAULT_WINDOW, Segment.DEFAULT_WINDOW);
    }
}
