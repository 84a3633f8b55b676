package lastack.tcp;

import java.util.ArrayList;
import java.util.List;

/** The seventh and eighth check, text and FIN, in the states that take text (RFC 9293, section 3.10.7.4). */
final class Delivery {
    private Delivery() {}

    /**
     * What lies in order is taken over, what was held behind it too, what lies ahead is held, and a FIN counts when all before it has
     * come.
     */
    static Arrival of(Connection now, Segment segment, List<State> path, boolean ackIsNew) {
        Text text = Text.of(now.rcv(), segment);
        if (text.octets() > 0 && now.rcv().reader() == Reader.GONE) {
            return abandoned(now, path);
        }
        boolean owes = text.octets() > 0 || text.fin() || text.gap();
        Connection next = now.with(text.rcv(), owes ? now.owed().withAck() : now.owed());
        State first = path.get(0);
        if (text.gap()) {
            return new Arrival(Outcome.HELD, Rule.R10, Checks.endedAfter(first, Step.URG), path, next, false);
        }
        if (text.fin()) {
            return finished(next, path, segment.fin());
        }
        Rule rule = acceptedRule(now, path, segment, text.octets() > 0, ackIsNew);
        // A CLOSE that came before ESTABLISHED, with data still queued, is carried out now, as far as the state goes
        // (R61, R64).
        boolean closes = next.state() == State.ESTABLISHED
                && next.orders().close()
                && next.orders().bytes() > 0;
        return closes
                ? new Arrival(
                        Outcome.ACCEPTED,
                        rule,
                        Checks.allPassed(first),
                        then(path, State.FIN_WAIT_1),
                        next.to(State.FIN_WAIT_1),
                        false)
                : new Arrival(Outcome.ACCEPTED, rule, Checks.allPassed(first), path, next, false);
    }

    private static Rule acceptedRule(
            Connection now, List<State> path, Segment segment, boolean tookText, boolean ackIsNew) {
        State last = path.get(path.size() - 1);
        if (path.size() > 1) {
            return last == State.FIN_WAIT_2 ? Rule.R44 : Rule.R90;
        }
        if (tookText) {
            if (segment.seq().before(now.rcv().nxt())) {
                return Rule.R09;
            }
            return last == State.ESTABLISHED ? Rule.R91 : Rule.R53;
        }
        if (!ackIsNew) {
            return Rule.R42;
        }
        return last == State.FIN_WAIT_1 ? Rule.R47 : Rule.R92;
    }

    /** Data for an application that has closed: the connection is aborted, and a reset says that data was lost (R33). */
    private static Arrival abandoned(Connection now, List<State> path) {
        return new Arrival(
                Outcome.ACCEPTED,
                Rule.R33,
                Checks.failedAt(path.get(0), Step.TEXT),
                then(path, State.CLOSED),
                now.over().with(Orders.NONE.aborting()),
                false);
    }

    /** The eighth check found the FIN in its turn, in this segment or held from before. */
    private static Arrival finished(Connection now, List<State> path, boolean inThisSegment) {
        State reached = now.state();
        State to = switch (reached) {
            case ESTABLISHED -> State.CLOSE_WAIT;
            case FIN_WAIT_1 -> State.CLOSING;
            default -> State.TIME_WAIT;
        };
        Rule rule = switch (reached) {
            case ESTABLISHED -> Rule.R49;
            case FIN_WAIT_1 -> Rule.R50;
            default -> path.get(0) == State.FIN_WAIT_1 ? Rule.R51 : Rule.R52;
        };
        return new Arrival(
                Outcome.ACCEPTED,
                inThisSegment ? rule : Rule.R11,
                Checks.allPassed(path.get(0)),
                then(path, to),
                now.to(to),
                to == State.TIME_WAIT);
    }

    private static List<State> then(List<State> path, State next) {
        List<State> longer = new ArrayList<>(path);
        longer.add(next);
        return List.copyOf(longer);
    }
}
