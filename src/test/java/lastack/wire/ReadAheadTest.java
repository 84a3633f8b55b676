package lastack.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Packets that another thread has read. */
class ReadAheadTest {
    private static final int PACKETS = 11 * 909;

    @TempDir
    private Path folder;

    private Path file = Path.of("");

    @BeforeEach
    void write() throws IOException {
        file = ManyConnections.write(folder.resolve("many.pcap"), PACKETS);
    }

    @Test
    void thePacketsAreTheSameAndInOrder() throws IOException {
        try (CaptureReader plain = CaptureReader.open(file);
                CaptureReader reader = CaptureReader.open(file);
                ReadAhead<Integer> ahead = new ReadAhead<>(reader, Packet::seqBits)) {
            Packet expected = new Packet();
            for (int n = 0; n < PACKETS; n++) {
                plain.next(expected);
                Packet packet = ahead.next();
                assertNotNull(packet);
                assertEquals(expected.frame(), packet.frame());
                assertEquals(expected.seqBits(), ahead.found());
            }
            assertNull(ahead.next());
            assertNull(ahead.next());
            assertEquals(plain.size(), ahead.position());
        }
    }

    @Test
    void whatGoesWrongThereIsThrownHere() throws IOException {
        try (CaptureReader reader = CaptureReader.open(file);
                ReadAhead<Integer> ahead = new ReadAhead<>(reader, packet -> {
                    throw new IllegalStateException("no");
                })) {
            assertEquals(
                    "no", assertThrows(IllegalStateException.class, ahead::next).getMessage());
        }
        CaptureReader closed = CaptureReader.open(file);
        closed.close();
        try (ReadAhead<Integer> ahead = new ReadAhead<>(closed, Packet::seqBits)) {
            // What has been mapped is still there; the end of the file is asked for.
            assertThrows(IOException.class, () -> assertEquals(PACKETS, all(ahead)));
        }
    }

    private static int all(ReadAhead<Integer> ahead) throws IOException {
        int count = 0;
        while (ahead.next() != null) {
            count++;
        }
        return count;
    }

    @Test
    void nobodyHasToReadToTheEnd() {
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
            try (CaptureReader reader = CaptureReader.open(file);
                    ReadAhead<Integer> ahead = new ReadAhead<>(reader, Packet::seqBits)) {
                assertNotNull(ahead.next());
            }
        });
    }
}
