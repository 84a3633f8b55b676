package lastack.trace;

import lastack.tcp.Rule;
import lastack.tcp.Tolerance;
import org.jspecify.annotations.Nullable;

/**
 * What was found about a segment.
 *
 * @param verdict in one word
 * @param reason why, as a value; the sentence is {@code lastack.text}'s
 * @param rule the rule that decided
 * @param tolerance under which name the deviation is known; only and always where the verdict is {@link Verdict#TOLERATED}
 */
public record Finding(
        Verdict verdict, Reason reason, Rule rule, @Nullable Tolerance tolerance) {}
