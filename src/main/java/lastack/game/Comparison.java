package lastack.game;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lastack.tcp.Departure;
import lastack.tcp.Fault;
import lastack.tcp.Field;
import lastack.tcp.Flag;
import lastack.tcp.Rule;
import lastack.tcp.Segment;
import lastack.tcp.Value;
import org.jspecify.annotations.Nullable;

/** A segment held against the one a level expects. */
final class Comparison {
    private Comparison() {}

    /** Whether both are the same, apart from what is never wrong: PSH, URG, the ECN bits and the window (R99). */
    static boolean same(Segment expected, Segment given) {
        return expected.flags().essential().equals(given.flags().essential())
                && expected.seq().equals(given.seq())
                && expected.ack().equals(given.ack())
                && expected.length() == given.length();
    }

    /**
     * What of {@code given} is at fault: where the level expects a segment, every field that differs from it, each with the rule the
     * referee named for it if it named one; else what the referee found.
     */
    static List<Fault> faults(@Nullable Segment expected, Segment given, Departure departure) {
        if (expected == null) {
            return departure.faults().isEmpty()
                    ? List.of(new Fault(Field.MOVE, Value.Kind.SEND, List.of(Value.Kind.WAIT), departure.rule()))
                    : departure.faults();
        }
        List<Fault> faults = new ArrayList<>();
        if (!expected.flags().essential().equals(given.flags().essential())) {
            faults.add(new Fault(
                    Field.FLAGS,
                    new Value.FlagSet(given.flags()),
                    List.of(new Value.FlagSet(expected.flags())),
                    named(departure, Field.FLAGS).orElse(flagsRule(expected, given))));
        }
        if (!expected.seq().equals(given.seq())) {
            Rule rule = expected.seqLength() == 0 ? Rule.R95 : Rule.R93;
            faults.add(new Fault(
                    Field.SEQ,
                    new Value.Seq(given.seq()),
                    List.of(new Value.Seq(expected.seq())),
                    named(departure, Field.SEQ).orElse(rule)));
        }
        if (expected.hasAck() && given.hasAck() && !expected.ack().equals(given.ack())) {
            faults.add(new Fault(
                    Field.ACK,
                    new Value.Seq(given.ack()),
                    List.of(new Value.Seq(expected.ack())),
                    named(departure, Field.ACK).orElse(Rule.R94)));
        }
        if (expected.length() != given.length()) {
            faults.add(new Fault(
                    Field.LENGTH,
                    new Value.Length(given.length()),
                    List.of(new Value.Length(expected.length())),
                    named(departure, Field.LENGTH).orElse(Rule.R93)));
        }
        return faults.isEmpty() ? departure.faults() : faults;
    }

    private static Optional<Rule> named(Departure departure, Field field) {
        return departure.faults().stream()
                .filter(fault -> fault.field() == field)
                .map(Fault::rule)
                .findFirst();
    }

    private static Rule flagsRule(Segment expected, Segment given) {
        if (expected.fin() != given.fin()) {
            return Rule.R96;
        }
        return given.has(Flag.ACK) ? Rule.R97 : Rule.R40;
    }

    /**
     * How many tasks, from the next one on, the player's {@code sent} has done. A segment does a later task too when it carries that
     * task's own last number: an ACK merged into a FIN does both, and so does the last piece of data sent in pieces. Nothing had to be
     * waited for in between.
     */
    static int covered(Game game, Segment sent, World after) {
        List<Task> tasks = game.level().tasks();
        int done = 0;
        for (int at = game.at(); at < tasks.size(); at++) {
            if (tasks.get(at).expected() instanceof Expected.Reply) {
                break;
            }
            if (!(tasks.get(at).expected() instanceof Expected.Send send)) {
                continue;
            }
            Segment wanted = send.in(game.symbols());
            boolean first = at == game.at();
            boolean carries = wanted.seqLength() > 0 && wanted.end().equals(sent.end());
            if (!does(wanted, sent, game.world(), after) || !(first || carries)) {
                break;
            }
            done = at - game.at() + 1;
        }
        return done;
    }

    private static boolean does(Segment wanted, Segment sent, World before, World after) {
        if (wanted.rst() || sent.rst()) {
            return same(wanted, sent)
                    || (wanted.rst() && sent.rst() && wanted.seq().equals(sent.seq()));
        }
        boolean sentBefore =
                wanted.seqLength() > 0 && !wanted.end().after(before.you().snd().nxt());
        if (sentBefore && (sent.seq().after(wanted.seq()) || sent.end().before(wanted.end()))) {
            return false;
        }
        return !after.you().snd().nxt().before(wanted.end())
                && (!wanted.fin() || after.you().snd().finSent())
                && (!wanted.hasAck() || (sent.hasAck() && !sent.ack().before(wanted.ack())));
    }
}
