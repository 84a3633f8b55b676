package lastack.app;

import java.util.List;
import lastack.trace.Account;
import lastack.trace.End;
import lastack.wire.Endpoint;

/**
 * A capture file that has been read. Its connections are known, its segments are read again for each connection that is looked at, so
 * that memory does not grow with them.
 *
 * @param name what to call it
 * @param connections all of them, by number
 */
public record Capture(String name, List<Account> connections) {
    public Capture {
        connections = List.copyOf(connections);
    }

    /** The address and port of one end: {@code 10.0.0.1:80}. */
    public static String address(Account connection, End end) {
        Endpoint endpoint = end == End.CLIENT
                ? connection.flow().client()
                : connection.flow().server();
        return endpoint.toString();
    }
}
