package lastack.game;

import lastack.tcp.Segment;

/** A segment under way: {@code at} is when it arrives, in milliseconds; of two at the same time the lower {@code order} is first. */
record Flight(Side from, Segment segment, boolean again, long at, long order) {}
