package lastack.wire;

import java.nio.ByteBuffer;

/** IPv4 (RFC 791) and IPv6 (RFC 8200): addresses, and where TCP begins and ends. */
final class NetworkLayer {
    private static final int TCP = 6;

    private static final int V4_SIZE = 20;
    private static final int V6_SIZE = 40;
    /** More extension headers than anyone sends. */
    private static final int MOST_EXTENSIONS = 16;

    private NetworkLayer() {}

    /** IP of the version that its first four bits name. */
    static Content either(ByteBuffer bytes, int at, int end, int sent, Packet into) {
        if (end == at) {
            return LinkLayer.tooShort(sent, 1);
        }
        return bytes.get(at) >> 4 == 6 ? v6(bytes, at, end, sent, into) : v4(bytes, at, end, sent, into);
    }

    static Content v4(ByteBuffer bytes, int at, int end, int sent, Packet into) {
        if (end - at < V4_SIZE) {
            return LinkLayer.tooShort(sent, V4_SIZE);
        }
        // Version, size of the header, service, total length; identification, flags and offset.
        long first = bytes.getLong(at);
        // Hops, protocol, checksum; source.
        long second = bytes.getLong(at + 8);
        int size = (int) (first >>> 56 & 0xF) * 4;
        int total = (int) (first >>> 32) & 0xFFFF;
        if (total == 0) {
            // Segments that the network card is yet to divide may be longer than the field can say; then it is 0.
            total = sent;
        }
        if (first >>> 60 != 4 || size < V4_SIZE || total < size) {
            return Content.MALFORMED;
        }
        if ((second >>> 48 & 0xFF) != TCP) {
            return Content.OTHER;
        }
        boolean fragment = (first & 0x3FFF) != 0;
        if (fragment) {
            return Content.FRAGMENT;
        }
        into.v6 = false;
        into.sourceHigh = 0;
        into.sourceLow = second & 0xFFFF_FFFFL;
        into.destinationHigh = 0;
        into.destinationLow = Integer.toUnsignedLong(bytes.getInt(at + 16));
        // What follows the packet is not part of it: Ethernet fills short frames up.
        return TcpHeader.read(bytes, at + size, Math.min(end, at + total), total - size, into);
    }

    static Content v6(ByteBuffer bytes, int at, int end, int sent, Packet into) {
        if (end - at < V6_SIZE) {
            return LinkLayer.tooShort(sent, V6_SIZE);
        }
        if (bytes.get(at) >> 4 != 6) {
            return Content.MALFORMED;
        }
        int payload = bytes.getShort(at + 4) & 0xFFFF;
        if (payload == 0) {
            // A jumbogram (RFC 2675), or one that the network card is yet to divide.
            payload = sent - V6_SIZE;
        }
        into.v6 = true;
        into.sourceHigh = bytes.getLong(at + 8);
        into.sourceLow = bytes.getLong(at + 16);
        into.destinationHigh = bytes.getLong(at + 24);
        into.destinationLow = bytes.getLong(at + 32);
        return pastExtensions(
                bytes, at + V6_SIZE, Math.min(end, at + V6_SIZE + payload), payload, bytes.get(at + 6) & 0xFF, into);
    }

    private static Content pastExtensions(ByteBuffer bytes, int start, int end, int sent, int first, Packet into) {
        int at = start;
        int next = first;
        for (int i = 0; i <= MOST_EXTENSIONS; i++) {
            int left = sent - (at - start);
            if (next == TCP) {
                return TcpHeader.read(bytes, at, end, left, into);
            }
            if (!isExtension(next)) {
                return Content.OTHER;
            }
            if (end - at < 8) {
                return LinkLayer.tooShort(left, 8);
            }
            if (next == 44 && (bytes.getShort(at + 2) & 0xFFF9) != 0) {
                int inside = bytes.get(at) & 0xFF;
                return inside == TCP || isExtension(inside) ? Content.FRAGMENT : Content.OTHER;
            }
            int size = size(bytes, at, next);
            if (size > left) {
                return Content.MALFORMED;
            }
            next = bytes.get(at) & 0xFF;
            // Perhaps behind what was captured, which whoever reads there finds out.
            at += size;
        }
        return Content.OTHER;
    }

    /** Hop by hop, routing, fragment, authentication, destination, mobility: those that stand before another header. */
    private static boolean isExtension(int header) {
        return header == 0 || header == 43 || header == 44 || header == 51 || header == 60 || header == 135;
    }

    private static int size(ByteBuffer bytes, int at, int header) {
        int units = bytes.get(at + 1) & 0xFF;
        return switch (header) {
            case 44 -> 8;
            case 51 -> (units + 2) * 4;
            default -> (units + 1) * 8;
        };
    }
}
