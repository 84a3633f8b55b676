package lastack.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lastack.game.Attempt;
import lastack.game.Daily;
import lastack.game.Expected;
import lastack.game.Game;
import lastack.game.Move;
import lastack.game.NetRule;
import lastack.game.PlayLevel;
import lastack.game.Role;
import lastack.tcp.State;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Levels whose numbers are new at each play, and those of which all is: whatever the seed, they can be won. */
class SeededLevelsTest {
    /** So many seeds are walked; {@code -Dseeds=10000} walks more. */
    private static final int SEEDS = Integer.getInteger("seeds", 300);

    private static final List<PlayLevel> OURS = Courses.builtIn().files().stream()
            .map(LevelFile::level)
            .filter(PlayLevel.class::isInstance)
            .map(PlayLevel.class::cast)
            .toList();

    private static final PlayLevel BENCH = OURS.stream()
            .filter(level -> level.id().equals("bench"))
            .findFirst()
            .orElseThrow();

    static Stream<Named<PlayLevel>> seeded() {
        return OURS.stream().filter(PlayLevel::seeded).map(level -> Named.of(level.id(), level));
    }

    /** Its own answers are all legal, each does its own task, and nothing is done before the first. */
    @ParameterizedTest
    @MethodSource("seeded")
    void everySeedIsWonByItsOwnAnswers(PlayLevel level) {
        for (long seed = 0; seed < SEEDS; seed++) {
            Game game = Game.begin(level, seed);
            assertFalse(game.solved(), level.id() + " is solved at the start, seed " + seed);
            for (int at = 0; at < game.level().tasks().size(); at++) {
                assertEquals(at, game.at(), level.id() + " seed " + seed);
                game = game.play(Candidates.asked(game).orElseThrow());
            }
            assertTrue(game.solved(), level.id() + " seed " + seed);
            assertEquals(level.max(), game.score(), level.id() + " seed " + seed);
        }
    }

    /** Other ways than its own, all of them legal, lead to the end too. */
    @Test
    void nothingLegalLeadsIntoACorner() {
        Random random = new Random(3);
        for (long seed = 0; seed < SEEDS; seed++) {
            Game game = Game.begin(BENCH, seed);
            for (int most = 0; !game.solved() && most < 100; most++) {
                Game now = game;
                List<Game> next = Candidates.of(game).stream()
                        .map(now::play)
                        .filter(after -> after.verdict() != null
                                && after.verdict().ruling().accepted())
                        .toList();
                assertFalse(next.isEmpty(), "seed " + seed + ": nothing legal after " + game.moves());
                game = next.get(random.nextInt(next.size()));
            }
            assertTrue(game.solved(), "seed " + seed + ": never solved by " + game.moves());
            assertEquals(BENCH.max(), game.score(), "seed " + seed + ": points lost by " + game.moves());
        }
    }

    /** Par is found soon, and no more than what the level itself asks for. */
    @Test
    void everySeedCanBeWonWithinPar() {
        for (long seed = 0; seed < SEEDS / 3; seed++) {
            long asked = BENCH.in(seed).tasks().stream()
                    .filter(task -> task.expected() instanceof Expected.Send)
                    .count();
            int par = Solver.par(BENCH, seed).orElse(0);
            assertTrue(par >= 1 && par <= asked, "seed " + seed + ": par " + par + " of " + asked);
            List<Move> within = Solver.solve(BENCH, seed).orElseThrow().moves();
            long sent = within.stream().filter(Move.Send.class::isInstance).count();
            assertEquals(par, sent, "seed " + seed);
            Attempt end = Grader.grade(BENCH, seed, within).end();
            assertEquals(BENCH.max(), end.score(), "seed " + seed);
            assertEquals(3, end.stars(), "seed " + seed);
        }
    }

    @Test
    void whatCanBeDrawnIs() {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        Set<NetRule.What> troubles = EnumSet.noneOf(NetRule.What.class);
        Set<State> visited = EnumSet.noneOf(State.class);
        Set<List<?>> different = new HashSet<>();
        int calm = 0;
        for (long seed = 0; seed < 200; seed++) {
            PlayLevel level = BENCH.in(seed);
            assertEquals(level, level.in(seed));
            assertEquals(level, BENCH.in(seed));
            roles.add(level.you().role());
            assertNotEquals(level.you().role(), level.peer().role());
            troubles.addAll(level.network().stream().map(NetRule::what).collect(Collectors.toSet()));
            calm += level.network().isEmpty() ? 1 : 0;
            different.add(List.of(level.yourApp(), level.peerApp(), level.network()));
            Game game = Game.begin(BENCH, seed);
            while (!game.solved()) {
                game = game.play(Candidates.asked(game).orElseThrow());
                visited.add(game.world().you().state());
            }
        }
        assertEquals(EnumSet.allOf(Role.class), roles);
        assertEquals(EnumSet.allOf(NetRule.What.class), troubles);
        assertTrue(visited.containsAll(EnumSet.of(
                State.FIN_WAIT_1, State.FIN_WAIT_2, State.CLOSING, State.TIME_WAIT, State.CLOSE_WAIT, State.LAST_ACK)));
        assertTrue(calm > 20 && calm < 100, "calm: " + calm);
        assertTrue(different.size() > 150, "different: " + different.size());
    }

    /** The seeds of two days are written down: another version must not give the players of one day different levels. */
    @Test
    void aDayHasItsSeed() {
        assertNotEquals(Daily.seed(LocalDate.of(2026, 11, 22)), Daily.seed(LocalDate.of(2026, 11, 23)));
        PlayLevel daily = OURS.stream().filter(PlayLevel::daily).findFirst().orElseThrow();
        assertEquals(Daily.seed(LocalDate.of(2026, 11, 22)), Daily.seed(daily, LocalDate.of(2026, 11, 22)));
        assertEquals(0, Daily.seed(BENCH, LocalDate.of(2026, 11, 22)));
    }

    /** Answers written with letters are right for their seed, and go through a sheet unharmed. */
    @Test
    void aSheetWithLettersIsRight() {
        for (long seed = 0; seed < 30; seed++) {
            Solution solution = Solver.solve(BENCH, seed).orElseThrow();
            List<Move> moves = solution.moves();
            assertEquals(BENCH.max(), Grader.grade(BENCH, seed, moves).end().score());
        }
    }
}
