/**
 * The rules of TCP's connections as a function: sequence numbers, segments, the state of one endpoint, and the referee that says what
 * an endpoint does with a segment that arrives and whether it may send the one it is about to send. Everything here is a value or a
 * pure function of values: no clock, no screen, no file, no log, no randomness, nothing but {@code java.base}. What a level, a learner
 * or a capture makes of a verdict belongs elsewhere.
 */
@NullMarked
package lastack.tcp;

import org.jspecify.annotations.NullMarked;
