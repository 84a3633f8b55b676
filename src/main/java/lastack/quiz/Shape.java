package lastack.quiz;

import java.util.Map;
import lastack.game.Expected;
import lastack.game.SymbolicNumber;
import lastack.tcp.Flags;
import lastack.tcp.Segment;
import lastack.tcp.SeqNum;
import org.jspecify.annotations.Nullable;

/**
 * A segment whose numbers are drawn.
 *
 * @param ack null where ACK is not among the flags
 * @param length octets of data; what is drawn for it is cut to 0..65535
 */
public record Shape(Flags flags, Sum seq, @Nullable Sum ack, Sum length) {
    private static final long MOST_BYTES = 65_535;

    Segment in(Map<String, Long> numbers) {
        int octets = (int) Math.max(0, Math.min(MOST_BYTES, length.plain(numbers)));
        SeqNum named = ack == null ? SeqNum.ZERO : ack.in(numbers);
        return new Segment(flags, seq.in(numbers), named, octets, Segment.DEFAULT_WINDOW);
    }

    /** {@code segment} as a question writes one. */
    static Expected.Send written(Segment segment) {
        return new Expected.Send(
                segment.flags().essential(),
                plain(segment.seq()),
                segment.hasAck() ? plain(segment.ack()) : null,
                segment.length());
    }

    static SymbolicNumber plain(SeqNum number) {
        return new SymbolicNumber(null, number.value());
    }
}
