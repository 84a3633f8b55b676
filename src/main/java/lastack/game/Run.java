package lastack.game;

import java.util.List;

/**
 * One play of a level, wrong tries and hints included.
 *
 * @param level the level's id
 * @param seed the seed its numbers came from
 * @param moves every move, in order
 */
public record Run(String level, long seed, List<Move> moves) {
    public Run {
        moves = List.copyOf(moves);
    }

    /** The game this run leads to in {@code played}, which has its id. */
    public Game replay(PlayLevel played) {
        Game game = Game.begin(played, seed);
        for (Move move : moves) {
            game = game.play(move);
        }
        return game;
    }
}
