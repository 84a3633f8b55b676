package lastack.tui;

import com.googlecode.lanterna.TerminalSize;
import lastack.app.Model;
import lastack.app.Screen;

/** Everything that can be seen: one frame for one model. */
public final class Views implements Session.Painter {
    private final Surroundings surroundings;

    public Views(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public void paint(Model model, com.googlecode.lanterna.screen.Screen screen) {
        TerminalSize size = screen.getTerminalSize();
        Skin skin = Skin.of(model.preferences(), surroundings);
        frame(model, size.getColumns(), size.getRows(), skin).paint(screen.newTextGraphics(), skin.palette());
    }

    /** The picture of {@code model}, not yet in colours. */
    Frame frame(Model model, int columns, int rows, Skin skin) {
        Frame frame = new Frame(columns, rows);
        Canvas canvas = new Canvas(frame, skin.glyphs());
        if (model.tooSmall()) {
            new TooSmall(columns, rows).draw(canvas, skin.labels());
        } else if (model.notice() != null) {
            NoticeView.draw(canvas, skin.words().of(model.notice()), skin);
        } else {
            draw(canvas, model, skin);
        }
        return frame;
    }

    private void draw(Canvas canvas, Model model, Skin skin) {
        Screen shown = model.screen();
        if (shown instanceof Screen.Menu menu) {
            MenuView.draw(canvas, model, menu, skin);
        } else if (shown instanceof Screen.Playing playing) {
            PlayView.draw(canvas, model, playing, skin);
        } else if (shown instanceof Screen.Levels levels) {
            LevelsView.draw(canvas, model, levels, skin);
        } else if (shown instanceof Screen.Debrief debrief) {
            DebriefView.draw(canvas, model, debrief, skin);
        } else if (shown instanceof Screen.Settings settings) {
            SettingsView.draw(canvas, model, settings, skin, surroundings);
        } else if (shown instanceof Screen.Help help) {
            HelpView.draw(canvas, model, help, skin);
        }
    }
}
