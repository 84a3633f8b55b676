/**
 * Capture files in and out: the packets of a pcap or pcapng file one after the other, of each the headers down to TCP's, and segments
 * written as a file that packet analysers open. Everything a file claims is checked before it is believed, and damage is a value with a
 * byte offset. What the segments mean for a connection does not belong here: this package knows headers, and judges nothing.
 */
@NullMarked
package lastack.wire;

import org.jspecify.annotations.NullMarked;
