package lastack.judge;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lastack.tcp.ReceiveSpace;
import lastack.tcp.Segment;

/** The names of a probe's members, and the bounds of those that are numbers. */
enum Key {
    ID("id"),
    STATE("state"),
    SND_UNA("sndUna", Key.MOST_SEQ, 0),
    SND_NXT("sndNxt", Key.MOST_SEQ, 0),
    RCV_NXT("rcvNxt", Key.MOST_SEQ, 0),
    RCV_WND("rcvWnd", Key.MOST_WINDOW, Segment.DEFAULT_WINDOW),
    MAX_SND_WND("maxSndWnd", Key.MOST_WINDOW, Segment.DEFAULT_WINDOW),
    ISS("iss", Key.MOST_SEQ, 0),
    PASSIVE("passive"),
    SEGMENT("segment"),
    /** Whatever a probe's author wants to say. */
    NOTE("note"),

    FLAGS("flags"),
    SEQ("seq", Key.MOST_SEQ, 0),
    ACK("ack", Key.MOST_SEQ, 0),
    LENGTH("length", Key.MOST_WINDOW, 0),
    WINDOW("window", Segment.DEFAULT_WINDOW, Segment.DEFAULT_WINDOW);

    private static final long MOST_SEQ = (1L << 32) - 1;

    /** No more text than the largest window can be in one window. */
    private static final long MOST_WINDOW = ReceiveSpace.LARGEST_WINDOW;

    static final Map<String, Key> OF_PROBE = named(Stream.of(values()).filter(key -> key.compareTo(FLAGS) < 0));
    static final Map<String, Key> OF_SEGMENT = named(Stream.of(values()).filter(key -> key.compareTo(FLAGS) >= 0));

    private final String label;
    private final long most;
    private final long otherwise;

    Key(String label) {
        this(label, -1, 0);
    }

    Key(String label, long most, long otherwise) {
        this.label = label;
        this.most = most;
        this.otherwise = otherwise;
    }

    /** For a number: the largest it may be; the least is 0. */
    long most() {
        return most;
    }

    /** For a number: what it is where it is left out. */
    long otherwise() {
        return otherwise;
    }

    boolean isNumber() {
        return most >= 0;
    }

    /** As in the line: {@code sndUna}. */
    @Override
    public String toString() {
        return label;
    }

    private static Map<String, Key> named(Stream<Key> keys) {
        List<Key> list = keys.toList();
        return list.stream()
                .collect(Collectors.toMap(Key::toString, key -> key, (one, other) -> one, LinkedHashMap::new));
    }
}
