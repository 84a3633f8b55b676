package lastack.game;

import java.util.ArrayList;
import java.util.List;
import lastack.tcp.Connection;
import lastack.tcp.Fault;
import lastack.tcp.Flag;
import lastack.tcp.Flags;
import lastack.tcp.Held;
import lastack.tcp.Outcome;
import lastack.tcp.Rule;
import lastack.tcp.Segment;
import lastack.tcp.SeqNum;
import lastack.tcp.State;
import lastack.tcp.Value;
import org.jspecify.annotations.Nullable;

/**
 * Finds the belief behind a wrong field: each belief, followed to its end in this very situation, leads to a number, and where that is
 * the number given, the belief is named. Likelier beliefs are tried first.
 */
final class Diagnosis {
    private final Connection you;
    private final Segment given;
    private final List<Segment> received;
    private final List<Segment> strays;
    private final List<Segment> sent;
    private final @Nullable Segment lastIn;
    private final @Nullable Segment lastOut;

    /** Whether what came last fits nowhere in a connection that stands: an ACK is what it draws. */
    private final boolean misfit;

    private final List<Belief> beliefs = new ArrayList<>();

    private Diagnosis(World world, Segment given) {
        this.you = world.you();
        this.given = given;
        this.received = all(world, Side.PEER);
        this.strays = strays(world);
        this.sent = all(world, Side.YOU);
        this.lastIn = last(received);
        this.lastOut = last(sent);
        this.misfit = misfit(world);
    }

    /** The findings for {@code faults} of {@code given}, which the player wanted to send in {@code world}. */
    static List<Finding> of(World world, Segment given, List<Fault> faults) {
        return faults.stream()
                .map(fault -> new Diagnosis(world, given).finding(fault))
                .toList();
    }

    /** The segments from one side that the player knows of, oldest first: what the network lost of the peer's is not among them. */
    private static List<Segment> all(World world, Side from) {
        List<Segment> all = new ArrayList<>();
        for (Happening happening : world.history()) {
            if (happening instanceof Happening.Crossed crossed
                    && crossed.from() == from
                    && !(crossed.lost() && from == Side.PEER)) {
                all.add(crossed.segment());
            }
        }
        return all;
    }

    /** Those among them that the peer has not sent in this level. */
    private static List<Segment> strays(World world) {
        return world.history().stream()
                .filter(one ->
                        one instanceof Happening.Crossed crossed && crossed.stray() && crossed.from() == Side.PEER)
                .map(one -> ((Happening.Crossed) one).segment())
                .toList();
    }

    private static boolean misfit(World world) {
        boolean misfit = false;
        for (Happening happening : world.history()) {
            if (happening instanceof Happening.Crossed crossed
                    && crossed.from() == Side.PEER
                    && crossed.arrival() != null) {
                Outcome outcome = crossed.arrival().outcome();
                misfit = outcome == Outcome.UNACCEPTABLE || outcome == Outcome.CHALLENGE || outcome == Outcome.BAD_ACK;
            }
        }
        return misfit;
    }

    private static @Nullable Segment last(List<Segment> segments) {
        return segments.isEmpty() ? null : segments.get(segments.size() - 1);
    }

    private Finding finding(Fault fault) {
        switch (fault.field()) {
            case FLAGS -> flags(((Value.FlagSet) fault.allowed().get(0)).flags());
            case SEQ -> seq(((Value.Seq) fault.allowed().get(0)).number());
            case ACK -> ack(((Value.Seq) fault.allowed().get(0)).number());
            case LENGTH -> {
                believe(Belief.NEW_BEHIND_MY_FIN, isNewBehindMyFin());
                believe(Belief.LENGTH_IS_FREE, true);
            }
            case MOVE -> move();
        }
        if (beliefs.isEmpty()) {
            beliefs.add(Belief.NONE_KNOWN);
        }
        Rule rule = rule(beliefs.get(0), fault.rule());
        return new Finding(new Fault(fault.field(), fault.given(), fault.allowed(), rule), beliefs);
    }

    private void believe(Belief belief, boolean leadsHere) {
        if (leadsHere && !beliefs.contains(belief)) {
            beliefs.add(belief);
        }
    }

    private void flags(Flags wanted) {
        Flags set = given.flags().essential();
        boolean opening = wanted.has(Flag.SYN);
        believe(Belief.FLAGS_SAY_NOTHING, set.equals(Flags.NONE));
        if (wanted.has(Flag.RST)) {
            believe(Belief.NO_RESET_IS_NEEDED, !set.has(Flag.RST));
            believe(Belief.RESET_ALWAYS_ACKNOWLEDGES, set.has(Flag.ACK) && !wanted.has(Flag.ACK));
            believe(Belief.RESET_NEVER_ACKNOWLEDGES, !set.has(Flag.ACK) && wanted.has(Flag.ACK));
            believe(Belief.RESET_SAYS_MORE, set.has(Flag.FIN) || set.has(Flag.SYN));
            return;
        }
        believe(Belief.RESET_ANSWERS_RESET, answersReset());
        believe(Belief.RESET_ANSWERS_WHAT_DOES_NOT_FIT, set.has(Flag.RST) && misfit);
        believe(Belief.RESET_IS_A_FIN, set.has(Flag.RST));
        believe(Belief.HALF_A_SYN_ACK, opening && wanted.has(Flag.ACK) && (set.has(Flag.SYN) != set.has(Flag.ACK)));
        believe(Belief.OPENS_WITHOUT_SYN, opening && !set.has(Flag.SYN));
        believe(Belief.SYN_RESYNCHRONISES, set.has(Flag.SYN) && !opening);
        if (set.has(Flag.FIN) && !wanted.has(Flag.FIN)) {
            finTooEarly();
        }
        believe(Belief.FIN_GOES_ALONE, set.has(Flag.FIN) && !set.has(Flag.ACK) && wanted.has(Flag.ACK));
        believe(Belief.ACK_IS_ENOUGH, !set.has(Flag.FIN) && wanted.has(Flag.FIN));
        believe(Belief.ACK_ONLY_ANSWERS, set.has(Flag.ACK) != wanted.has(Flag.ACK));
    }

    /** Nothing can be sent now. What was to be sent may still say more about its sender than a want of patience. */
    private void move() {
        Flags set = given.flags().essential();
        boolean stands = you.state() != State.CLOSED && you.state() != State.LISTEN && you.state() != State.SYN_SENT;
        believe(Belief.RESET_ANSWERS_RESET, answersReset());
        believe(Belief.RESET_IS_A_FIN, stands && set.has(Flag.RST));
        believe(Belief.SYN_RESYNCHRONISES, stands && set.has(Flag.SYN));
        believe(Belief.NEW_BEHIND_MY_FIN, isNewBehindMyFin());
        if (stands && set.has(Flag.FIN) && !you.snd().finSent()) {
            finTooEarly();
        }
        believe(Belief.NO_PATIENCE, true);
    }

    private boolean answersReset() {
        return given.rst() && lastIn != null && lastIn.rst();
    }

    private void finTooEarly() {
        boolean answers = you.snd().finSent() || you.state().peerFinished();
        believe(answers ? Belief.FIN_ANSWERS_FIN : Belief.FIN_NEEDS_NO_CLOSE, true);
    }

    private void ack(SeqNum allowed) {
        SeqNum ack = given.ack();
        boolean oneShort = ack.equals(allowed.plus(-1));
        believe(Belief.FIN_IS_FREE, oneShort && you.state().peerFinished());
        believe(Belief.SYN_IS_FREE, oneShort && received.stream().anyMatch(one -> one.syn() && ack.equals(one.seq())));
        believe(Belief.A_GAP_IS_NO_MATTER, you.rcv().held().stream().anyMatch(piece -> isBehind(piece, ack)));
        believe(
                Belief.WHAT_COMES_TWICE_COUNTS_TWICE,
                lastIn != null && cameBefore(lastIn) && ack.equals(allowed.plus(lastIn.seqLength())));
        believe(
                Belief.ACK_FOLLOWS_WHAT_DOES_NOT_COUNT,
                received.stream().anyMatch(one -> names(one, ack) && ack.after(allowed))
                        || strays.stream()
                                .anyMatch(one ->
                                        names(one, ack) || ack.equals(one.seq().plus(1))));
        if (lastIn != null) {
            boolean atSeq = ack.equals(lastIn.seq()) && lastIn.seqLength() > 0;
            believe(Belief.ACK_NAMES_THE_SEGMENT, atSeq);
            believe(Belief.PEERS_ACK_TOOK_A_NUMBER, lastIn.seqLength() == 0 && ack.equals(allowed.plus(1)));
            believe(Belief.ACK_IS_SEQ_PLUS_ONE, ack.equals(lastIn.seq().plus(1)));
        }
        believe(
                Belief.ACK_IS_MY_OWN,
                ack.equals(you.snd().nxt())
                        || ack.equals(you.snd().nxt().plus(1))
                        || ack.equals(you.snd().una())
                        || sent.stream().anyMatch(one -> ack.equals(one.seq())));
        believe(Belief.ACK_ECHOES_THE_PEERS, lastIn != null && lastIn.hasAck() && ack.equals(lastIn.ack()));
        believe(Belief.ACK_IS_STALE, sent.stream().anyMatch(one -> one.hasAck() && ack.equals(one.ack())));
        believe(Belief.ACK_IS_ZERO, ack.equals(SeqNum.ZERO));
        believe(Belief.PEERS_ACK_TOOK_A_NUMBER, ack.equals(allowed.plus(1)));
        // One less than expected is the last byte that came: named, as a segment is, instead of what follows it.
        believe(Belief.ACK_NAMES_THE_SEGMENT, oneShort);
        believe(Belief.ACK_NAMES_THE_SEGMENT, received.stream().anyMatch(one -> names(one, ack)));
    }

    /** Whether {@code last}, which came last, had come before: a FIN or bytes that are said twice count once. */
    private boolean cameBefore(Segment last) {
        return last.seqLength() > 0
                && received.stream()
                                .filter(one -> one.seq().equals(last.seq())
                                        && one.end().equals(last.end()))
                                .count()
                        > 1;
    }

    /** Whether {@code number} is where {@code one} begins or ends. */
    private static boolean names(Segment one, SeqNum number) {
        return number.equals(one.seq()) || number.equals(one.end());
    }

    /** Whether {@code ack} counts {@code piece} in, which waits for what is missing before it. */
    private static boolean isBehind(Held piece, SeqNum ack) {
        SeqNum end = piece.seq().plus(piece.length());
        return ack.equals(end) || (piece.fin() && ack.equals(end.plus(1)));
    }

    private void seq(SeqNum allowed) {
        SeqNum seq = given.seq();
        boolean mine =
                seq.equals(you.snd().nxt()) || received.stream().anyMatch(one -> one.hasAck() && seq.equals(one.ack()));
        believe(Belief.RESET_HAS_MY_SEQ, given.rst() && mine && you.state() == State.CLOSED);
        boolean sentFin = you.snd().finSent();
        boolean again = allowed.before(you.snd().nxt());
        believe(Belief.NEW_BEHIND_MY_FIN, isNewBehindMyFin());
        believe(Belief.AGAIN_IS_NEW, again && !seq.before(you.snd().nxt()));
        believe(Belief.MY_FIN_IS_FREE, sentFin && seq.equals(you.finNumber()));
        believe(Belief.MY_SYN_IS_FREE, sent.stream().anyMatch(one -> one.syn() && seq.equals(one.seq())));
        int unsent = you.orders().bytes();
        believe(
                Belief.SEQ_IS_THE_FINS,
                given.fin() && unsent > 0 && seq.equals(you.snd().nxt().plus(unsent)));
        boolean ackJustSent = lastOut != null && lastOut.seqLength() == 0;
        believe(Belief.MY_ACK_TOOK_A_NUMBER, ackJustSent && seq.equals(allowed.plus(1)));
        believe(
                Belief.MY_DATA_TOOK_NO_NUMBERS,
                sent.stream().anyMatch(one -> one.length() > 0 && seq.equals(one.seq())));
        believe(
                Belief.SEQ_COUNTS_SEGMENTS,
                seq.equals(allowed.plus(1))
                        || seq.equals(SeqNum.of(sent.size() + 1L))
                        || (lastOut != null && seq.equals(lastOut.seq().plus(1))));
        believe(Belief.MY_DATA_TOOK_NO_NUMBERS, sent.stream().anyMatch(one -> isByteOf(one, seq)));
        believe(Belief.SEQ_IS_ZERO, seq.equals(SeqNum.ZERO));
        believe(
                Belief.SEQ_IS_THE_PEERS,
                seq.equals(you.rcv().nxt()) || received.stream().anyMatch(one -> names(one, seq)));
        believe(
                Belief.SEQ_ECHOES_THE_PEERS_ACK,
                received.stream().anyMatch(one -> one.hasAck() && seq.equals(one.ack())));
        believe(Belief.SEQ_NAMES_THE_LAST_BYTE, !given.syn() && seq.equals(allowed.plus(-1)));
        believe(Belief.SEQ_IS_RANDOM, given.fin() || given.syn());
    }

    /** Whether there are bytes in it that would come behind the FIN which is sent. */
    private boolean isNewBehindMyFin() {
        return you.snd().finSent()
                && given.length() > 0
                && given.seq().plus(given.length()).after(you.finNumber());
    }

    private static boolean isByteOf(Segment data, SeqNum number) {
        return data.length() > 0
                && !number.before(data.seq())
                && number.before(data.seq().plus(data.length()));
    }

    /** The rule that answers the belief, which may be nearer than the one the referee names for the field. */
    private static Rule rule(Belief belief, Rule named) {
        return switch (belief) {
            case FIN_IS_FREE, SYN_IS_FREE, MY_FIN_IS_FREE, MY_SYN_IS_FREE -> Rule.R07;
            case ACK_NAMES_THE_SEGMENT, ACK_IS_SEQ_PLUS_ONE -> Rule.R92;
            case PEERS_ACK_TOOK_A_NUMBER -> Rule.R08;
            case MY_ACK_TOOK_A_NUMBER -> Rule.R95;
            case SEQ_COUNTS_SEGMENTS, MY_DATA_TOOK_NO_NUMBERS, SEQ_NAMES_THE_LAST_BYTE, SEQ_IS_RANDOM -> Rule.R93;
            case SEQ_IS_THE_FINS -> Rule.R57;
            case A_GAP_IS_NO_MATTER -> Rule.R10;
            case AGAIN_IS_NEW -> Rule.R59;
            case RESET_ANSWERS_RESET -> Rule.R19;
            case NEW_BEHIND_MY_FIN -> Rule.R58;
            case FIN_GOES_ALONE -> Rule.R40;
            case ACK_IS_ENOUGH, FIN_NEEDS_NO_CLOSE -> Rule.R96;
            default -> named;
        };
    }
}
