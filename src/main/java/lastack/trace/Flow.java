package lastack.trace;

import lastack.tcp.Flag;
import lastack.tcp.Flags;
import lastack.wire.Endpoint;
import lastack.wire.Packet;

/**
 * All that passes between two endpoints of a capture. A four-tuple that is used again goes on in the same flow (R87).
 *
 * @param number its place among the flows of the file, from 1, by their first segments
 * @param client who opened it; where its beginning was not captured, the end with the higher port
 * @param server the other end
 */
public record Flow(int number, Endpoint client, Endpoint server) {

    /** Whether the client sent {@code packet}, a segment of this flow. */
    public boolean fromClient(Packet packet) {
        return packet.isBetween(client, server);
    }

    /** The same, seen the other way round: it was the other end that opened. */
    Flow turned() {
        Endpoint opener = server;
        return new Flow(number, opener, client);
    }

    /** The flow that {@code packet} begins. */
    static Flow begunBy(Packet packet, int number) {
        Endpoint source = packet.source();
        Endpoint destination = packet.destination();
        Flags flags = new Flags(packet.flagBits());
        boolean fromClient = flags.has(Flag.SYN) ? !flags.has(Flag.ACK) : source.port() >= destination.port();
        return fromClient ? new Flow(number, source, destination) : new Flow(number, destination, source);
    }
}
