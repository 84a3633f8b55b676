package lastack.classroom;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import lastack.app.Key;
import lastack.app.Model;
import lastack.app.Msg;
import lastack.app.Screen;
import lastack.app.Scrolling;
import lastack.app.Step;
import lastack.app.Update;

/** What becomes of a student in a room: the game is played as anywhere, and around it stands what the room says. */
final class AttendUpdate {
    /** Calls the teacher, wherever one is; no field takes it and no other key means it. */
    static final char CALL = '!';

    private AttendUpdate() {}

    static VisitStep update(Attending attending, VisitMsg msg) {
        if (msg instanceof VisitMsg.Told told) {
            return told(attending, told.msg());
        } else if (msg instanceof VisitMsg.Heard heard) {
            return RoomNews.heard(attending, heard.room(), heard.now());
        } else if (msg instanceof VisitMsg.Watched watched) {
            return VisitStep.to(attending.watched(watched.now()));
        } else if (msg instanceof VisitMsg.Failed failed) {
            return VisitStep.to(attending.with(attending.model().noting(failed.sentence())));
        }
        return VisitStep.to(attending);
    }

    private static VisitStep told(Attending attending, Msg msg) {
        if (msg instanceof Msg.Pressed pressed) {
            return pressed(attending.read(), pressed.key(), msg);
        } else if (msg instanceof Msg.Commanded commanded) {
            return pressed(attending.read(), commanded.key(), msg);
        } else if (msg instanceof Msg.Made || msg instanceof Msg.Wrote || msg instanceof Msg.Called) {
            boolean plays = attending.face() instanceof Face.Playing && !attending.frozen();
            return plays ? game(attending.read(), msg) : VisitStep.to(attending.read());
        } else if (msg instanceof Msg.Seen seen && attending.face() instanceof Face.Result result) {
            boolean beyond = result.scroll() > seen.first();
            return VisitStep.to(beyond ? attending.facing(new Face.Result(result.result(), seen.first())) : attending);
        } else if (msg instanceof Msg.Loaded || msg instanceof Msg.Recalled) {
            return Arrival.told(attending, msg);
        }
        return game(attending, msg);
    }

    private static VisitStep pressed(Attending attending, Key key, Msg msg) {
        if (key.is(Key.Kind.LEAVE)) {
            return VisitStep.to(attending, new VisitEffect.Leave(null));
        } else if (key.is(CALL)) {
            StudentId id = attending.id();
            return VisitStep.to(
                    attending, attending.calls() ? new Happening.HelpAnswered(id) : new Happening.CalledForHelp(id));
        } else if (attending.model().tooSmall()) {
            return game(attending, msg);
        } else if (attending.face() instanceof Face.Welcome) {
            return VisitStep.to(attending.facing(attending.done() ? new Face.Waiting() : new Face.Playing()));
        } else if (attending.face() instanceof Face.Result result) {
            return result(attending, result, key);
        } else if (attending.face() instanceof Face.Waiting) {
            return VisitStep.to(attending, key.is('q') ? new VisitEffect[] {new VisitEffect.Leave(null)} : NOTHING);
        }
        return attending.frozen() ? VisitStep.to(attending) : game(attending, msg);
    }

    private static final VisitEffect[] NOTHING = {};

    private static VisitStep result(Attending attending, Face.Result result, Key key) {
        OptionalInt scrolled = Scrolling.pressed(result.scroll(), key);
        if (scrolled.isPresent()) {
            return VisitStep.to(attending.facing(new Face.Result(result.result(), scrolled.getAsInt())));
        } else if (key.is('q')) {
            return VisitStep.to(attending, new VisitEffect.Leave(null));
        }
        boolean on = key.is(Key.Kind.ENTER) || key.is(Key.Kind.ESCAPE) || key.is('n');
        return VisitStep.to(on ? attending.facing(new Face.Playing()) : attending);
    }

    /** What the game makes of it; what was tried, and where one is, is told to the room. */
    static VisitStep game(Attending attending, Msg msg) {
        Model before = attending.model();
        Optional<Trial> trial = Trials.of(before, msg);
        Step step = Update.update(before, msg);
        Step allowed = allowed(attending, before, step);
        Attending next = attending.with(allowed.model());
        boolean leavesRound = attending.done() && Places.isOutside(next.model().screen());
        VisitStep made = PairPlay.made(leavesRound ? next.facing(new Face.Waiting()) : next, allowed.effects());
        if (trial.isPresent()) {
            made = made.and(new Happening.Tried(attending.id(), trial.get()));
        }
        return placed(made);
    }

    /** Tells the room where the student is, if that is another place than the room knows of. */
    static VisitStep placed(VisitStep step) {
        Attending attending = (Attending) step.visit();
        String level = Places.level(attending.model().screen());
        if (level.equals(attending.place())) {
            return step;
        }
        return new VisitStep(attending.at(level), step.effects()).and(new Happening.WentTo(attending.id(), level));
    }

    /** A step that leads where nobody may go now leads nowhere, and a sentence says why. */
    private static Step allowed(Attending attending, Model before, Step step) {
        Screen there = step.model().screen();
        if (there instanceof Screen.Remembered remembered
                && remembered.days()
                && !attending.room().rules().streaks()) {
            return new Step(step.model().showing(new Screen.Remembered(false)), step.effects());
        }
        if (there.equals(before.screen())) {
            return step;
        }
        Optional<Running> round = attending.round();
        if (round.isPresent() && !attending.done() && isAt(round.get().round(), before)) {
            boolean leaves = Places.isOutside(there)
                    || (there instanceof Screen.RoundEnd end && !end.round().isOver())
                    || Places.played(there)
                            .filter(one -> !isAt(round.get().round(), one))
                            .isPresent();
            return leaves ? stays(before, Sentence.ROUND_IS_ON) : step;
        }
        return Places.played(there)
                .filter(one -> Places.played(before.screen())
                        .filter(old -> old.level().equals(one.level()))
                        .isEmpty())
                .map(one -> one.place().pack().world())
                .filter(attending.room().closedWorlds()::contains)
                .map(world -> stays(before, Sentence.WORLD_CLOSED, world))
                .orElse(step);
    }

    private static Step stays(Model before, Sentence why, Object... values) {
        return new Step(before.noting(why.of(values)), List.of());
    }

    /** Whether what is on the screen is what the round is about. */
    private static boolean isAt(Round round, Model model) {
        String level = Places.level(model.screen());
        return round.target() instanceof Round.Level target ? level.equals(target.id()) : level.equals(Trial.EXAM);
    }

    private static boolean isAt(Round round, Places.Opened opened) {
        return round.target() instanceof Round.Level target
                && opened.level().equals(target.id())
                && opened.seed() == target.seed();
    }
}
