package lastack.tcp;

import java.util.List;

/**
 * One field of a move that does not hold, and why.
 *
 * @param field the field
 * @param given what stood in it
 * @param allowed what could stand there instead, likeliest first, at least one unless nothing could
 * @param rule the rule it breaks
 */
public record Fault(Field field, Value given, List<Value> allowed, Rule rule) {
    public Fault {
        allowed = List.copyOf(allowed);
    }
}
