package lastack.ssh;

import com.googlecode.lanterna.screen.Screen;
import java.time.Duration;
import java.util.Optional;
import lastack.app.Msg;
import lastack.classroom.Attending;
import lastack.classroom.Teaching;
import lastack.classroom.Visit;
import lastack.tui.Program;
import lastack.tui.VisitViews;

/** A visit on a whole screen. Whoever prefers lines leaves it as soon as that is known. */
final class VisitProgram implements Program<Visit> {
    private final DeskRunner runner;
    private final VisitViews views;
    private boolean linesWanted;

    VisitProgram(DeskRunner runner, VisitViews views) {
        this.runner = runner;
        this.views = views;
    }

    /** Whether it goes on line by line. */
    boolean linesWanted() {
        return linesWanted;
    }

    @Override
    public Optional<Visit> begin(Visit first) {
        return unlessLines(runner.begin(first));
    }

    @Override
    public Optional<Visit> told(Visit now, Msg msg) {
        return unlessLines(runner.told(now, msg));
    }

    @Override
    public Optional<Visit> heard(Visit now) {
        return unlessLines(runner.heard(now));
    }

    private Optional<Visit> unlessLines(Optional<Visit> next) {
        linesWanted = next.filter(VisitProgram::prefersLines).isPresent();
        return linesWanted ? Optional.empty() : next;
    }

    /** At the door the choice is still being made; and in a room it is not known before what is kept was read. */
    private static boolean prefersLines(Visit visit) {
        boolean inside = visit instanceof Teaching || visit instanceof Attending;
        return inside && visit.model().loaded() && visit.model().preferences().plain();
    }

    @Override
    public boolean moving(Visit now) {
        return now.model().moving();
    }

    @Override
    public Duration rest(Visit now) {
        return runner.rest();
    }

    @Override
    public int paint(Visit now, Screen screen) {
        return views.paint(now, screen);
    }
}
