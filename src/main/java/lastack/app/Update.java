package lastack.app;

import lastack.game.Move;
import lastack.tcp.Segment;

/** The one place where the program changes: a model and a message make the next model and the effects it wants. */
public final class Update {
    private Update() {}

    /** The first step: nothing has been read yet. */
    public static Step begin(Model model) {
        return Step.to(model, new Effect.Load(), new Effect.Recall());
    }

    /** What {@code msg} makes of {@code model}. */
    public static Step update(Model model, Msg msg) {
        if (msg instanceof Msg.Pressed pressed) {
            return pressed(model, pressed.key());
        } else if (msg instanceof Msg.Commanded commanded) {
            return commanded(model, commanded.key());
        } else if (msg instanceof Msg.Wrote wrote) {
            return wrote(model, wrote.segment());
        } else if (msg instanceof Msg.Made made) {
            return told(model, made.move());
        } else if (msg instanceof Msg.Called called) {
            return Step.to(Opening.resume(model, called.place()));
        } else if (msg instanceof Msg.Resized resized) {
            return Step.to(model.sized(resized.columns(), resized.rows()));
        } else if (msg instanceof Msg.Loaded loaded) {
            return Step.to(model.loaded(loaded.kept()));
        } else if (msg instanceof Msg.NotSaved not) {
            return Step.to(QuizKeys.notSaved(model.noting(not.sentence())));
        } else if (msg instanceof Msg.Recalled recalled) {
            return Step.to(model.studying(model.study().recalled(recalled.kept())));
        } else if (msg instanceof Msg.Remembered remembered) {
            return Step.to(QuizKeys.remembered(model, remembered.review()));
        } else if (msg instanceof Msg.TakenBack back) {
            return Step.to(QuizKeys.takenBack(model, back.code()));
        } else if (msg instanceof Msg.Stored) {
            return Step.to(model.unstored(false));
        } else if (msg instanceof Msg.Noted noted) {
            return Step.to(model.noting(noted.sentence()));
        } else if (msg instanceof Msg.Seen seen) {
            return Step.to(Scrolling.seen(model, seen.first()));
        } else if (msg instanceof Msg.Passed passed) {
            return Step.to(ConnectionsKeys.passed(model, passed));
        } else if (msg instanceof Msg.Dawned dawned) {
            // What was won in yesterday's level is no part of today's.
            return Step.to(model.on(dawned.day()), new Effect.Load());
        } else if (msg instanceof Msg.Lagged) {
            return Step.to(model.standing());
        } else if (msg instanceof Msg.CalledToPair called) {
            return Step.to(PairKeys.called(model, called));
        } else if (msg instanceof Msg.PairIs is) {
            return PairKeys.heard(model, is.pair());
        } else if (msg instanceof Msg.Saved) {
            return PlayKeys.saved(model);
        }
        return Step.to(ticked(model));
    }

    private static Model ticked(Model model) {
        if (model.screen() instanceof Screen.Menu menu && menu.drawing()) {
            return model.showing(new Screen.Menu(menu.at(), menu.drawn() + 1));
        }
        if (model.screen() instanceof Screen.Demo demo) {
            return model.showing(DemoKeys.ticked(demo));
        }
        return model.screen() instanceof Screen.Tour tour
                ? model.showing(TourKeys.ticked(tour))
                : PlayKeys.ticked(model);
    }

    private static Step wrote(Model model, Segment segment) {
        if (model.screen() instanceof Screen.Pairing pairing) {
            return PairKeys.wrote(model, pairing, segment);
        }
        return model.screen() instanceof Screen.Playing playing
                ? PlayKeys.wrote(model, playing, segment)
                : Step.to(model);
    }

    private static Step told(Model model, Move move) {
        if (model.screen() instanceof Screen.Puzzling puzzling) {
            return PuzzleKeys.told(model, puzzling, move);
        } else if (model.screen() instanceof Screen.Quiz quiz) {
            return QuizKeys.made(model, quiz, move);
        }
        return model.screen() instanceof Screen.Playing playing ? PlayKeys.told(model, playing, move) : Step.to(model);
    }

    /** Only where letters can be text or answers there is a difference. */
    private static Step commanded(Model model, Key key) {
        if (model.screen() instanceof Screen.Quiz quiz && model.notice() == null && key.is('z')) {
            return QuizKeys.takeBack(model, quiz);
        }
        return model.screen() instanceof Screen.Playing playing && model.notice() == null
                ? PlayKeys.commanded(model, playing, key)
                : pressed(model, key);
    }

    private static Step pressed(Model model, Key key) {
        if (key.is(Key.Kind.LEAVE)) {
            return Step.to(model, new Effect.Leave());
        }
        if (model.tooSmall()) {
            return key.is('q') ? Step.to(model, new Effect.Leave()) : Step.to(model);
        }
        if (model.notice() != null) {
            return model.awaitsWord() ? Unkept.pressed(model, key) : Step.to(model.noting(null));
        }
        Screen screen = model.screen();
        if (screen instanceof Screen.Menu menu) {
            return MenuKeys.pressed(model, menu, key);
        } else if (screen instanceof Screen.Levels levels) {
            return LevelsKeys.pressed(model, levels, key);
        } else if (screen instanceof Screen.Playing playing) {
            return PlayKeys.pressed(model, playing, key);
        } else if (screen instanceof Screen.Pairing pairing) {
            return PairKeys.pressed(model, pairing, key);
        } else if (screen instanceof Screen.Puzzling puzzling) {
            return PuzzleKeys.pressed(model, puzzling, key);
        } else if (screen instanceof Screen.Solved solved) {
            return DebriefKeys.pressed(model, solved, key);
        } else if (screen instanceof Screen.Stepping stepping) {
            return SteppingKeys.pressed(model, stepping, key);
        } else if (screen instanceof Screen.States states) {
            return StatesKeys.pressed(model, states, key);
        } else if (screen instanceof Screen.StateRules rules) {
            return StatesKeys.pressed(model, rules, key);
        } else if (screen instanceof Screen.Settings settings) {
            return SettingsKeys.pressed(model, settings, key);
        } else if (screen instanceof Screen.Lab lab) {
            return LabKeys.pressed(model, lab, key);
        } else if (screen instanceof Screen.LabLine line) {
            return LabKeys.line(model, line, key);
        } else if (screen instanceof Screen.Connections connections) {
            return ConnectionsKeys.pressed(model, connections, key);
        } else if (screen instanceof Screen.Frames frames) {
            return FramesKeys.pressed(model, frames, key);
        } else if (screen instanceof Screen.FrameChecks checks) {
            return FramesKeys.pressed(model, checks, key);
        }
        return studied(model, screen, key);
    }

    private static Step studied(Model model, Screen screen, Key key) {
        if (screen instanceof Screen.Decks decks) {
            return DecksKeys.pressed(model, decks, key);
        } else if (screen instanceof Screen.Quiz quiz) {
            return QuizKeys.pressed(model, quiz, key);
        } else if (screen instanceof Screen.RoundEnd end) {
            return QuizKeys.pressed(model, end, key);
        } else if (screen instanceof Screen.Remembered remembered) {
            return DecksKeys.pressed(model, remembered, key);
        } else if (screen instanceof Screen.Demo demo) {
            return DemoKeys.pressed(model, demo, key);
        } else if (screen instanceof Screen.Tour tour) {
            return TourKeys.pressed(model, tour, key);
        }
        return HelpKeys.pressed(model, (Screen.Help) screen, key);
    }
}
