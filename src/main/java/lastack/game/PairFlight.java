package lastack.game;

/**
 * A segment of a pair under way.
 *
 * @param sent the place of its {@link PairEvent.Sent} among the events
 * @param to where it goes
 * @param at when it is there, in milliseconds of the level's time; it lies at the door until its receiver waits
 */
record PairFlight(int sent, Side to, long at) {}
