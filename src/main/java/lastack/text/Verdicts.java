package lastack.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lastack.game.Belief;
import lastack.game.Finding;
import lastack.tcp.Connection;
import lastack.tcp.Fault;
import lastack.tcp.Field;
import lastack.tcp.Flag;
import lastack.tcp.Flags;
import lastack.tcp.Rule;
import lastack.tcp.State;
import lastack.tcp.Value;

/**
 * What is said about a move, to the one who made it. Where a belief leads to the value given, its answer is the sentence; else the
 * field and the rule it breaks choose one.
 */
public final class Verdicts {
    private final Words words;
    private final Who peer;

    /** @param peer the other end, by its role */
    public Verdicts(Words words, Who peer) {
        this.words = words;
        this.peer = peer;
    }

    /** {@code Not yet: ack} */
    public String headline(Field field) {
        return words.text("verdict.headline", Map.of("field", name(field)));
    }

    /** A field's name on a screen. */
    public String name(Field field) {
        return words.text("verdict.field." + field);
    }

    /** A value as it is shown: {@code FIN,ACK}, {@code no flags}, {@code 4382}. */
    public String show(Value value) {
        if (value instanceof Value.Kind) {
            return words.text("verdict.value." + value);
        }
        boolean bare = value instanceof Value.FlagSet set && set.flags().equals(Flags.NONE);
        return bare ? words.text("verdict.value.no-flags") : value.toString();
    }

    /** The values allowed, likeliest first: {@code 4382}, rarely {@code 4382 or 4383}. */
    public String show(List<Value> values) {
        return values.stream()
                .map(this::show)
                .reduce((first, second) -> words.text("verdict.or", Map.of("first", first, "second", second)))
                .orElse("");
    }

    /**
     * Why the field does not hold.
     *
     * @param you the player's end before the move
     */
    public String why(Connection you, Finding finding) {
        Fault fault = finding.fault();
        Belief belief = finding.likeliest();
        if (belief == Belief.NONE_KNOWN || fault.field() == Field.MOVE) {
            return why(you, fault);
        }
        return said("belief." + belief.id() + variant(belief, you, fault), fault);
    }

    /** Why the field does not hold, if nothing is known of what the player believes. */
    public String why(Connection you, Fault fault) {
        if (fault.field() == Field.MOVE) {
            return said(moveKey(fault), fault);
        }
        String key =
                "verdict.fault." + fault.field() + "." + nearest(fault.field(), fault.rule()) + variant(you, fault);
        return said(words.has(key) ? key : "verdict.fault.other", fault);
    }

    private String moveKey(Fault fault) {
        Value allowed =
                fault.allowed().isEmpty() ? Value.Kind.WAIT : fault.allowed().get(0);
        if (fault.given() == Value.Kind.SEND && allowed == Value.Kind.WAIT) {
            String key = "verdict.fault.move.send." + fault.rule().id();
            return words.has(key) ? key : "belief." + Belief.NO_PATIENCE.id();
        }
        if (fault.given() == Value.Kind.WAIT && allowed == Value.Kind.SEND) {
            return "belief." + Belief.IT_COMES_BY_ITSELF.id();
        }
        return "verdict.fault.move." + fault.given() + "." + allowed;
    }

    /** Rules that differ in the state they are about and not in what is wrong share a sentence. */
    private static Rule nearest(Field field, Rule rule) {
        Rule family = family(rule);
        return switch (field) {
            case ACK -> family == Rule.R08 || family == Rule.R59 ? Rule.R94 : family;
            case LENGTH ->
                switch (family) {
                    case R08, R59 -> Rule.R93;
                    case R25, R31 -> Rule.R24;
                    default -> family;
                };
            case FLAGS, SEQ, MOVE -> family;
        };
    }

    private static Rule family(Rule rule) {
        return switch (rule) {
            case R26, R28, R29 -> Rule.R24;
            case R37 -> Rule.R88;
            case R64 -> Rule.R61;
            default -> rule;
        };
    }

    /** Field, given, allowed and why in one go: {@code ack: given 4381, allowed 4382. You named the FIN itself.} */
    public String whole(Connection you, Finding finding) {
        Fault fault = finding.fault();
        return words.text(
                "verdict.whole",
                Map.of(
                        "field",
                        name(fault.field()),
                        "given",
                        show(fault.given()),
                        "allowed",
                        show(fault.allowed()),
                        "why",
                        why(you, finding)));
    }

    /** What was right about a segment that was sent, by the rule that allows it. */
    public String right(Rule rule) {
        String key = "verdict.right." + family(rule);
        return words.has(key) ? words.choose(key, peer()) : words.says(rule);
    }

    private static String variant(Belief belief, Connection you, Fault fault) {
        boolean ackGiven = has(fault.given(), Flag.ACK);
        return switch (belief) {
            case ACK_ONLY_ANSWERS -> ackGiven ? ".extra" : "";
            case FIN_ANSWERS_FIN -> you.snd().finSent() ? ".again" : "";
            case MY_FIN_IS_FREE -> isOwnFin(you, fault.given()) ? "" : ".other";
            default -> "";
        };
    }

    private static String variant(Connection you, Fault fault) {
        return switch (fault.field()) {
            case FLAGS -> flagsVariant(you, fault);
            case SEQ -> fault.rule() != Rule.R59 ? "" : fault.allowed().contains(next(you)) ? ".new" : ".again";
            case ACK -> nearest(Field.ACK, fault.rule()) != Rule.R94 ? "" : isAhead(fault) ? ".ahead" : ".behind";
            case LENGTH -> lengthVariant(you, fault);
            case MOVE -> "";
        };
    }

    private static String flagsVariant(Connection you, Fault fault) {
        boolean syn = has(fault.given(), Flag.SYN);
        return switch (fault.rule()) {
            case R96 -> has(fault.given(), Flag.FIN) ? ".early" : ".missing";
            case R97 -> isOpening(you) ? ".opening" : syn ? ".again" : ".other";
            default -> "";
        };
    }

    private static String lengthVariant(Connection you, Fault fault) {
        if (fault.rule() == Rule.R58) {
            return you.snd().finSent() ? ".sent" : ".closing";
        }
        if (fault.rule() != Rule.R100) {
            return "";
        }
        boolean none = fault.allowed().contains(new Value.Length(0));
        if (none && isOpening(you)) {
            return ".opening";
        }
        boolean written = fault.given() instanceof Value.Length given
                && given.octets() <= you.orders().bytes();
        return written ? ".window" : none ? ".none" : ".some";
    }

    private static boolean isOpening(Connection you) {
        return you.state() == State.CLOSED
                || you.state() == State.LISTEN
                || you.state() == State.SYN_SENT
                || you.state() == State.SYN_RECEIVED;
    }

    private static Value next(Connection you) {
        return new Value.Seq(you.snd().nxt());
    }

    private static boolean isOwnFin(Connection you, Value given) {
        return you.snd().finSent() && given.equals(new Value.Seq(you.finNumber()));
    }

    private static boolean isAhead(Fault fault) {
        return fault.given() instanceof Value.Seq given
                && fault.allowed().get(0) instanceof Value.Seq allowed
                && given.number().after(allowed.number());
    }

    private static boolean has(Value value, Flag flag) {
        return value instanceof Value.FlagSet set && set.flags().has(flag);
    }

    private String said(String key, Fault fault) {
        Map<String, String> values = new HashMap<>(peer());
        values.put("given", show(fault.given()));
        values.put("allowed", show(fault.allowed()));
        values.put("says", words.says(fault.rule()));
        if (!fault.allowed().isEmpty() && fault.allowed().get(0) instanceof Value.Length length) {
            values.put("bytes", words.bytes(length.octets()));
        }
        return words.choose(key, values);
    }

    private Map<String, String> peer() {
        return Map.of("peer", words.the(peer), "Peer", Words.capital(words.the(peer)));
    }
}
