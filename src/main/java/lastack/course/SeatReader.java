package lastack.course;

import java.util.regex.Pattern;
import lastack.game.Role;
import lastack.game.Seat;
import lastack.tcp.Reader;
import lastack.tcp.SeqNum;
import lastack.tcp.State;
import org.jspecify.annotations.Nullable;

/** One end of the connection: {@code "you"} or {@code "peer"}. */
final class SeatReader {
    /** One letter that a player can type into a number without pressing one of the game's keys. */
    static final Pattern SYMBOL = Pattern.compile("[cgijkmvxy]");

    private static final int LAST_PORT = 65_535;
    private static final int LARGEST_WINDOW = 65_535;

    /** What Linux offers at the start, and what levels offer that do not care. */
    private static final int USUAL_WINDOW = 64_240;

    /** More bytes than a level can sensibly say were sent before it began. */
    private static final int MOST_SENT = 1_000_000_000;

    /** From more numbers than these a seed need not choose nearby ones: it may choose from all. */
    private static final int MOST_SPREAD = 1_000_000_000;

    private final Fields fields;
    private final Findings findings;

    SeatReader(String key, Node node, Findings findings) {
        this.fields = new Fields(
                key, node, findings, "role", "port", "state", "isn", "sent", "nxt", "window", "symbol", "reader",
                "spread");
        this.findings = findings;
    }

    Seat read() {
        State state = fields.word("state", Vocabulary.STATES, State.ESTABLISHED);
        return new Seat(
                fields.word("role", Vocabulary.ROLES, Role.CLIENT),
                fields.integer("port", 0, LAST_PORT),
                state,
                nxt(state),
                fields.integer("window", 0, LARGEST_WINDOW, USUAL_WINDOW),
                symbol(),
                fields.word("reader", Vocabulary.READERS).orElse(Reader.READS),
                fields.has("spread") ? fields.integer("spread", 1, MOST_SPREAD) : SeqNum.MODULUS);
    }

    /** SND.NXT: written as such, or what the ISN, the SYN and the bytes sent make of it. */
    private long nxt(State state) {
        if (fields.has("nxt")) {
            for (String other : new String[] {"isn", "sent"}) {
                if (fields.has(other)) {
                    findings.error(fields.at(other), Problem.NXT_AND_ISN, Quoted.text(other));
                }
            }
            return fields.number("nxt");
        }
        if (!fields.attempted("isn") && !fields.attempted("nxt")) {
            findings.error(fields.at(), Problem.NO_NUMBER);
            return 0;
        }
        long isn = fields.has("isn") ? fields.number("isn") : 0;
        int sent = fields.integer("sent", 0, MOST_SENT, 0);
        if (state == State.CLOSED || state == State.LISTEN) {
            if (sent > 0) {
                findings.error(fields.at("sent"), Problem.SENT_WITHOUT_CONNECTION, state.toString());
            }
            return isn;
        }
        return SeqNum.of(isn).plus(1L + sent).value();
    }

    private @Nullable String symbol() {
        if (!fields.has("symbol")) {
            return null;
        }
        String symbol = fields.text("symbol");
        if (!SYMBOL.matcher(symbol).matches()) {
            findings.error(fields.at("symbol"), Problem.BAD_SYMBOL, Quoted.text(symbol));
        }
        return symbol;
    }
}
