package lastack.classroom;

/**
 * Something that has happened and is kept.
 *
 * @param n its number in the room, from 1; the order in which things count
 * @param at when it was kept, in milliseconds since 1970; never before the one with the number before
 * @param happening what it was
 */
public record Stamped(long n, long at, Happening happening) {}
