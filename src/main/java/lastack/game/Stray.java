package lastack.game;

import lastack.tcp.State;
import org.jspecify.annotations.Nullable;

/**
 * A segment that reaches one end although the other has not sent it in this level: an old one that wandered about in the network, or one
 * that somebody forged.
 *
 * @param to whom it reaches; it seems to come from the other
 * @param when the state that end must be in, or null: from the start
 * @param after how much later it arrives, in milliseconds of the level's own time, 0 or more
 * @param segment what it carries
 */
public record Stray(Side to, @Nullable State when, int after, Expected.Send segment) {}
