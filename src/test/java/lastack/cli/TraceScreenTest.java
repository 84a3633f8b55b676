package lastack.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import lastack.app.Passage;
import lastack.tcp.Flag;
import lastack.tcp.Flags;
import lastack.tcp.Segment;
import lastack.tcp.SeqNum;
import lastack.terminal.ColorChoice;
import lastack.text.Lang;
import lastack.trace.Account;
import lastack.trace.Tracer;
import lastack.wire.Address;
import lastack.wire.CaptureReader;
import lastack.wire.CaptureWriter;
import lastack.wire.Endpoint;
import lastack.wire.Packet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is kept of a connection that is looked at. */
class TraceScreenTest {
    private static final Endpoint SERVER = new Endpoint(Address.v4(0xC633_6401), 80);
    private static final int DATA = 25_000;

    @TempDir
    private Path folder;

    private Path file;

    /** A short connection, and inside its time a very long one. */
    @BeforeEach
    void write() throws IOException {
        file = folder.resolve("long.pcapng");
        Endpoint one = new Endpoint(Address.v4(0xC000_0201), 49152);
        Endpoint other = new Endpoint(Address.v4(0xC000_0201), 49153);
        try (CaptureWriter writer = new CaptureWriter(new BufferedOutputStream(Files.newOutputStream(file)))) {
            writer.write(0, one, SERVER, sent(0, Flag.SYN));
            writer.write(1, other, SERVER, sent(0, Flag.SYN));
            for (int at = 0; at < DATA; at++) {
                writer.write(2 + at, other, SERVER, sent(1 + at, Flag.ACK));
            }
            writer.write(DATA + 2, other, SERVER, sent(1 + DATA, Flag.FIN, Flag.ACK));
            writer.write(DATA + 3, one, SERVER, sent(1, Flag.RST));
        }
    }

    private static Segment sent(int seq, Flag... flags) {
        int length = flags[0] == Flag.ACK ? 1 : 0;
        return new Segment(Flags.of(flags), SeqNum.of(seq), SeqNum.of(1), length, 65535);
    }

    private Account account(int number) throws IOException {
        Tracer tracer = new Tracer(null, 0);
        Packet packet = new Packet();
        try (CaptureReader reader = CaptureReader.open(file)) {
            while (reader.next(packet)) {
                tracer.count(packet);
            }
        }
        return tracer.account(number);
    }

    private TraceScreen screen() {
        return new TraceScreen(
                new Settings(Map.of(), Lang.EN, ColorChoice.AUTO, false, folder, true, false, false), file);
    }

    @Test
    void aShortConnectionIsWholeWithItsNumbersInTheFile() throws IOException {
        Passage passage = screen().read(account(1));
        assertEquals(0, passage.omitted());
        assertEquals(2, passage.segments().size());
        assertEquals(DATA + 4, passage.segments().get(1).frame());
    }

    /** Of a long one there are the beginning and the end, which tell how it opened and how it closed. */
    @Test
    void aLongConnectionIsBounded() throws IOException {
        Passage passage = screen().read(account(2));
        assertEquals(20_000, passage.segments().size());
        assertEquals(DATA + 2 - 20_000, passage.omitted());
        assertEquals(10_000, passage.gap());
        assertEquals(2, passage.segments().get(0).frame());
        assertEquals(DATA + 3, passage.segments().get(19_999).frame());
    }

    @Test
    void aFileThatIsAnotherByNowIsSaidToBeSo() throws IOException {
        Account gone = account(2);
        try (CaptureWriter writer = new CaptureWriter(Files.newOutputStream(file))) {
            writer.write(0, SERVER, SERVER, sent(0, Flag.SYN));
        }
        assertThrows(IOException.class, () -> screen().read(gone));
    }
}
