package lastack.game;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * A run told again from its moves: what was sent, and where it went wrong.
 *
 * @param segments how many segments the player sent, without those taken back
 * @param misses the moves that were refused, in order
 */
public record Retold(int segments, List<Miss> misses) {
    /**
     * A move that was refused.
     *
     * @param before the game in which it was made
     * @param verdict what was said to it
     * @param nth the how-manieth wrong try at this task it was, from 1
     * @param cost the points it took
     */
    public record Miss(Game before, Verdict verdict, int nth, int cost) {
        /** The task it was made at, from 1. */
        public int number() {
            return before.at() + 1;
        }
    }

    public Retold {
        misses = List.copyOf(misses);
    }

    public static Retold of(Game played) {
        Deque<Boolean> sent = new ArrayDeque<>();
        List<Miss> misses = new ArrayList<>();
        Game game = Game.begin(played.level(), played.seed());
        for (Move move : played.moves()) {
            Game next = game.play(move);
            Verdict verdict = next.verdict();
            if (move instanceof Move.Undo) {
                sent.poll();
            } else if (verdict != null && verdict.ruling().accepted()) {
                sent.push(move instanceof Move.Send);
            } else if (verdict != null) {
                int nth = next.tallies().get(game.at()).misses();
                misses.add(new Miss(game, verdict, nth, game.worth() - next.worth()));
            }
            game = next;
        }
        return new Retold((int) sent.stream().filter(one -> one).count(), misses);
    }

    /** The miss that took most; of equal ones the first. */
    public Optional<Miss> costliest() {
        Miss most = null;
        for (Miss miss : misses) {
            most = most == null || miss.cost() > most.cost() ? miss : most;
        }
        return Optional.ofNullable(most);
    }
}
