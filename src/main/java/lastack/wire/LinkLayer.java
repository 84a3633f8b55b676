package lastack.wire;

import java.nio.ByteBuffer;

/**
 * What lies under IP, by the link type that a file names: finds where IP begins.
 *
 * <p>The layers share their way of counting: {@code at} is where a header begins in the buffer, {@code end} where the captured octets
 * end, and {@code sent} how many octets from {@code at} on were on the wire, captured or not.
 */
final class LinkLayer {
    private static final int NULL = 0;
    private static final int ETHERNET = 1;
    private static final int RAW = 101;
    /** What some systems call RAW; files of theirs have these numbers. */
    private static final int RAW_OF_BSD = 12;

    private static final int RAW_OF_OPENBSD = 14;
    private static final int LOOP = 108;
    private static final int LINUX_COOKED = 113;
    private static final int IPV4 = 228;
    private static final int IPV6 = 229;
    private static final int LINUX_COOKED_2 = 276;

    private static final int TYPE_IPV4 = 0x0800;
    private static final int TYPE_IPV6 = 0x86DD;
    /** More tags than anyone stacks; a packet of nothing but tags must not keep us. */
    private static final int MOST_TAGS = 8;

    private LinkLayer() {}

    static Content read(ByteBuffer bytes, int at, int end, int sent, int linkType, Packet into) {
        return switch (linkType) {
            case ETHERNET -> byType(bytes, at, end, sent, 12, 14, into);
            case LINUX_COOKED -> byType(bytes, at, end, sent, 14, 16, into);
            case LINUX_COOKED_2 -> byType(bytes, at, end, sent, 0, 20, into);
            case NULL, LOOP -> byFamily(bytes, at, end, sent, linkType == LOOP, into);
            case RAW, RAW_OF_BSD, RAW_OF_OPENBSD -> NetworkLayer.either(bytes, at, end, sent, into);
            case IPV4 -> NetworkLayer.v4(bytes, at, end, sent, into);
            case IPV6 -> NetworkLayer.v6(bytes, at, end, sent, into);
            default -> Content.UNKNOWN_LINK;
        };
    }

    /** A packet that ends before {@code size} octets have been read: cut by the capture, or never longer. */
    static Content tooShort(int sent, int size) {
        return sent < size ? Content.MALFORMED : Content.CUT;
    }

    /** {@code type} is where the Ethernet type stands, {@code size} how long the header is, both counted from its beginning. */
    private static Content byType(ByteBuffer bytes, int at, int end, int sent, int type, int size, Packet into) {
        int typeAt = type;
        int headerSize = size;
        for (int tags = 0; tags <= MOST_TAGS; tags++) {
            if (end - at < headerSize) {
                return tooShort(sent, headerSize);
            }
            switch (bytes.getShort(at + typeAt) & 0xFFFF) {
                case TYPE_IPV4 -> {
                    return NetworkLayer.v4(bytes, at + headerSize, end, sent - headerSize, into);
                }
                case TYPE_IPV6 -> {
                    return NetworkLayer.v6(bytes, at + headerSize, end, sent - headerSize, into);
                }
                // 802.1Q, 802.1ad, and two numbers from before the latter: a tag of two octets, then the next type.
                case 0x8100, 0x88A8, 0x9100, 0x9200 -> {
                    typeAt = headerSize + 2;
                    headerSize += 4;
                }
                default -> {
                    return Content.OTHER;
                }
            }
        }
        return Content.OTHER;
    }

    /** Four octets with an address family: LOOP has them in network order, NULL in that of the machine that captured. */
    private static Content byFamily(ByteBuffer bytes, int at, int end, int sent, boolean loop, Packet into) {
        if (end - at < 4) {
            return tooShort(sent, 4);
        }
        int family = bytes.getInt(at);
        // Families are small numbers: one that is not has been written by a machine of the other order.
        if (!loop && family >>> 16 != 0) {
            family = Integer.reverseBytes(family);
        }
        return switch (family) {
            case 2 -> NetworkLayer.v4(bytes, at + 4, end, sent - 4, into);
            // AF_INET6 of Linux, Windows, NetBSD and OpenBSD, FreeBSD, macOS.
            case 10, 23, 24, 28, 30 -> NetworkLayer.v6(bytes, at + 4, end, sent - 4, into);
            default -> Content.OTHER;
        };
    }
}
