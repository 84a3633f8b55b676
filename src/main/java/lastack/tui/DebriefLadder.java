package lastack.tui;

import java.util.ArrayList;
import java.util.List;
import lastack.app.Motion;
import lastack.game.Game;
import lastack.game.Happening;
import lastack.game.Side;
import lastack.tcp.State;
import lastack.text.Who;

/** The whole exchange of a level that is solved, both ends' names and states above it. An end in TIME-WAIT is seen to wait on. */
final class DebriefLadder {
    private static final int WAITING_ROWS = 3;

    private DebriefLadder() {}

    static void draw(Canvas canvas, Layout layout, int rows, Game game, Skin skin) {
        Labels labels = skin.labels();
        List<Happening> history = game.world().history();
        Motion still = new Motion(history.size(), history.size(), 0);
        PlayLadder played = new PlayLadder(game.level(), history, history.size(), still, labels.text(Label.WAITED));
        String you = labels.text(Label.YOU) + " "
                + skin.words().name(Who.of(game.level().you().role()));
        String peer = skin.words().name(Who.of(game.level().peer().role()));
        Ends ends = new Ends(
                new End(you, played.you().toString()),
                new End(peer, played.peer().toString()));
        ends.draw(canvas.at(layout.ends()), layout.leftLine(), layout.rightLine());
        List<LadderStep> steps = new ArrayList<>(played.ladder().steps());
        if (played.you() == State.TIME_WAIT) {
            steps.add(waiting(Side.YOU, labels));
        } else if (played.peer() == State.TIME_WAIT) {
            steps.add(waiting(Side.PEER, labels));
        }
        Area area = layout.ladder();
        new Ladder(steps)
                .draw(
                        canvas.at(new Area(area.top(), area.left(), rows, area.columns())),
                        layout.leftLine(),
                        layout.rightLine());
    }

    private static LadderStep waiting(Side side, Labels labels) {
        // A note beside the right line would leave the ladder.
        String note = side == Side.YOU ? labels.text(Label.WAITED) : "";
        return new LadderStep.Waiting(side, WAITING_ROWS, true, note);
    }
}
