package lastack.tcp;

import java.util.List;

/**
 * The rules of RFC 9293 about opening and closing, as a function of one endpoint. The same connection and the same segment always give
 * the same answer; a refusal is a value with a rule, never an exception.
 */
public final class Referee {
    private Referee() {}

    /** What {@code connection} does with {@code segment}, checked in the RFC's order for its state (RFC 9293, section 3.10.7). */
    public static Arrival arrive(Connection connection, Segment segment) {
        return switch (connection.state()) {
            case CLOSED -> Unsynchronized.inClosed(connection, segment);
            case LISTEN -> Unsynchronized.inListen(connection, segment);
            case SYN_SENT -> Unsynchronized.inSynSent(connection, segment);
            default -> Synchronized.arrive(connection, segment);
        };
    }

    /**
     * The other outcomes that named real stacks show for the same question, those of a connection that its application has given up too;
     * none where all that is known of them agrees with {@link #arrive}.
     */
    public static List<Practice> inPractice(Connection connection, Segment segment) {
        return inPractice(connection, segment, arrive(connection, segment));
    }

    /** The same for those who have asked {@link #arrive} already, and have the answer in {@code plain}. */
    public static List<Practice> inPractice(Connection connection, Segment segment, Arrival plain) {
        return Practices.beside(plain, connection, segment);
    }

    /**
     * What {@code segment} meets where an application listens while {@code connection} is still in TIME-WAIT: a SYN behind all that the
     * peer sent opens a new connection (R38; RFC 9293, section 3.6.1, MAY-2), whose numbers lie behind all that were used (R39).
     * Anything else meets the connection itself.
     */
    public static Connection givingWay(Connection connection, Segment segment) {
        boolean anew = connection.state() == State.TIME_WAIT && Synchronized.opensAnew(connection, segment);
        return anew ? Calls.listen(expired(connection)).next() : connection;
    }

    /** Whether {@code connection} may send {@code segment} now, and what is at fault if not (RFC 9293, sections 3.4 to 3.10). */
    public static Departure send(Connection connection, Segment segment) {
        return Sending.judge(connection, segment);
    }

    /** What an honest endpoint would send now, in order; nothing where it only waits. */
    public static List<Segment> due(Connection connection) {
        return Dues.all(connection);
    }

    /** {@code connection} once {@code segment} has left it, right or wrong: for what-ifs and for the honest. */
    public static Connection departed(Connection connection, Segment segment) {
        return Departures.after(connection, segment);
    }

    /** What an application's {@code call} does (RFC 9293, sections 3.10.1 to 3.10.5). */
    public static Called call(Connection connection, Call call) {
        if (call instanceof Call.Open) {
            return Calls.open(connection);
        } else if (call instanceof Call.Listen) {
            return Calls.listen(connection);
        } else if (call instanceof Call.Write write) {
            return Calls.write(connection, write.bytes());
        } else if (call instanceof Call.Shutdown) {
            return Calls.shutdown(connection);
        } else if (call instanceof Call.Close) {
            return Calls.close(connection);
        }
        return Calls.abort(connection);
    }

    /**
     * The retransmission timer has run out: the oldest unacknowledged segment is owed once more (RFC 9293, section 3.10.8); or the window
     * has been shut for as long while data waits: one octet is owed as a probe (section 3.8.6.1).
     */
    public static Connection retransmissionTimeout(Connection connection) {
        return Dues.timerRuns(connection) ? connection.with(connection.owed().withAgain()) : connection;
    }

    /**
     * The peer has been silent for too long, or 2MSL are over: the connection is deleted (RFC 9293, section 3.10.8), and who waits to
     * listen listens.
     */
    public static Connection expired(Connection connection) {
        return Calls.afterTheEnd(connection);
    }
}
