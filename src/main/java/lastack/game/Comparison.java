package lastack.game;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lastack.tcp.Connection;
import lastack.tcp.Departure;
import lastack.tcp.Fault;
import lastack.tcp.Field;
import lastack.tcp.Flag;
import lastack.tcp.Flags;
import lastack.tcp.Referee;
import lastack.tcp.Rule;
import lastack.tcp.Segment;
import lastack.tcp.SeqNum;
import lastack.tcp.Value;
import org.jspecify.annotations.Nullable;

/** What of a refused segment is at fault, held against what the player could have sent instead. */
final class Comparison {
    private final Connection you;
    private final @Nullable Segment expected;
    private final Segment given;
    private final List<Fault> named;

    private Comparison(Connection you, @Nullable Segment expected, Segment given, List<Fault> named) {
        this.you = you;
        this.expected = expected;
        this.given = given;
        this.named = named;
    }

    /** Whether both are the same, apart from what is never wrong: PSH, URG, the ECN bits and the window (R99). */
    static boolean same(Segment expected, Segment given) {
        return expected.flags().essential().equals(given.flags().essential())
                && expected.seq().equals(given.seq())
                && expected.ack().equals(given.ack())
                && expected.length() == given.length();
    }

    /**
     * What is at fault in {@code given}, which the referee refused by {@code refusal}.
     *
     * @param you the player's end, before it
     * @param expected what the level asks for, or null if it asks for no segment
     */
    static List<Fault> faults(Connection you, @Nullable Segment expected, Segment given, Departure refusal) {
        return new Comparison(you, expected, given, refusal.faults()).faults();
    }

    /**
     * What {@code given} has otherwise than {@code expected}, each difference with the rule that {@code judged} names for it, where it
     * names one.
     */
    static List<Fault> between(Connection you, Segment expected, Segment given, Departure judged) {
        return new Comparison(you, expected, given, judged.faults()).differences(expected);
    }

    /**
     * What the referee names, if that mended would do. It looks at what the segment seems meant to be, so mended it may still be of no
     * use; then every field counts that differs from the segment that is asked for. Where none is, sending as such is the fault.
     */
    private List<Fault> faults() {
        Segment wanted = wanted();
        if (wanted == null) {
            return List.of(new Fault(
                    Field.MOVE,
                    Value.Kind.SEND,
                    List.of(Value.Kind.WAIT),
                    named.get(0).rule()));
        }
        return accepted(mended()) ? named : differences(wanted);
    }

    /** What the player could send: what the level expects, or else what is due. */
    private @Nullable Segment wanted() {
        if (expected != null && accepted(expected)) {
            return expected;
        }
        List<Segment> due = Referee.due(you);
        return due.isEmpty() ? null : due.get(0);
    }

    private boolean accepted(Segment segment) {
        return Referee.send(you, segment).judgement().accepted();
    }

    /** The segment given with every field that the referee names put right. */
    private Segment mended() {
        Flags flags = given.flags();
        SeqNum seq = given.seq();
        SeqNum ack = given.hasAck() ? given.ack() : you.rcv().nxt();
        int length = given.length();
        for (Fault fault : named) {
            Value allowed = fault.allowed().get(0);
            switch (fault.field()) {
                case FLAGS -> flags = ((Value.FlagSet) allowed).flags();
                case SEQ -> seq = ((Value.Seq) allowed).number();
                case ACK -> ack = ((Value.Seq) allowed).number();
                case LENGTH -> length = ((Value.Length) allowed).octets();
                case MOVE -> {}
            }
        }
        return new Segment(flags, seq, ack, length, given.window());
    }

    private List<Fault> differences(Segment wanted) {
        List<Fault> faults = new ArrayList<>();
        if (!wanted.flags().essential().equals(given.flags().essential())) {
            faults.add(new Fault(
                    Field.FLAGS,
                    new Value.FlagSet(given.flags()),
                    List.of(new Value.FlagSet(wanted.flags().essential())),
                    rule(Field.FLAGS, flagsRule(wanted))));
        }
        if (!wanted.seq().equals(given.seq())) {
            faults.add(new Fault(
                    Field.SEQ,
                    new Value.Seq(given.seq()),
                    List.of(new Value.Seq(wanted.seq())),
                    rule(Field.SEQ, wanted.seqLength() == 0 ? Rule.R95 : Rule.R93)));
        }
        if (wanted.hasAck() && given.hasAck() && !wanted.ack().equals(given.ack())) {
            faults.add(new Fault(
                    Field.ACK,
                    new Value.Seq(given.ack()),
                    List.of(new Value.Seq(wanted.ack())),
                    rule(Field.ACK, Rule.R94)));
        }
        if (wanted.length() != given.length()) {
            faults.add(new Fault(
                    Field.LENGTH,
                    new Value.Length(given.length()),
                    List.of(new Value.Length(wanted.length())),
                    rule(Field.LENGTH, Rule.R93)));
        }
        return faults.isEmpty() ? named : faults;
    }

    private Rule flagsRule(Segment wanted) {
        if (wanted.fin() != given.fin()) {
            return Rule.R96;
        }
        return given.has(Flag.ACK) ? Rule.R97 : Rule.R40;
    }

    /** The rule that the referee named for {@code field}, or {@code otherwise}. */
    private Rule rule(Field field, Rule otherwise) {
        Optional<Fault> same =
                named.stream().filter(fault -> fault.field() == field).findFirst();
        return same.map(Fault::rule).orElse(otherwise);
    }
}
