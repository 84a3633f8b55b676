package lastack.app;

import java.util.ArrayList;
import java.util.List;
import lastack.game.Attempt;
import lastack.game.Game;
import lastack.game.Puzzle;

/** What keys do when a move could not be kept: nothing is made behind the player's back that the next start would not know. */
final class Unkept {
    private Unkept() {}

    static Step pressed(Model model, Key key) {
        if (model.screen() instanceof Screen.Playing playing && playing.pending() != null) {
            Game next = playing.pending();
            RunCode code = code(model, next, playing.code());
            return answered(
                    model, key, next, playing.name(), Shown.again(playing, code), Shown.dropped(playing, code), code);
        } else if (model.screen() instanceof Screen.Puzzling puzzling && puzzling.pending() != null) {
            Puzzle next = puzzling.pending();
            RunCode code = code(model, next, puzzling.code());
            return answered(model, key, next, puzzling.name(), puzzling.again(code), puzzling.dropped(code), code);
        }
        return Step.to(model.noting(null));
    }

    /** Whether the run was begun before its first move failed is not known: the next try begins another. */
    private static RunCode code(Model model, Attempt next, RunCode old) {
        return next.moves().size() == 1 ? Entropy.code(model.entropy()) : old;
    }

    private static Step answered(
            Model model, Key key, Attempt next, String name, Screen again, Screen dropped, RunCode code) {
        Model now = model.stirred().noting(null);
        List<Effect> effects = PlayKeys.keeping(code, name, next);
        if (key.is(Key.Kind.ENTER)) {
            return new Step(now.showing(again), effects);
        } else if (key.is('g')) {
            List<Effect> onward = new ArrayList<>(List.of(new Effect.GoOn()));
            onward.addAll(effects);
            return new Step(now.unstored(true).showing(again), onward);
        } else if (key.is(Key.Kind.ESCAPE) || key.is('q') || key.is('z')) {
            return Step.to(now.showing(dropped));
        }
        return Step.to(model);
    }
}
