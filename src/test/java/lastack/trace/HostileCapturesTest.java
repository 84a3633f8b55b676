package lastack.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import lastack.tcp.Flags;
import lastack.tcp.Segment;
import lastack.tcp.SeqNum;
import lastack.tcp.State;
import lastack.wire.Address;
import lastack.wire.CaptureReader;
import lastack.wire.CaptureWriter;
import lastack.wire.Endpoint;
import lastack.wire.Packet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Segments that no honest end sends, and files with changed octets: something is told of all of them, and nothing breaks. */
class HostileCapturesTest {
    private static final int MUTATIONS = 4000;
    private static final int NONSENSE = 200_000;

    @TempDir
    private Path folder;

    @Test
    void changedOctetsAreTraced() throws IOException {
        Random random = new Random(20);
        List<String> names = List.of("many_interleaved", "time_wait_reuse", "random_05", "half_open_new_syn");
        Path file = folder.resolve("mutated.pcap");
        long told = 0;
        for (int n = 0; n < MUTATIONS; n++) {
            byte[] bytes = Files.readAllBytes(Traced.capture(names.get(n % names.size()) + ".pcap"));
            for (int change = 0; change <= random.nextInt(12); change++) {
                bytes[40 + random.nextInt(bytes.length - 40)] = (byte) random.nextInt();
            }
            Files.write(file, bytes);
            Traced traced = Traced.of(file, near(random));
            told += traced.sightings().size();
            traced.accounts().forEach(HostileCapturesTest::sane);
        }
        assertTrue(told > 10L * MUTATIONS, "hardly anything was traced: " + told);
    }

    /** Any flags and any numbers near each other, between two ends: the list of states stays bounded. */
    @Test
    void nonsenseIsTracedInBoundedMemory() throws IOException {
        Random random = new Random(21);
        Endpoint one = new Endpoint(Address.v4(1), 1000);
        Endpoint other = new Endpoint(Address.v4(2), 2000);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (CaptureWriter writer = new CaptureWriter(bytes)) {
            for (int n = 0; n < NONSENSE; n++) {
                Segment segment = new Segment(
                        new Flags(random.nextInt(64)),
                        new SeqNum(random.nextInt(12) - 6),
                        new SeqNum(random.nextInt(12) - 6),
                        random.nextInt(3),
                        random.nextInt(4));
                boolean forth = random.nextBoolean();
                writer.write(n * 100_000L, forth ? one : other, forth ? other : one, segment);
            }
        }
        Path file = folder.resolve("nonsense.pcapng");
        Files.write(file, bytes.toByteArray());
        for (End near : End.values()) {
            Tracer tracer = new Tracer(near, 0);
            long seen = 0;
            Packet packet = new Packet();
            try (CaptureReader reader = CaptureReader.open(file)) {
                while (reader.next(packet)) {
                    seen += tracer.see(packet) == null ? 0 : 1;
                }
            }
            assertEquals(NONSENSE, seen);
            assertEquals(1, tracer.connections());
            sane(tracer.account(1));
        }
    }

    private static @Nullable End near(Random random) {
        return switch (random.nextInt(3)) {
            case 0 -> End.CLIENT;
            case 1 -> End.SERVER;
            default -> null;
        };
    }

    private static void sane(Account account) {
        for (End end : End.values()) {
            List<State> states = account.states(end);
            assertTrue(states.size() <= 8192, states.size() + " states");
            for (int at = 1; at < states.size(); at++) {
                assertTrue(states.get(at) != states.get(at - 1), states.toString());
            }
        }
        assertTrue(account.retransmissions() <= account.segments());
    }
}
