package lastack.app;

import java.util.ArrayList;
import java.util.List;
import lastack.game.Game;
import lastack.game.Move;

/** Stepping through what was played: wrong tries, hints and what was taken back too, for these are what one can learn from. */
final class SteppingKeys {
    private SteppingKeys() {}

    /** The run behind {@code debrief}, at its beginning. */
    static Model open(Model model, Screen.Debrief debrief) {
        List<Screen.Playing> moments = new ArrayList<>();
        Game end = debrief.game();
        Game game = Game.begin(end.written(), end.seed());
        moments.add(Opening.playing(debrief.place(), debrief.code(), game));
        for (Move move : end.moves()) {
            game = game.play(move);
            moments.add(after(moments.get(moments.size() - 1), move, game));
        }
        return model.showing(new Screen.Stepping(debrief, moments, 0));
    }

    /** The level after {@code move}: what was sent stands in the header still. */
    private static Screen.Playing after(Screen.Playing before, Move move, Game game) {
        Editor editor = before.editor();
        Screen.Playing written = move instanceof Move.Send send
                ? Shown.at(before, before.desk().with(Editor.holding(send.segment(), editor.data())))
                : before;
        return Shown.adopted(written, game, false);
    }

    static Step pressed(Model model, Screen.Stepping stepping, Key key) {
        boolean on = key.is('t') || key.is('n') || key.is(' ') || key.is(Key.Kind.ENTER);
        if (on || key.is(Key.Kind.RIGHT) || key.is(Key.Kind.DOWN)) {
            return at(model, stepping, stepping.at() + 1);
        } else if (key.is(Key.Kind.LEFT) || key.is(Key.Kind.UP) || key.is(Key.Kind.BACKSPACE)) {
            return at(model, stepping, stepping.at() - 1);
        } else if (key.is(Key.Kind.HOME)) {
            return at(model, stepping, 0);
        } else if (key.is(Key.Kind.END)) {
            return at(model, stepping, stepping.moments().size() - 1);
        } else if (key.is('d')) {
            return Step.to(StatesKeys.open(model, stepping));
        } else if (key.is('b')) {
            return Step.to(model.showing(Moment.lab(stepping, stepping.moment())));
        } else if (key.is('?')) {
            return Step.to(model.showing(new Screen.Help(stepping, 0)));
        }
        boolean back = key.is('q') || key.is(Key.Kind.ESCAPE);
        return Step.to(back ? model.showing(stepping.back()) : model);
    }

    /** Another moment, if there is one: beyond the last nothing was played. */
    private static Step at(Model model, Screen.Stepping stepping, int at) {
        int last = stepping.moments().size() - 1;
        return Step.to(model.showing(
                new Screen.Stepping(stepping.back(), stepping.moments(), Math.max(0, Math.min(last, at)))));
    }
}
