package lastack.lab;

import java.util.ArrayList;
import java.util.List;
import lastack.tcp.Connection;
import lastack.tcp.Referee;
import lastack.tcp.Segment;

/**
 * An endpoint and what happens to it, step by step.
 *
 * @param start the endpoint in the beginning
 * @param events what happens, in order, at most {@value #MOST_EVENTS}; none while the start is impossible
 */
public record Experiment(Start start, List<Event> events) {
    /** More than any conversation one would want to look at step by step. */
    public static final int MOST_EVENTS = 100;

    /** @throws IllegalArgumentException if there are too many events, or some for an impossible endpoint */
    public Experiment {
        events = List.copyOf(events);
        if (events.size() > MOST_EVENTS) {
            throw new IllegalArgumentException("an experiment has at most " + MOST_EVENTS + " steps");
        }
        if (!events.isEmpty() && start.oddity() != null) {
            throw new IllegalArgumentException("nothing can happen to an impossible endpoint");
        }
    }

    public static Experiment from(Start start) {
        return new Experiment(start, List.of());
    }

    /** What each step came to, in order. */
    public List<Trial> trials() {
        List<Trial> trials = new ArrayList<>();
        if (!events.isEmpty()) {
            Connection now = start.connection();
            for (Event event : events) {
                Trial trial = Trial.of(now, event);
                trials.add(trial);
                now = trial.after();
            }
        }
        return List.copyOf(trials);
    }

    /**
     * The endpoint after all steps.
     *
     * @throws IllegalStateException if the start is impossible
     */
    public Connection now() {
        List<Trial> trials = trials();
        return trials.isEmpty()
                ? start.connection()
                : trials.get(trials.size() - 1).after();
    }

    /**
     * The same with what an honest endpoint sends between the steps as steps of their own, unless one says already what is sent, or there
     * is no room: who asks only about what arrives means an endpoint that answers, and a SYN,ACK that never left cannot be acknowledged.
     */
    public Experiment answering() {
        Experiment told = from(start);
        for (Event event : events) {
            if (event instanceof Event.Sends) {
                return this;
            }
            List<Segment> due = told.events.isEmpty() ? List.of() : Referee.due(told.now());
            if (!told.hasRoom(due.size() + 1)) {
                return this;
            }
            for (Segment segment : due) {
                told = told.and(new Event.Sends(segment));
            }
            told = told.and(event);
        }
        return told;
    }

    /** Whether {@code more} steps have room. */
    public boolean hasRoom(int more) {
        return events.size() + more <= MOST_EVENTS;
    }

    public Experiment and(Event event) {
        List<Event> more = new ArrayList<>(events);
        more.add(event);
        return new Experiment(start, more);
    }
}
