package lastack.cli;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lastack.judge.JsonBytes;
import lastack.tcp.Flag;
import lastack.tcp.Flags;
import lastack.tcp.State;
import lastack.text.TraceSentences;
import lastack.trace.Account;
import lastack.trace.ClosedBy;
import lastack.trace.End;
import lastack.trace.Ending;
import lastack.trace.Finding;
import lastack.trace.Sighting;
import org.jspecify.annotations.Nullable;

/** Segments and connections of a capture as JSON, one object a line. Most of a line is one of a few pieces, which are made once. */
final class TraceJson {
    private static final byte[] SEGMENT = bytes("{\"type\":\"segment\"");
    private static final byte[] FRAME = bytes(",\"frame\":");
    private static final byte[] TIME = bytes(",\"time\":");
    private static final byte[] CONNECTION = bytes(",\"connection\":");
    private static final byte[] SEQ = bytes(",\"seq\":");
    private static final byte[] ACK = bytes(",\"ack\":");
    private static final byte[] REL_SEQ = bytes(",\"relSeq\":");
    private static final byte[] REL_ACK = bytes(",\"relAck\":");
    private static final byte[] LENGTH = bytes(",\"length\":");
    private static final byte[] WINDOW = bytes(",\"window\":");
    private static final long MICROS_A_SECOND = 1_000_000;

    private final JsonBytes out;
    private final TraceSentences sentences;
    private final byte[] file;
    private final byte[][] flags = new byte[256][];
    private final Pieces client = new Pieces(End.CLIENT);
    private final Pieces server = new Pieces(End.SERVER);

    /** @param file the path to name in every object, or null where there is only one file */
    TraceJson(JsonBytes out, TraceSentences sentences, @Nullable String file) {
        this.out = out;
        this.sentences = sentences;
        this.file = file == null ? new byte[0] : bytes(",\"file\":" + JsonBytes.quoted(file));
    }

    /** What is said of one end in line after line. */
    private static final class Pieces {
        private final byte[] from;
        private final Map<State, byte[]> states = new EnumMap<>(State.class);
        private final Map<Finding, byte[]> findings = new HashMap<>();

        Pieces(End end) {
            this.from = bytes(",\"from\":\"" + end + "\",\"flags\":[");
        }
    }

    private Pieces pieces(End end) {
        return end == End.CLIENT ? client : server;
    }

    void segment(Sighting sighting) {
        Pieces sender = pieces(sighting.from());
        out.append(SEGMENT).append(file).append(FRAME).append(sighting.frame());
        out.append(TIME);
        time(sighting.time());
        out.append(CONNECTION).append(sighting.flow().number()).append(sender.from);
        out.append(flags(sighting.segment().flags()));
        out.append(SEQ).append(sighting.segment().seq().value());
        if (sighting.segment().hasAck()) {
            out.append(ACK).append(sighting.segment().ack().value());
        }
        out.append(REL_SEQ).append(sighting.relSeq());
        if (sighting.relAck().isPresent()) {
            out.append(REL_ACK).append(sighting.relAck().getAsLong());
        }
        out.append(LENGTH).append(sighting.segment().length());
        out.append(WINDOW).append(sighting.segment().window());
        for (End end : End.values()) {
            State state = sighting.state(end);
            if (state != null) {
                out.append(pieces(end).states.computeIfAbsent(state, is -> bytes(",\"" + end + "\":\"" + is + '"')));
            }
        }
        out.append(sender.findings.computeIfAbsent(sighting.finding(), found -> told(found, sighting)));
    }

    void connection(Account account) {
        out.append("{\"type\":\"connection\"").append(file);
        out.append(CONNECTION).append(account.flow().number());
        out.append(",\"client\":\"" + account.flow().client() + "\",\"server\":\""
                + account.flow().server() + "\",\"near\":\""
                + account.near().map(End::toString).orElse("unknown") + '"');
        for (End end : End.values()) {
            out.append(",\"" + end + "States\":[" + names(account.states(end)) + ']');
        }
        out.append(',').append(ending(new Ending(account.closing(), account.closedBy())));
        if (!account.earlier().isEmpty()) {
            List<String> endings = account.earlier().stream()
                    .map(ending -> "{" + ending(ending) + "}")
                    .toList();
            out.append(",\"earlier\":[" + String.join(",", endings) + ']');
        }
        if (account.doubted()) {
            out.append(",\"warning\":" + JsonBytes.quoted(sentences.near(account)));
        }
        out.append(",\"segments\":").append(account.segments());
        out.append(",\"retransmissions\":").append(account.retransmissions());
        out.append("}\n");
    }

    private static String ending(Ending ending) {
        String by = ending.by() == ClosedBy.NOBODY ? "" : ",\"closedBy\":\"" + ending.by() + '"';
        return "\"closing\":\"" + ending.closing() + '"' + by;
    }

    private byte[] told(Finding finding, Sighting sighting) {
        String tolerance = finding.tolerance() == null
                ? ""
                : ",\"tolerance\":\"" + finding.tolerance().id() + '"';
        String note = JsonBytes.quoted(sentences.says(finding, sighting.from()));
        return bytes(",\"verdict\":\"" + finding.verdict() + '"' + tolerance + ",\"rule\":\""
                + finding.rule().id() + "\",\"section\":\"" + finding.rule().section() + "\",\"note\":" + note + "}\n");
    }

    /** Seconds with six digits, as {@code 1.234567}; what lies between two microseconds is left out. */
    private void time(long nanos) {
        long micros = Math.abs(nanos) / 1000;
        if (nanos < 0 && micros > 0) {
            out.append('-');
        }
        out.append(micros / MICROS_A_SECOND).append('.');
        long rest = micros % MICROS_A_SECOND;
        for (long unit = MICROS_A_SECOND / 10; unit > 0; unit /= 10) {
            out.append((char) ('0' + rest / unit % 10));
        }
    }

    private byte[] flags(Flags set) {
        byte[] known = flags[set.bits()];
        if (known == null) {
            known = bytes(names(set.list().stream().map(Flag::name).toList()) + ']');
            flags[set.bits()] = known;
        }
        return known;
    }

    private static String names(List<?> values) {
        List<String> quoted = values.stream().map(value -> "\"" + value + '"').toList();
        return String.join(",", quoted);
    }

    private static byte[] bytes(String piece) {
        return new JsonBytes(piece.length()).append(piece).toArray();
    }
}
