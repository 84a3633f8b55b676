package lastack.ssh;

import java.time.Duration;
import java.util.Optional;
import lastack.app.Msg;
import lastack.classroom.Joining;
import lastack.classroom.Visit;
import lastack.classroom.VisitPerformer;
import lastack.classroom.VisitRunner;

/** Carries the visit of one desk on: the visit ends when somebody asks the desk to end, and the desk knows when somebody has come in. */
final class DeskRunner implements VisitRunner {
    private final Desk desk;
    private final VisitPerformer performer;
    private Visit last;

    DeskRunner(Desk desk, VisitPerformer performer, Visit first) {
        this.desk = desk;
        this.performer = performer;
        this.last = first;
    }

    /** The visit as it was last. */
    Visit last() {
        return last;
    }

    @Override
    public Optional<Visit> begin(Visit first) {
        return noted(performer.begin(first));
    }

    @Override
    public Optional<Visit> told(Visit visit, Msg msg) {
        return noted(performer.told(visit, msg));
    }

    @Override
    public Optional<Visit> heard(Visit visit) {
        return desk.ending() == null ? noted(performer.heard(visit)) : Optional.empty();
    }

    /** How long it may be until {@link #heard} is called, if nobody wakes the session before. */
    Duration rest() {
        return Duration.ofMillis(performer.restMillis());
    }

    private Optional<Visit> noted(Optional<Visit> next) {
        last = next.orElse(last);
        if (!(last instanceof Joining)) {
            desk.join();
        }
        return next;
    }
}
