package lastack.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.ZoneId;
import java.util.Optional;
import lastack.app.KeepingException;
import lastack.app.Model;
import lastack.app.Performer;
import lastack.app.Step;
import lastack.app.Study;
import lastack.plain.Conversation;
import lastack.plain.TerminalSource;
import lastack.store.HistoryFile;
import lastack.store.StateFolder;
import org.jspecify.annotations.Nullable;

/** Plays line by line: at a terminal, or from a pipe. */
final class LineMode {
    /** Nothing is drawn, so the window's size must not matter to the program. */
    private static final int COLUMNS = Model.DRAWING_COLUMNS;

    private static final int ROWS = Model.DRAWING_ROWS;

    private LineMode() {}

    /** Talks with who sits at the terminal of this process. */
    static int atTerminal(Settings settings, Performer performer, LateLibrary library, Play.Opener opener)
            throws IOException {
        try (TerminalSource terminal = TerminalSource.open(history(settings))) {
            Model fresh = fresh(library);
            Conversation.Ending ending = Conversation.at(
                            terminal, performer, settings.lang(), settings.environment(), fresh)
                    .hold(start(performer, fresh, opener));
            return ending.how() == Conversation.How.INTERRUPTED ? Exit.INTERRUPTED : Exit.DONE;
        }
    }

    /** The same at a terminal that knows nothing but lines: what is typed is shown and mended by the system. */
    static int atDumbTerminal(Settings settings, Performer performer, LateLibrary library, Play.Opener opener)
            throws IOException {
        talk(settings, performer, library, opener, false, TerminalSource.columnsOfDumb());
        return Exit.DONE;
    }

    /** Talks with what comes on standard input: a script has done its work when the level it played is solved. */
    static int piped(Settings settings, Performer performer, LateLibrary library, Play.Opener opener)
            throws IOException {
        try {
            boolean middle = talk(settings, performer, library, opener, true, 0).middle();
            return middle ? Exit.NOT_SOLVED : Exit.DONE;
        } catch (NobodyReads enough) {
            return Exit.DONE;
        }
    }

    /** Whoever reads has gone away, as behind {@code | head}: that ends the talk and is no fault. */
    private static final class NobodyReads extends IOException {
        private static final long serialVersionUID = 1;

        NobodyReads() {
            super("nobody reads what is written");
        }
    }

    private static Conversation.Ending talk(
            Settings settings, Performer performer, LateLibrary library, Play.Opener opener, boolean echo, int columns)
            throws IOException {
        Model fresh = fresh(library);
        try {
            return Conversation.piped(
                            System.in,
                            LineMode::print,
                            echo,
                            columns,
                            performer,
                            settings.lang(),
                            settings.environment(),
                            fresh)
                    .hold(start(performer, fresh, opener));
        } catch (UncheckedIOException gone) {
            throw gone.getCause();
        }
    }

    private static void print(String text) {
        System.out.print(text);
        System.out.flush();
        if (System.out.checkError()) {
            throw new UncheckedIOException(new NobodyReads());
        }
    }

    private static Model fresh(LateLibrary library) {
        return Model.fresh(library.library().course(), COLUMNS, ROWS, new SecureRandom().nextLong(), Settings.today())
                .studying(Study.of(library.decks(), ZoneId.systemDefault()));
    }

    private static Step start(Performer performer, Model fresh, Play.Opener opener) {
        // Opening wants to leave only when somebody says so, and nobody has said anything yet.
        return opener.open(performer, fresh).orElseThrow();
    }

    private static @Nullable Path history(Settings settings) {
        try {
            Optional<Path> file = HistoryFile.in(StateFolder.resolve(settings.environment(), settings.dataDir()));
            return file.orElse(null);
        } catch (KeepingException nowhere) {
            // That nothing can be kept is told when progress is read.
            return null;
        }
    }
}
