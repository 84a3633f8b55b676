package lastack.text;

import java.util.Map;
import java.util.TreeMap;
import lastack.tcp.Segment;
import lastack.tcp.SeqNum;
import org.jspecify.annotations.Nullable;

/** The letters of a level, {@code x} and {@code y} as in the article, and what stands near them: {@code x+1}, {@code y+800}. */
public final class Symbols {
    /** Further from a letter than this, the plain number says more. */
    private static final int FURTHEST = 9999;

    private final TreeMap<String, SeqNum> bases;

    /** @param bases the number each letter stands for */
    public Symbols(Map<String, SeqNum> bases) {
        this.bases = new TreeMap<>(bases);
    }

    /** {@code number} counted from the nearest letter at or before it, or null where none is near. */
    public @Nullable String of(SeqNum number) {
        String nearest = null;
        long least = FURTHEST + 1;
        for (Map.Entry<String, SeqNum> base : bases.entrySet()) {
            int distance = number.minus(base.getValue());
            if (distance >= 0 && distance < least) {
                nearest = base.getKey();
                least = distance;
            }
        }
        if (nearest == null) {
            return null;
        }
        return least == 0 ? nearest : nearest + "+" + least;
    }

    /** {@code segment} with letters where there are any, and its length where it has data: {@code FIN,ACK seq=x ack=y}. */
    public String write(Segment segment) {
        String flags = segment.flags().toString();
        String ack = segment.hasAck() ? " ack=" + near(segment.ack()) : "";
        String length = segment.length() > 0 ? " len=" + segment.length() : "";
        return (flags.isEmpty() ? "" : flags + " ") + "seq=" + near(segment.seq()) + ack + length;
    }

    private String near(SeqNum number) {
        String symbol = of(number);
        return symbol == null ? number.toString() : symbol;
    }
}
