package lastack.terminal;

import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** The keys that come over a {@link Tty}. One thread owns it. */
public final class KeyReader {

    private final Tty tty;
    private final LongSupplier nanoTime;
    private final KeyDecoder decoder = new KeyDecoder();
    private final Queue<KeyStroke> keys = new ArrayDeque<>();
    private final byte[] input = new byte[1024];
    private boolean ended;

    public KeyReader(Tty tty) {
        this(tty, System::nanoTime);
    }

    KeyReader(Tty tty, LongSupplier nanoTime) {
        this.tty = tty;
        this.nanoTime = nanoTime;
    }

    /**
     * Waits until a key can be polled. It may also return before the time is over without one: the size has changed,
     * somebody called {@link Tty#wake}, or bytes came that mean nothing.
     */
    public void await(Duration atMost) throws IOException {
        if (!keys.isEmpty() || ended) {
            return;
        }
        Duration wait = atMost;
        if (decoder.isWaiting()) {
            Duration left = Duration.ofNanos(Math.max(0, decoder.deadline() - nanoTime.getAsLong()));
            wait = left.compareTo(atMost) < 0 ? left : atMost;
        }
        int count = tty.read(input, wait);
        if (count > 0) {
            decoder.feed(input, count, nanoTime.getAsLong(), keys::add);
        } else if (count == 0) {
            decoder.flush(nanoTime.getAsLong(), keys::add);
        } else {
            ended = true;
            keys.add(new KeyStroke(KeyType.EOF));
        }
    }

    /** The next key that has come; null if there is none. The last one is an {@code EOF}. */
    public @Nullable KeyStroke poll() {
        return keys.poll();
    }

    /** Whether the terminal is gone, and its {@code EOF} is among the keys or was polled. */
    boolean ended() {
        return ended;
    }
}
