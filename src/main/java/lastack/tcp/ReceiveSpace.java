package lastack.tcp;

import java.util.ArrayList;
import java.util.List;

/**
 * What an endpoint knows about the bytes it receives: the receive sequence space of RFC 9293, section 3.3.1.
 *
 * @param irs the initial receive sequence number, the number of the peer's SYN
 * @param nxt RCV.NXT, the next number expected
 * @param wnd RCV.WND, octets from {@code nxt} on that are welcome, 0..{@value #LARGEST_WINDOW}: with scaling (RFC 7323), more than a header can say
 * @param held what arrived ahead of its turn, in the order of its numbers, at most {@value #MOST_HELD} pieces
 * @param reader what the application does with what arrives
 * @param unread octets received that the application has not taken
 */
public record ReceiveSpace(SeqNum irs, SeqNum nxt, int wnd, List<Held> held, Reader reader, int unread) {
    /** The largest window that scaling can offer: 65535 shifted by 14, rounded up (RFC 7323, section 2.3). */
    public static final int LARGEST_WINDOW = 1 << 30;

    /** A bound, for what arrives is hostile: beyond it a piece is forgotten, which SHLD-31 allows, and its sender sends it again. */
    static final int MOST_HELD = 64;

    public ReceiveSpace {
        held = List.copyOf(held);
    }

    /** Before the peer's SYN: no number is known. */
    public static ReceiveSpace fresh() {
        return new ReceiveSpace(SeqNum.ZERO, SeqNum.ZERO, Segment.DEFAULT_WINDOW, List.of(), Reader.READS, 0);
    }

    /** The receiving side of a new connection in the place of this one: as much room, and an application again if this one's is gone. */
    ReceiveSpace unused() {
        Reader next = reader == Reader.GONE ? Reader.READS : reader;
        return new ReceiveSpace(SeqNum.ZERO, SeqNum.ZERO, wnd, List.of(), next, 0);
    }

    /** After the peer's SYN, whose number is {@code peerIss}. */
    ReceiveSpace opened(SeqNum peerIss) {
        return new ReceiveSpace(peerIss, peerIss.plus(1), wnd, List.of(), reader, 0);
    }

    /** The window as a header without scaling offers it. */
    int offered() {
        return Math.min(wnd, Segment.DEFAULT_WINDOW);
    }

    /** The acceptability test for a segment that arrives (RFC 9293, section 3.4; R02 to R04). */
    boolean accepts(Segment segment) {
        int length = segment.seqLength();
        if (wnd == 0) {
            return length == 0 && segment.seq().equals(nxt);
        }
        return segment.seq().in(nxt, wnd)
                || (length > 0 && segment.end().plus(-1).in(nxt, wnd));
    }

    /** {@code octets} more have been taken over from the peer, perhaps its FIN behind them; only {@code ahead} is still held. */
    ReceiveSpace took(int octets, boolean fin, List<Held> ahead) {
        int left = reader == Reader.READS ? unread : (int) Math.min(Integer.MAX_VALUE, (long) unread + octets);
        return new ReceiveSpace(irs, nxt.plus(octets + (fin ? 1L : 0)), wnd, fin ? List.of() : ahead, reader, left);
    }

    /** The text of every held piece whose turn has come is taken over; a FIN that is next is then the first thing held. */
    ReceiveSpace takingHeld() {
        int taken = 0;
        int octets = 0;
        while (taken < held.size() && held.get(taken).seq().minus(nxt) <= octets) {
            Held piece = held.get(taken);
            octets = Math.max(octets, piece.end().minus(nxt));
            if (piece.fin() && piece.end().minus(nxt) == octets) {
                return took(octets, false, List.of(new Held(piece.end(), 0, true)));
            }
            taken++;
        }
        return taken == 0 ? this : took(octets, false, held.subList(taken, held.size()));
    }

    /** Whether the first thing held is the peer's FIN, and its turn has come. */
    boolean finIsNext() {
        return !held.isEmpty() && held.get(0).fin() && held.get(0).end().equals(nxt);
    }

    /** The peer's FIN has been taken over. */
    ReceiveSpace finished() {
        return took(0, true, held);
    }

    /** The same with another reader. */
    public ReceiveSpace readBy(Reader other) {
        return new ReceiveSpace(irs, nxt, wnd, held, other, other == Reader.READS ? 0 : unread);
    }

    /** The same with another window, 0..{@value #LARGEST_WINDOW}: what the application leaves unread shrinks it. */
    public ReceiveSpace withWindow(int size) {
        return new ReceiveSpace(irs, nxt, size, held, reader, unread);
    }

    /** With {@code piece} kept for later. */
    ReceiveSpace holding(Held piece) {
        boolean early = piece.seq().after(nxt);
        if (held.contains(piece) || (early && held.size() >= MOST_HELD)) {
            return this;
        } else if (held.isEmpty()) {
            return keeping(List.of(piece));
        }
        List<Held> more = new ArrayList<>(held);
        int at = 0;
        while (at < more.size() && !more.get(at).seq().after(piece.seq())) {
            at++;
        }
        more.add(at, piece);
        return keeping(more);
    }

    /** With a FIN that was held forgotten: only text is left of what was. */
    ReceiveSpace withoutHeldFin() {
        return keeping(held.stream()
                .map(piece -> new Held(piece.seq(), piece.length(), false))
                .toList());
    }

    /** Nothing held: the connection is over. */
    ReceiveSpace flushed() {
        return held.isEmpty() ? this : keeping(List.of());
    }

    /** With these pieces held and no others. */
    ReceiveSpace keeping(List<Held> ahead) {
        return new ReceiveSpace(irs, nxt, wnd, ahead, reader, unread);
    }
}
