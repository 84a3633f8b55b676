package lastack.app;

import java.util.List;
import java.util.Optional;
import lastack.game.Course;
import org.jspecify.annotations.Nullable;

/** What keys and the clock do while a level plays itself. */
final class DemoKeys {
    private DemoKeys() {}

    /** The demo from its beginning; the same model where the course has no level for it. */
    static Model open(Model model, @Nullable Screen back) {
        Optional<Course.Place> level = Demonstration.level(model.course());
        return level.map(place -> model.showing(begun(back, place, Demonstration.of(model, place))))
                .orElse(model);
    }

    private static Screen.Demo begun(@Nullable Screen back, Course.Place place, List<Beat> beats) {
        return new Screen.Demo(back, place, beats, 0, beats.get(0).shown().motion(), 0, false);
    }

    static Step pressed(Model model, Screen.Demo demo, Key key) {
        if (key.is(' ')) {
            return Step.to(model.showing(paused(demo, !demo.paused())));
        } else if (key.is(Key.Kind.RIGHT) || key.is(Key.Kind.DOWN) || key.is('n') || key.is('t')) {
            return Step.to(model.showing(at(demo, next(demo))));
        } else if (key.is(Key.Kind.LEFT) || key.is(Key.Kind.UP) || key.is(Key.Kind.BACKSPACE)) {
            return Step.to(model.showing(at(demo, before(demo))));
        } else if (key.is(Key.Kind.HOME)) {
            return Step.to(model.showing(at(demo, 0)));
        } else if (key.is(Key.Kind.END)) {
            return Step.to(model.showing(at(demo, demo.beats().size() - 1)));
        } else if (key.is(Key.Kind.ENTER)) {
            return Step.to(Opening.resume(model, first(demo)));
        } else if (key.is('o')) {
            return Step.to(model.showing(new Screen.Settings(paused(demo, true), 0)));
        } else if (key.is('?')) {
            return Step.to(model.showing(new Screen.Help(paused(demo, true), 0)));
        } else if (key.is('q') || key.is(Key.Kind.ESCAPE)) {
            Screen back = demo.back();
            return back == null ? Step.to(model, new Effect.Leave()) : Step.to(model.showing(back));
        }
        return Step.to(model);
    }

    /** The level in which one plays what was shown: the first of its world. */
    static Course.Place first(Screen.Demo demo) {
        Course.Place place = demo.place();
        return new Course.Place(place.pack(), 0, place.pack().levels().get(0));
    }

    /** A moment later. */
    static Screen.Demo ticked(Screen.Demo demo) {
        if (!demo.running()) {
            return demo;
        } else if (!demo.motion().over()) {
            return waiting(demo, demo.motion().stepped(), 0);
        } else if (demo.waited() < demo.beat().ticks()) {
            return waiting(demo, demo.motion(), demo.waited() + 1);
        }
        Beat next = demo.beats().get(demo.at() + 1);
        return new Screen.Demo(
                demo.back(),
                demo.place(),
                demo.beats(),
                demo.at() + 1,
                next.shown().motion(),
                0,
                false);
    }

    private static int next(Screen.Demo demo) {
        int at = demo.at() + 1;
        while (at < demo.beats().size() && !demo.beats().get(at).begins()) {
            at++;
        }
        return Math.min(at, demo.beats().size() - 1);
    }

    private static int before(Screen.Demo demo) {
        int at = Math.max(0, demo.at() - 1);
        while (at > 0 && !demo.beats().get(at).begins()) {
            at--;
        }
        return at;
    }

    /** Another moment, seen as it stands: who steps wants to look, not to wait. */
    private static Screen.Demo at(Screen.Demo demo, int at) {
        int total = demo.beats().get(at).shown().motion().total();
        return new Screen.Demo(demo.back(), demo.place(), demo.beats(), at, Motion.still(total), 0, demo.paused());
    }

    private static Screen.Demo paused(Screen.Demo demo, boolean paused) {
        Motion motion = paused ? Motion.still(demo.motion().total()) : demo.motion();
        return new Screen.Demo(demo.back(), demo.place(), demo.beats(), demo.at(), motion, demo.waited(), paused);
    }

    private static Screen.Demo waiting(Screen.Demo demo, Motion motion, int waited) {
        return new Screen.Demo(demo.back(), demo.place(), demo.beats(), demo.at(), motion, waited, demo.paused());
    }
}
