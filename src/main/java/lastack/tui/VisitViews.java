package lastack.tui;

import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.screen.Screen;
import lastack.app.Model;
import lastack.classroom.Attending;
import lastack.classroom.Face;
import lastack.classroom.Joining;
import lastack.classroom.Pane;
import lastack.classroom.Teaching;
import lastack.classroom.Visit;

/** Everything that can be seen of a class: one frame for one visit. */
public final class VisitViews {
    private final Surroundings surroundings;
    private final String joinLine;
    private final Views views;

    /** @param joinLine the command with which students come in, for the wall */
    public VisitViews(Surroundings surroundings, String joinLine) {
        this.surroundings = surroundings;
        this.joinLine = joinLine;
        this.views = new Views(surroundings);
    }

    /** Draws it into the back buffer of a screen; returns the first line shown of what scrolls, 0 where nothing does. */
    public int paint(Visit visit, Screen screen) {
        TerminalSize size = screen.getTerminalSize();
        Skin skin = Skin.of(visit.model().preferences(), surroundings);
        Frame frame = new Frame(size.getColumns(), size.getRows());
        int first = draw(new Canvas(frame, skin.glyphs()), visit, skin);
        frame.paint(screen.newTextGraphics(), skin.palette());
        return first;
    }

    /** Draws the picture of {@code visit}, not yet in colours; returns the first line shown of what scrolls. */
    int draw(Canvas canvas, Visit visit, Skin skin) {
        if (visit.model().tooSmall()) {
            new TooSmall(canvas.columns(), canvas.rows()).draw(canvas, skin.labels());
        } else if (visit instanceof Joining joining) {
            JoinView.draw(canvas, joining, skin);
        } else if (visit instanceof Attending attending) {
            return attending(canvas, attending, skin);
        } else if (visit instanceof Teaching teaching) {
            return teaching(canvas, teaching, skin);
        }
        return 0;
    }

    private int attending(Canvas canvas, Attending attending, Skin skin) {
        Model model = attending.model();
        Face face = attending.face();
        int first = 0;
        if (model.notice() != null || face instanceof Face.Playing) {
            first = views.draw(canvas, model, skin, attending.room().closedWorlds());
        } else if (face instanceof Face.Welcome welcome) {
            WelcomeView.draw(canvas, attending, welcome, skin);
        } else if (face instanceof Face.Waiting) {
            WaitingView.draw(canvas, attending, skin);
        } else if (face instanceof Face.Result result) {
            first = RoundResultView.draw(
                    canvas,
                    attending.room(),
                    result.result(),
                    attending.id(),
                    true,
                    result.scroll(),
                    attending.lessons().course(),
                    skin);
        }
        new RoomLine(attending, skin.words()).draw(Page.on(canvas).canvas());
        return first;
    }

    private int teaching(Canvas canvas, Teaching teaching, Skin skin) {
        Pane pane = teaching.pane();
        if (pane instanceof Pane.Settings || teaching.model().notice() != null) {
            return views.draw(canvas, teaching.model(), skin);
        } else if (pane instanceof Pane.Result result) {
            return RoundResultView.draw(
                    canvas,
                    teaching.room(),
                    result.result(),
                    null,
                    teaching.named(),
                    result.scroll(),
                    teaching.lessons().course(),
                    skin);
        } else if (pane instanceof Pane.Help help) {
            return BoardHelpView.draw(canvas, teaching, help, skin);
        } else if (pane instanceof Pane.Bare) {
            return BoardView.draw(canvas, teaching, joinLine, skin);
        }
        over(canvas, teaching, pane, skin);
        return 0;
    }

    /** What stands in the board's place for a while. */
    private void over(Canvas canvas, Teaching teaching, Pane pane, Skin skin) {
        if (pane instanceof Pane.Saying saying) {
            SayingView.draw(canvas, teaching, saying, skin);
        } else if (pane instanceof Pane.Planning planning) {
            PlanningView.draw(canvas, teaching, planning.draft(), skin);
        } else if (pane instanceof Pane.Worlds worlds) {
            WorldsView.draw(canvas, teaching, worlds.at(), skin);
        } else if (pane instanceof Pane.Rules rules) {
            HouseRulesView.draw(canvas, teaching, rules.at(), skin);
        } else if (pane instanceof Pane.Managing managing) {
            StudentPaneView.managing(canvas, teaching, managing.student(), skin);
        } else if (pane instanceof Pane.Sure sure) {
            StudentPaneView.sure(canvas, teaching, sure, skin);
        } else if (pane instanceof Pane.Watching watching) {
            WatchingView.draw(canvas, teaching, watching, this, skin);
        }
    }
}
