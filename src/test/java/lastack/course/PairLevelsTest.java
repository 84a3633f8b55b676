package lastack.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import lastack.game.Course;
import lastack.game.Level;
import lastack.game.Pair;
import lastack.game.PairMove;
import lastack.game.PairMove.Act;
import lastack.game.PlayLevel;
import lastack.game.Role;
import lastack.tcp.Referee;
import lastack.tcp.Segment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The levels that two can play, played by two who do what is due, one move of one of them after the other in any order. */
class PairLevelsTest {
    private static final int MOST_MOVES = 200;

    static Stream<PlayLevel> levels() {
        return Courses.builtIn().course().places().stream()
                .map(Course.Place::level)
                .filter(Pair::fits)
                .map(PlayLevel.class::cast);
    }

    @ParameterizedTest
    @MethodSource("levels")
    void comeToAnEnd(PlayLevel level) {
        for (int seed = 1; seed <= 8; seed++) {
            Random random = new Random(seed);
            Pair pair = Pair.begin(level, seed, seed % 2 == 0);
            for (int made = 0; !pair.over(); made++) {
                assertTrue(made < MOST_MOVES, pair::toString);
                Role role = Role.values()[random.nextInt(2)];
                pair = pair.play(pair.move(role, honest(pair, role)));
            }
            for (Role role : Role.values()) {
                assertEquals(0, pair.end(role).tally().wrong(), pair::toString);
                assertEquals(100, pair.points(role));
                assertEquals(List.of(), Referee.due(pair.end(role).connection()));
            }
        }
    }

    private static Act honest(Pair pair, Role role) {
        if (pair.asked(role).isPresent()) {
            return new PairMove.LetIn();
        }
        List<Segment> due = Referee.due(pair.end(role).connection());
        return due.isEmpty() ? new PairMove.Wait() : new PairMove.Send(due.get(0));
    }

    @Test
    void theClosesOfTheCourseAreAmongThem() {
        List<String> ids = levels().map(Level::id).toList();
        assertTrue(
                ids.containsAll(List.of("all-of-it-as-client", "four-new-waves", "both-at-once", "bench")),
                ids::toString);
    }
}
