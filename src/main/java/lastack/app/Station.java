package lastack.app;

import java.util.Arrays;
import java.util.List;
import lastack.tcp.Connection;
import lastack.tcp.State;

/** A place in the state diagram. There is one for each state and a second for CLOSED, where connections begin and where they end. */
public enum Station {
    CLOSED(State.CLOSED),
    LISTEN(State.LISTEN),
    SYN_SENT(State.SYN_SENT),
    SYN_RECEIVED(State.SYN_RECEIVED),
    ESTABLISHED(State.ESTABLISHED),
    FIN_WAIT_1(State.FIN_WAIT_1),
    FIN_WAIT_2(State.FIN_WAIT_2),
    CLOSE_WAIT(State.CLOSE_WAIT),
    CLOSING(State.CLOSING),
    LAST_ACK(State.LAST_ACK),
    TIME_WAIT(State.TIME_WAIT),
    /** CLOSED once more, below LAST-ACK. */
    ENDED(State.CLOSED);

    private static final List<Station> LISTED =
            Arrays.stream(values()).filter(station -> station != ENDED).toList();

    private final State state;

    Station(State state) {
        this.state = state;
    }

    public State state() {
        return state;
    }

    /** Where an end in {@code state} stands; {@code connection} tells a connection that has ended from one that never was. */
    public static Station of(State state, Connection connection) {
        boolean used = !connection.snd().nxt().equals(connection.snd().iss());
        return state == State.CLOSED && used ? ENDED : valueOf(state.name());
    }

    /** The station that lies next in the direction of an arrow key; this one where none does, or {@code key} is no such key. */
    Station towards(Key.Kind key) {
        return switch (key) {
            case UP -> above();
            case DOWN -> below();
            case LEFT -> left();
            case RIGHT -> right();
            default -> this;
        };
    }

    /** The same where the states are a list in their own order, with one row for CLOSED. */
    Station inList(Key.Kind key) {
        int step = key == Key.Kind.UP ? -1 : key == Key.Kind.DOWN ? 1 : 0;
        int at = LISTED.indexOf(valueOf(state.name())) + step;
        return at < 0 || at >= LISTED.size() ? this : LISTED.get(at);
    }

    private Station above() {
        return switch (this) {
            case CLOSED, LISTEN, SYN_SENT, SYN_RECEIVED -> CLOSED;
            case ESTABLISHED -> SYN_RECEIVED;
            case FIN_WAIT_1, CLOSE_WAIT, CLOSING -> ESTABLISHED;
            case FIN_WAIT_2 -> FIN_WAIT_1;
            case LAST_ACK -> CLOSE_WAIT;
            case TIME_WAIT -> CLOSING;
            case ENDED -> LAST_ACK;
        };
    }

    private Station below() {
        return switch (this) {
            case CLOSED, LISTEN, SYN_SENT -> SYN_RECEIVED;
            case SYN_RECEIVED -> ESTABLISHED;
            case ESTABLISHED -> CLOSING;
            case FIN_WAIT_1 -> FIN_WAIT_2;
            case CLOSE_WAIT -> LAST_ACK;
            case CLOSING, FIN_WAIT_2 -> TIME_WAIT;
            case LAST_ACK, ENDED -> ENDED;
            case TIME_WAIT -> TIME_WAIT;
        };
    }

    private Station left() {
        return switch (this) {
            case CLOSED, SYN_SENT, SYN_RECEIVED, LISTEN -> LISTEN;
            case ESTABLISHED, CLOSING, FIN_WAIT_1 -> FIN_WAIT_1;
            case CLOSE_WAIT -> CLOSING;
            case LAST_ACK, TIME_WAIT, FIN_WAIT_2 -> FIN_WAIT_2;
            case ENDED -> TIME_WAIT;
        };
    }

    private Station right() {
        return switch (this) {
            case CLOSED, LISTEN, SYN_RECEIVED, SYN_SENT -> SYN_SENT;
            case ESTABLISHED, CLOSING, CLOSE_WAIT -> CLOSE_WAIT;
            case FIN_WAIT_1 -> CLOSING;
            case FIN_WAIT_2, LAST_ACK -> LAST_ACK;
            case TIME_WAIT, ENDED -> ENDED;
        };
    }
}
