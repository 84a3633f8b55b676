package lastack.wire;

/**
 * One end of a connection, as packets name it.
 *
 * @param address the IP address
 * @param port the TCP port, 0..65535
 */
public record Endpoint(Address address, int port) {
    /** @throws IllegalArgumentException if the port is outside 0..65535 */
    public Endpoint {
        if (port < 0 || port > 0xFFFF) {
            throw new IllegalArgumentException("a port is 0..65535, not " + port);
        }
    }

    /** {@code 10.0.0.1:80}, {@code [2001:db8::1]:80}. */
    @Override
    public String toString() {
        return (address.v6() ? "[" + address + "]" : address.toString()) + ":" + port;
    }
}
