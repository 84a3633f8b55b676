package lastack.store;

import static lastack.store.Moves.code;
import static lastack.store.Moves.first;
import static lastack.store.Moves.move;
import static lastack.store.Moves.standing;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import lastack.app.Keeper;
import lastack.app.KeepingException;
import lastack.app.Kept;
import lastack.app.KeptRun;
import lastack.app.Portable;
import lastack.app.Preferences;
import lastack.app.Recalled;
import lastack.app.Standing;
import lastack.game.Move;
import lastack.quiz.Rating;
import lastack.quiz.Review;
import lastack.quiz.Source;
import lastack.tcp.Rule;
import org.junit.jupiter.api.Test;

/** What every keeper does. */
interface KeeperContract {
    Instant NOW = Instant.parse("2026-11-22T18:05:12Z");
    InstantSource CLOCK = InstantSource.fixed(NOW);

    Standing SOLVED = new Standing(30, 3, true);

    Keeper keeper() throws KeepingException;

    @Test
    default void aNewOneHoldsNothing() throws KeepingException {
        try (Keeper keeper = keeper()) {
            assertEquals(new Kept(Preferences.DEFAULT, List.of()), keeper.load());
        }
    }

    @Test
    default void whatIsKeptIsThere() throws KeepingException {
        List<Move> moves =
                List.of(move(1), new Move.Wait(), new Move.TakeHint(), new Move.Undo(), answer("a, \u7b54 "));
        try (Keeper keeper = keeper()) {
            keeper.begin(code(1), "first-wave", -1);
            for (int n = 1; n <= moves.size(); n++) {
                keeper.keep(code(1), n, moves.get(n - 1), standing(n));
            }
            KeptRun run = new KeptRun(code(1), "first-wave", -1, NOW.toEpochMilli(), standing(moves.size()), moves);
            assertEquals(List.of(run), keeper.load().runs());
        }
    }

    private static Review review(int which) {
        return new Review(
                Review.code(which),
                0,
                Source.QUIZ,
                "question-" + which,
                which,
                List.of(Rule.R07, Rule.R37B),
                Rating.HARD,
                "answer a",
                false);
    }

    @Test
    default void anAnswerIsKeptOnceWithItsMomentAndCanBeTakenBack() throws KeepingException {
        try (Keeper keeper = keeper()) {
            Review kept = keeper.keep(review(2));
            assertEquals(review(2).kept(NOW.toEpochMilli()), kept);
            keeper.keep(review(1));
            assertEquals(kept, keeper.keep(review(2)));
            keeper.takeBack(review(1).code());
            keeper.takeBack(review(9).code());
            assertEquals(
                    new Recalled(
                            List.of(kept, review(1).kept(NOW.toEpochMilli()).takenBack()), NOW.toEpochMilli()),
                    keeper.recall());
        }
    }

    @Test
    default void whatTwoHaveKeptIsPutTogetherAndNothingOfEitherIsLost() throws KeepingException {
        KeptRun theirs = new KeptRun(code(5), "last-ack", 5, 17, SOLVED, first(3));
        KeptRun longer = new KeptRun(code(1), "first-wave", 0, NOW.toEpochMilli(), standing(3), first(3));
        KeptRun other =
                new KeptRun(code(2), "first-wave", 0, NOW.toEpochMilli(), standing(1), List.of(new Move.Wait()));
        Portable there = new Portable(
                List.of(theirs, longer, other),
                List.of(review(3).kept(99), review(1).kept(98)));
        try (Keeper keeper = keeper()) {
            keeper.begin(code(1), "first-wave", 0);
            keeper.keep(code(1), 1, move(1), standing(1));
            keeper.begin(code(2), "first-wave", 0);
            keeper.keep(code(2), 1, move(1), standing(1));
            keeper.keep(review(2));
            keeper.merge(there);
            Portable both = keeper.everything();
            keeper.merge(there);
            assertEquals(both, keeper.everything(), "merged twice it is there once");
            assertEquals(4, both.runs().size());
            assertEquals(theirs, both.runs().get(0));
            assertEquals(Optional.of(longer), keeper.run(code(1)));
            assertEquals(first(1), keeper.run(code(2)).orElseThrow().moves());
            assertEquals(
                    1,
                    both.runs().stream()
                            .filter(run -> run.moves().equals(other.moves()))
                            .count());
            assertEquals(
                    List.of(review(1).kept(98), review(3).kept(99), review(2).kept(NOW.toEpochMilli())),
                    both.reviews());
            keeper.forget();
            assertEquals(new Portable(List.of(), List.of()), keeper.everything());
            keeper.merge(both);
            assertEquals(both, keeper.everything(), "out and in again it is the same");
        }
    }

    @Test
    default void runsComeOldestFirstAndTheNewestOfEachLevelWithItsMoves() throws KeepingException {
        try (Keeper keeper = keeper()) {
            // The codes go down: their order must not matter.
            for (int which = 3; which >= 1; which--) {
                keeper.begin(code(which), "level-" + which, which);
                keeper.keep(code(which), 1, move(1), standing(1));
            }
            keeper.begin(code(4), "level-1", 1);
            KeptRun newest =
                    new KeptRun(code(4), "level-1", 1, run(4, Standing.NEW, 0).startedAt(), Standing.NEW, List.of());
            assertEquals(
                    List.of(run(3, standing(1), 1), run(2, standing(1), 1), run(1, standing(1), 0), newest),
                    keeper.load().runs());
        }
    }

    @Test
    default void aSolvedRunComesWithoutMoves() throws KeepingException {
        try (Keeper keeper = keeper()) {
            keeper.begin(code(1), "level-1", 1);
            keeper.keep(code(1), 1, move(1), SOLVED);
            assertEquals(List.of(run(1, SOLVED, 0)), keeper.load().runs());
        }
    }

    /** What is not carried along when all is loaded is there for who asks for it. */
    @Test
    default void aRunIsFoundWithItsMovesWhetherOrNotItIsOver() throws KeepingException {
        try (Keeper keeper = keeper()) {
            keeper.begin(code(1), "level-1", 1);
            keeper.keep(code(1), 1, move(1), SOLVED);
            keeper.begin(code(2), "level-1", 7);
            KeptRun over = new KeptRun(code(1), "level-1", 1, NOW.toEpochMilli(), SOLVED, List.of(move(1)));
            KeptRun begun = new KeptRun(code(2), "level-1", 7, NOW.toEpochMilli(), Standing.NEW, List.of());
            assertEquals(Optional.of(over), keeper.run(code(1)));
            assertEquals(Optional.of(begun), keeper.run(code(2)));
            assertEquals(Optional.empty(), keeper.run(code(3)));
        }
    }

    /** The move that solved a level can be taken back; that it was solved cannot. */
    @Test
    default void whatWasOnceSolvedStaysSolved() throws KeepingException {
        try (Keeper keeper = keeper()) {
            keeper.begin(code(1), "level-1", 1);
            keeper.keep(code(1), 1, move(1), SOLVED);
            keeper.keep(code(1), 2, new Move.Undo(), new Standing(20, 0, false));
            assertEquals(List.of(run(1, SOLVED, 0)), keeper.load().runs());
        }
    }

    @Test
    default void anOlderRunCanGoOn() throws KeepingException {
        try (Keeper keeper = keeper()) {
            keeper.begin(code(1), "level-1", 1);
            keeper.begin(code(2), "level-2", 2);
            keeper.keep(code(1), 1, move(1), SOLVED);
            assertEquals(
                    List.of(run(1, SOLVED, 0), run(2, Standing.NEW, 0)),
                    keeper.load().runs());
        }
    }

    @Test
    default void aNumberThatIsThereIsRefusedAndNothingChanges() throws KeepingException {
        try (Keeper keeper = keeper()) {
            keeper.begin(code(1), "level-1", 1);
            keeper.keep(code(1), 1, move(1), standing(1));
            keeper.keep(code(1), 2, move(2), standing(2));
            KeepingException refused =
                    assertThrows(KeepingException.class, () -> keeper.keep(code(1), 2, move(7), SOLVED));
            assertEquals(Sentence.KEPT_ALREADY.of(2, code(1)), refused.sentence());
            assertEquals(List.of(run(1, standing(2), 2)), keeper.load().runs());
        }
    }

    @Test
    default void aGapIsRefused() throws KeepingException {
        try (Keeper keeper = keeper()) {
            keeper.begin(code(1), "level-1", 1);
            for (int n : new int[] {2, 0, -1, Integer.MAX_VALUE, Integer.MIN_VALUE}) {
                assertThrows(KeepingException.class, () -> keeper.keep(code(1), n, move(1), standing(1)));
            }
            assertEquals(List.of(run(1, Standing.NEW, 0)), keeper.load().runs());
        }
    }

    @Test
    default void aMoveOfNoRunIsRefused() throws KeepingException {
        try (Keeper keeper = keeper()) {
            assertThrows(KeepingException.class, () -> keeper.keep(code(1), 1, move(1), standing(1)));
            assertEquals(List.of(), keeper.load().runs());
        }
    }

    @Test
    default void aCodeIsUsedOnce() throws KeepingException {
        try (Keeper keeper = keeper()) {
            keeper.begin(code(1), "level-1", 1);
            assertThrows(KeepingException.class, () -> keeper.begin(code(1), "level-2", 2));
            assertEquals(List.of(run(1, Standing.NEW, 0)), keeper.load().runs());
        }
    }

    @Test
    default void everyPreferenceIsKept() throws KeepingException {
        try (Keeper keeper = keeper()) {
            for (Preferences.Language language : Preferences.Language.values()) {
                for (Preferences.Palette theme : Preferences.Palette.values()) {
                    for (boolean on : new boolean[] {true, false}) {
                        Preferences chosen = new Preferences(language, theme, on, !on, on, !on);
                        keeper.keep(chosen);
                        assertEquals(chosen, keeper.load().preferences());
                    }
                }
            }
        }
    }

    private static Move answer(String typed) {
        return new Move.Answer(List.of(typed));
    }

    private static KeptRun run(int which, Standing standing, int moves) {
        return new KeptRun(code(which), "level-" + which, which, NOW.toEpochMilli(), standing, first(moves));
    }
}
