/**
 * Levels and questions as values, and one of them being played: two endpoints run by the referee's rules, applications and a network
 * that do what the level says, moves, their verdicts and what they earn. The same level, seed and moves always lead to the same end.
 * No file, no clock, no sentence: where levels come from is the course's business, and how a verdict reads is text.
 */
@NullMarked
package lastack.game;

import org.jspecify.annotations.NullMarked;
