package lastack.judge;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lastack.tcp.Arrival;
import lastack.tcp.Checks;
import lastack.tcp.Connection;
import lastack.tcp.Flag;
import lastack.tcp.Flags;
import lastack.tcp.Outcome;
import lastack.tcp.Practice;
import lastack.tcp.Referee;
import lastack.tcp.Rule;
import lastack.tcp.Segment;
import lastack.tcp.SeqNum;
import lastack.tcp.Stack;
import lastack.tcp.State;
import lastack.tcp.Tolerance;
import org.jspecify.annotations.Nullable;

/** Writes answers, one a line. Most of a line is one of a few pieces, which are made once. */
final class VerdictWriter {
    private static final byte[] SND_UNA = ascii(",\"sndUna\":");
    private static final byte[] SND_NXT = ascii(",\"sndNxt\":");
    private static final byte[] RCV_NXT = ascii(",\"rcvNxt\":");
    private static final byte[] REPLY = ascii(",\"reply\":[");
    private static final byte[] SEQ = ascii(",\"seq\":");
    private static final byte[] ACK = ascii(",\"ack\":");
    private static final byte[] LENGTH = ascii(",\"length\":");
    private static final byte[] IN_PRACTICE = ascii(",\"inPractice\":[");

    private final JsonBytes out;
    private final Map<State, byte[]> states = new EnumMap<>(State.class);
    private final Map<Outcome, byte[]> outcomes = new EnumMap<>(Outcome.class);
    private final Map<Rule, byte[]> rules = new EnumMap<>(Rule.class);
    private final Map<Flags, byte[]> flags = new HashMap<>();

    /** By the state before, which decides about the order of the checks; then two for each number that passed: with and without a failed one. */
    private final Map<State, byte[][]> checks = new EnumMap<>(State.class);

    /** What stands behind the replies of a practice: which tolerance it is, whose, and whether of a connection that was given up. */
    private final Map<Named, byte[]> named = new HashMap<>();

    private record Named(Tolerance tolerance, List<Stack> stacks, boolean orphan) {
        String text() {
            String names = quoted(stacks.stream().map(Stack::toString).toList());
            return ",\"tolerance\":\"" + tolerance.id() + "\",\"stacks\":[" + names + ']'
                    + (orphan ? ",\"orphan\":true}" : "}");
        }
    }

    VerdictWriter(JsonBytes out) {
        this.out = out;
    }

    void verdict(Probe probe, Arrival arrival, List<Practice> practices) {
        State before = probe.endpoint().state();
        Connection after = arrival.next();
        List<Segment> replies = arrival.replies();
        for (Segment reply : replies) {
            // A SYN that is sent takes a number; nothing else that is sent at once does.
            after = reply.syn() ? Referee.departed(after, reply) : after;
        }
        boolean hasNumbers = before != after.state() || (before != State.CLOSED && before != State.LISTEN);
        out.append('{');
        id(probe.id());
        out.append(state(after.state()));
        out.append(outcomes.computeIfAbsent(arrival.outcome(), outcome -> ascii(",\"verdict\":\"" + outcome + '"')));
        number(SND_UNA, hasNumbers ? after.snd().una() : probe.una());
        number(SND_NXT, hasNumbers ? after.snd().nxt() : probe.nxt());
        number(RCV_NXT, hasNumbers ? after.rcv().nxt() : probe.rcvNxt());
        replies(replies);
        out.append(rules.computeIfAbsent(
                arrival.rule(),
                rule -> ascii(",\"rule\":\"" + rule.id() + "\",\"section\":\"" + rule.section() + '"')));
        out.append(checks(before, arrival.checks()));
        out.append(IN_PRACTICE);
        for (int at = 0; at < practices.size(); at++) {
            comma(at);
            practice(practices.get(at));
        }
        out.append("]}\n");
    }

    /** @param line which line cannot be read, for those that have no id */
    void error(Refusal refusal, long line, String sentence) {
        out.append('{');
        id(refusal.id());
        out.append("\"error\":" + JsonBytes.quoted(sentence) + ",\"line\":" + line + "}\n");
    }

    private void id(@Nullable String id) {
        if (id != null) {
            out.append("\"id\":").append(id).append(',');
        }
    }

    private byte[] state(State state) {
        return states.computeIfAbsent(state, one -> ascii("\"state\":\"" + one + '"'));
    }

    private void number(byte[] name, SeqNum number) {
        out.append(name).append(number.value());
    }

    private void replies(List<Segment> replies) {
        out.append(REPLY);
        for (int at = 0; at < replies.size(); at++) {
            comma(at);
            segment(replies.get(at));
        }
        out.append(']');
    }

    private void segment(Segment segment) {
        out.append(flags.computeIfAbsent(segment.flags(), VerdictWriter::list));
        number(SEQ, segment.seq());
        if (segment.hasAck()) {
            number(ACK, segment.ack());
        }
        out.append(LENGTH).append(segment.length()).append('}');
    }

    private static byte[] list(Flags set) {
        List<String> names = set.list().stream().map(Flag::name).toList();
        return ascii("{\"flags\":[" + quoted(names) + ']');
    }

    private byte[] checks(State before, Checks result) {
        byte[][] known = checks.computeIfAbsent(
                before, state -> new byte[2 * result.order().size() + 2][]);
        int at = 2 * result.passed() + (result.failed() ? 1 : 0);
        if (known[at] == null) {
            List<String> each = result.order().stream()
                    .map(step -> "{\"check\":\"" + step + "\",\"result\":\"" + result.result(step) + "\"}")
                    .toList();
            known[at] = ascii(",\"checks\":[" + String.join(",", each) + ']');
        }
        return known[at];
    }

    private void practice(Practice practice) {
        out.append('{').append(state(practice.state()));
        replies(practice.replies());
        Named name = new Named(practice.tolerance(), practice.stacks(), practice.orphan());
        out.append(named.computeIfAbsent(name, one -> ascii(one.text())));
    }

    private void comma(int at) {
        if (at > 0) {
            out.append(',');
        }
    }

    private static String quoted(List<String> words) {
        return words.isEmpty() ? "" : '"' + String.join("\",\"", words) + '"';
    }

    private static byte[] ascii(String piece) {
        return new JsonBytes(piece.length()).append(piece).toArray();
    }
}
