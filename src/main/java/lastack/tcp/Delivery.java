package lastack.tcp;

import java.util.List;

/** The seventh and eighth check, text and FIN, in the states that take text (RFC 9293, section 3.10.7.4). */
final class Delivery {
    private Delivery() {}

    /**
     * What lies in order is taken over, what was held behind it too, what lies ahead is held, and a FIN counts when all before it has
     * come.
     *
     * @param now the endpoint before anything of the segment counted
     * @param snd what its ACK has made of the sending side
     * @param path from the state of {@code now} to the one that the ACK has led to
     */
    static Arrival of(Connection now, SendSpace snd, Segment segment, List<State> path, boolean ackIsNew) {
        return of(now, snd, now.rcv(), segment, path, ackIsNew);
    }

    /** The same for a receiving side that the segment's SYN has only just opened. */
    static Arrival of(
            Connection now, SendSpace snd, ReceiveSpace rcv, Segment segment, List<State> path, boolean ackIsNew) {
        Text text = Text.of(rcv, segment);
        if (text.octets() > 0 && rcv.reader() == Reader.GONE) {
            return abandoned(now.over(snd, rcv, Orders.NONE.aborting()), path);
        }
        State first = path.get(0);
        boolean asks = first == State.SYN_SENT || text.octets() > 0 || text.fin() || text.gap();
        Owed owed = now.owed().after(ackIsNew, asks);
        State reached = path.get(path.size() - 1);
        if (text.gap()) {
            Connection next = now.to(reached, snd, text.rcv(), owed);
            return new Arrival(Outcome.HELD, Rule.R10, Checks.endedAfter(first, Step.URG), path, next, false);
        }
        if (text.fin()) {
            State to = finReceived(reached);
            return finished(now.to(to, snd, text.rcv(), owed), path, segment.fin());
        }
        Rule rule = acceptedRule(now, path, segment, text.octets() > 0, ackIsNew);
        // A CLOSE that came before ESTABLISHED, with data still queued, is carried out now, as far as the state goes
        // (R61, R64).
        boolean closes = reached == State.ESTABLISHED
                && now.orders().close()
                && now.orders().bytes() > 0;
        State to = closes ? State.FIN_WAIT_1 : reached;
        return new Arrival(
                Outcome.ACCEPTED,
                rule,
                Checks.allPassed(first),
                closes ? then(path, to) : path,
                now.to(to, snd, text.rcv(), owed),
                false);
    }

    private static Rule acceptedRule(
            Connection now, List<State> path, Segment segment, boolean tookText, boolean ackIsNew) {
        State last = path.get(path.size() - 1);
        if (path.size() > 1) {
            return last == State.FIN_WAIT_2 ? Rule.R44 : opened(path, Rule.R90);
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
    private static Arrival abandoned(Connection next, List<State> path) {
        return new Arrival(
                Outcome.ACCEPTED,
                opened(path, Rule.R33),
                Checks.failedAt(path.get(0), Step.TEXT),
                then(path, State.CLOSED),
                next,
                false);
    }

    /** The eighth check found the FIN in its turn, in this segment or held from before. */
    private static Arrival finished(Connection next, List<State> path, boolean inThisSegment) {
        Rule rule = switch (path.get(path.size() - 1)) {
            case ESTABLISHED -> opened(path, Rule.R49);
            case FIN_WAIT_1 -> Rule.R50;
            default -> path.get(0) == State.FIN_WAIT_1 ? Rule.R51 : Rule.R52;
        };
        return new Arrival(
                Outcome.ACCEPTED,
                inThisSegment ? rule : Rule.R11,
                Checks.allPassed(path.get(0)),
                then(path, next.state()),
                next,
                next.state() == State.TIME_WAIT);
    }

    /** Where our SYN has only now been answered, that decides about all that comes with the answer. */
    private static Rule opened(List<State> path, Rule otherwise) {
        return path.get(0) == State.SYN_SENT ? Rule.R89 : otherwise;
    }

    private static State finReceived(State state) {
        return switch (state) {
            case ESTABLISHED -> State.CLOSE_WAIT;
            case FIN_WAIT_1 -> State.CLOSING;
            default -> State.TIME_WAIT;
        };
    }

    /** An ACK leads through one state at most, and text and FIN through one more. */
    private static List<State> then(List<State> path, State next) {
        return path.size() == 1 ? List.of(path.get(0), next) : List.of(path.get(0), path.get(1), next);
    }
}
