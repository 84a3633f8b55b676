package lastack.replay;

import java.util.List;
import java.util.stream.Stream;
import lastack.course.Courses;
import lastack.course.Solver;
import lastack.game.Course;
import lastack.game.Game;
import lastack.game.Kind;
import lastack.game.Move;
import lastack.game.Notation;
import lastack.game.PlayLevel;
import lastack.game.Run;

/** Runs to tell again. */
final class Played {
    static final Course COURSE = Courses.builtIn().course();

    private Played() {}

    /** Every level that is played, to full marks. */
    static Stream<Replay> all() {
        return COURSE.places().stream()
                .filter(place ->
                        place.level() instanceof PlayLevel && place.level().kind() == Kind.PLAY)
                .map(place -> solved(place, 7));
    }

    static Replay solved(String id) {
        return solved(COURSE.find(id).orElseThrow(), 0);
    }

    private static Replay solved(Course.Place place, long seed) {
        PlayLevel level = (PlayLevel) place.level();
        return run(place, seed, Solver.solve(level, seed).orElseThrow().moves());
    }

    /** {@code lines} played in the level with this id, seed 0. */
    static Replay of(String id, String lines) {
        List<Move> moves =
                lines.lines().map(line -> Notation.read(line).orElseThrow()).toList();
        return run(COURSE.find(id).orElseThrow(), 0, moves);
    }

    private static Replay run(Course.Place place, long seed, List<Move> moves) {
        PlayLevel level = (PlayLevel) place.level();
        return Replay.of(null, place, level, new Run(level.id(), seed, moves)).orElseThrow();
    }

    static Game begin(String id) {
        return Game.begin((PlayLevel) COURSE.find(id).orElseThrow().level(), 0);
    }
}
