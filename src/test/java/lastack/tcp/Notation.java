package lastack.tcp;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How the tables of these tests write segments and endpoints. */
final class Notation {
    private Notation() {}

    /** {@code FIN,ACK seq=1000 ack=5001 len=10 win=500}: length 0 and the default window where they are left out. */
    static Segment segment(String text) {
        Words words = new Words(text);
        Flags flags = Flags.NONE;
        for (String name : words.bare().isEmpty()
                ? List.<String>of()
                : List.of(words.onlyBare().split(","))) {
            flags = flags.with(Flag.valueOf(name));
        }
        if (flags.has(Flag.ACK) != words.has("ack")) {
            throw new AssertionError("an ACK flag needs a number, and a number needs the flag: " + text);
        }
        Segment segment = new Segment(
                flags,
                words.number("seq"),
                flags.has(Flag.ACK) ? words.number("ack") : SeqNum.ZERO,
                words.count("len", 0),
                words.count("win", Segment.DEFAULT_WINDOW));
        words.mustBeRead();
        return segment;
    }

    /** Segments with {@code ;} between them, none for an empty text. */
    static List<Segment> segments(String text) {
        List<Segment> segments = new ArrayList<>();
        for (String one : text.isBlank() ? new String[0] : text.split(";")) {
            segments.add(segment(one));
        }
        return segments;
    }

    /** As {@link #segment} reads it, without what goes without saying; the window never shows. */
    static String text(Segment segment) {
        return segment.length() > 0
                ? segment.toString()
                : segment.toString().replace(" len=0", "").replace("len=0", "");
    }

    static String text(List<Segment> segments) {
        return String.join("; ", segments.stream().map(Notation::text).toList());
    }

    /**
     * An endpoint: {@code CLOSED iss=1}, {@code LISTEN iss=1}, or any other state with {@code una nxt rcv}, and perhaps {@code wnd} (ours),
     * {@code max} (the largest the peer ever offered), {@code offered} (what it offers now). {@code active}: SYN-RECEIVED was reached from
     * SYN-SENT. What the application asked for: {@code open}, {@code bytes=N}, {@code close}, {@code abort}, {@code listen}; who reads:
     * {@code reader=GONE unread=N}. What is owed: {@code owes-ack}, {@code timeout} (a retransmission). {@code fin-unsent}: CLOSE was
     * called, but data still holds the FIN back. {@code iss}: where more than a SYN, or the acknowledgment
     * of a SYN, lies behind {@code una}.
     */
    static Connection endpoint(String text) {
        Words words = new Words(text);
        State state = state(words.bare().remove(0));
        Connection connection = basic(state, words);
        connection = connection.with(new Orders(
                words.flag("open"),
                words.count("bytes", 0),
                words.flag("close"),
                words.flag("abort"),
                words.flag("listen")));
        connection = connection.with(new Owed(words.flag("owes-ack"), words.flag("timeout"), null));
        Reader reader = Reader.valueOf(words.value("reader", "READS"));
        ReceiveSpace rcv = connection.rcv().readBy(reader);
        connection = connection.with(
                new ReceiveSpace(rcv.irs(), rcv.nxt(), rcv.wnd(), rcv.held(), reader, words.count("unread", 0)));
        words.mustBeRead();
        return connection;
    }

    /**
     * {@code now}, led on by one line: {@code given} an endpoint; a segment {@code arrives} or is one that it {@code sends}, once or,
     * where it says {@code due}, all that an honest endpoint would send; it {@code calls} open, listen, write N, shutdown, close or abort;
     * its retransmission timer {@code times out}; it {@code expires at last}.
     */
    static Connection led(Connection now, String line) {
        int at = line.strip().indexOf(' ');
        String rest = line.strip().substring(at + 1).strip();
        return switch (line.strip().substring(0, at)) {
            case "given" -> endpoint(rest);
            case "arrives" -> Referee.arrive(now, segment(rest)).next();
            case "sends" -> rest.equals("due") ? sent(now) : Referee.departed(now, segment(rest));
            case "times" -> Referee.retransmissionTimeout(now);
            case "expires" -> Referee.expired(now);
            case "calls" -> Referee.call(now, call(rest)).next();
            default -> throw new AssertionError("not understood: " + line);
        };
    }

    /** {@code now} after it has sent all that is due. */
    static Connection sent(Connection now) {
        Connection next = now;
        for (List<Segment> due = Referee.due(next); !due.isEmpty(); due = Referee.due(next)) {
            next = Referee.departed(next, due.get(0));
        }
        return next;
    }

    static Call call(String text) {
        String[] words = text.split(" ");
        return switch (words[0]) {
            case "open" -> new Call.Open();
            case "listen" -> new Call.Listen();
            case "write" -> new Call.Write(Integer.parseInt(words[1]));
            case "shutdown" -> new Call.Shutdown();
            case "close" -> new Call.Close();
            case "abort" -> new Call.Abort();
            default -> throw new AssertionError("no such call: " + text);
        };
    }

    private static Connection basic(State state, Words words) {
        if (state == State.CLOSED) {
            return Connection.closed(words.number("iss"));
        } else if (state == State.LISTEN) {
            return windowed(Connection.listening(words.number("iss")), words);
        }
        int max = words.count("max", Segment.DEFAULT_WINDOW);
        boolean finUnsent = words.flag("fin-unsent");
        Connection connection = Connection.in(
                finUnsent ? State.CLOSE_WAIT : state,
                !words.flag("active"),
                words.number("una"),
                words.number("nxt"),
                words.has("rcv") ? words.number("rcv") : SeqNum.ZERO,
                words.count("wnd", Segment.DEFAULT_WINDOW),
                max);
        SendSpace snd = connection.snd();
        SendSpace offered = new SendSpace(
                words.has("iss") ? words.number("iss") : snd.iss(),
                snd.una(),
                snd.nxt(),
                words.count("offered", max),
                max,
                snd.wl1(),
                snd.wl2(),
                snd.unacked(),
                snd.finSent());
        return connection.with(offered).to(state);
    }

    private static Connection windowed(Connection connection, Words words) {
        return connection.with(connection.rcv().withWindow(words.count("wnd", Segment.DEFAULT_WINDOW)));
    }

    static State state(String rfcName) {
        return State.valueOf(rfcName.replace('-', '_'));
    }

    /** The lines of a table that lies beside the tests, without comments and empty lines. */
    static List<String> table(String resource) {
        return table(lines(resource));
    }

    /** All lines of a text that lies beside the tests. */
    static List<String> lines(String resource) {
        try (InputStream in = Notation.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new AssertionError(resource + " does not lie beside the tests");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new AssertionError(resource + " cannot be read", e);
        }
    }

    static List<String> table(List<String> lines) {
        return lines.stream()
                .filter(line -> !line.isBlank() && !line.strip().startsWith("#"))
                .toList();
    }

    /** The cells of a row, stripped; those left out at its end are empty. */
    static List<String> cells(String row, int count) {
        List<String> cells = new ArrayList<>();
        for (String cell : row.split("\\|", -1)) {
            cells.add(cell.strip());
        }
        if (cells.size() > count) {
            throw new AssertionError("more than " + count + " cells: " + row);
        }
        while (cells.size() < count) {
            cells.add("");
        }
        return cells;
    }

    /** {@code word word key=value ...}, each to be asked for once, so that a misspelled one cannot hide. */
    static final class Words {
        private final String text;
        private final List<String> bare = new ArrayList<>();
        private final Map<String, String> values = new LinkedHashMap<>();

        Words(String text) {
            this.text = text;
            for (String word : text.strip().split("\\s+")) {
                int at = word.indexOf('=');
                if (at > 0) {
                    values.put(word.substring(0, at), word.substring(at + 1));
                } else if (!word.isEmpty()) {
                    bare.add(word);
                }
            }
        }

        List<String> bare() {
            return bare;
        }

        String onlyBare() {
            return bare.remove(0);
        }

        boolean has(String key) {
            return values.containsKey(key);
        }

        boolean flag(String word) {
            return bare.remove(word);
        }

        String value(String key, String otherwise) {
            String value = values.remove(key);
            return value == null ? otherwise : value.toUpperCase(Locale.ROOT);
        }

        int count(String key, int otherwise) {
            return Integer.parseInt(value(key, Integer.toString(otherwise)));
        }

        SeqNum number(String key) {
            if (!has(key)) {
                throw new AssertionError(key + " is missing: " + text);
            }
            return SeqNum.of(Long.parseLong(value(key, "")));
        }

        void mustBeRead() {
            if (!bare.isEmpty() || !values.isEmpty()) {
                throw new AssertionError("not understood: " + bare + " " + values + " in: " + text);
            }
        }
    }
}
