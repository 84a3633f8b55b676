package lastack.game;

import java.util.List;
import lastack.tcp.Connection;
import lastack.tcp.Segment;
import lastack.tcp.SeqNum;

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
 */
public record World(
        Connection you,
        Connection peer,
        List<Happening> history,
        long now,
        List<Flight> flights,
        Clock yourClock,
        Clock peerClock,
        List<Sent> sent) {
    public World {
        history = List.copyOf(history);
        flights = List.copyOf(flights);
        sent = List.copyOf(sent);
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
    static World at(PlayLevel level, long seed) {
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
                List.of());
    }

    private static Connection endpoint(Seat seat, SeqNum own, SeqNum other, int peerWindow) {
        Connection base = switch (seat.state()) {
            case CLOSED -> Connection.closed(own);
            case LISTEN -> Connection.listening(own);
            // Something that takes a number and has no answer yet is in flight in these states.
            case SYN_SENT, SYN_RECEIVED, FIN_WAIT_1, CLOSING, LAST_ACK ->
                Connection.in(
                        seat.state(), seat.role() == Role.SERVER, own.plus(-1), own, other, seat.window(), peerWindow);
            default ->
                Connection.in(seat.state(), seat.role() == Role.SERVER, own, own, other, seat.window(), peerWindow);
        };
        return base.receiving(base.rcv().withWindow(seat.window()).readBy(seat.reader()));
    }
}
