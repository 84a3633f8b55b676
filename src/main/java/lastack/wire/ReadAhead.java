package lastack.wire;

import java.io.Closeable;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads the packets of a capture in a thread of its own, some thousand ahead, for those who have more to do with each packet than it
 * takes to read it. Memory does not depend on the file.
 *
 * @param <T> what is found of each packet in that thread
 */
public final class ReadAhead<T> implements Closeable {
    /** Few enough that the packets read are still in the cache of the processor when they are asked for. */
    private static final int PACKETS = 1024;

    private static final int BATCHES = 4;

    private final BlockingQueue<Batch<T>> free = new ArrayBlockingQueue<>(BATCHES);
    private final BlockingQueue<Batch<T>> read = new ArrayBlockingQueue<>(BATCHES);
    private final CaptureReader reader;
    private final Function<Packet, @Nullable T> finder;
    private final Thread thread = new Thread(this::run, "capture");
    private final Packet packet = new Packet();
    private Batch<T> batch = new Batch<>();
    private int next;

    /** Some packets, used again and again. */
    private static final class Batch<T> {
        /** As numbers, close together: what one processor has written is expensive for another to read. */
        final long[] packets = new long[PACKETS * Packet.PACKED];

        final List<@Nullable T> found = new ArrayList<>(Collections.nCopies(PACKETS, null));
        int size;
        /** The place of the first one in the file. */
        long number;
        /** How far the file has been read. */
        long position;
        /** Nothing comes behind it, for the file has ended, or could not be read. */
        boolean last;

        /** Why nothing comes behind it, where it was not the end of the file. */
        @Nullable
        Throwable failure;
    }

    /**
     * Begins to read.
     *
     * @param reader belongs to this until this is closed, and is not closed with it
     * @param finder asked in the thread that reads
     */
    public ReadAhead(CaptureReader reader, Function<Packet, @Nullable T> finder) {
        this.reader = reader;
        this.finder = finder;
        for (int at = 1; at < BATCHES; at++) {
            free.add(new Batch<>());
        }
        thread.setDaemon(true);
        thread.start();
    }

    /**
     * The next packet, until this is called again; null where there is none.
     *
     * @throws IOException if the file cannot be read
     */
    public @Nullable Packet next() throws IOException {
        while (next == batch.size) {
            if (batch.last) {
                return null;
            }
            turn();
        }
        packet.unpack(batch.packets, next * Packet.PACKED, batch.number + next);
        next++;
        return packet;
    }

    /** What was found of the packet that {@link #next()} gave last. */
    public @Nullable T found() {
        return batch.found.get(next - 1);
    }

    /** How many octets of the file lie behind the packets that have been asked for, or a little more. */
    public long position() {
        return batch.position;
    }

    private void turn() throws IOException {
        try {
            free.put(batch);
            next = 0;
            batch = read.take();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while a capture was being read");
        }
        if (batch.failure instanceof IOException failure) {
            throw failure;
        } else if (batch.failure instanceof RuntimeException fault) {
            throw fault;
        } else if (batch.failure instanceof Error fault) {
            throw fault;
        }
    }

    private void run() {
        // A thread that reads what lies beside what another one writes waits for it, so this one keeps its own things
        // to itself.
        Filling<T> filling = new Filling<>(reader, finder);
        try {
            boolean more = true;
            while (more) {
                Batch<T> empty = free.take();
                filling.fill(empty);
                more = !empty.last;
                read.put(empty);
            }
        } catch (InterruptedException e) {
            // Nobody wants to know the rest: it was closed.
            Thread.currentThread().interrupt();
        }
    }

    /** What the thread that reads works with. */
    private static final class Filling<T> {
        private final CaptureReader reader;
        private final Function<Packet, @Nullable T> finder;
        private final Packet packet = new Packet();

        Filling(CaptureReader reader, Function<Packet, @Nullable T> finder) {
            this.reader = reader;
            this.finder = finder;
        }

        /** Whatever goes wrong here is thrown where the packet is asked for. */
        void fill(Batch<T> into) {
            into.size = 0;
            try {
                while (into.size < PACKETS && !into.last) {
                    if (reader.next(packet)) {
                        packet.pack(into.packets, into.size * Packet.PACKED);
                        into.found.set(into.size, finder.apply(packet));
                        into.size++;
                    } else {
                        into.last = true;
                    }
                }
            } catch (IOException | RuntimeException | Error e) {
                into.last = true;
                into.failure = e;
            }
            into.number = packet.number - into.size + 1;
            into.position = reader.position();
        }
    }

    @Override
    public void close() {
        thread.interrupt();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
