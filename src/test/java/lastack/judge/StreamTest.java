package lastack.judge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** That answers come as the questions do, and that no question is kept. */
class StreamTest {
    private static final String LINE = "{\"state\":\"CLOSED\",\"segment\":{\"flags\":[\"RST\"],\"seq\":0}}\n";
    private static final byte[] BYTES = LINE.getBytes(StandardCharsets.US_ASCII);

    /** The same line over and over, each time as many bytes as are asked for; none is ever here before it is asked for. */
    private static class Endless extends InputStream {
        private final long lines;
        private long given;

        Endless(long lines) {
            this.lines = lines;
        }

        long given() {
            return given;
        }

        @Override
        public int read() {
            return given == lines * BYTES.length ? -1 : BYTES[(int) (given++ % BYTES.length)];
        }

        @Override
        public int read(byte[] into, int offset, int most) {
            int count = (int) Math.min(most, lines * BYTES.length - given);
            for (int at = 0; at < count; at++) {
                into[offset + at] = BYTES[(int) ((given + at) % BYTES.length)];
            }
            given += count;
            return count == 0 ? -1 : count;
        }

        @Override
        public int available() {
            return given == lines * BYTES.length ? 0 : Integer.MAX_VALUE;
        }
    }

    private static long lineFeeds(byte[] bytes, int length) {
        long count = 0;
        for (int at = 0; at < length; at++) {
            count += bytes[at] == '\n' ? 1 : 0;
        }
        return count;
    }

    /** 100000 probes, 6 MB: at each moment what has been read and not answered fits into two buffers. */
    @Test
    void whatIsKeptDoesNotGrowWithTheInput() throws IOException {
        long lines = 100_000;
        Endless in = new Endless(lines);
        long[] answered = new long[1];
        Sink sink = (bytes, length) -> {
            answered[0] += lineFeeds(bytes, length);
            long open = in.given() - answered[0] * BYTES.length;
            assertTrue(open <= 3 * Lines.LONGEST, () -> open + " bytes are kept");
            assertTrue(length <= Lines.LONGEST, () -> length + " bytes at once");
            return true;
        };
        assertTrue(new Judge(in, sink, Locale.ENGLISH).run());
        assertEquals(lines, answered[0]);
        assertEquals(lines * BYTES.length, in.given());
    }

    /** One line of 256 megabytes, in the memory of a line. */
    @Test
    void aLineWithoutAnEnd() throws IOException {
        long size = 1L << 28;
        InputStream in = new InputStream() {
            private long given;

            @Override
            public int read() {
                return given++ < size ? 'x' : -1;
            }

            @Override
            public int read(byte[] into, int offset, int most) {
                int count = (int) Math.min(most, size - given);
                Arrays.fill(into, offset, offset + count, (byte) 'x');
                given += count;
                return count == 0 ? -1 : count;
            }
        };
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertFalse(new Judge(in, Answered.collecting(out), Locale.ENGLISH).run());
        assertEquals(1, out.toString(StandardCharsets.UTF_8).lines().count());
    }

    /** Somebody who asks line by line: before each next byte is waited for, all lines until then are answered. */
    @Test
    void eachQuestionIsAnsweredBeforeTheNext() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        InputStream in = new InputStream() {
            private int at;

            @Override
            public int read() {
                assertEquals(at / BYTES.length, lineFeeds(out.toByteArray(), out.size()));
                return at == 3 * BYTES.length ? -1 : BYTES[at++ % BYTES.length];
            }

            @Override
            public int read(byte[] into, int offset, int most) {
                int one = read();
                into[offset] = (byte) one;
                return one < 0 ? -1 : 1;
            }
        };
        assertTrue(new Judge(in, Answered.collecting(out), Locale.ENGLISH).run());
        assertEquals(3, lineFeeds(out.toByteArray(), out.size()));
    }

    /** In bulk, answers go out in large pieces. */
    @Test
    void manyAnswersGoOutTogether() throws IOException {
        int[] pieces = new int[1];
        assertTrue(new Judge(
                        new Endless(10_000),
                        (bytes, length) -> {
                            pieces[0]++;
                            return true;
                        },
                        Locale.ENGLISH)
                .run());
        assertTrue(pieces[0] < 100, () -> pieces[0] + " pieces");
    }

    @Test
    void whenNobodyReadsAnyMoreNothingIsAsked() throws IOException {
        Endless in = new Endless(1_000_000);
        List<Integer> pieces = new ArrayList<>();
        assertTrue(new Judge(
                        in,
                        (bytes, length) -> {
                            pieces.add(length);
                            return false;
                        },
                        Locale.ENGLISH)
                .run());
        assertEquals(1, pieces.size());
        assertTrue(in.given() <= 4 * Lines.LONGEST);
    }

    @Test
    void anInputThatFailsIsToldToTheCaller() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("gone");
            }
        };
        Judge judge = new Judge(broken, (bytes, length) -> true, Locale.ENGLISH);
        assertEquals("gone", assertThrows(IOException.class, judge::run).getMessage());
    }
}
