package lastack.tcp;

/**
 * A whole socket of Linux, from the simultaneous SYN-RECEIVED on: the RFC's checks, with wider edges, and with the ACK field of a segment
 * read before its text is found to be old.
 */
final class LinuxSocket {
    private final Connection now;
    private final boolean orphan;
    private final Segment segment;
    private final ReceiveSpace rcv;
    private final SeqNum edge;

    /** What the place of the segment's numbers explains, where nothing more special does. */
    private final Tolerance place;

    LinuxSocket(Connection now, boolean orphan, Segment segment) {
        this.now = now;
        this.orphan = orphan;
        this.segment = segment;
        this.rcv = now.rcv();
        // The peer's FIN took a number of the window, and behind it nothing moves the right edge any more.
        int open = now.state().peerFinished() ? Math.max(0, rcv.wnd() - 1) : rcv.wnd();
        this.edge = rcv.nxt().plus(open);
        this.place = rcv.wnd() == 0 ? Tolerance.D20 : segment.seq().before(rcv.nxt()) ? Tolerance.D02 : Tolerance.D01;
    }

    Reaction reaction() {
        if (!segment.hasAck() && !segment.rst() && !segment.syn()) {
            return Reaction.silent(Tolerance.D18, now.state());
        }
        if (segment.rst()) {
            return reset();
        }
        if (outside()) {
            return Reaction.acknowledging(place, now);
        }
        return segment.syn() && !completesSimultaneousOpen() ? Reaction.acknowledging(place, now) : ack();
    }

    /**
     * Old altogether, or beyond the edge: a FIN may reach one number over it, text only while nothing waits to be read, and the end that
     * a FIN told of waits as well.
     */
    private boolean outside() {
        if (segment.end().before(rcv.nxt())) {
            return true;
        }
        SeqNum textEnd = segment.end().plus(segment.fin() ? -1 : 0);
        boolean unread = rcv.unread() > 0 || rcv.wnd() == 0 || now.state().peerFinished();
        return textEnd.after(edge) && (segment.seq().after(edge) || unread);
    }

    private Reaction reset() {
        boolean beforeFin = segment.seq().equals(rcv.nxt().plus(-1));
        if (beforeFin && now.state().peerFinished()) {
            return Reaction.silent(Tolerance.D03, State.CLOSED);
        }
        if (outside()) {
            return Reaction.silent(place, now.state());
        }
        return segment.seq().equals(rcv.nxt())
                ? Reaction.silent(place, State.CLOSED)
                : Reaction.acknowledging(place, now);
    }

    /** RFC 9293, figure 7: the peer's SYN once more, now with the acknowledgment of ours (D10). */
    private boolean completesSimultaneousOpen() {
        return now.state() == State.SYN_RECEIVED
                && !now.passive()
                && segment.hasAck()
                && segment.seqLength() == 1
                && segment.end().equals(rcv.nxt())
                && segment.ack().equals(now.snd().nxt());
    }

    private Reaction ack() {
        SendSpace snd = now.snd();
        SeqNum ack = segment.ack();
        boolean opening = now.state() == State.SYN_RECEIVED;
        boolean old = ack.before(snd.una());
        if (ack.after(snd.nxt()) || (old && (opening || (acknowledgesNothingOfOurs() && !isWhatWasPredicted())))) {
            return opening
                    ? Reaction.resetting(Tolerance.D10, State.SYN_RECEIVED, segment)
                    : Reaction.acknowledging(old ? Tolerance.D04 : place, now);
        }
        Connection told = ack.after(snd.una())
                ? now.with(snd.acknowledged(ack)).with(now.owed().withoutAgain())
                : now;
        boolean finAcked = told.snd().finAcked();
        return switch (now.state()) {
            case SYN_RECEIVED -> text(told.to(State.ESTABLISHED), syn(ack.equals(snd.una()) ? Tolerance.D10 : place));
            case FIN_WAIT_1 -> finAcked ? ownFinAcknowledged(told.to(State.FIN_WAIT_2)) : text(told, place);
            case CLOSING -> finAcked ? Reaction.of(place, told.to(State.TIME_WAIT)) : text(told, place);
            case LAST_ACK -> finAcked ? Reaction.silent(place, State.CLOSED) : text(told, place);
            default -> text(told, place);
        };
    }

    private Tolerance syn(Tolerance otherwise) {
        return segment.syn() ? Tolerance.D10 : otherwise;
    }

    /**
     * An old ACK counts only as far back as bytes of ours have ever been acknowledged (D04); the SYN counts as one for the end that opened
     * first.
     */
    private boolean acknowledgesNothingOfOurs() {
        SendSpace snd = now.snd();
        int acked = Math.max(0, snd.una().minus(snd.iss()) - (now.passive() ? 1 : 0));
        return snd.una().minus(segment.ack()) > Math.min(snd.maxWnd(), acked);
    }

    /**
     * Data in its turn on a connection that has carried some takes a short way past the ACK check. It acknowledges nothing there, and
     * nobody minds.
     */
    private boolean isWhatWasPredicted() {
        boolean carried = now.snd().nxt().after(now.snd().una())
                || rcv.unread() > 0
                || !rcv.nxt().equals(rcv.irs().plus(1));
        return carried
                && now.state() == State.ESTABLISHED
                && segment.flags().without(Flag.PSH).equals(Flags.of(Flag.ACK))
                && segment.length() > 0
                && segment.seq().equals(rcv.nxt());
    }

    /** The end of an orphan's FIN-WAIT-1: unless a FIN came along, its socket shrinks to a memory, and old text is not looked at (D05). */
    private Reaction ownFinAcknowledged(Connection told) {
        return orphan && !segment.fin() && !bringsMore() ? Reaction.of(Tolerance.D05, told) : text(told, place);
    }

    /** Whether it reaches behind what has been received. */
    private boolean bringsMore() {
        return segment.end().plus(segment.fin() ? -1 : 0).after(rcv.nxt());
    }

    private Reaction text(Connection told, Tolerance name) {
        boolean finished = now.state().peerFinished();
        if (segment.seqLength() == 0 || (finished && !segment.seq().before(rcv.nxt()))) {
            return Reaction.of(name, told);
        }
        if ((finished || orphan) && bringsMore()) {
            return Reaction.resetting(finished ? Tolerance.D12 : Tolerance.D05, State.CLOSED, segment);
        }
        boolean bareFin = segment.fin() && segment.seqLength() == 1;
        boolean room = segment.seq().before(edge) || (bareFin && segment.seq().equals(rcv.nxt()));
        if (!segment.end().after(rcv.nxt()) || !room) {
            return Reaction.acknowledging(name, told);
        }
        Text taken = Text.of(rcv.withWindow(Math.max(rcv.wnd(), segment.end().minus(rcv.nxt()))), segment);
        State next = taken.fin() ? finReceived(told.state()) : told.state();
        return Reaction.acknowledging(name, told.with(taken.rcv()).to(next));
    }

    private static State finReceived(State state) {
        return switch (state) {
            case ESTABLISHED -> State.CLOSE_WAIT;
            case FIN_WAIT_1 -> State.CLOSING;
            case FIN_WAIT_2 -> State.TIME_WAIT;
            default -> state;
        };
    }
}
