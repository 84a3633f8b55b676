package lastack.trace;

import lastack.tcp.State;

/**
 * What has been acknowledged to an end from which nothing is captured but what it sends. An ACK is known to have reached it once it
 * acknowledges in turn the segment that carried the ACK; one such segment is waited for at a time.
 */
final class Heard {
    private static final int WIDEST = 1 << 30;

    private boolean hears;
    /** The highest ACK that has reached it. */
    private int ack;

    private boolean waits;
    /** The number behind the segment that is waited for, and the ACK in it. */
    private int end;

    private int carried;

    /** The peer has sent this. */
    void awaits(Passing passing) {
        if (!waits && passing.hasAck() && passing.seqLength() > 0) {
            waits = true;
            end = passing.end();
            carried = passing.ack;
        }
    }

    /** {@code own}, whose this is, has sent an ACK. */
    void learns(Track own) {
        if (!waits || !own.acks || own.acked - end < 0) {
            return;
        }
        waits = false;
        if (carried - own.nxt <= 0 && (!hears || carried - ack > 0)) {
            hears = true;
            ack = carried;
        }
    }

    /** SND.UNA: what has reached {@code own}, and what its {@code state} cannot do without. */
    int unacknowledged(Track own, State state) {
        int first = hears && ack - own.una > 0 ? ack : own.una;
        boolean open = state != State.SYN_SENT && state != State.SYN_RECEIVED;
        if (own.opened && open && first - own.iss <= 0) {
            first = own.iss + 1;
        }
        if (own.finished && own.life.hasFinAcked()) {
            first = own.finEnd;
        }
        return first - own.nxt > 0 ? own.nxt : first;
    }

    /** MAX.SND.WND: the widest window of {@code peer} that was seen; where its shift count was not, no less than any window unscaled. */
    static int widest(Track peer) {
        boolean scaled = peer.opened && peer.maxWindow > 0;
        return Math.min(WIDEST, scaled ? peer.maxWindow : Math.max(peer.maxWindow, 65535));
    }
}
