package lastack.game;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lastack.tcp.Connection;
import lastack.tcp.Segment;
import lastack.tcp.SeqNum;
import lastack.tcp.State;

/**
 * Both ends of a connection and the road between them, at one moment. A value: whoever keeps one can return to it.
 *
 * @param you the player's endpoint
 * @param peer the other endpoint
 * @param history all that has happened, oldest first
 * @param now milliseconds of the level's own time since its start
 * @param flights the segments under way
 * @param yourClock the timers of the player's end
 * @param peerClock the timers of the other end
 * @param sent every segment that each side has sent, oldest first; what was sent before the start is not among them
 * @param lurking the stray segments that have not arrived yet
 */
public record World(
        Connection you,
        Connection peer,
        List<Happening> history,
        long now,
        List<Flight> flights,
        Clock yourClock,
        Clock peerClock,
        List<Sent> sent,
        List<Lurking> lurking) {
    public World {
        history = List.copyOf(history);
        flights = List.copyOf(flights);
        sent = List.copyOf(sent);
        lurking = List.copyOf(lurking);
    }

    /** The stray segments that have not arrived, by their places in the level, from 0. */
    public List<Integer> notYetCome() {
        return lurking.stream().map(Lurking::index).toList();
    }

    /** Who has sent what. */
    record Sent(Side from, Segment segment) {}

    Connection end(Side side) {
        return side == Side.YOU ? you : peer;
    }

    Clock clock(Side side) {
        return side == Side.YOU ? yourClock : peerClock;
    }

    /** The world as {@code level} describes it, nothing having happened yet. */
    public static World at(PlayLevel level, long seed) {
        SeqNum yours = level.start(Side.YOU, seed);
        SeqNum theirs = level.start(Side.PEER, seed);
        return new World(
                endpoint(level.you(), yours, theirs, level.peer().window()),
                endpoint(level.peer(), theirs, yours, level.you().window()),
                List.of(),
                0,
                List.of(),
                Clock.STOPPED,
                Clock.STOPPED,
                List.of(),
                lurking(level, seed));
    }

    private static List<Lurking> lurking(PlayLevel level, long seed) {
        Map<String, SeqNum> symbols = level.symbols(seed);
        List<Lurking> lurking = new ArrayList<>();
        for (Stray stray : level.strays()) {
            Segment segment = stray.segment().in(symbols);
            lurking.add(new Lurking(lurking.size(), stray.to(), stray.when(), stray.after(), segment, Clock.NEVER));
        }
        return lurking;
    }

    private static Connection endpoint(Seat seat, SeqNum own, SeqNum other, int peerWindow) {
        return seated(end(seat.state(), seat.role() == Role.SERVER, own, other, seat.window(), peerWindow), seat);
    }

    /** An end that is met in {@code state}. */
    static Connection end(State state, boolean passive, SeqNum own, SeqNum other, int window, int peerWindow) {
        return switch (state) {
            case CLOSED -> Connection.closed(own);
            case LISTEN -> Connection.listening(own);
            // Something that takes a number and has no answer yet is in flight in these states.
            case SYN_SENT, SYN_RECEIVED, FIN_WAIT_1, CLOSING, LAST_ACK ->
                Connection.in(state, passive, own.plus(-1), own, other, window, peerWindow);
            default -> Connection.in(state, passive, own, own, other, window, peerWindow);
        };
    }

    /** {@code base} with the window and the reader that the level gives this end. */
    static Connection seated(Connection base, Seat seat) {
        return base.receiving(base.rcv().withWindow(seat.window()).readBy(seat.reader()));
    }
}
