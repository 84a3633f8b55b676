package lastack.tui;

import com.googlecode.lanterna.TerminalSize;
import java.util.Set;
import lastack.app.Model;
import lastack.app.Screen;

/** Everything that can be seen: one frame for one model. */
public final class Views implements Alone.Painter {
    private final Surroundings surroundings;

    public Views(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public int paint(Model model, com.googlecode.lanterna.screen.Screen screen) {
        TerminalSize size = screen.getTerminalSize();
        Skin skin = Skin.of(model.preferences(), surroundings);
        Frame frame = new Frame(size.getColumns(), size.getRows());
        int first = draw(new Canvas(frame, skin.glyphs()), model, skin);
        frame.paint(screen.newTextGraphics(), skin.palette());
        return first;
    }

    /** Draws the picture of {@code model}, not yet in colours; returns the first line shown of what scrolls. */
    int draw(Canvas canvas, Model model, Skin skin) {
        return draw(canvas, model, skin, Set.of());
    }

    /** The same where a teacher has closed these worlds, by their numbers. */
    int draw(Canvas canvas, Model model, Skin skin, Set<Integer> closedWorlds) {
        if (model.tooSmall()) {
            new TooSmall(canvas.columns(), canvas.rows()).draw(canvas, skin.labels());
        } else if (model.notice() != null) {
            NoticeView.draw(canvas, skin.words().of(model.notice()), model.awaitsWord(), skin);
        } else if (model.screen() instanceof Screen.Debrief debrief) {
            return DebriefView.draw(canvas, model, debrief, skin);
        } else if (model.screen() instanceof Screen.PuzzleDebrief debrief) {
            return PuzzleDebriefView.draw(canvas, model, debrief, skin);
        } else if (model.screen() instanceof Screen.Help help) {
            return HelpView.draw(canvas, model, help, skin);
        } else if (model.screen() instanceof Screen.StateRules rules) {
            return StateRulesView.draw(canvas, rules, skin);
        } else if (model.screen() instanceof Screen.LabLine line) {
            return LabLineView.draw(canvas, line, skin);
        } else if (model.screen() instanceof Screen.FrameChecks checks) {
            return FrameChecksView.draw(canvas, checks, skin);
        } else if (model.screen() instanceof Screen.RoundEnd end) {
            return RoundEndView.draw(canvas, end, skin);
        } else if (model.screen() instanceof Screen.Levels levels) {
            LevelsView.draw(canvas, model, levels, skin, closedWorlds);
        } else {
            drawWhole(canvas, model, skin);
        }
        return 0;
    }

    /** The screens that do not scroll by lines. */
    private void drawWhole(Canvas canvas, Model model, Skin skin) {
        Screen shown = model.screen();
        if (shown instanceof Screen.Menu menu) {
            MenuView.draw(canvas, model, menu, skin);
        } else if (shown instanceof Screen.Playing playing) {
            PlayView.draw(canvas, model, playing, skin);
        } else if (shown instanceof Screen.Pairing pairing) {
            PairView.draw(canvas, model, pairing, skin);
        } else if (shown instanceof Screen.Stepping stepping) {
            SteppingView.draw(canvas, model, stepping, skin);
        } else if (shown instanceof Screen.Connections connections) {
            ConnectionsView.draw(canvas, connections, skin);
        } else if (shown instanceof Screen.Frames frames) {
            FramesView.draw(canvas, frames, skin);
        } else if (shown instanceof Screen.Puzzling puzzling) {
            PuzzleView.draw(canvas, puzzling, skin);
        } else if (shown instanceof Screen.States states) {
            StatesView.draw(canvas, states, skin);
        } else if (shown instanceof Screen.Settings settings) {
            SettingsView.draw(canvas, model, settings, skin, surroundings);
        } else if (shown instanceof Screen.Lab lab) {
            LabView.draw(canvas, lab, skin);
        } else if (shown instanceof Screen.Decks decks) {
            DecksView.draw(canvas, model, decks, skin);
        } else if (shown instanceof Screen.Quiz quiz) {
            QuestionView.draw(canvas, model, quiz, skin);
        } else if (shown instanceof Screen.Remembered remembered) {
            RememberedView.draw(canvas, model, remembered, skin);
        } else if (shown instanceof Screen.Demo demo) {
            DemoView.draw(canvas, model, demo, skin);
        } else if (shown instanceof Screen.Tour tour) {
            TourView.draw(canvas, model, tour, skin);
        }
    }
}
