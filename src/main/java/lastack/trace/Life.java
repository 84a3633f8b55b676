package lastack.trace;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import lastack.tcp.State;
import org.jspecify.annotations.Nullable;

/**
 * What happened to one end, in the order in which it happened there: states that were entered, and the three events that lead through
 * a close whichever of them comes first. The order may still change when something shows that an event was earlier than it looked, and
 * what was only believed can be taken back; the states follow from the order.
 */
final class Life {
    /** Its own FIN has left. */
    private static final byte FIN_SENT = 16;
    /** Its own FIN has been acknowledged, and it knows. */
    private static final byte FIN_ACKED = 17;
    /** The peer's FIN has come and counts. */
    private static final byte PEER_FIN = 18;

    /** A tuple that is used again and again goes on in one list; this many events of it are kept. */
    private static final int MOST = 1 << 12;

    private static final State[] STATES = State.values();

    private byte[] events = new byte[8];
    private int size;
    /** Where the present incarnation begins among the events. */
    private int begun;

    private boolean anew;

    private @Nullable State state;
    /** Met in the middle: before the first event the end was in ESTABLISHED, but no packet of the capture says so. */
    private boolean presumed;

    @Nullable
    State state() {
        return state;
    }

    int size() {
        return size;
    }

    /**
     * Begins another connection with the same ports, and this one is known from its start.
     *
     * @param known whether what was before is known, too; else it is not told
     */
    void begin(boolean known) {
        if (!known) {
            size = 0;
            state = null;
            presumed = false;
        }
        begun = size;
        anew = true;
    }

    boolean isAnew() {
        return anew;
    }

    /** The capture begins when the connection is open already; nothing is listed for that. */
    void presumeOpen() {
        presumed = true;
        state = State.ESTABLISHED;
    }

    boolean isPresumed() {
        return presumed;
    }

    /** It is in {@code next} now, whatever it was in before. */
    // A byte a state, for a capture may hold a million of these lives; the bytes are written nowhere.
    @SuppressWarnings("EnumOrdinal")
    void enter(State next) {
        if (state != next || (presumed && size == 0)) {
            add((byte) next.ordinal());
        }
    }

    void finSent() {
        add(FIN_SENT);
    }

    void finAcked() {
        add(FIN_ACKED);
    }

    void peerFin() {
        add(PEER_FIN);
    }

    boolean hasFinSent() {
        return find(FIN_SENT) >= 0;
    }

    boolean hasFinAcked() {
        return find(FIN_ACKED) >= 0;
    }

    boolean hasPeerFin() {
        return find(PEER_FIN) >= 0;
    }

    /** Its FIN had left before the peer's came: shown only now. */
    void finSentBeforePeerFin() {
        int to = find(PEER_FIN);
        int from = find(FIN_SENT);
        if (to < 0 || (from >= 0 && from < to)) {
            return;
        }
        int last = from >= 0 ? from : size;
        if (from < 0) {
            add(FIN_SENT);
        }
        System.arraycopy(events, to, events, to + 1, last - to);
        events[to] = FIN_SENT;
        replay();
    }

    /** Takes back everything behind the first {@code length} events. */
    void backTo(int length) {
        size = length;
        replay();
    }

    /** A copy to try what more would have happened. */
    Life copy() {
        Life copy = new Life();
        copy.events = Arrays.copyOf(events, events.length);
        copy.size = size;
        copy.begun = begun;
        copy.anew = anew;
        copy.state = state;
        copy.presumed = presumed;
        return copy;
    }

    /**
     * The states in order, each as often as it was entered.
     *
     * @param open whether the capture, where it begins in the middle, shows it in ESTABLISHED
     */
    List<State> states(boolean open) {
        List<State> all = new ArrayList<>(size + 1);
        if (presumed && open) {
            all.add(State.ESTABLISHED);
        }
        State now = presumed ? State.ESTABLISHED : null;
        for (int at = 0; at < size; at++) {
            State next = after(now, events[at]);
            if (next != null && (next != now || all.isEmpty())) {
                all.add(next);
            }
            now = next;
        }
        return List.copyOf(all);
    }

    /** Whether it was in {@code state} since the present incarnation began. */
    boolean has(State state) {
        State now = presumed ? State.ESTABLISHED : null;
        for (int at = 0; at < size; at++) {
            now = after(now, events[at]);
            if (now == state && at >= begun) {
                return true;
            }
        }
        return false;
    }

    private void add(byte event) {
        if (size == MOST) {
            return;
        }
        if (size == events.length) {
            events = Arrays.copyOf(events, 2 * size);
        }
        events[size++] = event;
        state = after(state, event);
    }

    private int find(byte event) {
        for (int at = begun; at < size; at++) {
            if (events[at] == event) {
                return at;
            }
        }
        return -1;
    }

    private void replay() {
        State now = presumed ? State.ESTABLISHED : null;
        for (int at = 0; at < size; at++) {
            now = after(now, events[at]);
        }
        state = now;
    }

    private static @Nullable State after(@Nullable State now, byte event) {
        return switch (event) {
            case FIN_SENT -> now == State.CLOSE_WAIT ? State.LAST_ACK : open(now) ? State.FIN_WAIT_1 : now;
            case FIN_ACKED ->
                now == State.FIN_WAIT_1
                        ? State.FIN_WAIT_2
                        : now == State.CLOSING ? State.TIME_WAIT : now == State.LAST_ACK ? State.CLOSED : now;
            case PEER_FIN ->
                now == State.FIN_WAIT_1
                        ? State.CLOSING
                        : now == State.FIN_WAIT_2 ? State.TIME_WAIT : open(now) ? State.CLOSE_WAIT : now;
            default -> STATES[event];
        };
    }

    private static boolean open(@Nullable State state) {
        return state == State.ESTABLISHED || state == State.SYN_RECEIVED;
    }
}
