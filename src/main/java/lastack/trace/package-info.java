/**
 * Connections watched from outside, as a capture shows them: which segment belongs to which connection, what each segment is worth and
 * why, and the states both ends go through, those of the end at which the capture was taken exactly, the other's by inference. What a
 * segment does to an end is the referee's to say, and how a file is read is {@code lastack.wire}'s; nothing here prints, waits or makes
 * sentences, and memory grows with the connections of a capture, not with its packets.
 */
@NullMarked
package lastack.trace;

import org.jspecify.annotations.NullMarked;
