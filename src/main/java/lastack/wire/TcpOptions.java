package lastack.wire;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * The options of a TCP header that say something about a connection's numbers (RFC 9293, section 3.1; RFC 7323).
 *
 * @param mss the maximum segment size, 0..65535
 * @param windowScale the shift count as it stands there, 0..255, although more than 14 means 14 (RFC 7323, section 2.3)
 * @param sackPermitted whether selective acknowledgments are offered (RFC 2018)
 * @param timestamps the timestamps option
 * @param whole whether all options could be read: none was cut away, and none contradicted the header's length
 */
public record TcpOptions(
        OptionalInt mss,
        OptionalInt windowScale,
        boolean sackPermitted,
        Optional<Timestamps> timestamps,
        boolean whole) {

    /**
     * The timestamps option.
     *
     * @param value TSval, any 32 bits
     * @param echo TSecr, any 32 bits
     */
    public record Timestamps(int value, int echo) {}
}
