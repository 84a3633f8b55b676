package lastack.tcp;

/** What each call of the application does in each state (RFC 9293, sections 3.10.1 to 3.10.5). */
final class Calls {
    private Calls() {}

    static Called open(Connection now) {
        return switch (phase(now)) {
            case CLOSED, LISTEN -> new Called(true, Rule.R93, unused(now).with(Orders.NONE.opening()));
            default -> refused(now, Rule.R97);
        };
    }

    /**
     * The state that a call finds. OPEN, sending the SYN and entering SYN-SENT are one act for the RFC; here sending is what completes
     * it, and until then the state is CLOSED, but a connection exists.
     */
    private static State phase(Connection now) {
        return now.orders().open() ? State.SYN_SENT : now.state();
    }

    /** A new connection in the place of {@code old}, of which nothing stays but the numbers: none is used a second time (R39). */
    private static Connection unused(Connection old) {
        return Connection.closed(old.snd().nxt()).with(old.rcv().unused());
    }

    static Called listen(Connection now) {
        return switch (phase(now)) {
            case CLOSED -> new Called(true, Rule.R88, unused(now).listeningAgain());
            // The old connection keeps its place until 2MSL are over, or until a new SYN takes it.
            case TIME_WAIT -> new Called(true, Rule.R38, now.with(now.orders().listening()));
            default -> refused(now, Rule.R97);
        };
    }

    /** {@code old} is over: CLOSED, or LISTEN where that was asked for meanwhile. */
    static Connection afterTheEnd(Connection old) {
        return old.orders().listen() ? unused(old).listeningAgain() : old.over();
    }

    static Called write(Connection now, int bytes) {
        boolean closing = now.orders().close() || now.orders().abort();
        return switch (phase(now)) {
            case SYN_SENT, SYN_RECEIVED, ESTABLISHED, CLOSE_WAIT ->
                closing
                        ? refused(now, Rule.R58)
                        : new Called(
                                true,
                                Rule.R100,
                                now.with(now.orders().withBytes(now.orders().bytes() + bytes)));
            default -> refused(now, now.snd().finSent() ? Rule.R58 : Rule.R100);
        };
    }

    /** SHUTDOWN of the sending direction, the RFC's CLOSE. */
    static Called shutdown(Connection now) {
        Orders orders = now.orders();
        if (orders.close() || orders.abort()) {
            return refused(now, Rule.R66);
        }
        return switch (phase(now)) {
            case LISTEN -> new Called(true, Rule.R65, now.over());
            case SYN_SENT -> new Called(true, Rule.R63, now.over());
            case SYN_RECEIVED -> new Called(true, Rule.R64, now.with(orders.closing()));
            // With bytes still queued the FIN must wait, but the state does not (R61). With none, forming the FIN and
            // entering FIN-WAIT-1 are one act, and sending is what completes it.
            case ESTABLISHED ->
                new Called(
                        true, Rule.R61, (orders.bytes() > 0 ? now.to(State.FIN_WAIT_1) : now).with(orders.closing()));
            case CLOSE_WAIT -> new Called(true, Rule.R62, now.with(orders.closing()));
            case CLOSED -> refused(now, Rule.R65);
            default -> refused(now, Rule.R66);
        };
    }

    /** CLOSE by an application that will not read either: bytes it left unread turn it into an abort (R33). */
    static Called close(Connection now) {
        if (now.rcv().unread() > 0 && abortSendsReset(now.state())) {
            return new Called(true, Rule.R33, now.with(now.orders().aborting()));
        }
        Called half = shutdown(now);
        boolean stopsReading = now.state().takesText()
                && now.rcv().reader() != Reader.GONE
                && !now.orders().abort();
        Connection next = half.next();
        return (half.taken() || stopsReading) && next.state() != State.CLOSED
                ? new Called(true, half.rule(), next.with(next.rcv().readBy(Reader.GONE)))
                : half;
    }

    static Called abort(Connection now) {
        return switch (phase(now)) {
            case CLOSED -> refused(now, Rule.R31);
            case SYN_RECEIVED, ESTABLISHED, FIN_WAIT_1, FIN_WAIT_2, CLOSE_WAIT ->
                new Called(true, Rule.R31, now.with(now.orders().aborting()));
            default -> new Called(true, Rule.R32, now.over());
        };
    }

    private static boolean abortSendsReset(State state) {
        return switch (state) {
            case SYN_RECEIVED, ESTABLISHED, FIN_WAIT_1, FIN_WAIT_2, CLOSE_WAIT -> true;
            default -> false;
        };
    }

    private static Called refused(Connection now, Rule rule) {
        return new Called(false, rule, now);
    }
}
