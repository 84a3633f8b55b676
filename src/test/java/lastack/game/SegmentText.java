package lastack.game;

import java.util.Map;
import lastack.tcp.Flags;
import lastack.tcp.Segment;
import lastack.tcp.SeqNum;
import org.jspecify.annotations.Nullable;

/** A segment as the tests write it: {@code FIN,ACK seq=x ack=y+1 len=100}, with letters or plain numbers, {@code len} if not 0. */
final class SegmentText {
    /** Further from a letter than this, a number is not written by it. */
    private static final int NEAR = 2000;

    private Flags flags = Flags.NONE;
    private SymbolicNumber seq = number("0");
    private @Nullable SymbolicNumber ack;
    private int length;

    SegmentText(String text) {
        for (String word : text.strip().split(" +")) {
            if (word.startsWith("seq=")) {
                seq = number(word.substring(4));
            } else if (word.startsWith("ack=")) {
                ack = number(word.substring(4));
            } else if (word.startsWith("len=")) {
                length = Integer.parseInt(word.substring(4));
            } else {
                flags = LevelText.flags(word);
            }
        }
    }

    static Segment segment(String text, Map<String, SeqNum> symbols) {
        SegmentText read = new SegmentText(text);
        return new Segment(
                read.flags,
                read.seq.in(symbols),
                read.ack == null ? SeqNum.ZERO : read.ack.in(symbols),
                read.length,
                Segment.DEFAULT_WINDOW);
    }

    /** {@code x}, {@code x+1}, {@code x-1}, {@code 4381} */
    static SymbolicNumber number(String text) {
        if (Character.isDigit(text.charAt(0))) {
            return new SymbolicNumber(null, Long.parseLong(text));
        }
        return new SymbolicNumber(text.substring(0, 1), text.length() == 1 ? 0 : Long.parseLong(text.substring(1)));
    }

    static String text(Segment segment, Map<String, SeqNum> symbols) {
        String ack = segment.hasAck() ? " ack=" + text(segment.ack(), symbols) : "";
        String length = segment.length() > 0 ? " len=" + segment.length() : "";
        String flags = segment.flags().equals(Flags.NONE) ? "" : segment.flags() + " ";
        return flags + "seq=" + text(segment.seq(), symbols) + ack + length;
    }

    static String text(SeqNum number, Map<String, SeqNum> symbols) {
        for (Map.Entry<String, SeqNum> symbol : symbols.entrySet()) {
            int offset = number.minus(symbol.getValue());
            if (Math.abs(offset) <= NEAR) {
                return symbol.getKey() + (offset == 0 ? "" : offset < 0 ? "" + offset : "+" + offset);
            }
        }
        return number.toString();
    }

    Flags flags() {
        return flags;
    }

    SymbolicNumber seq() {
        return seq;
    }

    @Nullable
    SymbolicNumber ack() {
        return ack;
    }

    int length() {
        return length;
    }
}
