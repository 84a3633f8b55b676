package lastack.replay;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lastack.app.RunCode;
import lastack.game.Course;
import lastack.game.Game;
import lastack.game.Move;
import lastack.game.PlayLevel;
import lastack.game.Run;
import org.jspecify.annotations.Nullable;

/**
 * A run that can be told again.
 *
 * @param code its short name, or null for one from a file
 * @param place where its level stands in the course, or null
 * @param games the game before the first move and after each, one more than there are moves
 */
public record Replay(@Nullable RunCode code, Course.@Nullable Place place, List<Game> games) {
    public Replay {
        games = List.copyOf(games);
    }

    /** {@code run} played again in {@code level}; none where a move of it cannot be made there any more, for the level was changed since. */
    public static Optional<Replay> of(@Nullable RunCode code, Course.@Nullable Place place, PlayLevel level, Run run) {
        List<Game> games = new ArrayList<>();
        games.add(Game.begin(level, run.seed()));
        for (Move move : run.moves()) {
            Game before = games.get(games.size() - 1);
            Game after = before.play(move);
            if (after.moves().size() == before.moves().size()) {
                return Optional.empty();
            }
            games.add(after);
        }
        return Optional.of(new Replay(code, place, games));
    }

    /** The game as it was left. */
    public Game end() {
        return games.get(games.size() - 1);
    }

    public PlayLevel level() {
        return end().level();
    }

    /** Every move, in order. */
    public List<Move> moves() {
        return end().moves();
    }
}
