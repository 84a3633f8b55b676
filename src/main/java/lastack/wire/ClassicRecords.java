package lastack.wire;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** The classic pcap format: a file header, then records of 16 octets and a packet each (draft-ietf-opsawg-pcap). */
final class ClassicRecords extends Records {
    static final int MICROSECONDS = 0xA1B2C3D4;
    static final int NANOSECONDS = 0xA1B23C4D;

    private static final int FILE_HEADER = 24;
    private static final int RECORD_HEADER = 16;
    private static final long SECOND = 1_000_000_000;

    private final int linkType;
    private final int nanosPerUnit;

    private ClassicRecords(Window window, int linkType, int nanosPerUnit) {
        super(window, FILE_HEADER);
        this.linkType = linkType;
        this.nanosPerUnit = nanosPerUnit;
    }

    /** @param order the one in which the file's first four octets are one of the two magic numbers */
    static Records open(Window window, ByteOrder order) throws IOException {
        if (!window.reach(0, FILE_HEADER)) {
            return new NoRecords(window, 0, Damage.Reason.CUT_OFF);
        }
        window.order(order);
        ByteBuffer header = window.ordered();
        if (header.getShort(4) != 2) {
            return new NoRecords(window, 4, Damage.Reason.VERSION);
        }
        // The upper half tells about check sums at the end of each frame, which no header lies behind.
        int linkType = header.getInt(20) & 0xFFFF;
        return new ClassicRecords(window, linkType, header.getInt(0) == NANOSECONDS ? 1 : 1000);
    }

    @Override
    boolean next(Packet into) throws IOException {
        if (!window.reach(at, RECORD_HEADER)) {
            return !window.endsAt(at) && damaged(at, Damage.Reason.CUT_OFF);
        }
        ByteBuffer header = window.ordered();
        int index = window.index(at);
        long seconds = Integer.toUnsignedLong(header.getInt(index));
        long fraction = Integer.toUnsignedLong(header.getInt(index + 4));
        int captured = header.getInt(index + 8);
        long claimed = Integer.toUnsignedLong(header.getInt(index + 12));
        if (captured < 0 || captured > LONGEST_PACKET) {
            return damaged(at, Damage.Reason.TOO_LONG);
        }
        if (!window.reach(at + RECORD_HEADER, captured)) {
            return damaged(at, Damage.Reason.CUT_OFF);
        }
        time(seconds * SECOND + fraction * nanosPerUnit);
        packet(at + RECORD_HEADER, captured, claimed, linkType, into);
        at += RECORD_HEADER + captured;
        return true;
    }
}
