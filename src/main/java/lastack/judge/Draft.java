package lastack.judge;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lastack.tcp.Connection;
import lastack.tcp.Flag;
import lastack.tcp.Flags;
import lastack.tcp.Oddity;
import lastack.tcp.ReceiveSpace;
import lastack.tcp.Segment;
import lastack.tcp.SeqNum;
import lastack.tcp.State;
import org.jspecify.annotations.Nullable;

/** What a line has said so far, and whether it makes a probe in the end. The first thing that is wrong with it is what is told. */
final class Draft {
    private static final List<Key> NUMBERS_OF_ENDPOINT = List.of(Key.SND_UNA, Key.SND_NXT, Key.RCV_NXT);
    private static final List<Key> NEVER_LEFT_OUT = List.of(Key.SEGMENT, Key.FLAGS, Key.SEQ);

    private final Set<Key> named = EnumSet.noneOf(Key.class);
    private final Set<Key> given = EnumSet.noneOf(Key.class);
    private final Map<Key, Long> numbers = new EnumMap<>(Key.class);
    private @Nullable String id;
    private @Nullable State state;
    private boolean passive = true;
    private Flags flags = Flags.NONE;
    private @Nullable Problem problem;
    private List<String> details = List.of();

    /** Notes that the line names {@code key}; false if it has done so before. */
    boolean names(Key key) {
        return named.add(key);
    }

    /** Notes that there is a value for {@code key}, right or wrong, and not {@code null}. */
    void gives(Key key) {
        given.add(key);
    }

    void id(String json) {
        id = json;
    }

    void state(State named) {
        state = named;
    }

    void passive(boolean value) {
        passive = value;
    }

    void flag(Flag flag) {
        flags = flags.with(flag);
    }

    void number(Key key, long value) {
        numbers.put(key, value);
    }

    boolean isRefused() {
        return problem != null;
    }

    /** Notes what is wrong, unless something was before. */
    void refuse(Problem what, String... why) {
        if (problem == null) {
            refuseAboveAll(what, why);
        }
    }

    /** Notes what is wrong with the line as a whole, whatever was wrong in it. */
    void refuseAboveAll(Problem what, String... why) {
        problem = what;
        details = List.of(why);
    }

    /** The probe, or why there is none. */
    Reading finished() {
        State met = state;
        if (met == null) {
            refuse(Problem.MISSING, Key.STATE.toString());
        } else {
            lookForWhatIsMissing(met);
            lookForTheImpossible(met);
        }
        Problem found = problem;
        if (found != null) {
            return new Refusal(id, found, details);
        }
        if (met == null) {
            throw new IllegalStateException("a line without a state has been refused");
        }
        Segment segment = new Segment(flags, seq(Key.SEQ), seq(Key.ACK), count(Key.LENGTH), count(Key.WINDOW));
        return new Probe(id, endpoint(met), segment, una(met), nxt(met), seq(Key.RCV_NXT));
    }

    private void lookForWhatIsMissing(State met) {
        for (Key key : NUMBERS_OF_ENDPOINT) {
            // Before the peer's SYN there is no RCV.NXT, and the RFC's checks for SYN-SENT look at none.
            boolean unknown = key == Key.RCV_NXT && met == State.SYN_SENT;
            if (!has(key) && !unknown && !isBeforeAnyNumber(met)) {
                refuse(Problem.MISSING_NUMBER, key.toString());
            }
        }
        for (Key key : NEVER_LEFT_OUT) {
            if (!has(key)) {
                refuse(Problem.MISSING, key.toString());
            }
        }
        if (flags.has(Flag.ACK) && !has(Key.ACK)) {
            refuse(Problem.MISSING_ACK);
        }
    }

    private void lookForTheImpossible(State met) {
        SeqNum una = una(met);
        SeqNum nxt = nxt(met);
        Oddity odd = Oddity.of(met, una, nxt);
        if (odd == null) {
            return;
        }
        switch (odd) {
            case UNA_BEYOND_NXT -> refuse(Problem.UNSENT_ACKNOWLEDGED, una.toString(), nxt.toString());
            case TOO_MUCH_IN_FLIGHT ->
                refuse(
                        Problem.TOO_MUCH_IN_FLIGHT,
                        una.toString(),
                        nxt.toString(),
                        String.valueOf(ReceiveSpace.LARGEST_WINDOW));
            case NO_SYN_IN_FLIGHT -> refuse(Problem.NO_SYN_IN_FLIGHT, met.toString(), una.toString(), nxt.toString());
            case NO_FIN_IN_FLIGHT -> refuse(Problem.NO_FIN_IN_FLIGHT, met.toString(), una.toString(), nxt.toString());
            case FIN_STILL_IN_FLIGHT ->
                refuse(Problem.FIN_STILL_IN_FLIGHT, met.toString(), una.toString(), nxt.toString());
        }
    }

    private Connection endpoint(State met) {
        int rcvWnd = count(Key.RCV_WND);
        return switch (met) {
            case CLOSED -> Connection.closed(seq(Key.ISS));
            case LISTEN -> {
                Connection listening = Connection.listening(seq(Key.ISS));
                yield listening.receiving(listening.rcv().withWindow(rcvWnd));
            }
            default ->
                Connection.in(met, passive, una(met), nxt(met), seq(Key.RCV_NXT), rcvWnd, count(Key.MAX_SND_WND));
        };
    }

    private static boolean isBeforeAnyNumber(State met) {
        return met == State.CLOSED || met == State.LISTEN;
    }

    private SeqNum una(State met) {
        return seq(isBeforeAnyNumber(met) && !has(Key.SND_UNA) ? Key.ISS : Key.SND_UNA);
    }

    private SeqNum nxt(State met) {
        return seq(isBeforeAnyNumber(met) && !has(Key.SND_NXT) ? Key.ISS : Key.SND_NXT);
    }

    private boolean has(Key key) {
        return given.contains(key);
    }

    private long value(Key key) {
        return numbers.getOrDefault(key, key.otherwise());
    }

    private SeqNum seq(Key key) {
        return SeqNum.of(value(key));
    }

    private int count(Key key) {
        return (int) value(key);
    }
}
