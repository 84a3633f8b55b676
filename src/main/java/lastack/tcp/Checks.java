package lastack.tcp;

import java.util.List;

/**
 * How far an arriving segment came: the checks of its state in the RFC's order, of which it passed the first few, and the one that
 * disposed of it, if one did.
 *
 * @param order the state's checks, in order; none in CLOSED
 * @param passed how many it passed, 0..{@code order.size()}
 * @param failed whether the next one disposed of it; otherwise, what is behind was not needed any more
 */
public record Checks(List<Step> order, int passed, boolean failed) {
    private static final List<Step> LISTEN = List.of(Step.RST, Step.ACK, Step.SYN);
    private static final List<Step> SYN_SENT = List.of(Step.ACK, Step.RST, Step.SECURITY, Step.SYN);
    private static final List<Step> SYNCHRONIZED = List.of(Step.values());

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
        return switch (state) {
            case CLOSED -> List.of();
            case LISTEN -> LISTEN;
            case SYN_SENT -> SYN_SENT;
            default -> SYNCHRONIZED;
        };
    }

    static Checks allPassed(State state) {
        List<Step> order = orderIn(state);
        return new Checks(order, order.size(), false);
    }

    static Checks failedAt(State state, Step step) {
        List<Step> order = orderIn(state);
        return new Checks(order, order.indexOf(step), true);
    }

    static Checks endedAfter(State state, Step step) {
        List<Step> order = orderIn(state);
        return new Checks(order, order.indexOf(step) + 1, false);
    }

    public Result result(Step step) {
        int at = order.indexOf(step);
        if (at < 0 || at > passed || (at == passed && !failed)) {
            return Result.NOT_REACHED;
        }
        return at < passed ? Result.PASS : Result.FAIL;
    }
}
