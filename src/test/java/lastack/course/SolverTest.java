package lastack.course;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import lastack.game.Game;
import lastack.game.Move;
import lastack.game.Notation;
import lastack.game.PlayLevel;
import lastack.game.Task;
import org.junit.jupiter.api.Test;

class SolverTest {
    private static String moves(Solution solution) {
        return solution.moves().stream().map(Notation::write).collect(joining("\n"));
    }

    @Test
    void findsTheFourWaves() {
        Solution solution = Solver.solve(Fixtures.wholeClose(), 0).orElseThrow();
        assertEquals("""
                FIN,ACK seq=4381 ack=9007 len=0
                wait
                answer b
                wait
                ACK seq=4382 ack=9008 len=0""", moves(solution));
        assertEquals(2, solution.segments());
    }

    /** The same level, in which every legal way earns as much as its own. */
    private static PlayLevel withoutUnique(PlayLevel level) {
        List<Task> tasks = level.tasks().stream()
                .map(task -> new Task(
                        task.expected(),
                        task.points(),
                        task.miss(),
                        false,
                        task.brief(),
                        task.ask(),
                        task.right(),
                        task.hints()))
                .toList();
        return new PlayLevel(
                level.id(),
                level.kind(),
                level.title(),
                level.teaches(),
                level.rules(),
                level.seeded(),
                level.scene(),
                level.you(),
                level.peer(),
                level.yourApp(),
                level.peerApp(),
                level.network(),
                level.strays(),
                level.before(),
                level.goal(),
                tasks,
                level.stars(),
                level.hidden(),
                level.numbers(),
                level.debrief(),
                null);
    }

    /** Two tasks, ACK and then FIN, which one segment can do: what is legal is found, whether or not the level thought of it. */
    @Test
    void findsThatThreeSegmentsWillDo() {
        PlayLevel level = Fixtures.level(Fixtures.FOLDER.resolve("unfit/not-unique.json"));
        Solution solution = Solver.solve(withoutUnique(level), 0).orElseThrow();
        assertEquals("FIN,ACK seq=9007 ack=4382 len=0", moves(solution));
        assertEquals(1, solution.segments());
    }

    /** Where the level insists on its own segment, the shorter way earns less, and so is none. */
    @Test
    void goesTheLongWayWhereOnlyThatEarnsAll() {
        PlayLevel level = Fixtures.level(Fixtures.FOLDER.resolve("unfit/not-unique.json"));
        Solution solution = Solver.solve(level, 0).orElseThrow();
        assertEquals("""
                ACK seq=9007 ack=4382 len=0
                FIN,ACK seq=9007 ack=4382 len=0""", moves(solution));
    }

    @Test
    void findsNothingWhereThereIsNothing() {
        PlayLevel level = Fixtures.level(Fixtures.FOLDER.resolve("unfit/cannot-be-solved.json"));
        assertTrue(Solver.solve(level, 0).isEmpty());
    }

    @Test
    void whatItFindsEarnsFullMarks() {
        PlayLevel level = Fixtures.wholeClose();
        Game game = Game.begin(level, 0);
        for (Move move : Solver.solve(level, 0).orElseThrow().moves()) {
            game = game.play(move);
        }
        assertEquals(level.max(), game.score());
        assertTrue(game.solved());
    }
}
