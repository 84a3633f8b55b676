package lastack.wire;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * Reads the packets of a capture file, pcap or pcapng, one after the other. Memory does not depend on the file, nor on what it claims.
 *
 * <pre>{@code
 * Packet packet = new Packet();
 * while (reader.next(packet)) {
 *     if (packet.content() == Content.TCP) { ... }
 * }
 * reader.damage()
 * }</pre>
 */
public final class CaptureReader implements Closeable {
    private final Window window;
    private final Records records;

    private CaptureReader(Window window, Records records) {
        this.window = window;
        this.records = records;
    }

    /**
     * Opens a capture file. One that is none, or is damaged at its beginning, opens as well: it has no packets, and {@link #damage()}
     * tells why.
     *
     * @throws IOException if there is no such plain file, or it cannot be read
     */
    public static CaptureReader open(Path file) throws IOException {
        return open(file, FileWindow.SPAN);
    }

    static CaptureReader open(Path file, int span) throws IOException {
        // Opening a named pipe would wait for somebody to write into it.
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw new IOException(file + " is not a plain file");
        }
        FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
        try {
            Window window = new FileWindow(channel, span);
            return new CaptureReader(window, records(window));
        } catch (IOException | RuntimeException | Error e) {
            channel.close();
            throw e;
        }
    }

    /**
     * Reads a capture from a stream as from a file, once, and closes it with this.
     *
     * @throws IOException if it cannot be read
     */
    public static CaptureReader of(InputStream stream) throws IOException {
        Window window = new StreamWindow(stream);
        return new CaptureReader(window, records(window));
    }

    private static Records records(Window window) throws IOException {
        if (!window.reach(0, 4)) {
            return new NoRecords(window, 0, Damage.Reason.CUT_OFF);
        }
        int magic = window.network().getInt(0);
        return switch (magic) {
            case ClassicRecords.MICROSECONDS, ClassicRecords.NANOSECONDS ->
                ClassicRecords.open(window, ByteOrder.BIG_ENDIAN);
            case 0xD4C3B2A1, 0x4D3CB2A1 -> ClassicRecords.open(window, ByteOrder.LITTLE_ENDIAN);
            case BlockRecords.SECTION -> new BlockRecords(window);
            // Zstandard, LZ4, xz; of gzip the first two octets.
            case 0x28B52FFD, 0x04224D18, 0xFD377A58 -> new NoRecords(window, 0, Damage.Reason.COMPRESSED);
            default ->
                new NoRecords(
                        window, 0, magic >>> 16 == 0x1F8B ? Damage.Reason.COMPRESSED : Damage.Reason.NOT_A_CAPTURE);
        };
    }

    /**
     * Goes on to the next packet.
     *
     * @param into filled with it; as it was, or in part filled, if there is none
     * @return whether there is one. At the end of a file that is still being written, asking again later may find more; behind damage
     *     nothing is read
     * @throws IOException if the file cannot be read, whatever stands in it
     */
    public boolean next(Packet into) throws IOException {
        return records.damage() == null && records.next(into);
    }

    /** What ended the reading before the file's end, if it did. */
    public Optional<Damage> damage() {
        return Optional.ofNullable(records.damage());
    }

    /** How many octets have been read: with {@link #size()}, for a progress bar. */
    public long position() {
        return records.at;
    }

    /** How long the file is now, in octets; -1 where it is a stream. */
    public long size() throws IOException {
        return window.size();
    }

    @Override
    public void close() throws IOException {
        window.close();
    }
}
