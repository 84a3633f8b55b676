package lastack.tcp;

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
        int octets = octets(rcv, segment);
        boolean fin = fin(rcv, segment);
        boolean something = isIn(rcv, segment);
        boolean gap = something && start(rcv, segment) > 0;
        ReceiveSpace after = rcv;
        if (gap || !rcv.held().isEmpty()) {
            ReceiveSpace all = something ? rcv.holding(within(rcv, segment)) : rcv;
            ReceiveSpace taken = all.takingHeld();
            octets = taken.nxt().minus(rcv.nxt());
            fin = taken.finIsNext();
            after = fin ? taken.finished() : taken;
        } else if (something) {
            after = rcv.took(octets, fin, rcv.held());
        }
        return new Text(after, octets, fin, gap);
    }

    /** Whether text or a FIN of {@code segment} lies in the window. */
    static boolean isIn(ReceiveSpace rcv, Segment segment) {
        return octets(rcv, segment) > 0 || fin(rcv, segment);
    }

    /** The text and FIN of {@code segment} that lie in the window; what lies before or behind is trimmed off (R09). */
    static Held within(ReceiveSpace rcv, Segment segment) {
        return new Held(rcv.nxt().plus(start(rcv, segment)), octets(rcv, segment), fin(rcv, segment));
    }

    /** Where what is left of {@code segment} begins, counted from RCV.NXT. */
    private static int start(ReceiveSpace rcv, Segment segment) {
        return Math.max(0, offset(rcv, segment));
    }

    private static int octets(ReceiveSpace rcv, Segment segment) {
        long end = Math.min((long) offset(rcv, segment) + segment.length(), rcv.wnd());
        return (int) Math.max(0, end - start(rcv, segment));
    }

    private static boolean fin(ReceiveSpace rcv, Segment segment) {
        return segment.fin() && segment.end().plus(-1).in(rcv.nxt(), rcv.wnd());
    }

    private static int offset(ReceiveSpace rcv, Segment segment) {
        return segment.seq().minus(rcv.nxt()) + (segment.syn() ? 1 : 0);
    }
}
