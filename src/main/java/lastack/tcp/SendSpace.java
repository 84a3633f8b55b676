package lastack.tcp;

import java.util.ArrayList;
import java.util.List;

/**
 * What an endpoint knows about the bytes it sends: the send sequence space of RFC 9293, section 3.3.1.
 *
 * @param iss the initial send sequence number, the number of the SYN
 * @param una SND.UNA, the oldest number sent and not acknowledged
 * @param nxt SND.NXT, the number the next new byte (or SYN, or FIN) will carry
 * @param wnd SND.WND, octets from {@code una} on that the peer is ready to take
 * @param maxWnd MAX.SND.WND, the largest window the peer ever offered (RFC 5961, section 5)
 * @param wl1 SND.WL1, the sequence number of the segment that last set the window
 * @param wl2 SND.WL2, the acknowledgment number of that segment
 * @param unacked the retransmission queue: segments sent and not wholly acknowledged, oldest first
 * @param finSent whether the FIN has been sent; its number is then {@code nxt - 1}, for nothing comes behind it
 */
public record SendSpace(
        SeqNum iss,
        SeqNum una,
        SeqNum nxt,
        int wnd,
        int maxWnd,
        SeqNum wl1,
        SeqNum wl2,
        List<Segment> unacked,
        boolean finSent) {

    public SendSpace {
        unacked = List.copyOf(unacked);
    }

    /** Before the first SYN: {@code iss} is chosen, nothing is sent. */
    public static SendSpace fresh(SeqNum iss) {
        return new SendSpace(
                iss,
                iss,
                iss,
                Segment.DEFAULT_WINDOW,
                Segment.DEFAULT_WINDOW,
                SeqNum.ZERO,
                SeqNum.ZERO,
                List.of(),
                false);
    }

    /** Where the octets sent so far end: before the FIN, if there is one. */
    SeqNum dataEnd() {
        return nxt.plus(finSent ? -1 : 0);
    }

    /** How many numbers of {@code segment}, SYN and FIN counted, have never been sent before: they lie behind {@code nxt}. */
    int fresh(Segment segment) {
        return Math.max(0, segment.seq().minus(nxt) + segment.seqLength());
    }

    /** Whether our FIN has been sent and acknowledged. */
    public boolean finAcked() {
        return finSent && una.equals(nxt);
    }

    /** Whether the peer takes nothing and nothing is under way that would make it answer: time for a probe (3.8.6.1, R75). */
    boolean windowIsShut() {
        return wnd == 0 && una.equals(nxt) && nxt.after(iss);
    }

    /** Octets that the peer's window still has room for. */
    public int room() {
        return Math.max(0, wnd - nxt.minus(una));
    }

    /** An ACK of everything before {@code ack} has come; {@code ack} lies in (una, nxt]. */
    SendSpace acknowledged(SeqNum ack) {
        return new SendSpace(iss, ack, nxt, wnd, maxWnd, wl1, wl2, left(ack), finSent);
    }

    /** The same by a segment whose window is taken over too. */
    SendSpace acknowledgedAndOffered(Segment segment) {
        SeqNum ack = segment.ack();
        return new SendSpace(
                iss,
                ack,
                nxt,
                segment.window(),
                Math.max(maxWnd, segment.window()),
                segment.seq(),
                ack,
                left(ack),
                finSent);
    }

    private List<Segment> left(SeqNum ack) {
        if (ack.equals(nxt)) {
            return List.of();
        }
        List<Segment> left = new ArrayList<>(unacked.size());
        for (Segment segment : unacked) {
            if (segment.end().after(ack)) {
                left.add(behind(ack, segment));
            }
        }
        return left;
    }

    /** What {@code ack} leaves of {@code segment}: it is repackaged, as section 3.8.6 allows, so that nothing is sent in vain. */
    private static Segment behind(SeqNum ack, Segment segment) {
        int gone = ack.minus(segment.seq());
        if (gone <= 0) {
            return segment;
        }
        int octets = segment.syn() ? gone - 1 : gone;
        return new Segment(
                segment.flags().without(Flag.SYN), ack, segment.ack(), segment.length() - octets, segment.window());
    }

    /** Whether our SYN is not acknowledged, and has not been sent with an ACK yet; it is the oldest segment then. */
    boolean bareSynUnacked() {
        return !unacked.isEmpty() && unacked.get(0).syn() && !unacked.get(0).hasAck();
    }

    /** Whether an ACK may say {@code ack}: neither long past nor of what was not sent (RFC 5961; R41, R43). */
    boolean plausible(SeqNum ack) {
        int ahead = ack.minus(una);
        return -maxWnd <= ahead && ahead <= nxt.minus(una);
    }

    /** The window that {@code segment} offers, taken over (the test against old segments has been made). */
    SendSpace offered(Segment segment) {
        boolean known = wnd == segment.window() && wl1.equals(segment.seq()) && wl2.equals(segment.ack());
        if (known) {
            return this;
        }
        return new SendSpace(
                iss,
                una,
                nxt,
                segment.window(),
                Math.max(maxWnd, segment.window()),
                segment.seq(),
                segment.ack(),
                unacked,
                finSent);
    }

    /** {@code segment}, which takes sequence numbers, has been sent; what of it is new moves {@code nxt}. */
    SendSpace sent(Segment segment) {
        if (fresh(segment) == 0) {
            return segment.syn() && segment.hasAck() ? synWithAck(segment) : this;
        }
        return new SendSpace(
                iss, una, segment.end(), wnd, maxWnd, wl1, wl2, queuedWith(segment), finSent || segment.fin());
    }

    private List<Segment> queuedWith(Segment segment) {
        if (unacked.size() < 2) {
            return unacked.isEmpty() ? List.of(segment) : List.of(unacked.get(0), segment);
        }
        List<Segment> queue = new ArrayList<>(unacked);
        queue.add(segment);
        return queue;
    }

    /** Our SYN has been sent once more, now with an ACK: in a simultaneous open that is the segment to repeat from here on. */
    private SendSpace synWithAck(Segment sent) {
        if (!bareSynUnacked()) {
            return this;
        }
        Segment syn = unacked.get(0);
        Segment both = new Segment(syn.flags().with(Flag.ACK), syn.seq(), sent.ack(), syn.length(), sent.window());
        return new SendSpace(iss, una, nxt, wnd, maxWnd, wl1, wl2, List.of(both), finSent);
    }

    /** The retransmission queue emptied: the connection is over. */
    SendSpace flushed() {
        return unacked.isEmpty() ? this : new SendSpace(iss, una, nxt, wnd, maxWnd, wl1, wl2, List.of(), finSent);
    }
}
