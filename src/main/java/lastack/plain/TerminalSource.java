package lastack.plain;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.jline.reader.Candidate;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jline.utils.InfoCmp;
import org.jspecify.annotations.Nullable;

/** Lines that somebody types at a terminal, with completion, and with those typed before. Nothing but the line itself is ever redrawn. */
public final class TerminalSource implements Source, AutoCloseable {
    private static final String PROVIDER = "jni";
    /** A name for JLine alone: what calls itself dumb is not asked how wide it is. */
    private static final String LINES_ONLY = "lastack-lines";

    private static final int MOST_KEPT = 500;

    private final Terminal terminal;
    private final LineReader reader;
    private List<String> words = List.of();

    private TerminalSource(Terminal terminal, @Nullable Path history) {
        this.terminal = terminal;
        LineReaderBuilder builder = LineReaderBuilder.builder()
                .terminal(terminal)
                .appName("lastack")
                .completer((line, parsed, candidates) -> words.forEach(word -> candidates.add(candidate(word))))
                .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
                .option(LineReader.Option.BRACKETED_PASTE, false)
                .option(LineReader.Option.AUTO_MENU, false)
                .option(LineReader.Option.HISTORY_IGNORE_SPACE, false)
                .variable(LineReader.HISTORY_SIZE, MOST_KEPT)
                .variable(LineReader.HISTORY_FILE_SIZE, MOST_KEPT)
                .variable(LineReader.BELL_STYLE, "none");
        if (history != null) {
            builder.variable(LineReader.HISTORY_FILE, history);
        }
        this.reader = builder.build();
    }

    /** A field is gone on with behind its sign, so no space stands behind it. */
    private static Candidate candidate(String word) {
        return new Candidate(word, word, null, null, null, null, !word.endsWith("="));
    }

    /**
     * Opens the terminal of this process.
     *
     * @param history the file that keeps the lines typed, which nobody but the player can read; null for none
     */
    public static TerminalSource open(@Nullable Path history) throws IOException {
        try {
            Terminal terminal = TerminalBuilder.builder()
                    .system(true)
                    .provider(PROVIDER)
                    .graphemeCluster(false)
                    .encoding(StandardCharsets.UTF_8)
                    .build();
            return new TerminalSource(terminal, history);
        } catch (IllegalStateException e) {
            throw new IOException("The terminal cannot be opened: " + e.getMessage() + ".", e);
        }
    }

    /** How wide a terminal is that knows nothing but lines, so that what is typed there is left to the operating system; 0 where nobody knows. */
    public static int columnsOfDumb() throws IOException {
        InfoCmp.setLoadedInfoCmp(LINES_ONLY, LINES_ONLY + ",\n");
        try (Terminal terminal = TerminalBuilder.builder()
                .system(true)
                .provider(PROVIDER)
                .type(LINES_ONLY)
                .graphemeCluster(false)
                .nativeSignals(false)
                .build()) {
            return terminal.getColumns();
        }
    }

    /** How wide the terminal is, in cells; 0 where that is not known. */
    int columns() {
        return terminal.getColumns();
    }

    /** Writes text at once. */
    void write(String text) {
        terminal.writer().print(text);
        terminal.writer().flush();
    }

    @Override
    public Line next(String question, List<String> answers) {
        words = List.copyOf(answers);
        try {
            return Typing.line(reader.readLine(Paper.spaced(question)));
        } catch (UserInterruptException interrupted) {
            return new Line.Interrupted();
        } catch (EndOfFileException end) {
            return new Line.End();
        }
    }

    @Override
    public void close() throws IOException {
        terminal.close();
    }
}
