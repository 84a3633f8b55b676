package lastack.classroom;

import java.util.ArrayList;
import java.util.List;
import lastack.app.Effect;

/**
 * What an update of a visit comes to.
 *
 * @param visit the visit afterwards
 * @param effects what it wants done, in order
 */
public record VisitStep(Visit visit, List<VisitEffect> effects) {
    public VisitStep {
        effects = List.copyOf(effects);
    }

    static VisitStep to(Visit visit, VisitEffect... effects) {
        return new VisitStep(visit, List.of(effects));
    }

    static VisitStep to(Visit visit, Happening happening) {
        return to(visit, new VisitEffect.Append(happening));
    }

    /** The visit, and what the game wants done. */
    static VisitStep ofGame(Visit visit, List<Effect> effects) {
        return new VisitStep(visit, effects.stream().map(VisitStep::ofGame).toList());
    }

    static VisitEffect ofGame(Effect effect) {
        return effect instanceof Effect.Leave ? new VisitEffect.Leave(null) : new VisitEffect.OfGame(effect);
    }

    /** The same with one more thing to be done. */
    VisitStep and(VisitEffect effect) {
        List<VisitEffect> more = new ArrayList<>(effects);
        more.add(effect);
        return new VisitStep(visit, more);
    }

    VisitStep and(Happening happening) {
        return and(new VisitEffect.Append(happening));
    }
}
