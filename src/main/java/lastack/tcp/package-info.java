/**
 * Sequence numbers, segments, endpoints and the referee. Everything here is a value or a function of values: no clock,
 * no thread, no file, no screen and no library but the JDK's own {@code java.lang} and {@code java.util}.
 */
@NullMarked
package lastack.tcp;

import org.jspecify.annotations.NullMarked;
