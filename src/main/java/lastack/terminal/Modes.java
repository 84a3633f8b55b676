package lastack.terminal;

import java.io.IOException;
import java.util.EnumSet;
import org.jline.terminal.Attributes;
import org.jline.terminal.Attributes.ControlChar;
import org.jline.terminal.Attributes.InputFlag;
import org.jline.terminal.Attributes.LocalFlag;
import org.jline.terminal.Size;
import org.jline.terminal.impl.jni.JniTerminalProvider;
import org.jline.terminal.spi.Pty;
import org.jline.terminal.spi.SystemStream;

/**
 * The modes of this process's terminal and its size, by way of JLine. JLine's {@code Terminal} is not needed for that, and making one would
 * take longer than the first frame.
 */
final class Modes {
    private final Pty pty;
    private final Attributes found;

    private Modes(Pty pty, Attributes found) {
        this.pty = pty;
        this.found = found;
    }

    /** Looks at the terminal and changes nothing. */
    static Modes open() throws IOException {
        Pty pty = new JniTerminalProvider().current(SystemStream.Output);
        return new Modes(pty, pty.getAttr());
    }

    /** Every byte as it comes and at once; no echo, no key that the operating system acts on. */
    void raw() throws IOException {
        Attributes raw = new Attributes(found);
        raw.setLocalFlags(EnumSet.of(LocalFlag.ICANON, LocalFlag.ECHO, LocalFlag.ISIG, LocalFlag.IEXTEN), false);
        raw.setInputFlags(
                EnumSet.of(
                        InputFlag.IXON,
                        InputFlag.IXOFF,
                        InputFlag.ICRNL,
                        InputFlag.INLCR,
                        InputFlag.IGNCR,
                        InputFlag.ISTRIP,
                        InputFlag.BRKINT),
                false);
        raw.setControlChar(ControlChar.VMIN, 1);
        raw.setControlChar(ControlChar.VTIME, 0);
        pty.setAttr(raw);
    }

    /** As it was when this was opened. */
    void restore() throws IOException {
        pty.setAttr(found);
    }

    Size size() throws IOException {
        return pty.getSize();
    }
}
