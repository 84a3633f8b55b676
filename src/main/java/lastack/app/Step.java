package lastack.app;

import java.util.ArrayList;
import java.util.List;

/**
 * What an update comes to.
 *
 * @param model the program afterwards
 * @param effects what it wants done, in order
 */
public record Step(Model model, List<Effect> effects) {
    public Step {
        effects = List.copyOf(effects);
    }

    static Step to(Model model) {
        return new Step(model, List.of());
    }

    static Step to(Model model, Effect... effects) {
        return new Step(model, List.of(effects));
    }

    /** This step, then what {@code more} wants done. */
    Step then(Step more) {
        List<Effect> all = new ArrayList<>(effects);
        all.addAll(more.effects);
        return new Step(more.model, all);
    }
}
