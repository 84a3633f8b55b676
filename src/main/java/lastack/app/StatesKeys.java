package lastack.app;

import java.util.OptionalInt;
import lastack.game.Crossroads;
import lastack.tcp.State;

/** What keys do in the state diagram and in the rules of a state. The level behind them is left alone. */
final class StatesKeys {
    private StatesKeys() {}

    /** The diagram over {@code level}: one begins where the player stands. */
    static Model open(Model model, Screen.InLevel level) {
        Crossroads here = Crossroads.of(level.level(), level.world());
        Station at = Station.of(here.you(), level.world().you());
        return model.showing(new Screen.States(level, at));
    }

    static Step pressed(Model model, Screen.States states, Key key) {
        if (key.is('d') || key.is('q') || key.is(Key.Kind.ESCAPE)) {
            return Step.to(model.showing(states.back()));
        } else if (key.is(Key.Kind.ENTER)) {
            return Step.to(model.showing(new Screen.StateRules(states, 0)));
        } else if (key.is('?')) {
            return Step.to(model.showing(new Screen.Help(states, 0)));
        } else if (key.is('b')) {
            return Step.to(model.showing(lab(states, states)));
        }
        Station at = states.at();
        Station next = model.listing() ? at.inList(key.kind()) : at.towards(key.kind());
        return Step.to(model.showing(new Screen.States(states.back(), next)));
    }

    static Step pressed(Model model, Screen.StateRules rules, Key key) {
        OptionalInt scrolled = Scrolling.pressed(rules.scroll(), key);
        if (scrolled.isPresent()) {
            return Step.to(model.showing(new Screen.StateRules(rules.back(), scrolled.getAsInt())));
        } else if (key.is('?')) {
            return Step.to(model.showing(new Screen.Help(rules, 0)));
        } else if (key.is('b')) {
            return Step.to(model.showing(lab(rules, rules.back())));
        }
        boolean back = key.is('d') || key.is('q') || key.is(Key.Kind.ESCAPE) || key.is(Key.Kind.ENTER);
        return Step.to(back ? model.showing(rules.back()) : model);
    }

    /** The state in question on the lab's table: with the player's own numbers where it is the player's, else with usual ones. */
    private static Screen.Lab lab(Screen back, Screen.States states) {
        State state = states.at().state();
        boolean own = states.back().world().you().state() == state;
        return states.back() instanceof Screen.Playing playing && own
                ? Moment.lab(back, playing)
                : Screen.Lab.at(back, Bench.in(state));
    }
}
