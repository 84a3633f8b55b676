package lastack.terminal;

import com.googlecode.lanterna.TerminalPosition;
import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.TextCharacter;
import com.googlecode.lanterna.graphics.TextGraphics;
import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;
import com.googlecode.lanterna.screen.AbstractScreen;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Lanterna's screen over a {@link Tty}: draw the whole model into the back buffer, then {@link #refresh()} sends what
 * differs, in one write, and nothing when nothing does. One thread owns it. Ctrl-L is not handed out as a key: it makes the
 * next refresh a complete one.
 */
public final class TtyScreen extends AbstractScreen {

    private static final byte[] ENTER = ascii("\u001b[?1049h\u001b[?2004h\u001b[?25l\u001b[m\u001b[H\u001b[J");
    private static final byte[] LEAVE = ascii("\u001b[m\u001b[H\u001b[J\u001b[?2004l\u001b[?25h\u001b[?1049l");
    private static final Duration LONG = Duration.ofHours(1);

    private final Tty tty;
    private final Painter painter;
    private final KeyReader keys;
    private boolean started;
    private boolean complete = true;

    /** A screen of the size that {@code tty} tells, within 1x1 and 500x300, which shows nothing before it is started. */
    public TtyScreen(Tty tty, ColorDepth depth) {
        this(tty, depth, System::nanoTime);
    }

    TtyScreen(Tty tty, ColorDepth depth, LongSupplier nanoTime) {
        super(clamp(tty.size()), Cells.BLANK);
        this.tty = tty;
        this.painter = new Painter(depth);
        this.keys = new KeyReader(tty, nanoTime);
        setCursorPosition(null);
    }

    @Override
    public void startScreen() throws IOException {
        if (!started) {
            started = true;
            tty.begin(ENTER, LEAVE);
        }
    }

    /** Gives the terminal back. A screen is started and stopped once. */
    @Override
    public void stopScreen() throws IOException {
        tty.close();
    }

    /**
     * Waits until a key can be polled. It may also return before the time is over without one: the size has changed,
     * somebody called {@link Tty#wake}, or bytes came that mean nothing.
     */
    public void await(Duration atMost) throws IOException {
        keys.await(atMost);
    }

    /** The next key, if there is one: an {@code EOF} when the terminal is gone. A character with the shift flag was pasted. */
    @Override
    public @Nullable KeyStroke pollInput() throws IOException {
        await(Duration.ZERO);
        return poll();
    }

    /** The next key. After the {@code EOF} it gives that again. */
    @Override
    public KeyStroke readInput() throws IOException {
        KeyStroke key = poll();
        while (key == null && !keys.ended()) {
            await(LONG);
            key = poll();
        }
        return key == null ? new KeyStroke(KeyType.EOF) : key;
    }

    private @Nullable KeyStroke poll() {
        KeyStroke key = keys.poll();
        while (key != null && isCtrlL(key)) {
            complete = true;
            key = keys.poll();
        }
        return key;
    }

    private static boolean isCtrlL(KeyStroke key) {
        return key.isCtrlDown() && key.getKeyType() == KeyType.Character && key.getCharacter() == 'l';
    }

    /** Takes over the size that the terminal has now; null when it is the same. */
    @Override
    public synchronized @Nullable TerminalSize doResizeIfNecessary() {
        TerminalSize now = clamp(tty.size());
        if (now.equals(getTerminalSize())) {
            return null;
        }
        complete = true;
        addResizeRequest(now);
        return super.doResizeIfNecessary();
    }

    /** Sends the difference; all cells after a resize, after Ctrl-L, the first time, and when {@code COMPLETE} is asked for. */
    @Override
    public void refresh(RefreshType type) throws IOException {
        if (!started) {
            return;
        }
        boolean all = complete || type == RefreshType.COMPLETE;
        Frame frame = painter.paint(getBackBuffer(), all ? null : getFrontBuffer(), focus());
        complete = false;
        if (frame.length() > 0) {
            tty.write(frame.bytes(), 0, frame.length());
            getBackBuffer().copyTo(getFrontBuffer());
        }
    }

    /** Where the caret shows; on a two-cell character it stands on its left half. */
    private @Nullable TerminalPosition focus() {
        TerminalPosition asked = getCursorPosition();
        if (asked == null) {
            return null;
        }
        int column = Math.min(asked.getColumn(), getTerminalSize().getColumns() - 1);
        int row = Math.min(asked.getRow(), getTerminalSize().getRows() - 1);
        boolean onRightHalf =
                column > 0 && getBackBuffer().getCharacterAt(column - 1, row).isDoubleWidth();
        return new TerminalPosition(onRightHalf ? column - 1 : column, row);
    }

    /** For one frame: after a resize it would draw on the old one. */
    @Override
    public TextGraphics newTextGraphics() {
        return new CellGraphics(getBackBuffer());
    }

    @Override
    public synchronized void setCharacter(int column, int row, TextCharacter character) {
        getBackBuffer().setCharacterAt(column, row, Cells.shared(character));
    }

    private static TerminalSize clamp(TerminalSize told) {
        return new TerminalSize(
                Math.max(1, Math.min(500, told.getColumns())), Math.max(1, Math.min(300, told.getRows())));
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
