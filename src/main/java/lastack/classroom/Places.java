package lastack.classroom;

import java.util.Optional;
import lastack.app.Screen;
import lastack.game.Course;
import org.jspecify.annotations.Nullable;

/** What of a course is on a screen. */
final class Places {
    /** A level on the screen, with where its numbers come from. */
    record Opened(String level, long seed, Course.Place place) {}

    private Places() {}

    /** The id of the level that the screen is about, as in {@link Trial#level()}; empty for none. */
    static String level(Screen screen) {
        if (screen instanceof Screen.Quiz quiz) {
            return quiz.round().isExam() ? Trial.EXAM : Trial.QUIZ;
        } else if (screen instanceof Screen.RoundEnd end) {
            return end.round().isExam() ? Trial.EXAM : Trial.QUIZ;
        }
        return under(screen).map(Opened::level).orElse("");
    }

    /** The level that the screen is about, or that it was called from. */
    private static Optional<Opened> under(Screen screen) {
        if (screen instanceof Screen.Help help) {
            return under(help.back());
        } else if (screen instanceof Screen.Settings settings) {
            return under(settings.back());
        } else if (screen instanceof Screen.Lab lab) {
            return Optional.ofNullable(lab.back()).flatMap(Places::under);
        } else if (screen instanceof Screen.LabLine line) {
            return under(line.lab());
        } else if (screen instanceof Screen.States states) {
            return under(states.back());
        } else if (screen instanceof Screen.StateRules rules) {
            return under(rules.back());
        } else if (screen instanceof Screen.InGame level) {
            return opened(level.place(), level.game().seed());
        } else if (screen instanceof Screen.Pairing pairing) {
            return opened(pairing.place(), pairing.pair().seed());
        } else if (screen instanceof Screen.PuzzleDebrief debrief) {
            return opened(debrief.place(), debrief.puzzle().seed());
        }
        return played(screen);
    }

    /** The level that is being played on this very screen; none on any other. */
    static Optional<Opened> played(Screen screen) {
        if (screen instanceof Screen.Playing playing) {
            return opened(playing.place(), playing.game().seed());
        }
        return screen instanceof Screen.Puzzling puzzling
                ? opened(puzzling.place(), puzzling.puzzle().seed())
                : Optional.empty();
    }

    private static Optional<Opened> opened(Course.@Nullable Place place, long seed) {
        return Optional.ofNullable(place).map(one -> new Opened(one.level().id(), seed, one));
    }

    /** Whether this is where one chooses what to do, and no part of anything. */
    static boolean isOutside(Screen screen) {
        return screen instanceof Screen.Menu
                || screen instanceof Screen.Levels
                || screen instanceof Screen.Decks
                || screen instanceof Screen.Remembered;
    }
}
