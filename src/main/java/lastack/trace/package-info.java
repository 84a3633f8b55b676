/**
 * Connections watched from outside, as a capture shows them: which segment belongs to which connection, and who its client is. What a
 * segment means is the referee's to say, and how a file is read is {@code lastack.wire}'s; nothing here prints or waits, and memory
 * grows with the connections of a capture, not with its packets.
 */
@NullMarked
package lastack.trace;

import org.jspecify.annotations.NullMarked;
