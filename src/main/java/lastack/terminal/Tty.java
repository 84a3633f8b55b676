package lastack.terminal;

import com.googlecode.lanterna.TerminalSize;
import java.io.Closeable;
import java.io.IOException;
import java.time.Duration;

/**
 * The wire to one terminal: bytes both ways and a size. {@link #read}, {@link #write} and {@link #size} belong to the
 * one thread that owns the session; {@link #wake} and {@link #close} may be called from any.
 */
public interface Tty extends Closeable {

    /**
     * Takes over the terminal.
     *
     * @param enter is written at once, and again whenever the terminal has to be taken over anew, as after a suspension
     * @param leave is written exactly once when the wire is closed, however that comes about
     */
    void begin(byte[] enter, byte[] leave) throws IOException;

    /**
     * Waits for input.
     *
     * @param atMost how long to wait; zero looks without waiting
     * @return how many bytes were put into {@code into}; 0 when the time was over, the size has changed or somebody called
     *     {@link #wake}; -1 when nothing will ever come again
     */
    int read(byte[] into, Duration atMost) throws IOException;

    /** Ends a {@link #read} that waits, or the next one. */
    void wake();

    /** Sends bytes, all of them, at once. Once the wire is closed they go nowhere, without an error. */
    void write(byte[] bytes, int offset, int length) throws IOException;

    /** The size now, as the other side tells it: not to be trusted. */
    TerminalSize size();

    /** Gives the terminal back as it was found. The second time does nothing. */
    @Override
    void close() throws IOException;
}
