package lastack.cli;

import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import lastack.judge.JsonBytes;
import lastack.tcp.State;
import lastack.text.TraceSentences;
import lastack.trace.Account;
import lastack.trace.ClosedBy;
import lastack.trace.Closing;
import lastack.wire.Endpoint;

/** A list of connections for people, a line each. There may be a million of them, so each is put together from pieces made once. */
final class TraceRows {
    private static final int NUMBER = 7;
    private static final int ADDRESS = 22;
    private static final int STATE = 13;
    private static final byte[] GAP = {' ', ' '};
    private static final byte[] UNKNOWN = padded("?");

    private final JsonBytes out;
    private final TraceSentences sentences;
    private final Map<State, byte[]> states = new EnumMap<>(State.class);
    private final Map<Closing, byte[]> how = new EnumMap<>(Closing.class);
    private final Map<ClosedBy, byte[]> by = new EnumMap<>(ClosedBy.class);
    private int count;

    TraceRows(JsonBytes out, TraceSentences sentences) {
        this.out = out;
        this.sentences = sentences;
    }

    /** How many there have been. */
    int count() {
        return count;
    }

    void row(Account account) {
        count++;
        int number = account.flow().number();
        spaces(NUMBER - JsonBytes.digits(number));
        out.append(number).append(GAP);
        address(account.flow().client());
        address(account.flow().server());
        state(account.clientStates());
        state(account.serverStates());
        out.append(how.computeIfAbsent(account.closing(), closing -> bytes(sentences.name(closing))));
        out.append(by.computeIfAbsent(account.closedBy(), end -> bytes(sentences.began(end))));
        out.append(sentences.before(account)).append('\n');
    }

    private void address(Endpoint end) {
        int start = out.length();
        if (end.address().v6()) {
            out.append(end.toString());
        } else {
            long bits = end.address().low();
            out.append(bits >> 24).append('.').append(bits >> 16 & 0xFF).append('.');
            out.append(bits >> 8 & 0xFF)
                    .append('.')
                    .append(bits & 0xFF)
                    .append(':')
                    .append(end.port());
        }
        spaces(start + ADDRESS - out.length());
        out.append(GAP);
    }

    private void state(List<State> passed) {
        out.append(
                passed.isEmpty()
                        ? UNKNOWN
                        : states.computeIfAbsent(passed.get(passed.size() - 1), state -> padded(state.toString())));
    }

    private void spaces(int missing) {
        for (int at = 0; at < missing; at++) {
            out.append(' ');
        }
    }

    private static byte[] padded(String text) {
        return bytes(text + " ".repeat(STATE - text.length()));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
