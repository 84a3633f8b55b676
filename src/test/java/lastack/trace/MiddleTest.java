package lastack.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The capture begins when the connection stands already: what cannot be known is not told, and what can be is. */
class MiddleTest {
    @TempDir
    private Path folder;

    /** Of lost_last_ack, without its first frames: 1 SYN, 2 SYN,ACK, 3 ACK, 4 to 7 data, 8 FIN, 9 its ACK, 10 the second FIN. */
    @ParameterizedTest
    @CsvSource({
        "1,ESTABLISHED FIN-WAIT-1 FIN-WAIT-2 TIME-WAIT,LISTEN SYN-RECEIVED ESTABLISHED CLOSE-WAIT LAST-ACK CLOSED",
        "2,ESTABLISHED FIN-WAIT-1 FIN-WAIT-2 TIME-WAIT,ESTABLISHED CLOSE-WAIT LAST-ACK CLOSED",
        "5,ESTABLISHED FIN-WAIT-1 FIN-WAIT-2 TIME-WAIT,ESTABLISHED CLOSE-WAIT LAST-ACK CLOSED",
        "7,FIN-WAIT-1 FIN-WAIT-2 TIME-WAIT,CLOSE-WAIT LAST-ACK CLOSED",
        "9,'',''",
        "12,'',''"
    })
    void theFirstStateThatCanBeKnown(int missing, String client, String server) throws IOException {
        Account account = traced(missing).accounts().get(0);
        assertEquals(
                client, account.clientStates().stream().map(Object::toString).collect(Collectors.joining(" ")));
        assertEquals(
                server, account.serverStates().stream().map(Object::toString).collect(Collectors.joining(" ")));
    }

    /** The client's bytes are there from the start; that the server had not finished either is shown by its own. */
    @ParameterizedTest
    @CsvSource({"1,null null", "2,null null", "3,ESTABLISHED ESTABLISHED"})
    void nothingIsGuessedMeanwhile(int frame, String states) throws IOException {
        Sighting sighting = traced(3).sightings().get(frame - 1);
        assertEquals(states, sighting.client() + " " + sighting.server());
    }

    private Traced traced(int missing) throws IOException {
        byte[] bytes = Files.readAllBytes(Traced.capture("lost_last_ack.pcap"));
        ByteBuffer buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        int at = 24;
        for (int n = 0; n < missing; n++) {
            at += 16 + buffer.getInt(at + 8);
        }
        byte[] rest = Arrays.copyOf(bytes, 24 + bytes.length - at);
        System.arraycopy(bytes, at, rest, 24, bytes.length - at);
        Path file = folder.resolve("middle.pcap");
        Files.write(file, rest);
        return Traced.of(file, End.CLIENT);
    }
}
