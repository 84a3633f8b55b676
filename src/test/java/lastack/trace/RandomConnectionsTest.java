package lastack.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import lastack.tcp.State;
import lastack.wire.Address;
import lastack.wire.CaptureWriter;
import lastack.wire.Endpoint;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Connections that nobody has looked at before: what one end sees must tell what both ends went through. */
class RandomConnectionsTest {
    private static final int PAIRS = 500;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"1,true", "2,false"})
    void bothEndsAreFound(long seed, boolean linux) throws IOException {
        int near = 0;
        int far = 0;
        int all = 0;
        List<String> wrong = new ArrayList<>();
        for (int n = 0; n < PAIRS; n++) {
            RandomPair pair = new RandomPair(seed * 1_000_000 + n, linux).run();
            for (End end : End.values()) {
                if (pair.wire(end).isEmpty()) {
                    continue;
                }
                all++;
                Account account = traced(pair, end);
                near += found(pair, account, end, end, wrong);
                far += found(pair, account, end, end.other(), wrong);
            }
        }
        System.out.printf("seed %d, linux %b: near %d, far %d of %d%n", seed, linux, near, far, all);
        assertTrue(
                near >= all * 0.99,
                near + " of " + all + ", such as " + wrong.stream().limit(5).toList());
        assertTrue(
                far >= all * 0.93,
                far + " of " + all + ", such as " + wrong.stream().limit(5).toList());
    }

    private static int found(RandomPair pair, Account account, End near, End end, List<String> wrong) {
        List<State> truth = pair.states(end);
        List<State> states = account.states(end);
        if (states.equals(truth)) {
            return 1;
        }
        wrong.add((near == end ? "NEAR " : "far ") + end + " seed " + pair.seed + "\n  true " + truth + "\n  told "
                + states);
        return 0;
    }

    private Account traced(RandomPair pair, End near) throws IOException {
        Path file = folder.resolve("pair.pcapng");
        Files.write(file, capture(pair, near));
        List<Account> accounts = Traced.of(file, near).accounts();
        assertEquals(accounts, Traced.counted(file, near), () -> "seed " + pair.seed);
        return accounts.get(0);
    }

    static byte[] capture(RandomPair pair, End near) throws IOException {
        Endpoint client = new Endpoint(Address.v4(0x0A000001), 40000);
        Endpoint server = new Endpoint(Address.v4(0x0A000002), 80);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (CaptureWriter writer = new CaptureWriter(bytes)) {
            for (RandomPair.Seen seen : pair.wire(near)) {
                boolean fromClient = seen.from() == End.CLIENT;
                writer.write(seen.time(), fromClient ? client : server, fromClient ? server : client, seen.segment());
            }
        }
        return bytes.toByteArray();
    }
}
