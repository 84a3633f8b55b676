package lastack.replay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A run as a capture file, taken apart by the formats' own documents and not by our reader. */
class RunCaptureTest {
    private static final int ENHANCED_PACKET = 6;

    /** A packet of raw IP, and when it passed, in nanoseconds. */
    private record Packet(long time, ByteBuffer octets) {
        private int at8(int at) {
            return octets.get(at) & 0xFF;
        }

        private long at32(int at) {
            return Integer.toUnsignedLong(octets.getInt(at));
        }

        /** The sum of RFC 1071 over 16-bit words, which is all ones where a checksum in it is right. */
        private static int folded(long sum) {
            long folded = sum;
            while (folded > 0xFFFF) {
                folded = (folded & 0xFFFF) + (folded >>> 16);
            }
            return (int) folded;
        }

        private long words(int from, int to) {
            long sum = 0;
            for (int at = from; at < to; at += 2) {
                sum += at8(at) << 8 | (at + 1 < to ? at8(at + 1) : 0);
            }
            return sum;
        }

        boolean ipIsRight() {
            return folded(words(0, 20)) == 0xFFFF;
        }

        boolean tcpIsRight() {
            int length = octets.capacity() - 20;
            return folded(words(12, 20) + 6 + length + words(20, octets.capacity())) == 0xFFFF;
        }

        /** {@code 192.0.2.1:49152 > 198.51.100.1:80 11 4381 9007 0}: ends, flags, seq, ack, data. */
        @Override
        public String toString() {
            return "%s > %s %02x %d %d %d"
                    .formatted(end(12, 20), end(16, 22), at8(33), at32(24), at32(28), octets.capacity() - 40);
        }

        private String end(int address, int port) {
            return at8(address) + "." + at8(address + 1) + "." + at8(address + 2) + "." + at8(address + 3) + ":"
                    + (octets.getShort(port) & 0xFFFF);
        }
    }

    private static List<Packet> packets(Replay replay) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RunCapture.write(replay.end(), out);
        ByteBuffer file = ByteBuffer.wrap(out.toByteArray());
        List<Packet> packets = new ArrayList<>();
        for (int at = 0; at < file.capacity(); at += file.getInt(at + 4)) {
            assertEquals(
                    file.getInt(at + 4), file.getInt(at + file.getInt(at + 4) - 4), "a block says its length twice");
            if (file.getInt(at) == ENHANCED_PACKET) {
                long time = (long) file.getInt(at + 12) << 32 | Integer.toUnsignedLong(file.getInt(at + 16));
                packets.add(new Packet(time, file.slice(at + 28, file.getInt(at + 20))));
            }
        }
        return packets;
    }

    static Stream<Named<Replay>> everyLevel() {
        return Played.all().map(replay -> Named.of(replay.level().id(), replay));
    }

    @ParameterizedTest
    @MethodSource("everyLevel")
    void everyChecksumIsRightAndTimeGoesOn(Replay replay) throws IOException {
        List<Packet> packets = packets(replay);
        assertEquals(RunCapture.packets(replay.end()), packets.size());
        assertTrue(packets.size() > 0, "nothing passed");
        long time = 0;
        for (Packet packet : packets) {
            assertTrue(packet.ipIsRight(), packet.toString());
            assertTrue(packet.tcpIsRight(), packet.toString());
            assertTrue(packet.time() >= time, packet.toString());
            time = packet.time();
        }
    }

    /** The four waves as the second world teaches them; a segment takes 50 ms one way, and the server thinks for 150 ms. */
    @Test
    void aWholeCloseIsFourPackets() throws IOException {
        assertEquals("""
                0 192.0.2.1:49152 > 198.51.100.1:80 11 4381 9007 0
                100 198.51.100.1:80 > 192.0.2.1:49152 10 9007 4382 0
                300 198.51.100.1:80 > 192.0.2.1:49152 11 9007 4382 0
                300 192.0.2.1:49152 > 198.51.100.1:80 10 4382 9008 0
                """, told(Played.solved("all-of-it-as-client")));
    }

    /** A wrong try, a hint, a wait taken back: nobody at the wire could have seen them. */
    @Test
    void whatWasRefusedOrTakenBackIsNotThere() throws IOException {
        Replay clumsy = Played.of("all-of-it-as-client", """
                FIN seq=4381
                hint
                FIN,ACK seq=4381 ack=9007
                wait
                undo
                wait
                ACK seq=4381 ack=9007
                wait
                ACK seq=4382 ack=9008""");
        assertTrue(clumsy.end().solved());
        assertEquals(told(Played.solved("all-of-it-as-client")), told(clumsy));
    }

    private static String told(Replay replay) throws IOException {
        StringBuilder told = new StringBuilder();
        for (Packet packet : packets(replay)) {
            told.append(packet.time() / 1_000_000).append(' ').append(packet).append('\n');
        }
        return told.toString();
    }
}
