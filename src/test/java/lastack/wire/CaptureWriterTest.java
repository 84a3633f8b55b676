package lastack.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import lastack.tcp.Flag;
import lastack.tcp.Flags;
import lastack.tcp.Segment;
import lastack.tcp.SeqNum;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaptureWriterTest {
    private static final Endpoint CLIENT = new Endpoint(Address.v4(0x0A000001), 49152);
    private static final Endpoint SERVER = new Endpoint(Address.v4(0x0A000002), 80);
    private static final Endpoint CLIENT_6 = new Endpoint(Address.v6(0x20010DB8_00000000L, 1), 49152);
    private static final Segment FIN =
            new Segment(Flags.of(Flag.FIN, Flag.ACK), SeqNum.of(4381), SeqNum.of(9007), 1, 64240);

    @TempDir
    Path folder;

    /** Each octet by the specifications of pcapng, IPv4 and TCP; the checksums summed by hand. */
    @Test
    void octetByOctet() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (CaptureWriter writer = new CaptureWriter(out)) {
            writer.write(1_700_000_000_000_000_001L, CLIENT, SERVER, FIN);
        }
        String expected = """
                0a0d0d0a 0000001c 1a2b3c4d 0001 0000 ffffffffffffffff 0000001c
                00000001 00000020 0065 0000 00000000 0009 0001 09000000 0000 0000 00000020
                00000006 0000004c 00000000 17979cfe 362a0001 00000029 00000029
                45 00 0029 0000 4000 40 06 26cd 0a000001 0a000002
                c000 0050 0000111d 0000232f 50 11 faf0 7e42 0000
                2e 000000
                0000004c
                """;
        assertEquals(expected.replaceAll("\\s", ""), HexFormat.of().formatHex(out.toByteArray()));
    }

    @Test
    void whatIsWrittenIsRead() throws IOException {
        long seed = System.nanoTime();
        SplittableRandom random = new SplittableRandom(seed);
        Path file = folder.resolve("written.pcapng");
        List<String> written = new ArrayList<>();
        long first = random.nextLong(1L << 61);
        try (CaptureWriter writer = new CaptureWriter(Files.newOutputStream(file))) {
            for (int i = 0; i < 300; i++) {
                long time = i == 0 ? first : first + random.nextLong(1L << 40);
                boolean v6 = random.nextBoolean();
                Endpoint source = endpoint(random, v6);
                Endpoint destination = endpoint(random, v6);
                int longest = v6 ? 65515 : 65495;
                Segment segment = new Segment(
                        new Flags(random.nextInt(256)),
                        new SeqNum(random.nextInt()),
                        new SeqNum(random.nextInt()),
                        i == 0 ? longest : random.nextInt(1 + (longest >> random.nextInt(16))),
                        random.nextInt(65536));
                writer.write(time, source, destination, segment);
                written.add((i + 1) + " " + (time - first) + " " + source + " " + destination + " " + segment + " "
                        + segment.window());
            }
        }
        List<String> read = new ArrayList<>();
        try (CaptureReader reader = CaptureReader.open(file)) {
            Packet packet = new Packet();
            while (reader.next(packet)) {
                assertEquals(Content.TCP, packet.content());
                TcpFrame frame = packet.frame();
                read.add(frame.number() + " " + frame.sinceFirst() + " " + frame.source() + " " + frame.destination()
                        + " " + frame.segment() + " " + frame.segment().window());
                assertEquals(first + frame.sinceFirst(), packet.time());
            }
            assertEquals(Optional.empty(), reader.damage());
        }
        assertEquals(String.join("\n", written), String.join("\n", read), "seed " + seed);
    }

    @Test
    void whatNoPacketCanHoldIsRefused() throws IOException {
        try (CaptureWriter writer = new CaptureWriter(new ByteArrayOutputStream())) {
            Segment longest = new Segment(Flags.NONE, SeqNum.ZERO, SeqNum.ZERO, 65496, 0);
            assertThrows(IllegalArgumentException.class, () -> writer.write(0, CLIENT, SERVER, longest));
            assertThrows(IllegalArgumentException.class, () -> writer.write(0, CLIENT_6, SERVER, FIN));
            assertThrows(IllegalArgumentException.class, () -> writer.write(-1, CLIENT, SERVER, FIN));
        }
    }

    private static Endpoint endpoint(SplittableRandom random, boolean v6) {
        Address address = v6 ? Address.v6(random.nextLong(), random.nextLong()) : Address.v4(random.nextInt());
        return new Endpoint(address, random.nextInt(65536));
    }
}
