package lastack.trace;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import lastack.wire.CaptureReader;
import lastack.wire.Packet;
import org.jspecify.annotations.Nullable;

/** A capture, traced to its end. */
record Traced(List<Sighting> sightings, List<Account> accounts) {
    static Traced of(Path capture, @Nullable End near) {
        Tracer tracer = new Tracer(near, 0);
        List<Sighting> sightings = new ArrayList<>();
        Packet packet = new Packet();
        try (CaptureReader reader = CaptureReader.open(capture)) {
            while (reader.next(packet)) {
                Sighting sighting = tracer.see(packet);
                if (sighting != null) {
                    sightings.add(sighting);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(capture.toString(), e);
        }
        return new Traced(sightings, tracer.accounts());
    }

    /** The connections alone, as they are counted for a summary. */
    static List<Account> counted(Path capture, @Nullable End near) {
        Tracer tracer = new Tracer(near, 0);
        Packet packet = new Packet();
        try (CaptureReader reader = CaptureReader.open(capture)) {
            while (reader.next(packet)) {
                tracer.count(packet);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(capture.toString(), e);
        }
        return tracer.accounts();
    }

    static Path capture(String name) {
        return Path.of("src", "test", "resources", "captures", name);
    }
}
