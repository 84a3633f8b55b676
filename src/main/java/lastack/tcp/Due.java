package lastack.tcp;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What an honest endpoint sends next (RFC 9293, sections 3.8 and 3.10). A choice and not yet a segment: a player's segment is held
 * against it field by field, and no other has to be made for that.
 */
enum Due {
    /** The reset that an offending segment asked for, in the form it fixed (R24 to R29). */
    RESET,
    /** {@code <SEQ=SND.NXT><CTL=RST>}: an abort (R31). */
    ABORT,
    /** The oldest segment in flight once more, with the acknowledgment of today (R59). */
    REPETITION,
    /** One octet into a shut window, so that it is heard when it opens (3.8.6.1, R75). */
    PROBE,
    /** {@code <SEQ=ISS><CTL=SYN>} (R93). */
    SYN,
    /** {@code <SEQ=ISS><ACK=RCV.NXT><CTL=SYN,ACK>} (R37, R88). */
    SYN_ACK,
    /** New octets, as many as one segment takes; the FIN goes with the last of them, where there is room for it (R57). */
    DATA,
    /** {@code <SEQ=SND.NXT><ACK=RCV.NXT><CTL=FIN,ACK>} (R61, R62, R64). */
    FIN,
    /** {@code <SEQ=SND.NXT><ACK=RCV.NXT><CTL=ACK>}, the form of every acknowledgment (R05, R94, R95). */
    ACK;

    /** The data of one segment at most: what an Ethernet frame carries. The game's levels stay below it. */
    static final int MAX_SEGMENT = 1460;

    private static final Flags ACK_ALONE = Flags.of(Flag.ACK);
    private static final Flags SYN_ALONE = Flags.of(Flag.SYN);
    private static final Flags WITH_SYN = Flags.of(Flag.SYN, Flag.ACK);
    private static final Flags WITH_FIN = Flags.of(Flag.FIN, Flag.ACK);

    /** The first thing due, or null where the endpoint only waits. */
    static @Nullable Due first(Connection now) {
        Due ahead = aheadOfAllNew(now);
        Due first = ahead != null ? ahead : fresh(now);
        return first == null && owesAck(now) ? ACK : first;
    }

    /** A reset, which nothing follows; what a timer wants repeated; or our SYN. */
    static @Nullable Due aheadOfAllNew(Connection now) {
        if (now.owed().reset() != null) {
            return RESET;
        } else if (now.orders().abort()) {
            return ABORT;
        } else if (now.owed().again() && !now.snd().unacked().isEmpty()) {
            return REPETITION;
        } else if (now.owed().again() && probes(now)) {
            return PROBE;
        } else if (now.state() == State.CLOSED && now.orders().open()) {
            return SYN;
        }
        return now.synAckUnsent() ? SYN_ACK : null;
    }

    /** New data, or the FIN. */
    static @Nullable Due fresh(Connection now) {
        SendSpace snd = now.snd();
        if (beforeAnAnswer(now.state()) || snd.nxt().equals(snd.iss()) || snd.finSent()) {
            return null;
        }
        if (ready(now) > 0) {
            return DATA;
        }
        // A FIN takes a number too: one beyond the window would be cut off. Where nothing is under way it serves as the
        // probe.
        boolean fits = snd.room() > 0 || snd.una().equals(snd.nxt());
        return now.orders().close() && fits && now.orders().bytes() == 0 ? FIN : null;
    }

    static boolean owesAck(Connection now) {
        return now.owed().ack() && !beforeAnAnswer(now.state());
    }

    /** Whether data waits before a shut window. */
    static boolean probes(Connection now) {
        return now.orders().bytes() > 0 && now.snd().windowIsShut();
    }

    /** Octets that may leave now: written, and inside the peer's window. */
    static int ready(Connection now) {
        return Math.min(now.unsent(), now.snd().room());
    }

    /** The flags of new data, with which {@code octets} in all have left: PSH on the last, and the FIN if it still fits. */
    static Flags dataFlags(Connection now, int octets) {
        Orders orders = now.orders();
        if (octets < orders.bytes()) {
            return ACK_ALONE;
        }
        boolean fits = now.snd().room() > octets;
        return (orders.close() && fits ? WITH_FIN : ACK_ALONE).with(Flag.PSH);
    }

    private static boolean beforeAnAnswer(State state) {
        return state == State.SYN_SENT || state == State.CLOSED;
    }

    boolean isReset() {
        return this == RESET || this == ABORT;
    }

    Flags flags(Connection now) {
        return switch (this) {
            case RESET -> reset(now).flags();
            case ABORT -> Resets.RST;
            case REPETITION -> repeatedFlags(now);
            case PROBE, ACK -> ACK_ALONE;
            case SYN -> SYN_ALONE;
            case SYN_ACK -> WITH_SYN;
            case DATA -> dataFlags(now, length(now));
            case FIN -> WITH_FIN;
        };
    }

    SeqNum seq(Connection now) {
        return switch (this) {
            case RESET -> reset(now).seq();
            case REPETITION -> oldest(now).seq();
            case SYN, SYN_ACK -> now.snd().iss();
            case ABORT, PROBE, DATA, FIN, ACK -> now.snd().nxt();
        };
    }

    /** The ACK number, which has a meaning only where the flag is set. */
    SeqNum ack(Connection now) {
        return this == RESET ? reset(now).ack() : now.rcv().nxt();
    }

    int length(Connection now) {
        return switch (this) {
            case RESET -> reset(now).length();
            case REPETITION -> oldest(now).length();
            case PROBE -> 1;
            case DATA -> Math.min(ready(now), MAX_SEGMENT);
            case ABORT, SYN, SYN_ACK, FIN, ACK -> 0;
        };
    }

    Segment segment(Connection now) {
        return switch (this) {
            case RESET -> reset(now);
            case ABORT -> Resets.aborting(now);
            default ->
                new Segment(
                        flags(now), seq(now), ack(now), length(now), now.rcv().offered());
        };
    }

    private static Segment reset(Connection now) {
        return Objects.requireNonNull(now.owed().reset());
    }

    private static Segment oldest(Connection now) {
        return now.snd().unacked().get(0);
    }

    private static Flags repeatedFlags(Connection now) {
        Flags flags = oldest(now).flags();
        return now.state() == State.SYN_SENT ? flags : flags.with(Flag.ACK);
    }
}
