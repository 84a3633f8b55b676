package lastack.tcp;

import java.util.ArrayList;
import java.util.List;

/**
 * What a segment's text and FIN do to the receiving side, with what was held before.
 *
 * @param rcv the receiving side afterwards
 * @param octets how many were taken over
 * @param fin whether the peer's FIN was taken over
 * @param gap whether something had to be held because numbers before it are missing
 */
record Text(ReceiveSpace rcv, int octets, boolean fin, boolean gap) {

    /** Takes over what of {@code segment}, which is acceptable, is in turn, with what was held behind it (R10, R11). */
    static Text of(ReceiveSpace rcv, Segment segment) {
        // An ACK and no more, as most segments are.
        if (segment.length() == 0 && !segment.fin() && rcv.held().isEmpty()) {
            return new Text(rcv, 0, false, false);
        }
        Held piece = within(rcv, segment);
        boolean empty = piece.length() == 0 && !piece.fin();
        boolean ahead = !empty && piece.seq().after(rcv.nxt());
        if (rcv.held().isEmpty()) {
            return ahead ? new Text(rcv.holding(piece), 0, false, true) : inTurn(rcv, piece);
        }
        return absorbed(empty ? rcv : rcv.holding(piece), ahead);
    }

    /** The ordinary case: nothing is held, and nothing has to be. */
    private static Text inTurn(ReceiveSpace rcv, Held piece) {
        ReceiveSpace taken = piece.length() > 0 ? rcv.took(piece.length()) : rcv;
        return new Text(piece.fin() ? taken.finished() : taken, piece.length(), piece.fin(), false);
    }

    /** The text and FIN of {@code segment} that lie in the window; what lies before or behind is trimmed off (R09). */
    static Held within(ReceiveSpace rcv, Segment segment) {
        SeqNum seq = segment.syn() ? segment.seq().plus(1) : segment.seq();
        int old = Math.max(0, rcv.nxt().minus(seq));
        SeqNum edge = rcv.nxt().plus(rcv.wnd());
        int over = Math.max(0, seq.plus(segment.length()).minus(edge));
        int length = Math.max(0, segment.length() - old - over);
        boolean fin = segment.fin() && segment.end().plus(-1).in(rcv.nxt(), rcv.wnd());
        return new Held(old > 0 ? rcv.nxt() : seq, length, fin);
    }

    /** Takes over every held piece whose turn has come. */
    private static Text absorbed(ReceiveSpace rcv, boolean gap) {
        ReceiveSpace now = rcv;
        List<Held> ahead = new ArrayList<>();
        int octets = 0;
        boolean fin = false;
        for (Held piece : rcv.held()) {
            if (fin || piece.seq().after(now.nxt())) {
                ahead.add(piece);
                continue;
            }
            int fresh = Math.max(0, piece.end().minus(now.nxt()));
            now = now.took(fresh);
            octets += fresh;
            fin = piece.fin() && piece.end().equals(now.nxt());
        }
        ReceiveSpace kept = now.keeping(ahead);
        return new Text(fin ? kept.finished() : kept, octets, fin, gap);
    }
}
