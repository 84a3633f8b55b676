package lastack.ssh;

import com.googlecode.lanterna.screen.Screen;
import java.time.Duration;
import java.util.Optional;
import lastack.app.Msg;
import lastack.classroom.Attending;
import lastack.classroom.Joining;
import lastack.classroom.Visit;
import lastack.classroom.VisitPerformer;
import lastack.tui.Program;
import lastack.tui.VisitViews;

/** A visit on a whole screen. Whoever prefers lines leaves it as soon as that is known. */
final class VisitProgram implements Program<Visit> {
    private final Desk desk;
    private final VisitPerformer performer;
    private final VisitViews views;
    private Visit last;
    private boolean linesWanted;

    VisitProgram(Desk desk, VisitPerformer performer, VisitViews views, Visit first) {
        this.desk = desk;
        this.performer = performer;
        this.views = views;
        this.last = first;
    }

    /** The visit as it was last. */
    Visit last() {
        return last;
    }

    /** Whether it goes on line by line. */
    boolean linesWanted() {
        return linesWanted;
    }

    @Override
    public Optional<Visit> begin(Visit first) {
        return after(performer.begin(first));
    }

    @Override
    public Optional<Visit> told(Visit now, Msg msg) {
        return after(performer.told(now, msg));
    }

    @Override
    public Optional<Visit> heard(Visit now) {
        return desk.ending() == null ? after(performer.heard(now)) : Optional.empty();
    }

    private Optional<Visit> after(Optional<Visit> next) {
        if (next.isPresent()) {
            last = next.get();
            if (!(last instanceof Joining)) {
                desk.join();
            }
            boolean known = last instanceof Attending && last.model().loaded();
            linesWanted = known && last.model().preferences().plain();
        }
        return linesWanted ? Optional.empty() : next;
    }

    @Override
    public boolean moving(Visit now) {
        return now.model().moving();
    }

    @Override
    public Duration rest(Visit now) {
        return Duration.ofMillis(performer.restMillis());
    }

    @Override
    public int paint(Visit now, Screen screen) {
        return views.paint(now, screen);
    }
}
