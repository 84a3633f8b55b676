package lastack.wire;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.Channels;
import java.nio.channels.WritableByteChannel;
import lastack.tcp.Segment;

/**
 * Writes segments as a pcapng file of raw IP packets, with nanoseconds and right checksums, as packet analysers open it. The same
 * segments always give the same octets.
 */
public final class CaptureWriter implements Closeable {
    /** The most octets of data that every packet has room for. */
    public static final int MOST_DATA = 0xFFFF - 20 - 20;

    private static final int LINK_TYPE_RAW = 101;
    private static final int NANOSECONDS = 9;
    private static final int V4_SIZE = 20;
    private static final int V6_SIZE = 40;
    private static final int TCP_SIZE = 20;
    private static final int TCP = 6;
    private static final int HOPS = 64;
    private static final short DO_NOT_FRAGMENT = 0x4000;
    private static final int LONGEST_IP = 0xFFFF;
    /** What the data of a segment consists of: nobody said what it was, only how much. */
    private static final byte FILLING = '.';

    private final WritableByteChannel out;

    /**
     * Begins the file.
     *
     * @param out where it goes; closed with the writer
     * @throws IOException if it cannot be written
     */
    public CaptureWriter(OutputStream out) throws IOException {
        this.out = Channels.newChannel(out);
        ByteBuffer section = block(BlockRecords.SECTION, 28);
        section.putInt(BlockRecords.BYTE_ORDER_MAGIC).putShort((short) 1).putShort((short) 0);
        // The section's length is not known yet: -1 says so.
        end(section.putLong(-1));
        ByteBuffer from = block(BlockRecords.INTERFACE, 32);
        from.putShort((short) LINK_TYPE_RAW).putShort((short) 0).putInt(0);
        from.putShort((short) BlockRecords.OPTION_RESOLUTION).putShort((short) 1);
        from.put((byte) NANOSECONDS).put(new byte[3]);
        end(from.putInt(0));
    }

    /**
     * Writes one segment; its data are full stops.
     *
     * @param time nanoseconds since 1970, 0 or more
     * @throws IllegalArgumentException if the time is negative, the ends are not both of IPv4 or of IPv6, or the segment is longer than
     *     an IP packet can be
     * @throws IOException if it cannot be written
     */
    public void write(long time, Endpoint source, Endpoint destination, Segment segment) throws IOException {
        boolean v6 = source.address().v6();
        int ipSize = v6 ? V6_SIZE : V4_SIZE;
        // The length in the IPv6 header leaves that header out.
        int longest = LONGEST_IP - TCP_SIZE - (v6 ? 0 : V4_SIZE);
        if (time < 0 || v6 != destination.address().v6() || segment.length() > longest) {
            throw new IllegalArgumentException("no packet: time " + time + ", " + source + " to " + destination + ", "
                    + segment.length() + " octets of data");
        }
        int size = ipSize + TCP_SIZE + segment.length();
        ByteBuffer block = block(BlockRecords.ENHANCED_PACKET, 32 + (size + 3) / 4 * 4);
        block.putInt(0)
                .putInt((int) (time >>> 32))
                .putInt((int) time)
                .putInt(size)
                .putInt(size);
        ByteBuffer packet = block.slice(block.position(), size);
        if (v6) {
            v6(packet, source.address(), destination.address());
        } else {
            v4(packet, source.address(), destination.address());
        }
        tcp(packet, ipSize, source.port(), destination.port(), segment);
        end(block.position(block.capacity() - 4));
    }

    private static void v4(ByteBuffer packet, Address source, Address destination) {
        packet.put((byte) 0x45).put((byte) 0).putShort((short) packet.capacity());
        packet.putShort((short) 0).putShort(DO_NOT_FRAGMENT);
        packet.put((byte) HOPS).put((byte) TCP).putShort((short) 0);
        packet.putInt((int) source.low()).putInt((int) destination.low());
        packet.putShort(10, new Checksum().plus(packet, 0, V4_SIZE).value());
    }

    private static void v6(ByteBuffer packet, Address source, Address destination) {
        packet.putInt(0x60000000).putShort((short) (packet.capacity() - V6_SIZE));
        packet.put((byte) TCP).put((byte) HOPS);
        packet.putLong(source.high()).putLong(source.low());
        packet.putLong(destination.high()).putLong(destination.low());
    }

    private static void tcp(ByteBuffer packet, int start, int source, int destination, Segment segment) {
        packet.putShort((short) source).putShort((short) destination);
        packet.putInt(segment.seq().bits()).putInt(segment.ack().bits());
        packet.put((byte) ((TCP_SIZE / 4) << 4)).put((byte) segment.flags().bits());
        packet.putShort((short) segment.window()).putInt(0);
        while (packet.hasRemaining()) {
            packet.put(FILLING);
        }
        // The checksum covers the addresses, the protocol and the length too (RFC 9293, section 3.1); addresses end
        // where TCP begins.
        int addresses = start == V6_SIZE ? 8 : 12;
        packet.putShort(
                start + 16,
                new Checksum()
                        .plus(TCP)
                        .plus(packet.capacity() - start)
                        .plus(packet, addresses, packet.capacity())
                        .value());
    }

    private static ByteBuffer block(int type, int length) {
        return ByteBuffer.allocate(length)
                .order(ByteOrder.BIG_ENDIAN)
                .putInt(type)
                .putInt(length);
    }

    private void end(ByteBuffer block) throws IOException {
        out.write(block.putInt(block.capacity()).flip());
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
