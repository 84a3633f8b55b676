package lastack.course;

import java.util.List;
import lastack.tcp.Fault;
import lastack.tcp.Rule;
import lastack.tcp.Segment;
import org.jspecify.annotations.Nullable;

/** Tells the author of a level what the referee has against a segment of his. */
final class Refusal {
    private Refusal() {}

    /** Notes that {@code segment} was refused for {@code faults}; if there are none it is not wrong, but it says nothing new. */
    static void note(Spot at, Segment segment, List<Fault> faults, @Nullable Rule rule, Findings findings) {
        if (faults.isEmpty()) {
            findings.error(at, Problem.SEGMENT_USELESS, segment.toString(), rule == null ? "-" : rule.id());
            return;
        }
        Fault fault = faults.get(0);
        findings.error(
                at,
                Problem.SEGMENT_REFUSED,
                segment.toString(),
                fault.field().toString(),
                value(fault.given()),
                fault.allowed().isEmpty() ? "-" : value(fault.allowed().get(0)),
                fault.rule().id());
    }

    private static String value(Object value) {
        String shown = value.toString();
        return shown.isEmpty() ? "-" : shown;
    }
}
