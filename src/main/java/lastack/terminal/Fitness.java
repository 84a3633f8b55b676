package lastack.terminal;

import java.util.Map;
import org.jline.terminal.impl.jni.JniTerminalProvider;
import org.jline.terminal.spi.SystemStream;
import org.jline.terminal.spi.TerminalProvider;
import org.jline.utils.OSUtils;

/** Whether the full screen can be shown where the program was started. */
public enum Fitness {
    FIT,
    /** Input or output is a file or a pipe. */
    NOT_A_TERMINAL,
    /** {@code TERM} is {@code dumb} or not set: the terminal only knows lines. */
    DUMB,
    /** The part of JLine that speaks with the operating system does not work here. */
    NOT_SUPPORTED;

    /** Looks at the streams of this process and at its environment; changes nothing and writes nothing. */
    // From Java 22 on there is a console without a terminal, too: then it is JLine that finds out.
    @SuppressWarnings("SystemConsoleNull")
    public static Fitness here(Map<String, String> environment) {
        String term = environment.getOrDefault("TERM", "");
        boolean dumb = term.isEmpty() || term.equals("dumb");
        if (!dumb && Told.window() != null) {
            return FIT;
        }
        if (OSUtils.IS_WINDOWS) {
            return System.console() == null ? NOT_A_TERMINAL : NOT_SUPPORTED;
        }
        try {
            TerminalProvider provider = new JniTerminalProvider();
            boolean both = provider.isSystemStream(SystemStream.Input) && provider.isSystemStream(SystemStream.Output);
            if (!both) {
                return NOT_A_TERMINAL;
            }
        } catch (RuntimeException | LinkageError e) {
            // Without JLine there is Java's own word, which takes ten times as long to come.
            return System.console() == null ? NOT_A_TERMINAL : NOT_SUPPORTED;
        }
        return dumb ? DUMB : FIT;
    }
}
