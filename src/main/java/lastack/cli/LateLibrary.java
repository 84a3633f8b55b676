package lastack.cli;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import lastack.course.Library;
import lastack.quiz.Deck;

/**
 * All that can be played and asked. Reading it takes longer than drawing the first frame, which shows nothing of it: so that need not wait.
 */
final class LateLibrary {
    private record Contents(Library library, List<Deck> decks) {}

    private final FutureTask<Contents> reading;

    LateLibrary(Settings settings) {
        reading = new FutureTask<>(() -> new Contents(Play.library(settings), Play.decks(settings)));
    }

    /** With levels that have been read already. */
    LateLibrary(Library library, Settings settings) {
        reading = new FutureTask<>(() -> new Contents(library, Play.decks(settings)));
    }

    /** Begins to read, while whoever calls does something else. */
    void begin() {
        Thread thread = new Thread(reading, "library");
        thread.setDaemon(true);
        thread.start();
    }

    boolean isRead() {
        return reading.isDone();
    }

    /** The levels; reads them now if nobody has begun to. */
    Library library() {
        return contents().library();
    }

    List<Deck> decks() {
        return contents().decks();
    }

    private Contents contents() {
        // Does nothing where it has been done, or is being done by another thread.
        reading.run();
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return reading.get();
                } catch (InterruptedException again) {
                    interrupted = true;
                }
            }
        } catch (ExecutionException | CancellationException fault) {
            throw new IllegalStateException("The levels cannot be read: " + fault.getCause(), fault);
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
