package lastack.lab;

import java.util.EnumSet;
import java.util.Set;
import lastack.tcp.Arrival;
import lastack.tcp.Checks;
import lastack.tcp.Connection;
import lastack.tcp.Segment;
import lastack.tcp.Step;

/** Which of the checks mattered, so that the others can stand back. */
public final class Decisive {
    private Decisive() {}

    /** The check that disposed of {@code segment}; or, where none did, those that found something to do in it. */
    public static Set<Step> steps(Connection before, Segment segment, Arrival arrival) {
        Set<Step> steps = EnumSet.noneOf(Step.class);
        for (Step step : arrival.checks().order()) {
            Checks.Result result = arrival.checks().result(step);
            if (result == Checks.Result.FAIL) {
                return EnumSet.of(step);
            }
            if (result == Checks.Result.PASS && counts(step, before, segment)) {
                steps.add(step);
            }
        }
        if (steps.isEmpty() && arrival.checks().result(Step.ACK) == Checks.Result.PASS) {
            steps.add(Step.ACK);
        }
        return steps;
    }

    private static boolean counts(Step step, Connection before, Segment segment) {
        return switch (step) {
            case SEQUENCE -> !segment.seq().equals(before.rcv().nxt());
            case RST -> segment.rst();
            case SYN -> segment.syn();
            case ACK -> before.snd().nxt().after(before.snd().una());
            case TEXT -> segment.length() > 0;
            case FIN -> segment.fin();
            case SECURITY, URG -> false;
        };
    }
}
