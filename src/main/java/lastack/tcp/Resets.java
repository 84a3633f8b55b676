package lastack.tcp;

/** The forms a reset takes, so that its receiver finds it acceptable (RFC 9293, section 3.5.2). */
final class Resets {
    static final Flags RST = Flags.of(Flag.RST);
    private static final Flags RST_ACK = Flags.of(Flag.RST, Flag.ACK);

    private Resets() {}

    /** {@code <SEQ=SEG.ACK><CTL=RST>} for a segment with ACK, else {@code <SEQ=0><ACK=SEG.SEQ+SEG.LEN><CTL=RST,ACK>} (R24, R25). */
    static Segment answering(Segment offending) {
        return offending.hasAck()
                ? new Segment(RST, offending.ack(), SeqNum.ZERO, 0, 0)
                : new Segment(RST_ACK, SeqNum.ZERO, offending.end(), 0, 0);
    }

    /** {@code <SEQ=SND.NXT><CTL=RST>}: an abort (R31). */
    static Segment aborting(Connection connection) {
        return new Segment(RST, connection.snd().nxt(), SeqNum.ZERO, 0, 0);
    }
}
