package lastack.tcp;

import java.util.List;

/**
 * The referee's answer to <i>may this endpoint send this segment now?</i>
 *
 * @param judgement what the segment is worth
 * @param faults the fields that do not hold, flags first, each once; none where it is accepted, and at least one where it is not
 * @param rule the rule that decided: the first fault's, or the one that allows or asks for the segment
 * @param next the endpoint after sending; unchanged where the segment is refused
 */
public record Departure(Judgement judgement, List<Fault> faults, Rule rule, Connection next) {
    public Departure {
        // What the referee itself has found never changes, and need not be copied.
        faults = faults instanceof Faults ? faults : List.copyOf(faults);
    }
}
