package lastack.tcp;

/**
 * Linux as it was measured (6.18): which of its kinds of socket stands for an endpoint. Only what can be seen from outside is told: the
 * state afterwards and what is sent.
 */
final class Linux {
    private Linux() {}

    /**
     * What Linux does with {@code segment}.
     *
     * @param orphan whether the application has called close(), so that nobody is left to read; only states that end a connection
     *     know the difference
     */
    static Reaction arrive(Connection now, boolean orphan, Segment segment) {
        return switch (now.state()) {
            case CLOSED -> Reaction.resetting(Tolerance.D18, State.CLOSED, segment);
            case LISTEN -> LinuxOpening.inListen(now, segment);
            case SYN_SENT -> LinuxOpening.inSynSent(now, segment);
            case SYN_RECEIVED ->
                now.passive() ? LinuxOpening.inRequest(now, segment) : new LinuxSocket(now, false, segment).reaction();
            case FIN_WAIT_2 ->
                orphan ? LinuxTimeWait.inFinWait2(now, segment) : new LinuxSocket(now, false, segment).reaction();
            case TIME_WAIT -> LinuxTimeWait.inTimeWait(now, segment);
            default -> new LinuxSocket(now, orphan, segment).reaction();
        };
    }

    /** The first and last number of {@code segment} against {@code size} numbers from {@code start}; their right edge counts as inside. */
    static boolean inWindow(Segment segment, SeqNum start, int size) {
        SeqNum edge = start.plus(size);
        return segment.seq().equals(start)
                || (segment.end().after(start) && segment.seq().before(edge))
                || (segment.seq().equals(edge) && segment.seqLength() == 0);
    }
}
