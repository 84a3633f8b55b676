package lastack.text;

import lastack.game.Belief;
import lastack.tcp.Connection;
import lastack.tcp.Fault;
import lastack.tcp.Field;
import lastack.tcp.Flag;
import lastack.tcp.Rule;
import lastack.tcp.State;
import lastack.tcp.Value;

/** Which sentence a fault gets: by field and rule or by belief, and where one of these is said in several situations, by the situation. */
final class FaultKey {
    private FaultKey() {}

    static String of(Belief belief, Connection you, Fault fault) {
        String variant = switch (belief) {
            case ACK_ONLY_ANSWERS -> has(fault.given(), Flag.ACK) ? ".extra" : "";
            case FIN_ANSWERS_FIN -> you.snd().finSent() ? ".again" : "";
            case MY_FIN_IS_FREE -> isOwnFin(you, fault.given()) ? "" : ".other";
            default -> "";
        };
        return "belief." + belief.id() + variant;
    }

    static String of(Words words, Connection you, Fault fault) {
        if (fault.field() == Field.MOVE) {
            return ofMove(words, you, fault);
        }
        Rule rule = nearest(fault.field(), fault.rule());
        String variant = switch (fault.field()) {
            case FLAGS -> flags(rule, fault);
            case SEQ -> rule != Rule.R59 ? "" : isNext(you, fault) ? ".new" : ".again";
            case ACK -> rule != Rule.R94 ? "" : isAhead(fault) ? ".ahead" : ".behind";
            case LENGTH -> length(rule, you, fault);
            case MOVE -> "";
        };
        return "verdict.fault." + fault.field() + "." + rule.id() + variant;
    }

    private static String ofMove(Words words, Connection you, Fault fault) {
        Value allowed =
                fault.allowed().isEmpty() ? Value.Kind.WAIT : fault.allowed().get(0);
        if (fault.given() == Value.Kind.SEND && allowed == Value.Kind.WAIT) {
            String key = "verdict.fault.move.send." + fault.rule().id();
            return words.has(key) ? key : "belief." + Belief.NO_PATIENCE.id();
        }
        if (fault.given() == Value.Kind.WAIT && allowed == Value.Kind.SEND) {
            return "belief." + Belief.IT_COMES_BY_ITSELF.id() + waitingIn(you, fault.rule());
        }
        return "verdict.fault.move." + fault.given() + "." + allowed;
    }

    /** Who waits although it is their turn may believe that in this state nothing is theirs to do any more. */
    private static String waitingIn(Connection you, Rule rule) {
        return switch (you.state()) {
            case FIN_WAIT_1, FIN_WAIT_2 -> rule == Rule.R91 ? ".fin-wait" : "";
            case CLOSE_WAIT -> rule == Rule.R100 ? ".close-wait" : "";
            case TIME_WAIT -> rule == Rule.R91 ? ".time-wait" : "";
            default -> "";
        };
    }

    /** Rules that differ in the state they are about and not in what is wrong share a sentence. */
    static Rule family(Rule rule) {
        return switch (rule) {
            case R26, R28, R29 -> Rule.R24;
            case R37 -> Rule.R88;
            case R64 -> Rule.R61;
            default -> rule;
        };
    }

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

    private static String flags(Rule rule, Fault fault) {
        boolean synDue = !fault.allowed().isEmpty() && has(fault.allowed().get(0), Flag.SYN);
        return switch (rule) {
            case R96 -> has(fault.given(), Flag.FIN) ? ".early" : ".missing";
            case R97 -> synDue ? ".opening" : has(fault.given(), Flag.SYN) ? ".again" : ".other";
            default -> "";
        };
    }

    private static String length(Rule rule, Connection you, Fault fault) {
        if (rule == Rule.R58) {
            return you.snd().finSent() ? ".sent" : ".closing";
        }
        if (rule != Rule.R100) {
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

    private static boolean isNext(Connection you, Fault fault) {
        return fault.allowed().contains(new Value.Seq(you.snd().nxt()));
    }

    private static boolean isOwnFin(Connection you, Value given) {
        return you.snd().finSent() && given.equals(new Value.Seq(you.finNumber()));
    }

    private static boolean isAhead(Fault fault) {
        return !fault.allowed().isEmpty()
                && fault.given() instanceof Value.Seq given
                && fault.allowed().get(0) instanceof Value.Seq allowed
                && given.number().after(allowed.number());
    }

    private static boolean has(Value value, Flag flag) {
        return value instanceof Value.FlagSet set && set.flags().has(flag);
    }
}
