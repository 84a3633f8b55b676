package lastack.tcp;

import java.util.List;

/**
 * The referee's answer to <i>what does this endpoint do with this segment?</i>
 *
 * @param outcome what became of the segment
 * @param rule the rule that decided
 * @param checks how far the segment came
 * @param path the states gone through within this one segment, the old one first; just that one if nothing changed
 * @param next the endpoint afterwards, before it has sent what it now owes
 * @param restartsTimeWait whether the 2MSL timer starts, or starts again
 */
public record Arrival(
        Outcome outcome, Rule rule, Checks checks, List<State> path, Connection next, boolean restartsTimeWait) {

    /** What is sent at once in reply, and nothing that may wait for the application: no segment, one, or rarely two. */
    public List<Segment> replies() {
        return Dues.replies(next);
    }

    static Arrival unchanged(Connection connection, Outcome outcome, Rule rule, Step disposedBy) {
        return new Arrival(
                outcome,
                rule,
                Checks.failedAt(connection.state(), disposedBy),
                connection.state().alone(),
                connection,
                false);
    }

    /** The same, but an ACK of what is expected is owed. */
    static Arrival answeredWithAck(Connection connection, Outcome outcome, Rule rule, Step disposedBy) {
        return unchanged(connection.with(connection.owed().withAck()), outcome, rule, disposedBy);
    }

    /** The same, but {@code reset} is owed. */
    static Arrival answeredWithReset(Connection connection, Outcome outcome, Rule rule, Checks checks, Segment reset) {
        return new Arrival(
                outcome,
                rule,
                checks,
                connection.state().alone(),
                connection.with(
                        new Owed(connection.owed().ack(), connection.owed().again(), reset)),
                false);
    }

    /** The connection ends here, with {@code snd} as the segment has left it. */
    static Arrival over(Connection connection, SendSpace snd, Outcome outcome, Rule rule, Checks checks) {
        Connection closed = connection.over(snd, connection.rcv(), Orders.NONE);
        return new Arrival(outcome, rule, checks, List.of(connection.state(), State.CLOSED), closed, false);
    }
}
