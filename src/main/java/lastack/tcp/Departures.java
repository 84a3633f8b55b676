package lastack.tcp;

/** What sending a segment does to its sender. */
final class Departures {
    private Departures() {}

    static Connection after(Connection now, Segment sent) {
        if (sent.rst()) {
            return afterReset(now);
        }
        SeqNum nxt = now.snd().nxt();
        int fresh = now.snd().fresh(sent);
        int freshData = Math.max(0, fresh - (sent.fin() ? 1 : 0) - (sent.syn() ? 1 : 0));
        boolean freshFin = sent.fin() && fresh > 0;
        Owed owed = now.owed();
        boolean repeats = now.snd().unacked().isEmpty() || sent.seq().before(nxt);
        boolean again = owed.again() && !(repeats && sent.seqLength() > 0);
        boolean ack =
                owed.ack() && !(sent.hasAck() && sent.ack().equals(now.rcv().nxt()));
        boolean paid = ack != owed.ack() || again != owed.again();
        return new Connection(
                stateAfter(now.state(), sent, freshFin),
                now.passive(),
                now.snd().sent(sent),
                now.rcv(),
                now.orders().carriedOut(sent.syn(), freshData, freshFin),
                paid ? new Owed(ack, again, owed.reset()) : owed);
    }

    /** The reset that was owed leaves the state alone; any other is an abort. */
    private static Connection afterReset(Connection now) {
        return now.owed().reset() != null
                ? now.with(new Owed(now.owed().ack(), now.owed().again(), null))
                : now.over();
    }

    private static State stateAfter(State state, Segment sent, boolean freshFin) {
        if (sent.syn() && state == State.CLOSED) {
            return State.SYN_SENT;
        }
        if (!freshFin) {
            return state;
        }
        return switch (state) {
            case SYN_RECEIVED, ESTABLISHED -> State.FIN_WAIT_1;
            case CLOSE_WAIT -> State.LAST_ACK;
            default -> state;
        };
    }
}
