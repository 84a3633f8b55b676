package lastack.tcp;

import org.jspecify.annotations.Nullable;

/**
 * What may be sent once our SYN has left and been answered: acknowledgments, data, the FIN, and any of it again (R40, R57 to R59, R93 to
 * R100).
 */
final class SendingInConnection {
    private static final Flags ACK = Flags.of(Flag.ACK);

    private final Connection now;
    private final SendSpace snd;
    private final Segment segment;
    private final @Nullable Segment first;
    private final Faults faults;

    /** New octets that may be sent now, window aside. */
    private final int bytes;

    /** Octets that the peer has room for. */
    private final int room;

    SendingInConnection(Connection now, Segment segment, @Nullable Segment first, Faults faults) {
        this.now = now;
        this.snd = now.snd();
        this.segment = segment;
        this.first = first;
        this.faults = faults;
        this.bytes = snd.finSent() || now.state() == State.SYN_RECEIVED
                ? 0
                : now.orders().bytes();
        this.room = snd.windowIsShut() ? 1 : snd.room();
    }

    void check() {
        if (segment.syn() && first != null && first.syn()) {
            faults.against(first, Rule.R59, Judgement.USELESS);
            return;
        }
        Flags mended = mendedFlags();
        boolean saysNothing =
                mended.equals(ACK) && segment.length() == 0 && !now.owed().ack();
        if (saysNothing && first != null) {
            insteadOf(first);
            return;
        }
        faults.flags(mended, flagsRule(), flagsJudgement());
        if (segment.fin() && mayFin()) {
            finNumbers();
        } else if (segment.length() > 0 || isSynAgain()) {
            dataNumbers();
        } else {
            faults.seq(snd.nxt(), Rule.R95, tooFar(snd.nxt()));
            ack();
        }
    }

    /** The flags with each wrong one put right, and no more: what the sender probably meant. */
    private Flags mendedFlags() {
        Flags mended = segment.flags().essential().with(Flag.ACK);
        mended = synWrong() ? mended.without(Flag.SYN) : mended;
        return finWrong() ? mended.without(Flag.FIN) : mended;
    }

    private boolean synWrong() {
        return segment.syn() && !isSynAgain();
    }

    private boolean finWrong() {
        return segment.fin() && !mayFin();
    }

    private Rule flagsRule() {
        if (synWrong()) {
            return Rule.R97;
        } else if (finWrong()) {
            return snd.finSent() ? Rule.R66 : Rule.R96;
        }
        return segment.hasAck() ? Rule.R08 : Rule.R40;
    }

    /** A SYN, or a segment without ACK, is only dropped; a FIN that says too much is believed, unless its number is an old one. */
    private Judgement flagsJudgement() {
        boolean old = snd.finSent() && !segment.end().after(snd.nxt());
        return finWrong() && !old ? Judgement.HARMFUL : Judgement.USELESS;
    }

    /** Mended, the segment would be an ACK that nobody waits for, while {@code wanted} is due: that is what it is held against. */
    private void insteadOf(Segment wanted) {
        faults.flags(wanted.flags().essential(), flagsRule(), flagsJudgement());
        faults.seq(wanted.seq(), wanted.seq().before(snd.nxt()) ? Rule.R59 : Rule.R93, tooFar(wanted.seq()));
        ack();
        faults.length(wanted.length(), Rule.R08, Judgement.USELESS);
    }

    /** Whether this is our SYN once more, which may still be unacknowledged in SYN-RECEIVED, and behind it when a FIN follows at once. */
    private boolean isSynAgain() {
        return segment.syn() && snd.una().equals(snd.iss()) && segment.seq().equals(snd.iss());
    }

    /** A FIN is the application's to ask for, goes behind all it wrote, and may be repeated until it is acknowledged. */
    private boolean mayFin() {
        if (snd.finSent()) {
            return !snd.finAcked();
        }
        boolean behindAll = now.orders().bytes() == bytes && bytes <= room;
        return now.orders().close() && behindAll;
    }

    /** The numbers of a segment with a FIN that may be sent: the FIN has one number, behind all data, whatever comes with it. */
    private void finNumbers() {
        SeqNum fin = snd.finSent() ? now.finNumber() : snd.nxt().plus(bytes);
        SeqNum oldest = snd.una();
        int most = fin.minus(oldest);
        boolean repeatsData = segment.length() > 0
                && !segment.seq().before(oldest)
                && segment.seq().before(dataEnd())
                && segment.length() != bytes;
        boolean startsRight = segment.seq().after(snd.iss()) && !segment.seq().after(dataEnd());
        if (startsRight && segment.seq().plus(segment.length()).equals(fin)) {
            ack();
            return;
        }
        if (repeatsData) {
            ack();
            length(fin.minus(segment.seq()));
            return;
        }
        int length = snd.finSent() ? Math.min(segment.length(), most) : bytes;
        faults.seq(fin.plus(-length), snd.finSent() ? Rule.R59 : Rule.R93, misplacedFin(fin));
        ack();
        length(length);
    }

    /** A FIN that lands among numbers in use, or beyond its own, can never be mended; one that is all past is dropped. */
    private Judgement misplacedFin(SeqNum fin) {
        SeqNum lands = segment.seq().plus(segment.length());
        return lands.before(snd.una()) || lands.equals(fin) ? Judgement.USELESS : Judgement.HARMFUL;
    }

    /** The numbers of data, new or again, and of the SYN again. */
    private void dataNumbers() {
        boolean again = segment.seq().before(snd.nxt())
                && segment.end().after(snd.una())
                && (segment.seq().after(snd.iss()) || segment.syn());
        SeqNum start = segment.seq();
        if (!again) {
            boolean repeats = now.owed().again() && bytes == 0 && snd.una().before(dataEnd());
            start = repeats ? snd.una() : snd.nxt();
            faults.seq(start, repeats ? Rule.R59 : Rule.R93, tooFar(start));
        }
        ack();
        SeqNum behind = start.plus(segment.length() + (segment.syn() ? 1 : 0));
        int fresh = Math.min(segment.length(), Math.max(0, behind.minus(dataEnd())));
        int old = segment.length() - fresh;
        if (fresh > bytes) {
            length(old + bytes);
        } else if (fresh > room) {
            faults.length(old + room, Rule.R100, Judgement.HARMFUL);
        }
    }

    /** The length must be {@code allowed}: more was never written, or is behind the FIN; less would leave data behind it. */
    private void length(int allowed) {
        if (segment.length() > allowed) {
            Rule rule = snd.finSent() || now.orders().close() ? Rule.R58 : Rule.R100;
            faults.length(allowed, rule, Judgement.IMPOSSIBLE);
        } else {
            faults.length(allowed, Rule.R96, Judgement.HARMFUL);
        }
    }

    /** Where the octets sent so far end: before the FIN, if there is one. */
    private SeqNum dataEnd() {
        return snd.finSent() ? now.finNumber() : snd.nxt();
    }

    /** A number ahead of its turn leaves a gap that nothing will ever fill, if something takes it; else it is only dropped. */
    private Judgement tooFar(SeqNum allowed) {
        boolean takes = segment.seqLength() > 0;
        return takes && segment.seq().after(allowed) ? Judgement.HARMFUL : Judgement.USELESS;
    }

    /** What has not come must not be acknowledged, for then it would never be sent again; what has come should be. */
    private void ack() {
        SeqNum next = now.rcv().nxt();
        faults.ack(next, Rule.R94, segment.ack().after(next) ? Judgement.HARMFUL : Judgement.USELESS);
    }
}
