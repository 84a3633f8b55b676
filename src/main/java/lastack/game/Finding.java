package lastack.game;

import java.util.List;
import lastack.tcp.Fault;
import lastack.tcp.Rule;

/**
 * A field at fault and what its number suggests the player believes.
 *
 * @param fault the field, what was given, what is allowed; its rule is the one to be told
 * @param beliefs what leads to this very value, likeliest first, never empty
 */
public record Finding(Fault fault, List<Belief> beliefs) {
    public Finding {
        beliefs = List.copyOf(beliefs);
    }

    public Belief likeliest() {
        return beliefs.get(0);
    }

    public Rule rule() {
        return fault.rule();
    }
}
