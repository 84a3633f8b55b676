package lastack.course;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lastack.game.Game;
import lastack.game.Move;
import lastack.game.PlayLevel;

/**
 * A level's own answers, played in order. Where something has to be waited for before an answer can be right, the player waits, as
 * players do whom no task tells to.
 *
 * @param accepted the game before each answer that was accepted
 * @param end the game at the end, or at the answer that was refused, whose verdict is then the last
 * @param skipped the tasks that were done by another's answer, and so are never asked
 */
record Rehearsal(List<Game> accepted, Game end, List<Integer> skipped) {
    /** More waits in a row than anything in a level's time calls for. */
    private static final int MOST_WAITS = 20;

    Rehearsal {
        accepted = List.copyOf(accepted);
        skipped = List.copyOf(skipped);
    }

    static Rehearsal of(PlayLevel level, long seed) {
        List<Game> before = new ArrayList<>();
        List<Integer> skipped = new ArrayList<>();
        Game game = Game.begin(level, seed);
        while (!game.solved()) {
            int task = game.at();
            game = ready(game);
            Game next = game.play(Candidates.asked(game).orElseThrow());
            if (!isAccepted(next)) {
                return new Rehearsal(before, next, skipped);
            }
            before.add(game);
            for (int done = task + 1; done < next.at(); done++) {
                skipped.add(done);
            }
            game = next;
        }
        return new Rehearsal(before, game, skipped);
    }

    boolean refused() {
        return !end.solved();
    }

    /** The game once the task that is next can be done, or as it is if waiting does not help. */
    private static Game ready(Game game) {
        Optional<Move> asked = Candidates.asked(game);
        if (!(asked.orElse(null) instanceof Move.Send send)) {
            return game;
        }
        Game later = game;
        for (int waits = 0; waits < MOST_WAITS; waits++) {
            if (isAccepted(later.play(send))) {
                return later;
            }
            later = later.play(new Move.Wait());
            if (!isAccepted(later) || later.at() != game.at()) {
                return game;
            }
        }
        return game;
    }

    private static boolean isAccepted(Game game) {
        return game.verdict() != null && game.verdict().ruling().accepted();
    }
}
