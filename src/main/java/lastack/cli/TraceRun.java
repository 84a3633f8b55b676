package lastack.cli;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.SplittableRandom;
import lastack.course.Suggestions;
import lastack.text.Lang;
import lastack.text.TraceSentences;
import lastack.text.Words;
import lastack.trace.Account;
import lastack.trace.End;
import lastack.trace.Flow;
import lastack.trace.Sighting;
import lastack.trace.Tracer;
import lastack.wire.CaptureReader;
import lastack.wire.Content;
import lastack.wire.Damage;
import lastack.wire.Packet;
import lastack.wire.ReadAhead;
import org.jspecify.annotations.Nullable;

/** One capture from its first packet to its last, told to a report. */
final class TraceRun {
    /** How many packets pass between two looks at the clock and at who reads. */
    private static final int STRETCH = 1 << 14;

    private final Lang lang;
    private final boolean quiet;
    private final @Nullable End near;
    private final Tracer tracer;
    private final @Nullable Integer only;
    private final TraceReport report;
    private long packets;
    private long partly;
    private long doubted;

    TraceRun(Settings settings, @Nullable End near, @Nullable Integer only, TraceReport report) {
        this.lang = settings.language();
        this.quiet = settings.quiet();
        this.near = near;
        this.tracer = new Tracer(near, new SplittableRandom().nextInt());
        this.only = only;
        this.report = report;
    }

    /** A capture to be opened. */
    @FunctionalInterface
    interface Opening {
        CaptureReader open() throws IOException;
    }

    /** The exit code. */
    int run(Path capture) {
        return run(capture.toString(), () -> CaptureReader.open(capture));
    }

    /** The same of what is called {@code given}. */
    int run(String given, Opening capture) {
        String name = Suggestions.printable(given);
        try (CaptureReader reader = capture.open()) {
            // The progress is wiped out before anything else is said.
            try (TraceProgress progress = TraceProgress.of(quiet)) {
                read(reader, progress);
            }
            accounts();
            report.end();
            return complaints(name, reader.damage().orElse(null));
        } catch (NoSuchFileException e) {
            System.err.println(Says.CAPTURE_MISSING.in(lang, name));
            return Exit.UNREADABLE;
        } catch (IOException e) {
            report.end();
            System.err.println(
                    Says.CAPTURE_UNREADABLE.in(lang, name, Suggestions.printable(String.valueOf(e.getMessage()))));
            return Exit.UNREADABLE;
        }
    }

    private void read(CaptureReader reader, TraceProgress progress) throws IOException {
        long size = reader.size();
        try (ReadAhead<Flow> ahead = new ReadAhead<>(reader, tracer::flow)) {
            for (Packet packet = ahead.next(); packet != null; packet = ahead.next()) {
                if (++packets % STRETCH == 0) {
                    if (!report.isRead()) {
                        return;
                    }
                    progress.at(ahead.position(), size);
                }
                take(packet, ahead.found());
            }
        }
    }

    private void take(Packet packet, @Nullable Flow flow) {
        if (flow == null) {
            boolean cut = packet.content() != Content.OTHER && packet.content() != Content.UNKNOWN_LINK;
            partly += cut ? 1 : 0;
        } else if (!report.wantsSegments(tracer.connections())) {
            tracer.count(flow, packet);
        } else {
            Sighting sighting = tracer.tell(flow, packet);
            if (only == null || only == flow.number()) {
                report.segment(sighting);
            }
        }
    }

    private void accounts() {
        int first = only == null ? 1 : only;
        int last = only == null ? tracer.connections() : Math.min(only, tracer.connections());
        for (int number = Math.max(1, first); number <= last && report.isRead(); number++) {
            Account account = tracer.account(number);
            doubted += account.doubted() ? 1 : 0;
            report.connection(account);
        }
    }

    private int complaints(String name, @Nullable Damage damage) {
        int exit = Exit.DONE;
        if (damage != null) {
            String what = Says.valueOf(damage.reason().name()).in(lang);
            System.err.println(Says.CAPTURE_DAMAGED.in(lang, name, damage.offset(), what));
            exit = Exit.UNREADABLE;
        } else if (tracer.connections() == 0 && !quiet) {
            System.err.println(Says.CAPTURE_WITHOUT_TCP.in(lang, name, packets));
        }
        if (partly > 0 && !quiet) {
            System.err.println(Says.CAPTURE_PARTLY.in(lang, partly));
        }
        if (doubted > 0 && near != null && !quiet) {
            String other = new TraceSentences(Words.in(lang)).name(near.other());
            System.err.println(Says.NEAR_DOUBTED.in(lang, name, near, doubted, other));
        }
        if (only != null && (only < 1 || only > tracer.connections()) && damage == null) {
            System.err.println(Says.NO_SUCH_CONNECTION.in(lang, only, name, tracer.connections()));
            exit = Exit.USAGE;
        }
        return exit;
    }
}
