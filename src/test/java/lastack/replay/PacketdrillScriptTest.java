package lastack.replay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A run as a script: what packetdrill's grammar allows, and what happened. */
class PacketdrillScriptTest {
    private static final String TIME = "\\+\\d+(?:\\.\\d+)?";

    /** {@code flags seq opt_ack opt_window opt_tcp_options}; a packet that is put before the endpoint must name its window. */
    private static final Pattern PACKET = Pattern.compile(TIME
            + " (?<way>[<>]) (?:-|[FSRPUEW]*\\.?) (?<seq>\\d+):(?<end>\\d+)\\((?<data>\\d+)\\)"
            + "(?: ack (?<ack>\\d+))?(?<win> win \\d{1,5})?(?<options> <(?:\\.\\.\\.|mss \\d+)>)?");

    private static final String ARGUMENT = "(?:\\d+|\\.\\.\\.|[A-Z_|]+|\\[\\d+\\]|\\{onoff=\\d, linger=\\d\\})";

    private static final Pattern CALL = Pattern.compile(
            TIME + " [a-z]+\\(" + ARGUMENT + "(?:, " + ARGUMENT + ")*\\) = -?\\d+(?: [A-Z]+ \\([A-Za-z ]+\\))?");

    static Stream<Named<Replay>> everyLevel() {
        return Played.all()
                .filter(replay -> PacketdrillScript.fits(replay.end()))
                .map(replay -> Named.of(replay.level().id(), replay));
    }

    @ParameterizedTest
    @MethodSource("everyLevel")
    void everyLineIsOneOfPacketdrills(Replay replay) {
        List<String> lines = PacketdrillScript.of(replay).lines().toList();
        for (String line : lines) {
            Matcher packet = PACKET.matcher(line);
            if (packet.matches()) {
                long seq = Long.parseLong(packet.group("seq"));
                long end = Long.parseLong(packet.group("end"));
                assertEquals(end, seq + Long.parseLong(packet.group("data")), line);
                assertTrue(end <= 0xFFFF_FFFFL, line);
                boolean inbound = packet.group("way").equals("<");
                assertEquals(inbound, packet.group("win") != null, line);
                assertFalse(inbound && " <...>".equals(packet.group("options")), line);
            } else {
                boolean other = line.isEmpty() || line.startsWith("// ") || line.matches("--[a-z_]+=\\d+");
                assertTrue(other || CALL.matcher(line).matches(), line);
            }
        }
        assertTrue(lines.stream().anyMatch(line -> PACKET.matcher(line).matches()), "nothing passes");
    }

    @Test
    void theClientsEndOfAWholeClose() {
        assertEquals("""
                // Last ACK, level all-of-it-as-client, seed 0.
                // The endpoint under test is the client.
                --tolerance_usecs=200000

                +0 socket(..., SOCK_STREAM, IPPROTO_TCP) = 3
                +0 fcntl(3, F_SETFL, O_RDWR|O_NONBLOCK) = 0
                +0 connect(3, ..., ...) = -1 EINPROGRESS (Operation now in progress)
                +0 > S 0:0(0) <...>
                +0 < S. 0:0(0) ack 1 win 64240 <mss 1460>
                +0 > . 1:1(0) ack 1

                // The level begins.
                +0 close(3) = 0
                +0 > F. 1:1(0) ack 1
                +0.100 < . 1:1(0) ack 2 win 64240
                +0.200 < F. 1:1(0) ack 2 win 64240
                +0 > . 2:2(0) ack 2
                """, PacketdrillScript.of(Played.solved("all-of-it-as-client")));
    }

    @Test
    void aServerThatListensAndAccepts() {
        assertEquals("""
                // Last ACK, level hello-as-server, seed 0.
                // The endpoint under test is the server.
                --tolerance_usecs=200000

                +0 socket(..., SOCK_STREAM, IPPROTO_TCP) = 3
                +0 setsockopt(3, SOL_SOCKET, SO_REUSEADDR, [1], 4) = 0
                +0 bind(3, ..., ...) = 0
                +0 listen(3, 1) = 0

                // The level begins.
                +0.050 < S 0:0(0) win 64240 <mss 1460>
                +0 > S. 0:0(0) ack 1 <...>
                +0.100 < . 1:1(0) ack 1 win 64240
                """, PacketdrillScript.of(Played.solved("hello-as-server")));
    }

    /** A SYN that an established end only doubts begins nothing: the numbers go on from the old one until one is taken. */
    @Test
    void aNewConnectionCountsAnewAndADoubtedOneDoesNot() {
        String script = PacketdrillScript.of(Played.solved("half-open"));
        String level = script.substring(script.indexOf("// The level begins."));
        assertEquals("""
                // The level begins.
                +0.650 < S 20001:20001(0) win 64240 <mss 1460>
                +0 > . 1:1(0) ack 1
                +0.100 < R 1:1(0) win 0
                +0.900 < S 0:0(0) win 64240 <mss 1460>
                +0 > S. 0:0(0) ack 1 <...>
                +0.100 < . 1:1(0) ack 1 win 64240
                """, level);
    }

    @Test
    void aPowerCutHasNoSystemCall() {
        assertFalse(PacketdrillScript.fits(Played.solved("nobody-here").end()));
    }
}
