package lastack.tui;

import java.util.List;
import lastack.app.Screen;
import lastack.app.Station;
import lastack.game.Course;
import lastack.game.Crossroads;
import lastack.game.PlayLevel;
import lastack.text.Directions;

/** The state diagram on a screen of its own, and below it what is to be said of the state that is looked at. */
final class StatesView {
    /** The rule, the two lines and the keys. */
    private static final int BELOW = 4;

    private final Screen.States states;
    private final Skin skin;
    private final Labels labels;
    private final Page page;
    private final Canvas canvas;
    private final Size size;

    private StatesView(Canvas whole, Screen.States states, Skin skin) {
        this.states = states;
        this.skin = skin;
        this.labels = skin.labels();
        this.page = Page.on(whole);
        this.canvas = page.canvas();
        this.size = Size.of(whole.columns(), whole.rows());
    }

    static void draw(Canvas whole, Screen.States states, Skin skin) {
        new StatesView(whole, states, skin).draw();
    }

    private void draw() {
        title(List.of(labels.text(ShellLabel.STATES)), states, skin).draw(canvas.at(new Area(0, 0, 1, page.columns())));
        canvas.across(1, 0, page.columns() - 1);
        PlayLevel level = states.back().level();
        Crossroads here = Crossroads.of(level, states.back().world());
        boolean large = size == Size.LARGE || size == Size.WALL;
        StateMap map = large ? StateMap.WHOLE : StateMap.COMMON;
        StateLines lines = new StateLines(map, here, states.at().state(), level, skin);
        if (page.compact()) {
            drawList(here, lines);
        } else {
            drawDiagram(map, here, large);
            int rule = canvas.rows() - BELOW;
            canvas.across(rule, 0, page.columns() - 1);
            canvas.text(rule + 1, 1, lines.state());
            canvas.text(rule + 2, 1, lines.arrows());
        }
        footer().draw(canvas.at(new Area(canvas.rows() - 1, 0, 1, page.columns())));
    }

    private void drawDiagram(StateMap map, Crossroads here, boolean large) {
        int top = page.top();
        int room = canvas.rows() - BELOW - top;
        int first = top + (room - map.rows()) / 2;
        // All of 80 columns are the drawing's; on wider screens it stands in the middle.
        Area area = new Area(first, (page.columns() - 80) / 2, map.rows(), 80);
        Station you = Station.of(here.you(), states.back().world().you());
        Station peer = Station.of(here.peer(), states.back().world().peer());
        new StateDiagram(map, here, you, peer, states.at()).draw(canvas.at(area), labels, new Directions(skin.words()));
        if (large) {
            canvas.textCentredIn(top + room - 1, 0, page.columns(), Role.GHOST, labels.text(ShellLabel.NO_RESETS));
        }
    }

    private void drawList(Crossroads here, StateLines lines) {
        Area area = new Area(page.top(), 0, StateList.ROWS, page.columns());
        new StateList(here, states.at().state()).draw(canvas.at(area), labels, new Directions(skin.words()));
        canvas.text(canvas.rows() - 3, 1, lines.shortState());
        canvas.text(canvas.rows() - 2, 1, lines.shortArrows());
    }

    private Footer footer() {
        return new Footer(
                List.of(
                        FooterKey.of(labels.text(ShellLabel.KEY_ARROWS), labels.text(ShellLabel.DO_ANOTHER_STATE), 0),
                        FooterKey.of("Enter", labels.text(ShellLabel.DO_ITS_RULES), 0),
                        FooterKey.of("b", labels.text(ShellLabel.DO_TRY_IN_LAB), 1),
                        FooterKey.of("?", labels.text(ShellLabel.DO_KEYS), 0),
                        FooterKey.of("d", labels.text(ShellLabel.DO_BACK), 0)),
                "");
    }

    /** The title of a screen over a level: what it is, and at the right which level. */
    static Title title(List<String> path, Screen.States states, Skin skin) {
        String name = skin.words().of(states.back().level().title());
        Course.Place place = states.back().place();
        return new Title(path, place == null ? name : place.number() + " " + name);
    }
}
