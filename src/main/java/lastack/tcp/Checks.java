package lastack.tcp;

import java.util.List;
import java.util.stream.IntStream;

/**
 * How far an arriving segment came: the checks of its state in the RFC's order, of which it passed the first few, and the one that
 * disposed of it, if one did.
 *
 * @param order the state's checks, in order; none in CLOSED
 * @param passed how many it passed, 0..{@code order.size()}
 * @param failed whether the next one disposed of it; otherwise, what is behind was not needed any more
 */
public record Checks(List<Step> order, int passed, boolean failed) {
    private static final Possible CLOSED = Possible.in();
    private static final Possible LISTEN = Possible.in(Step.RST, Step.ACK, Step.SYN);
    private static final Possible SYN_SENT = Possible.in(Step.ACK, Step.RST, Step.SECURITY, Step.SYN);
    private static final Possible SYNCHRONIZED = Possible.in(Step.values());

    /**
     * Every way through one order of checks, so that no verdict has to make its own.
     *
     * @param failed by how many checks were passed before the one that disposed of the segment
     * @param ended by how many were passed where none disposed of it
     */
    private record Possible(List<Step> order, List<Checks> failed, List<Checks> ended) {
        static Possible in(Step... steps) {
            List<Step> order = List.of(steps);
            return new Possible(order, ways(order, order.size(), true), ways(order, order.size() + 1, false));
        }

        private static List<Checks> ways(List<Step> order, int count, boolean failed) {
            return IntStream.range(0, count)
                    .mapToObj(passed -> new Checks(order, passed, failed))
                    .toList();
        }
    }

    /** What a check said. */
    public enum Result {
        PASS("pass"),
        FAIL("fail"),
        NOT_REACHED("not-reached");

        private final String label;

        Result(String label) {
            this.label = label;
        }

        /** As in files: {@code not-reached}. */
        @Override
        public String toString() {
            return label;
        }
    }

    static List<Step> orderIn(State state) {
        return possible(state).order();
    }

    static Checks allPassed(State state) {
        Possible possible = possible(state);
        return possible.ended().get(possible.order().size());
    }

    /** {@code step} disposed of the segment; where the state's own order does not have it, all that is there was passed before. */
    static Checks failedAt(State state, Step step) {
        int at = orderIn(state).indexOf(step);
        return at < 0 ? allPassed(state) : possible(state).failed().get(at);
    }

    /** In SYN-SENT the steps of later states come behind all of its own (RFC 9293, section 3.10.7.3). */
    static Checks endedAfter(State state, Step step) {
        int at = orderIn(state).indexOf(step);
        return at < 0 ? allPassed(state) : possible(state).ended().get(at + 1);
    }

    private static Possible possible(State state) {
        return switch (state) {
            case CLOSED -> CLOSED;
            case LISTEN -> LISTEN;
            case SYN_SENT -> SYN_SENT;
            default -> SYNCHRONIZED;
        };
    }

    public Result result(Step step) {
        int at = order.indexOf(step);
        if (at < 0 || at > passed || (at == passed && !failed)) {
            return Result.NOT_REACHED;
        }
        return at < passed ? Result.PASS : Result.FAIL;
    }
}
