package lastack.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Optional;
import lastack.tcp.Flag;
import lastack.tcp.Flags;
import lastack.tcp.Segment;
import lastack.tcp.SeqNum;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that no buffer holds, files that grow, and what is no file. */
class LongFilesTest {
    private static final Endpoint CLIENT = new Endpoint(Address.v4(0x0A000001), 49152);
    private static final Endpoint SERVER = new Endpoint(Address.v4(0x0A000002), 80);
    private static final int UNKNOWN_BLOCK = 0x0BAC;
    private static final int LONGEST_BLOCK = 1 << 24;

    @TempDir
    Path folder;

    private static byte[] capture(int segments, int length) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (CaptureWriter writer = new CaptureWriter(out)) {
            for (int i = 0; i < segments; i++) {
                Segment segment = new Segment(Flags.of(Flag.ACK), new SeqNum(i), SeqNum.ZERO, length, 100);
                writer.write(i, CLIENT, SERVER, segment);
            }
        }
        return out.toByteArray();
    }

    /** A stream gives as much at a time as it likes; memory is that of the longest block. */
    @Test
    void aStreamIsReadAsAFileIs() throws IOException {
        byte[] bytes = capture(300, 1061);
        for (int most : new int[] {1, 7, 1000, 70_001, bytes.length}) {
            InputStream slow = new FilterInputStream(new ByteArrayInputStream(bytes)) {
                @Override
                public int read(byte[] into, int from, int length) throws IOException {
                    return super.read(into, from, Math.min(length, most));
                }
            };
            try (CaptureReader reader = CaptureReader.of(slow)) {
                Packet packet = new Packet();
                for (int i = 0; i < 300; i++) {
                    assertTrue(reader.next(packet));
                    assertEquals(i, packet.segment().seq().value(), () -> "at most " + most);
                }
                assertFalse(reader.next(packet));
                assertEquals(Optional.empty(), reader.damage());
                assertEquals(bytes.length, reader.position());
                assertEquals(-1, reader.size());
            }
        }
    }

    /** Whatever part of the file is shown at once, and wherever its edges fall, the packets are the same. */
    @Test
    void theWindowMovesOverTheFile() throws IOException {
        Path file = Files.write(folder.resolve("long"), capture(3000, 61));
        for (int span : new int[] {256, 300, 1000, 65_536, 70_001, FileWindow.SPAN}) {
            try (CaptureReader reader = CaptureReader.open(file, span)) {
                Packet packet = new Packet();
                for (int i = 0; i < 3000; i++) {
                    assertTrue(reader.next(packet));
                    assertEquals(i, packet.segment().seq().value(), () -> "span " + span);
                    assertEquals(61, packet.segment().length());
                }
                assertFalse(reader.next(packet));
                assertEquals(Optional.empty(), reader.damage());
            }
        }
    }

    @Test
    void beyondTwoGiB() throws IOException {
        Path file = folder.resolve("beyond");
        byte[] capture = capture(1, 0);
        long end;
        // Blocks of which only the edges are written: the file system keeps nothing for what lies between.
        try (FileChannel channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.SPARSE)) {
            channel.write(ByteBuffer.wrap(capture));
            end = capture.length;
            while (end <= 1L << 32) {
                channel.write(
                        ByteBuffer.allocate(8)
                                .putInt(UNKNOWN_BLOCK)
                                .putInt(LONGEST_BLOCK)
                                .flip(),
                        end);
                end += LONGEST_BLOCK;
                channel.write(ByteBuffer.allocate(4).putInt(LONGEST_BLOCK).flip(), end - 4);
            }
            byte[] packet = Arrays.copyOfRange(capture, 60, capture.length);
            channel.write(ByteBuffer.wrap(packet), end);
            channel.write(ByteBuffer.wrap(packet, 0, 20), end + packet.length);
            end += packet.length;
        }
        try (CaptureReader reader = CaptureReader.open(file)) {
            Packet packet = new Packet();
            assertTrue(reader.next(packet));
            assertTrue(reader.next(packet));
            assertEquals(2, packet.number());
            assertEquals(end, reader.position());
            assertFalse(reader.next(packet));
            assertEquals(Optional.of(new Damage(end, Damage.Reason.CUT_OFF)), reader.damage());
        }
    }

    @Test
    void aFileThatGrowsGoesOn() throws IOException {
        byte[] capture = capture(2000, 100);
        int half = 60 + 1000 * 172;
        assertEquals(60 + 2000 * 172, capture.length);
        Path file = Files.write(folder.resolve("growing"), Arrays.copyOf(capture, half));
        try (CaptureReader reader = CaptureReader.open(file)) {
            Packet packet = new Packet();
            for (int i = 0; i < 1000; i++) {
                assertTrue(reader.next(packet));
            }
            assertFalse(reader.next(packet));
            Files.write(file, Arrays.copyOfRange(capture, half, capture.length), StandardOpenOption.APPEND);
            for (int i = 1000; i < 2000; i++) {
                assertTrue(reader.next(packet));
                assertEquals(i, packet.segment().seq().value());
            }
            assertFalse(reader.next(packet));
            assertEquals(Optional.empty(), reader.damage());
            assertEquals(capture.length, reader.size());
        }
    }

    @Test
    void aSectionHasOnlySoManyInterfaces() throws IOException {
        byte[] head = Arrays.copyOf(capture(0, 0), 28);
        byte[] one = ByteBuffer.allocate(20)
                .putInt(1)
                .putInt(20)
                .putInt(101 << 16)
                .putInt(0)
                .putInt(20)
                .array();
        ByteBuffer all = ByteBuffer.allocate(28 + 65_537 * 20).put(head);
        while (all.hasRemaining()) {
            all.put(one);
        }
        Path file = folder.resolve("interfaces");
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            channel.write(all.flip());
        }
        try (CaptureReader reader = CaptureReader.open(file)) {
            assertFalse(reader.next(new Packet()));
            Damage damage = new Damage(28 + 65_536 * 20, Damage.Reason.TOO_MANY_INTERFACES);
            assertEquals(Optional.of(damage), reader.damage());
        }
    }

    @Test
    void whatIsNoFileIsAnError() {
        assertThrows(NoSuchFileException.class, () -> CaptureReader.open(folder.resolve("nothing")));
        assertThrows(IOException.class, () -> CaptureReader.open(folder));
    }
}
