package lastack.tcp;

import org.jspecify.annotations.Nullable;

/**
 * What an endpoint owes its peer because of what arrived or because a timer ran out. An honest endpoint pays at once; a player is asked
 * to.
 *
 * @param ack a segment that carries {@code ack = RCV.NXT}
 * @param again the first segment of the retransmission queue, once more
 * @param reset the reset whose form the offending segment fixes (R24 to R29), or null
 */
public record Owed(boolean ack, boolean again, @Nullable Segment reset) {
    public static final Owed NOTHING = new Owed(false, false, null);
    static final Owed ACK = new Owed(true, false, null);

    Owed withAck() {
        return ack ? this : new Owed(true, again, reset);
    }

    /** After an arrival that acknowledged something {@code new}, or brought what {@code asks} for an acknowledgment. */
    Owed after(boolean isNew, boolean asks) {
        boolean acks = ack || asks;
        boolean repeats = again && !isNew;
        return acks == ack && repeats == again ? this : new Owed(acks, repeats, reset);
    }

    /** The timer starts anew, since something has been acknowledged. */
    Owed withoutAgain() {
        return again ? new Owed(ack, false, reset) : this;
    }

    Owed withAgain() {
        return new Owed(ack, true, reset);
    }
}
