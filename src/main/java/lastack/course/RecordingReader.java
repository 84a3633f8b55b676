package lastack.course;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lastack.game.Figure;
import lastack.game.Frame;
import lastack.game.RecordedEnd;
import lastack.game.Recording;
import lastack.game.Role;
import lastack.tcp.Flag;
import lastack.tcp.Flags;
import lastack.tcp.Segment;
import lastack.tcp.SeqNum;
import lastack.tcp.State;
import org.jspecify.annotations.Nullable;

/** A connection as it was recorded: {@code "client"}, {@code "server"} and {@code "frames"}. */
final class RecordingReader {
    private static final RecordedEnd NOWHERE = new RecordedEnd(State.CLOSED, SeqNum.ZERO, null, SeqNum.ZERO);

    private final Fields level;
    private final Findings findings;
    private final Map<String, SeqNum> symbols = new HashMap<>();

    /** @param level the fields of the level's file */
    RecordingReader(Fields level, Findings findings) {
        this.level = level;
        this.findings = findings;
    }

    /** What the letters of the recording stand for, once it has been read. */
    Map<String, SeqNum> symbols() {
        return symbols;
    }

    Recording read() {
        RecordedEnd client =
                level.required("client").map(node -> end("client", node)).orElse(NOWHERE);
        RecordedEnd server =
                level.required("server").map(node -> end("server", node)).orElse(NOWHERE);
        List<Frame> frames = new ArrayList<>();
        List<Node> nodes = level.items("frames", 1, Recording.MOST_FRAMES);
        for (Node node : nodes.subList(0, Math.min(nodes.size(), Recording.MOST_FRAMES))) {
            frames.add(frame(node, frames.size() + 1, nodes.size()));
        }
        return new Recording(client, server, frames);
    }

    private RecordedEnd end(String key, Node node) {
        Fields fields = new Fields(key, node, findings, "state", "nxt", "symbol", "at");
        State state = fields.word("state", Vocabulary.STATES, State.CLOSED);
        SeqNum nxt = SeqNum.of(fields.number("nxt"));
        String symbol = fields.has("symbol") ? symbol(fields) : null;
        SeqNum at = fields.has("at") ? SeqNum.of(fields.number("at")) : nxt;
        if (symbol != null && symbols.putIfAbsent(symbol, at) != null) {
            findings.error(fields.at("symbol"), Problem.SAME_SYMBOL, Quoted.text(symbol));
        }
        return new RecordedEnd(state, nxt, symbol, at);
    }

    private @Nullable String symbol(Fields fields) {
        String symbol = fields.text("symbol");
        if (!SeatReader.SYMBOL.matcher(symbol).matches()) {
            findings.error(fields.at("symbol"), Problem.BAD_SYMBOL, Quoted.text(symbol));
            return null;
        }
        return symbol;
    }

    private Frame frame(Node node, int number, int last) {
        Fields fields = new Fields(
                "frames", node, findings, "micros", "from", "flags", "seq", "ack", "length", "window", "arrives",
                "lost");
        Flags flags = new MoveReader(List.of(), findings).flags(fields.items("flags", 0, Flag.values().length));
        fields.required("flags");
        boolean lost = fields.truth("lost");
        if (lost && fields.has("arrives")) {
            findings.error(fields.at("arrives"), Problem.LOST_AND_ARRIVES);
        }
        return new Frame(
                fields.integer("micros", 0, Integer.MAX_VALUE, 0),
                fields.word("from", Vocabulary.ROLES, Role.CLIENT),
                flags,
                number("seq", fields.required("seq")),
                number("ack", flags.has(Flag.ACK) ? fields.required("ack") : fields.optional("ack")),
                fields.integer("length", 0, Figure.MOST_OCTETS, 0),
                fields.integer("window", 0, Segment.DEFAULT_WINDOW, Segment.DEFAULT_WINDOW),
                fields.has("arrives") ? fields.integer("arrives", number, Math.max(number, last)) : 0,
                lost);
    }

    private SeqNum number(String key, Optional<Node> node) {
        return node.map(one ->
                        Numbers.read(key, one, symbols.keySet(), findings).in(symbols))
                .orElse(SeqNum.ZERO);
    }
}
