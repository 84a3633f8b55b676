package lastack.tui;

import java.util.ArrayList;
import java.util.List;
import lastack.app.Model;
import lastack.app.Screen;
import lastack.game.Kind;

/** A moment of what was played, as it looked then; only what one can do now is another. */
final class SteppingView {
    private SteppingView() {}

    static void draw(Canvas whole, Model model, Screen.Stepping stepping, Skin skin) {
        PlayView.draw(whole, model, stepping.moment(), skin);
        Labels labels = skin.labels();
        Layout layout = Layout.of(model.columns(), model.rows());
        Canvas canvas = whole.at(layout.whole());
        int moves = stepping.moments().size() - 1;
        if (layout.size() != Size.COMPACT || !tells(stepping)) {
            Canvas next = canvas.wiped(layout.next());
            new NextStep(labels.text(ShellLabel.STEP_OF, stepping.at(), moves)).draw(next);
        }
        footer(stepping, labels).draw(canvas.wiped(layout.footer()));
    }

    /** Whether in a small window what is told stands where the next step would. */
    private static boolean tells(Screen.Stepping stepping) {
        return stepping.at() == 0 || stepping.game().level().kind() == Kind.QUIZ;
    }

    private static Footer footer(Screen.Stepping stepping, Labels labels) {
        List<FooterKey> keys = new ArrayList<>();
        if (stepping.at() < stepping.moments().size() - 1) {
            keys.add(FooterKey.of("t", labels.text(ShellLabel.DO_STEP_ON), 0));
        }
        if (stepping.at() > 0) {
            keys.add(FooterKey.of(labels.text(ShellLabel.KEY_LEFT), labels.text(ShellLabel.DO_STEP_BACK), 0));
        }
        keys.add(FooterKey.of("d", labels.text(ShellLabel.DO_STATES), 2));
        keys.add(FooterKey.of("b", labels.text(ShellLabel.LAB_KEY), 1));
        keys.add(FooterKey.of("?", labels.text(ShellLabel.DO_KEYS), 0));
        keys.add(FooterKey.of("q", labels.text(ShellLabel.DO_BACK), 0));
        return new Footer(keys, "");
    }
}
