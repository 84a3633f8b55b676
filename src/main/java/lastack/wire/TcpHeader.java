package lastack.wire;

import java.nio.ByteBuffer;

/** The header of a segment (RFC 9293, section 3.1). */
final class TcpHeader {
    private static final int SIZE = 20;

    /** Twice no operation, then the timestamps' kind and length: all the options that most segments have. */
    private static final int ONLY_TIMESTAMPS = 0x0101080A;

    private TcpHeader() {}

    /** @param sent octets of header and data by IP's word, more than {@code end - at} where the capture was cut */
    static Content read(ByteBuffer bytes, int at, int end, int sent, Packet into) {
        if (end - at < SIZE) {
            return LinkLayer.tooShort(sent, SIZE);
        }
        // Ports and sequence number; acknowledgment number, size of the header, flags, window.
        long first = bytes.getLong(at);
        long second = bytes.getLong(at + 8);
        int size = (int) (second >>> 28 & 0xF) * 4;
        if (size < SIZE || size > sent) {
            return Content.MALFORMED;
        }
        into.sourcePort = (int) (first >>> 48);
        into.destinationPort = (int) (first >>> 32) & 0xFFFF;
        into.seq = (int) first;
        into.ack = (int) (second >>> 32);
        into.flags = (int) (second >>> 16) & 0xFF;
        into.window = (int) second & 0xFFFF;
        into.length = sent - size;
        into.mss = Packet.ABSENT;
        into.windowScale = Packet.ABSENT;
        into.sackPermitted = false;
        into.timestamped = false;
        into.optionsWhole = options(bytes, at + SIZE, Math.min(end, at + size), into) && at + size <= end;
        return Content.TCP;
    }

    /** Whether the options could be followed to their end. */
    private static boolean options(ByteBuffer bytes, int start, int end, Packet into) {
        if (end - start == 12 && bytes.getInt(start) == ONLY_TIMESTAMPS) {
            option(bytes, start + 2, 8, 10, into);
            return true;
        }
        int at = start;
        while (at < end) {
            int kind = bytes.get(at) & 0xFF;
            if (kind == 0) {
                return true;
            }
            if (kind == 1) {
                at++;
                continue;
            }
            if (end - at < 2) {
                return false;
            }
            int length = bytes.get(at + 1) & 0xFF;
            if (length < 2 || length > end - at) {
                return false;
            }
            option(bytes, at, kind, length, into);
            at += length;
        }
        return true;
    }

    private static void option(ByteBuffer bytes, int at, int kind, int length, Packet into) {
        if (kind == 2 && length == 4) {
            into.mss = bytes.getShort(at + 2) & 0xFFFF;
        } else if (kind == 3 && length == 3) {
            into.windowScale = bytes.get(at + 2) & 0xFF;
        } else if (kind == 4 && length == 2) {
            into.sackPermitted = true;
        } else if (kind == 8 && length == 10) {
            into.timestamped = true;
            into.timestamp = bytes.getInt(at + 2);
            into.timestampEcho = bytes.getInt(at + 6);
        }
    }
}
