package lastack.terminal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class InputPipeTest {

    private static final Duration LONG = Duration.ofMinutes(1);

    private final InputPipe pipe = new InputPipe(65_536);
    private final byte[] into = new byte[4];

    @Test
    void bytesComeInOrderAndInPieces() throws IOException {
        pipe.put(new byte[] {1, 2, 3, 4, 5, 6}, 0, 5);
        assertEquals(4, pipe.read(into, Duration.ZERO));
        assertArrayEquals(new byte[] {1, 2, 3, 4}, into);
        pipe.put(new byte[] {7}, 0, 1);
        assertEquals(2, pipe.read(into, Duration.ZERO));
        assertArrayEquals(new byte[] {5, 7}, Arrays.copyOf(into, 2));
        assertEquals(0, pipe.read(into, Duration.ZERO));
    }

    @Test
    void theEndComesAfterTheLastByteAndStays() throws IOException {
        pipe.put(new byte[] {1}, 0, 1);
        pipe.end();
        assertEquals(1, pipe.read(into, LONG));
        assertEquals(-1, pipe.read(into, LONG));
        assertEquals(-1, pipe.read(into, LONG));
    }

    @Test
    void aReaderIsWokenOnce() {
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
            pipe.wake();
            assertEquals(0, pipe.read(into, LONG));
            Thread waker = new Thread(pipe::wake);
            waker.start();
            assertEquals(0, pipe.read(into, LONG));
            waker.join();
            assertEquals(0, pipe.read(into, Duration.ofMillis(1)));
        });
    }

    @Test
    void whatIsTooMuchIsLostAndNobodyWaits() throws IOException {
        byte[] much = new byte[100_000];
        Arrays.fill(much, (byte) 7);
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> pipe.put(much, 0, much.length));
        int count = 0;
        for (int n = pipe.read(into, Duration.ZERO); n > 0; n = pipe.read(into, Duration.ZERO)) {
            count += n;
        }
        assertEquals(65_536, count);
        pipe.put(new byte[] {9}, 0, 1);
        assertEquals(1, pipe.read(into, Duration.ZERO));
        assertEquals(9, into[0]);
    }

    @Test
    void tellsWhetherTheReaderIsAlive() throws Exception {
        pipe.put(new byte[] {3}, 0, 1);
        assertFalse(pipe.isAnswered(Duration.ofMillis(1)));
        assertEquals(1, pipe.read(into, Duration.ZERO));
        assertFalse(pipe.isAnswered(Duration.ofMillis(1)), "read, but perhaps never looked at");
        assertEquals(0, pipe.read(into, Duration.ZERO));
        assertTrue(pipe.isAnswered(Duration.ZERO));
        pipe.put(new byte[] {3}, 0, 1);
        assertFalse(pipe.isAnswered(Duration.ZERO));
        pipe.end();
        assertTrue(pipe.isAnswered(Duration.ZERO));
    }
}
