package lastack.cli;

import com.googlecode.lanterna.TerminalSize;
import java.io.IOException;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import lastack.app.Model;
import lastack.app.Opening;
import lastack.app.Performer;
import lastack.app.Screen;
import lastack.app.Step;
import lastack.app.Study;
import lastack.game.Course;
import lastack.terminal.ColorDepth;
import lastack.terminal.LocalTty;
import lastack.terminal.TtyScreen;
import lastack.tui.Alone;
import lastack.tui.Session;
import lastack.tui.Views;

/** Plays on the whole screen. Apart from {@link Play}, so that who plays line by line loads nothing that draws. */
final class FullScreen {
    private static final Course NOTHING = new Course(List.of());

    private FullScreen() {}

    /** Plays until the player leaves; returns the exit code, or nothing where the player prefers to play line by line. */
    static OptionalInt run(Settings settings, Performer performer, LateLibrary library, Play.Opener opener)
            throws IOException {
        // Nobody reads the keys any more: the terminal has been given back, and there is nothing else to save.
        LocalTty tty =
                LocalTty.open(settings.environment(), () -> Runtime.getRuntime().halt(Exit.INTERRUPTED));
        ColorDepth depth = ColorDepth.of(settings.environment(), settings.color());
        try (TtyScreen screen = new TtyScreen(tty, depth)) {
            screen.startScreen();
            boolean still = settings.still() || settings.ascii();
            Views views = new Views(settings.surroundings());
            int drawn = Screen.Menu.WHOLE;
            if (opener == Play.MENU) {
                views.paint(still ? unread(screen) : Opening.menu(unread(screen), 0), screen);
                screen.refresh();
                library.begin();
                drawn = still ? drawn : meanwhile(screen, views, library);
            }
            Model fresh = fresh(library.library().course(), screen)
                    .studying(Study.of(library.decks(), ZoneId.systemDefault()));
            Optional<Step> start = opener.open(performer, still ? fresh.standing() : Opening.menu(fresh, drawn));
            if (start.isEmpty()) {
                return OptionalInt.of(Exit.DONE);
            }
            Alone alone = new Alone(performer, views, start.get());
            boolean interrupted =
                    new Session<>(screen, screen::await, alone).run(start.get().model());
            return alone.linesWanted()
                    ? OptionalInt.empty()
                    : OptionalInt.of(interrupted ? Exit.INTERRUPTED : Exit.DONE);
        }
    }

    /**
     * Lets the emblem draw itself while the levels are being read; returns how far it has come when they are. A key finishes it, and is
     * left to be read by who knows what it means.
     */
    private static int meanwhile(TtyScreen screen, Views views, LateLibrary library) throws IOException {
        for (int drawn = 1; drawn < Screen.Menu.WHOLE; drawn++) {
            long from = System.nanoTime();
            screen.await(Session.STEP);
            if (library.isRead()) {
                return drawn;
            } else if (System.nanoTime() - from < Session.STEP.toNanos()) {
                break;
            }
            views.paint(Opening.menu(unread(screen), drawn), screen);
            screen.refresh();
        }
        views.paint(unread(screen), screen);
        screen.refresh();
        return Screen.Menu.WHOLE;
    }

    /** What is seen first is the same for everybody and on every day. */
    private static Model unread(TtyScreen screen) {
        TerminalSize size = screen.getTerminalSize();
        return Model.fresh(NOTHING, size.getColumns(), size.getRows(), 0, LocalDate.EPOCH);
    }

    private static Model fresh(Course course, TtyScreen screen) {
        TerminalSize size = screen.getTerminalSize();
        return Model.fresh(course, size.getColumns(), size.getRows(), new SecureRandom().nextLong(), Settings.today());
    }
}
