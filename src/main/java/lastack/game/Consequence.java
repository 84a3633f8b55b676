package lastack.game;

import lastack.tcp.Arrival;
import org.jspecify.annotations.Nullable;

/**
 * What would follow if a segment were sent as it is.
 *
 * @param arrival what the other end would do with it; null if the network loses it
 * @param world both ends after that and after the next thing that reaches the player
 */
public record Consequence(@Nullable Arrival arrival, World world) {}
