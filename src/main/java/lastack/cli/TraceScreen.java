package lastack.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import lastack.app.Capture;
import lastack.app.Keeper;
import lastack.app.Msg;
import lastack.app.Opening;
import lastack.app.Passage;
import lastack.app.Performer;
import lastack.app.Step;
import lastack.app.Update;
import lastack.course.Suggestions;
import lastack.game.Bilingual;
import lastack.text.Lang;
import lastack.trace.Account;
import lastack.trace.End;
import lastack.trace.Flow;
import lastack.trace.Sighting;
import lastack.trace.Tracer;
import lastack.wire.CaptureReader;
import lastack.wire.Packet;
import org.jspecify.annotations.Nullable;

/**
 * A capture on the whole screen. The file is read once for its connections, and once more for the segments of each connection that is
 * looked at: what is kept grows with the connections, not with the packets.
 */
final class TraceScreen {
    /** So many segments are kept of the beginning of a connection, and as many of its end. */
    private static final int MOST_KEPT = 10_000;

    private final Settings settings;
    private final Path file;

    TraceScreen(Settings settings, Path file) {
        this.settings = settings;
        this.file = file;
    }

    /**
     * Shows it until the player leaves; returns the exit code, or nothing where the player prefers lines.
     *
     * @param near the end at which it was captured, or null to infer it
     * @param connection the number of the connection to begin with, or null
     */
    OptionalInt run(@Nullable End near, @Nullable Integer connection) {
        List<Account> connections = new ArrayList<>();
        int read = new TraceRun(settings, near, null, new Collected(connections)).run(file);
        if (connections.isEmpty()) {
            return OptionalInt.of(read);
        }
        if (connection != null && (connection < 1 || connection > connections.size())) {
            System.err.println(Says.NO_SUCH_CONNECTION.in(settings.language(), connection, name(), connections.size()));
            return OptionalInt.of(Exit.USAGE);
        }
        Capture capture = new Capture(Suggestions.printable(String.valueOf(file.getFileName())), connections);
        try (Keeper keeper = new LateKeeper(settings, Optional::empty)) {
            Performer performer = Performer.looking(keeper, this::passage);
            OptionalInt shown = FullScreen.run(
                    settings,
                    performer,
                    new LateLibrary(settings),
                    (performing, fresh) -> performing
                            .settle(Update.begin(fresh))
                            .flatMap(loaded -> performing.settle(
                                    Opening.capture(loaded, capture, connection == null ? 0 : connection)))
                            .map(opened -> new Step(opened, List.of())));
            return shown.isPresent() ? OptionalInt.of(Math.max(shown.getAsInt(), read)) : shown;
        } catch (IOException gone) {
            System.err.println(Says.TERMINAL_FAILED.in(settings.language(), String.valueOf(gone.getMessage())));
            return OptionalInt.of(Exit.USAGE);
        }
    }

    private String name() {
        return Suggestions.printable(file.toString());
    }

    private Msg passage(Account connection) {
        try {
            return new Msg.Passed(connection, read(connection));
        } catch (IOException failed) {
            String why = Suggestions.printable(String.valueOf(failed.getMessage()));
            return new Msg.Noted(new Bilingual(
                    Says.CAPTURE_UNREADABLE.in(Lang.EN, name(), why),
                    Says.CAPTURE_UNREADABLE.in(Lang.ZH, name(), why)));
        }
    }

    /** The segments of one connection, each with what was known when it passed, as in the lines. */
    Passage read(Account connection) throws IOException {
        Flow flow = connection.flow();
        List<Sighting> beginning = new ArrayList<>();
        Deque<Sighting> end = new ArrayDeque<>();
        long omitted = 0;
        Tracer tracer = new Tracer(connection.told() ? connection.near().orElse(null) : null, 0);
        Packet packet = new Packet();
        try (CaptureReader reader = CaptureReader.open(file)) {
            while (reader.next(packet)) {
                boolean here = packet.isBetween(flow.client(), flow.server())
                        || packet.isBetween(flow.server(), flow.client());
                Sighting sighting = here ? tracer.see(packet) : null;
                if (sighting != null && beginning.size() < MOST_KEPT) {
                    beginning.add(sighting);
                } else if (sighting != null) {
                    end.addLast(sighting);
                    if (end.size() > MOST_KEPT) {
                        end.removeFirst();
                        omitted++;
                    }
                }
            }
        }
        if (beginning.isEmpty()) {
            throw new IOException("the file was changed while it was read");
        }
        int gap = beginning.size();
        beginning.addAll(end);
        return new Passage(beginning, omitted, gap);
    }

    /** Every connection, and no segment. */
    private record Collected(List<Account> connections) implements TraceReport {
        @Override
        public boolean wantsSegments(int known) {
            return false;
        }

        @Override
        public void segment(Sighting sighting) {
            throw new IllegalStateException("nobody asked for segments");
        }

        @Override
        public void connection(Account account) {
            connections.add(account);
        }

        @Override
        public void end() {
            // All of it is in the list.
        }

        @Override
        public boolean isRead() {
            return true;
        }
    }
}
