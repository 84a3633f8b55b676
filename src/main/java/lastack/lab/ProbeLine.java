package lastack.lab;

import java.util.stream.Collectors;
import lastack.tcp.Connection;
import lastack.tcp.Segment;
import lastack.tcp.State;

/** The question <i>what does this endpoint do with this segment?</i> as a line for {@code lastack judge}. */
public final class ProbeLine {
    private ProbeLine() {}

    /** What the endpoint holds, owes and was asked for is not among what a probe can say. */
    public static String write(Connection before, Segment segment) {
        Start met = Start.of(before);
        StringBuilder line = new StringBuilder("{\"state\":\"" + met.state() + "\"");
        if (met.sends()) {
            line.append(",\"sndUna\":" + met.una() + ",\"sndNxt\":" + met.nxt());
        } else {
            line.append(",\"iss\":" + met.iss());
        }
        if (met.receives()) {
            line.append(",\"rcvNxt\":" + met.rcvNxt());
        }
        line.append(",\"rcvWnd\":" + met.rcvWnd() + ",\"maxSndWnd\":" + met.maxWnd());
        if (met.state() == State.SYN_RECEIVED) {
            line.append(",\"passive\":" + met.passive());
        }
        return line.append(",\"segment\":" + segment(segment) + "}").toString();
    }

    private static String segment(Segment segment) {
        String flags = segment.flags().list().stream()
                .map(flag -> "\"" + flag + "\"")
                .collect(Collectors.joining(",", "[", "]"));
        String ack = segment.hasAck() ? ",\"ack\":" + segment.ack() : "";
        return "{\"flags\":" + flags + ",\"seq\":" + segment.seq() + ack + ",\"length\":" + segment.length() + "}";
    }
}
