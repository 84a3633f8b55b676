package lastack.cli;

import java.io.IOException;
import java.security.SecureRandom;
import java.time.ZoneId;
import java.util.Optional;
import java.util.OptionalInt;
import lastack.app.Model;
import lastack.app.Performer;
import lastack.app.Step;
import lastack.app.Study;
import lastack.course.Decks;
import lastack.course.Library;
import lastack.terminal.ColorDepth;
import lastack.terminal.LocalTty;
import lastack.terminal.TtyScreen;
import lastack.tui.Session;
import lastack.tui.Views;

/** Plays on the whole screen. Apart from {@link Play}, so that who plays line by line loads nothing that draws. */
final class FullScreen {
    private FullScreen() {}

    /** Plays until the player leaves; returns the exit code, or nothing where the player prefers to play line by line. */
    static OptionalInt run(Settings settings, Performer performer, Library library, Play.Opener opener)
            throws IOException {
        // Nobody reads the keys any more: the terminal has been given back, and there is nothing else to save.
        LocalTty tty =
                LocalTty.open(settings.environment(), () -> Runtime.getRuntime().halt(Exit.INTERRUPTED));
        ColorDepth depth = ColorDepth.of(settings.environment(), settings.color());
        try (TtyScreen screen = new TtyScreen(tty, depth)) {
            screen.startScreen();
            Model fresh = Model.fresh(
                            library.course(),
                            screen.getTerminalSize().getColumns(),
                            screen.getTerminalSize().getRows(),
                            new SecureRandom().nextLong(),
                            Settings.today())
                    .studying(Study.of(Decks.builtIn(), ZoneId.systemDefault()));
            Session session = new Session(screen, screen::await, performer, new Views(settings.surroundings()));
            Optional<Step> start = opener.open(performer, fresh);
            boolean interrupted = start.isPresent() && session.run(start.get());
            return session.linesWanted()
                    ? OptionalInt.empty()
                    : OptionalInt.of(interrupted ? Exit.INTERRUPTED : Exit.DONE);
        }
    }
}
