package lastack.app;

import java.util.List;
import java.util.Optional;
import lastack.lab.Event;
import lastack.tcp.Call;

/** What can happen to an endpoint without a segment, in the order of a list. */
public enum Occasion {
    OPEN,
    LISTEN,
    WRITE,
    SHUTDOWN,
    CLOSE,
    ABORT,
    TIMER,
    EXPIRY;

    /** The event itself; {@code bytes} is how much is written. */
    Event event(int bytes) {
        return switch (this) {
            case OPEN -> new Event.Calls(new Call.Open());
            case LISTEN -> new Event.Calls(new Call.Listen());
            case WRITE -> new Event.Calls(new Call.Write(bytes));
            case SHUTDOWN -> new Event.Calls(new Call.Shutdown());
            case CLOSE -> new Event.Calls(new Call.Close());
            case ABORT -> new Event.Calls(new Call.Abort());
            case TIMER -> Event.Time.RESEND;
            case EXPIRY -> Event.Time.EXPIRY;
        };
    }

    /** The occasion that {@code event} is; none where it is a segment. */
    static Optional<Occasion> of(Event event) {
        int bytes = event instanceof Event.Calls calls && calls.call() instanceof Call.Write write ? write.bytes() : 1;
        for (Occasion occasion : values()) {
            if (occasion.event(bytes).equals(event)) {
                return Optional.of(occasion);
            }
        }
        return Optional.empty();
    }

    Occasion moved(int by) {
        List<Occasion> all = List.of(values());
        return all.get(Math.floorMod(all.indexOf(this) + by, all.size()));
    }
}
