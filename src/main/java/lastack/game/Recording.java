package lastack.game;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lastack.tcp.Connection;
import lastack.tcp.Segment;
import lastack.tcp.SeqNum;

/**
 * A connection as somebody recorded it: where both ends stood, and every segment that passed.
 *
 * @param client the end that called the other
 * @param server the other end
 * @param frames the segments in the order in which they were sent, at most {@value #MOST_FRAMES}
 */
public record Recording(RecordedEnd client, RecordedEnd server, List<Frame> frames) {
    /** Longer than anybody reads row by row. */
    public static final int MOST_FRAMES = 60;

    public Recording {
        frames = List.copyOf(frames);
    }

    /** The segment with this number, from 1. */
    public Frame frame(int number) {
        return frames.get(number - 1);
    }

    RecordedEnd end(Role role) {
        return role == Role.CLIENT ? client : server;
    }

    /** Where one end stood as the recording began. */
    Connection start(Role role) {
        RecordedEnd own = end(role);
        RecordedEnd other = end(role == Role.CLIENT ? Role.SERVER : Role.CLIENT);
        int window = Segment.DEFAULT_WINDOW;
        return World.end(own.state(), role == Role.SERVER, own.nxt(), other.nxt(), window, window);
    }

    /** The same with another figure in one place; one of a state changes nothing. */
    Recording with(Put put) {
        List<Frame> changed = new ArrayList<>(frames);
        changed.set(put.frame() - 1, frame(put.frame()).with(put.figure(), put.cell()));
        return of(changed);
    }

    Recording of(List<Frame> others) {
        return new Recording(client, server, others);
    }

    /** The same with all the client's numbers moved on by so much, and all the server's. */
    public Recording shifted(long byClient, long byServer) {
        return new Recording(
                client.shifted(byClient),
                server.shifted(byServer),
                frames.stream()
                        .map(frame -> frame.from() == Role.CLIENT
                                ? frame.shifted(byClient, byServer)
                                : frame.shifted(byServer, byClient))
                        .toList());
    }

    /** What the letters of both ends stand for. */
    Map<String, SeqNum> symbols() {
        Map<String, SeqNum> symbols = new HashMap<>();
        for (RecordedEnd end : List.of(client, server)) {
            if (end.symbol() != null) {
                symbols.put(end.symbol(), end.at());
            }
        }
        return Map.copyOf(symbols);
    }
}
