package lastack.app;

import java.util.Optional;
import lastack.game.Course;
import lastack.game.Game;
import lastack.game.PlayLevel;
import lastack.tcp.Flags;

/** What keys do in the tour: those that make a segment, and those that lead away. The rest has its time later. */
final class TourKeys {
    /** One wave: a segment out and its answer. */
    private static final String LEVEL = "first-wave";

    private TourKeys() {}

    static Optional<Course.Place> level(Course course) {
        return course.find(LEVEL).filter(place -> place.level() instanceof PlayLevel level && !level.seeded());
    }

    /** The tour from its beginning; the same model where the course has no level for it. */
    static Model open(Model model) {
        return level(model.course())
                .map(place -> model.showing(begun(model, place)))
                .orElse(model);
    }

    /** The level with its numbers filled in: of a first segment only the flags are asked. */
    private static Screen begun(Model model, Course.Place place) {
        Game game = Game.begin((PlayLevel) place.level(), 0);
        Editor editor = new Editor(
                Flags.NONE,
                game.you().snd().nxt().toString(),
                game.you().rcv().nxt().toString(),
                "0",
                false,
                Focus.FLAGS,
                Editor.Digits.REPLACE);
        Desk desk = Desk.laid(editor, Motion.still(game.world().history().size()), true);
        Screen.Playing playing = Opening.playing(place, Entropy.code(model.entropy()), game);
        return new Screen.Tour(Shown.at(playing, desk));
    }

    static Step pressed(Model model, Screen.Tour tour, Key key) {
        if (key.is('q') || key.is(Key.Kind.ESCAPE)) {
            return over(model, model.showing(new Screen.Menu(0)));
        } else if (key.is('?')) {
            return Step.to(model.showing(new Screen.Help(tour, 0)));
        } else if (key.is('o')) {
            return Step.to(model.showing(new Screen.Settings(tour, 0)));
        } else if (tour.step() == TourStep.DONE) {
            boolean on = key.is(Key.Kind.ENTER) || key.is('n');
            return on ? over(model, next(model)) : Step.to(model.showing(still(tour)));
        } else if (!writes(key)) {
            return Step.to(model.showing(still(tour)));
        }
        return Step.to(model.showing(played(model, tour, key)));
    }

    private static Model next(Model model) {
        return model.progress()
                .next(model.course())
                .map(place -> Opening.resume(model, place))
                .orElse(model.showing(new Screen.Menu(0)));
    }

    /** It is offered once, whether it was seen or passed over. */
    private static Step over(Model before, Model after) {
        if (before.preferences().toured()) {
            return Step.to(after);
        }
        Preferences toured = before.preferences().afterTour();
        return Step.to(after.preferring(toured), new Effect.Prefer(toured));
    }

    private static boolean writes(Key key) {
        return switch (key.kind()) {
            case TAB, BACK_TAB, UP, DOWN, LEFT, RIGHT, BACKSPACE, ENTER -> true;
            case CHARACTER -> "fasrpuwxy0123456789+-=".indexOf(Character.toLowerCase(key.character())) >= 0;
            default -> false;
        };
    }

    /** The key does what it does in a level, and what comes of it is kept nowhere. */
    private static Screen played(Model model, Screen.Tour tour, Key key) {
        Model now = PlayKeys.pressed(model.showing(tour.playing()), tour.playing(), key)
                .model();
        Model settled = PlayKeys.saved(now).model();
        return settled.screen() instanceof Screen.Playing playing ? new Screen.Tour(playing) : tour;
    }

    private static Screen.Tour still(Screen.Tour tour) {
        return new Screen.Tour(Shown.at(tour.playing(), tour.playing().desk().still()));
    }

    static Screen.Tour ticked(Screen.Tour tour) {
        Desk desk = tour.playing().desk();
        return new Screen.Tour(Shown.at(tour.playing(), desk.with(desk.motion().stepped())));
    }
}
