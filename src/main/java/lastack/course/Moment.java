package lastack.course;

import java.util.List;
import lastack.game.Game;
import lastack.game.World;
import lastack.tcp.Connection;

/**
 * What of a game decides about all that can follow. How it came about does not, so two ways to the same moment need not both be followed.
 *
 * @param road the segments under way, and those that the network has counted, and those that lurk in it
 * @param clocks the timers of both ends
 */
record Moment(Connection you, Connection peer, long now, List<?> road, List<?> clocks, int at, int score) {
    static Moment of(Game game) {
        World world = game.world();
        return new Moment(
                world.you(),
                world.peer(),
                world.now(),
                List.of(world.flights(), world.sent(), world.lurking()),
                List.of(world.yourClock(), world.peerClock()),
                game.at(),
                game.score());
    }
}
