package lastack.tui;

import java.util.List;
import lastack.app.Screen;
import lastack.app.Station;
import lastack.game.Crossroads;
import lastack.text.Directions;

/** The state diagram beside a level that is being played: it goes along with what happens there. */
final class StatesColumn {
    private StatesColumn() {}

    /** Draws it on a canvas of {@link StateMap#COLUMNS} columns or more. */
    static void draw(Canvas canvas, Screen.InLevel level, Crossroads here, Skin skin) {
        StateMap map = StateMap.WHOLE;
        int rows = canvas.rows();
        Station you = Station.of(here.you(), level.world().you());
        Station peer = Station.of(here.peer(), level.world().peer());
        new StateDiagram(map, here, you, peer, null)
                .draw(
                        canvas.at(new Area(0, 0, map.rows(), canvas.columns())),
                        skin.labels(),
                        new Directions(skin.words()));
        StateLines lines = new StateLines(map, here, here.you(), level.level(), skin);
        int row = map.rows() + (rows - map.rows()) / 4;
        for (Text text : List.of(lines.state(), lines.arrows())) {
            for (Text line : Wrap.lines(text, canvas.columns() - 3)) {
                canvas.text(row, 2, line);
                row++;
            }
        }
    }
}
