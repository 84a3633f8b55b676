package lastack.classroom;

import java.util.List;
import java.util.Optional;
import lastack.app.Key;
import lastack.app.Model;
import lastack.app.Msg;
import lastack.app.Screen;
import lastack.app.Step;
import lastack.app.Update;
import lastack.game.Mixing;
import org.jspecify.annotations.Nullable;

/** What becomes of a teacher's board. */
final class TeachUpdate {
    private TeachUpdate() {}

    static VisitStep update(Teaching teaching, VisitMsg msg) {
        if (msg instanceof VisitMsg.Told told) {
            return told(teaching, told.msg());
        } else if (msg instanceof VisitMsg.Heard heard) {
            return VisitStep.to(teaching.hearing(heard.room(), heard.now()));
        } else if (msg instanceof VisitMsg.Seen seen && teaching.pane() instanceof Pane.Watching watching) {
            return VisitStep.to(teaching.showing(new Pane.Watching(watching.student(), seen.student())));
        } else if (msg instanceof VisitMsg.Failed failed) {
            return VisitStep.to(teaching.noting(failed.sentence()));
        }
        return VisitStep.to(teaching);
    }

    private static VisitStep told(Teaching teaching, Msg msg) {
        Key key = msg instanceof Msg.Pressed pressed
                ? pressed.key()
                : msg instanceof Msg.Commanded commanded ? commanded.key() : null;
        if (msg instanceof Msg.Seen seen) {
            return VisitStep.to(seen(teaching, seen.first()));
        } else if (key == null) {
            Step step = Update.update(teaching.model(), msg);
            return VisitStep.ofGame(teaching.with(step.model()), step.effects());
        } else if (key.is(Key.Kind.LEAVE)) {
            return VisitStep.to(teaching, new VisitEffect.Leave(null));
        } else if (teaching.pane() instanceof Pane.Settings) {
            return settings(teaching, msg);
        } else if (teaching.model().tooSmall()) {
            return VisitStep.to(teaching);
        }
        return teaching.pane() instanceof Pane.Bare
                ? BoardKeys.pressed(teaching, key)
                : PaneKeys.pressed(teaching, key);
    }

    private static Teaching seen(Teaching teaching, int first) {
        if (teaching.pane() instanceof Pane.Result result) {
            return result.scroll() > first ? teaching.showing(new Pane.Result(result.result(), first)) : teaching;
        } else if (teaching.pane() instanceof Pane.Help help) {
            return help.scroll() > first ? teaching.showing(new Pane.Help(first)) : teaching;
        }
        return teaching.pane() instanceof Pane.Bare ? teaching.scrolled(first) : teaching;
    }

    /** The screen of settings that everybody has. */
    private static VisitStep settings(Teaching teaching, Msg msg) {
        Model model = teaching.model();
        Step step = Update.update(model, msg);
        boolean still = step.model().screen() instanceof Screen.Settings;
        Teaching next = teaching.with(step.model());
        return VisitStep.ofGame(still ? next : next.showing(new Pane.Bare()), step.effects());
    }

    /** The round that runs, for keys that change it. */
    static Optional<Running> running(Teaching teaching) {
        return teaching.room().running(teaching.now());
    }

    /** Begins a round, with everybody who is here. */
    static VisitStep begin(Teaching teaching, Round round, @Nullable RoundResult changedOver) {
        List<Happening.Ends> pairs = !round.inPairs()
                ? List.of()
                : changedOver == null
                        ? Pairs.drawn(teaching.room(), round.target().seed())
                        : Pairs.changedOver(teaching.room(), changedOver);
        return VisitStep.to(teaching.showing(new Pane.Bare()), new Happening.RoundBegan(round, pairs));
    }

    /** Seeds stay below this, so that a person can type them. */
    private static final long SEEDS = 1_000_000;

    /** A seed that nobody has chosen. */
    static long seed(Teaching teaching) {
        return Math.floorMod(Mixing.bits(teaching.model().entropy() ^ teaching.now()), SEEDS);
    }
}
