package lastack.game;

import lastack.tcp.Segment;

/**
 * A segment under way.
 *
 * @param from its sender
 * @param segment what it carries
 * @param again whether its numbers had been sent before
 * @param at when it arrives, in milliseconds of the level's time
 */
record Flight(Side from, Segment segment, boolean again, long at) {}
