package lastack.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Captures damaged at random: whatever stands in a file, it is read to its end or to the damage, every number in it is within its
 * bounds, and nothing is thrown. Ten thousand files each time; {@code -Dcaptures.mutated=100000 -Dcaptures.seed=...} for more, or for
 * the same ones again.
 */
class MutationsTest {
    private static final int FILES = Integer.getInteger("captures.mutated", 10_000);
    private static final long SEED = Long.getLong("captures.seed", System.nanoTime());

    /** Where lengths, counts and offsets break. */
    private static final int[] EDGES = {
        0,
        1,
        2,
        3,
        4,
        7,
        8,
        11,
        12,
        16,
        19,
        20,
        28,
        31,
        32,
        33,
        40,
        255,
        256,
        65535,
        65536,
        262_144,
        262_145,
        1 << 24,
        Integer.MAX_VALUE,
        Integer.MIN_VALUE,
        -1,
        -2,
        -4
    };

    @TempDir
    Path folder;

    @Test
    @Timeout(600)
    void nothingIsThrownAndEverythingEnds() throws IOException {
        System.out.println("mutated captures: " + FILES + ", seed " + SEED);
        SplittableRandom random = new SplittableRandom(SEED);
        List<byte[]> originals = originals();
        Path file = folder.resolve("mutated");
        long damaged = 0;
        long segments = 0;
        for (int i = 0; i < FILES; i++) {
            byte[] octets = mutated(originals.get(random.nextInt(originals.size())), random);
            overwrite(file, octets);
            try (CaptureReader reader = CaptureReader.open(file)) {
                segments += walk(reader, octets.length);
                damaged += reader.damage().isPresent() ? 1 : 0;
            } catch (RuntimeException | Error e) {
                Path kept = Files.write(Path.of("target", "mutated-capture"), octets);
                throw new AssertionError("seed " + SEED + ", file " + i + ", kept as " + kept, e);
            }
        }
        // Else the files would be destroyed so thoroughly, or so little, that they prove nothing.
        assertTrue(damaged > FILES / 10 && damaged < FILES, "damaged: " + damaged);
        assertTrue(segments > FILES, "segments: " + segments);
    }

    /** In place: to empty a file and write it anew makes some file systems wait for the disk, each time. */
    private static void overwrite(Path file, byte[] octets) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(octets));
            channel.truncate(octets.length);
        }
    }

    private static long walk(CaptureReader reader, int size) throws IOException {
        Packet packet = new Packet();
        long segments = 0;
        long packets = 0;
        long position = 0;
        while (reader.next(packet)) {
            packets++;
            assertEquals(packets, packet.number());
            assertTrue(reader.position() > position, "the reader stands still");
            position = reader.position();
            if (packet.content() == Content.TCP) {
                segments++;
                TcpFrame frame = packet.frame();
                assertTrue(frame.segment().seqLength() >= 0);
                assertTrue(PacketText.line(packet).length() < 500);
            }
        }
        assertTrue(reader.position() <= size);
        reader.damage().ifPresent(damage -> assertTrue(damage.offset() >= 0 && damage.offset() <= size));
        return segments;
    }

    private static byte[] mutated(byte[] original, SplittableRandom random) {
        byte[] octets = original.clone();
        for (int n = random.nextInt(1, 6); n > 0 && octets.length > 8; n--) {
            int at = random.nextInt(octets.length);
            switch (random.nextInt(6)) {
                case 0 -> octets[at] = (byte) random.nextInt();
                case 1 -> octets[at] ^= (byte) (1 << random.nextInt(8));
                case 2 -> number(octets, Math.min(at, octets.length - 4), random);
                // Most headers begin at a multiple of four, and those at the beginning decide about all that follows.
                case 3 -> number(octets, random.nextInt(1 + Math.min(64, octets.length - 4) / 4) * 4, random);
                case 4 -> octets = Arrays.copyOf(octets, at);
                default -> {
                    int from = random.nextInt(octets.length);
                    int length = Math.min(random.nextInt(1, 64), octets.length - Math.max(from, at));
                    System.arraycopy(original, Math.min(from, original.length - length), octets, at, length);
                }
            }
        }
        return octets;
    }

    private static void number(byte[] octets, int at, SplittableRandom random) {
        ByteBuffer.wrap(octets)
                .order(random.nextBoolean() ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN)
                .putInt(at, EDGES[random.nextInt(EDGES.length)]);
    }

    /** The files written by hand, those of every format, and the shorter recorded ones. */
    private static List<byte[]> originals() throws IOException {
        List<byte[]> originals = new ArrayList<>();
        SampleFile.all().stream().map(SampleFile::octets).forEach(originals::add);
        for (String recorded : List.of("captures", "captures/formats")) {
            try (Stream<Path> files = Files.list(Path.of("src/test/resources", recorded))) {
                files.filter(file -> file.toString().contains(".pcap"))
                        .map(MutationsTest::octets)
                        .filter(octets -> octets.length < 4000)
                        .forEach(originals::add);
            }
        }
        return originals;
    }

    private static byte[] octets(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
