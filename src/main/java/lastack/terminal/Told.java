package lastack.terminal;

import com.googlecode.lanterna.TerminalSize;
import org.jspecify.annotations.Nullable;

/**
 * What the start script has found out, so that the program need not before it draws: that it stands at a terminal, and how large that is. To
 * find out by ourselves takes as long as to draw.
 */
final class Told {
    /** Rows and columns, as {@code stty size} prints them. */
    static final String WINDOW = "lastack.window";

    private static final int MOST = 9999;

    private Told() {}

    /** The window's size; null where nobody has told it. */
    static @Nullable TerminalSize window() {
        String told = System.getProperty(WINDOW, "");
        int blank = told.indexOf(' ');
        if (blank < 0) {
            return null;
        }
        try {
            int rows = Integer.parseInt(told.substring(0, blank));
            int columns = Integer.parseInt(told.substring(blank + 1));
            return rows < 1 || rows > MOST || columns < 1 || columns > MOST ? null : new TerminalSize(columns, rows);
        } catch (NumberFormatException otherwise) {
            return null;
        }
    }
}
