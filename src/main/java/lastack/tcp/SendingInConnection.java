package lastack.tcp;

import org.jspecify.annotations.Nullable;

/**
 * What may be sent once our SYN has left and been answered: acknowledgments, data, the FIN, and any of it again (R40, R57 to R59, R93 to
 * R100).
 */
final class SendingInConnection {
    private static final Flags ACK = Flags.of(Flag.ACK);

    private SendingInConnection() {}

    static Faults check(Connection now, Segment segment, @Nullable Due first) {
        if (segment.syn() && first != null && first.flags(now).has(Flag.SYN)) {
            return Faults.against(first, now, segment, Rule.R59, Judgement.USELESS);
        }
        Flags mended = mendedFlags(now, segment);
        boolean saysNothing =
                mended.equals(ACK) && segment.length() == 0 && !now.owed().ack();
        if (saysNothing && first != null) {
            return insteadOf(first, now, segment);
        }
        Faults faults = Faults.NONE.flags(segment, mended, flagsRule(now, segment), flagsJudgement(now, segment));
        if (segment.fin() && mayFin(now)) {
            return finNumbers(now, segment, faults);
        } else if (segment.length() > 0 || isSynAgain(now, segment)) {
            return dataNumbers(now, segment, faults);
        }
        SeqNum nxt = now.snd().nxt();
        return ack(now, segment, faults.seq(segment, nxt, Rule.R95, tooFar(segment, nxt)));
    }

    /** The flags with each wrong one put right, and no more: what the sender probably meant. */
    private static Flags mendedFlags(Connection now, Segment segment) {
        Flags mended = segment.flags().essential().with(Flag.ACK);
        mended = synWrong(now, segment) ? mended.without(Flag.SYN) : mended;
        return finWrong(now, segment) ? mended.without(Flag.FIN) : mended;
    }

    private static boolean synWrong(Connection now, Segment segment) {
        return segment.syn() && !isSynAgain(now, segment);
    }

    private static boolean finWrong(Connection now, Segment segment) {
        return segment.fin() && !mayFin(now);
    }

    private static Rule flagsRule(Connection now, Segment segment) {
        if (synWrong(now, segment)) {
            return Rule.R97;
        } else if (finWrong(now, segment)) {
            return now.snd().finSent() ? Rule.R66 : Rule.R96;
        }
        return segment.hasAck() ? Rule.R08 : Rule.R40;
    }

    /** A SYN, or a segment without ACK, is only dropped; a FIN that says too much is believed, unless its number is an old one. */
    private static Judgement flagsJudgement(Connection now, Segment segment) {
        boolean old = now.snd().finSent() && now.snd().fresh(segment) == 0;
        return finWrong(now, segment) && !old ? Judgement.HARMFUL : Judgement.USELESS;
    }

    /** Mended, the segment would be an ACK that nobody waits for, while {@code wanted} is due: that is what it is held against. */
    private static Faults insteadOf(Due wanted, Connection now, Segment segment) {
        SeqNum seq = wanted.seq(now);
        Rule seqRule = seq.before(now.snd().nxt()) ? Rule.R59 : Rule.R93;
        Faults faults = Faults.NONE
                .flags(segment, wanted.flags(now).essential(), flagsRule(now, segment), flagsJudgement(now, segment))
                .seq(segment, seq, seqRule, tooFar(segment, seq));
        return ack(now, segment, faults).length(segment, wanted.length(now), Rule.R08, Judgement.USELESS);
    }

    /** Whether this is our SYN once more, which may still be unacknowledged in SYN-RECEIVED, and behind it when a FIN follows at once. */
    private static boolean isSynAgain(Connection now, Segment segment) {
        SendSpace snd = now.snd();
        return segment.syn() && snd.una().equals(snd.iss()) && segment.seq().equals(snd.iss());
    }

    /** A FIN is the application's to ask for, goes behind all it wrote, and may be repeated until it is acknowledged. */
    private static boolean mayFin(Connection now) {
        if (now.snd().finSent()) {
            return !now.snd().finAcked();
        }
        int bytes = now.unsent();
        boolean behindAll = now.orders().bytes() == bytes && bytes <= room(now);
        return now.orders().close() && behindAll;
    }

    /** The numbers of a segment with a FIN that may be sent: the FIN has one number, behind all data, whatever comes with it. */
    private static Faults finNumbers(Connection now, Segment segment, Faults flags) {
        SendSpace snd = now.snd();
        int bytes = now.unsent();
        SeqNum fin = snd.dataEnd().plus(bytes);
        // Both counted from the number that the FIN must have.
        int start = segment.seq().minus(fin);
        int end = start + segment.length();
        boolean startsRight = segment.seq().after(snd.iss()) && start <= -bytes;
        if (startsRight && end == 0) {
            return ack(now, segment, flags);
        }
        boolean repeatsData =
                segment.length() > 0 && !segment.seq().before(snd.una()) && start < -bytes && segment.length() != bytes;
        if (repeatsData) {
            return length(now, segment, -start, ack(now, segment, flags));
        }
        int length = snd.finSent() ? Math.min(segment.length(), fin.minus(snd.una())) : bytes;
        Faults faults = flags;
        if (start != -length) {
            Rule rule = snd.finSent() ? Rule.R59 : Rule.R93;
            faults = flags.seq(segment, fin.plus(-length), rule, misplacedFin(now, segment));
        }
        return length(now, segment, length, ack(now, segment, faults));
    }

    /** A FIN that lands among numbers in use, or beyond its own, can never be mended; one that is all past is dropped. */
    private static Judgement misplacedFin(Connection now, Segment segment) {
        SeqNum lands = segment.seq().plus(segment.length());
        return lands.before(now.snd().una()) ? Judgement.USELESS : Judgement.HARMFUL;
    }

    /** The numbers of data, new or again, and of the SYN again. */
    private static Faults dataNumbers(Connection now, Segment segment, Faults flags) {
        SendSpace snd = now.snd();
        int bytes = now.unsent();
        boolean again = segment.seq().before(snd.nxt())
                && segment.end().after(snd.una())
                && (segment.seq().after(snd.iss()) || segment.syn());
        boolean repeats = now.owed().again() && bytes == 0 && snd.una().before(snd.dataEnd());
        SeqNum start = again ? segment.seq() : repeats ? snd.una() : snd.nxt();
        Faults faults =
                ack(now, segment, flags.seq(segment, start, repeats ? Rule.R59 : Rule.R93, tooFar(segment, start)));
        int behind = start.minus(snd.dataEnd()) + segment.length() + (segment.syn() ? 1 : 0);
        int fresh = Math.min(segment.length(), Math.max(0, behind));
        int old = segment.length() - fresh;
        if (fresh > bytes) {
            return length(now, segment, old + bytes, faults);
        }
        return faults.length(segment, old + Math.min(fresh, room(now)), Rule.R100, Judgement.HARMFUL);
    }

    /** The length must be {@code allowed}: more was never written, or is behind the FIN; less would leave data behind it. */
    private static Faults length(Connection now, Segment segment, int allowed, Faults faults) {
        boolean tooMuch = segment.length() > allowed;
        Rule rule = !tooMuch ? Rule.R96 : now.snd().finSent() || now.orders().close() ? Rule.R58 : Rule.R100;
        return faults.length(segment, allowed, rule, tooMuch ? Judgement.IMPOSSIBLE : Judgement.HARMFUL);
    }

    /** Octets that the peer has room for: into a shut window, the one of a probe. */
    private static int room(Connection now) {
        return now.snd().windowIsShut() ? 1 : now.snd().room();
    }

    /** A number ahead of its turn leaves a gap that nothing will ever fill, if something takes it; else it is only dropped. */
    private static Judgement tooFar(Segment segment, SeqNum allowed) {
        boolean takes = segment.seqLength() > 0;
        return takes && segment.seq().after(allowed) ? Judgement.HARMFUL : Judgement.USELESS;
    }

    /** What has not come must not be acknowledged, for then it would never be sent again; what has come should be. */
    private static Faults ack(Connection now, Segment segment, Faults faults) {
        SeqNum next = now.rcv().nxt();
        boolean ahead = segment.ack().after(next);
        return faults.ack(segment, next, Rule.R94, ahead ? Judgement.HARMFUL : Judgement.USELESS);
    }
}
