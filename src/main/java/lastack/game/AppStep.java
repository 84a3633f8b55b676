package lastack.game;

import lastack.tcp.State;
import org.jspecify.annotations.Nullable;

/**
 * One thing an application does. Its steps happen one after the other, each when its time has come.
 *
 * @param when the state its endpoint must be in, or null: at once
 * @param after how long it thinks then, in milliseconds of the level's own time, 0 or more
 * @param deed what it does
 */
public record AppStep(@Nullable State when, int after, Deed deed) {}
