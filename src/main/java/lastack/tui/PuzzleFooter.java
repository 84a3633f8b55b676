package lastack.tui;

import java.util.ArrayList;
import java.util.List;
import lastack.app.Screen;
import lastack.game.Cell;
import lastack.game.Kind;

/** The keys that work in a level about a recording. */
final class PuzzleFooter {
    private PuzzleFooter() {}

    static Footer of(Screen.Puzzling puzzling, Labels labels) {
        List<FooterKey> keys = new ArrayList<>();
        if (puzzling.opening()) {
            keys.add(FooterKey.of("Enter", labels.text(Label.KEY_BEGIN), 0));
        } else if (puzzling.puzzle().solved()) {
            keys.add(FooterKey.of("Enter", labels.text(Label.KEY_GO_ON), 0));
        } else {
            Kind kind = puzzling.puzzle().level().kind();
            switch (kind) {
                case FILL -> {
                    keys.add(FooterKey.of("Tab", labels.text(PuzzleLabel.DO_NEXT_FIELD), 1));
                    edit(puzzling, labels, keys);
                    keys.add(FooterKey.of("Enter", labels.text(PuzzleLabel.DO_CHECK), 0));
                }
                case ORDER -> {
                    keys.add(FooterKey.of(labels.text(ShellLabel.KEY_ARROWS), labels.text(ShellLabel.DO_MOVE), 3));
                    keys.add(FooterKey.of("Enter", labels.text(PuzzleLabel.DO_PUT), 0));
                    keys.add(FooterKey.of("Backspace", labels.text(PuzzleLabel.DO_TAKE_BACK), 1));
                    keys.add(FooterKey.of("c", labels.text(PuzzleLabel.DO_CHECK), 0));
                }
                default -> {
                    keys.add(FooterKey.of(labels.text(ShellLabel.KEY_UP_DOWN), labels.text(PuzzleLabel.DO_FRAME), 2));
                    keys.add(FooterKey.of("Tab", labels.text(PuzzleLabel.DO_FIELD), 1));
                    edit(puzzling, labels, keys);
                    keys.add(FooterKey.of("Enter", labels.text(PuzzleLabel.DO_ASK), 0));
                }
            }
            puzzling.puzzle()
                    .nextHint(puzzling.slate().at(puzzling.puzzle()))
                    .ifPresent(
                            hint -> keys.add(FooterKey.of("h", labels.text(Label.KEY_HINT) + " -" + hint.price(), 0)));
        }
        keys.add(FooterKey.of("?", labels.text(Label.KEY_KEYS), 0));
        keys.add(FooterKey.of("q", labels.text(ShellLabel.DO_BACK), 0));
        return new Footer(keys, "");
    }

    private static void edit(Screen.Puzzling puzzling, Labels labels, List<FooterKey> keys) {
        Cell cell = puzzling.draft().orElseThrow().cell();
        if (cell == Cell.FLAGS) {
            keys.add(FooterKey.of("fasrp", labels.text(PuzzleLabel.DO_FLAGS), 5));
        } else if (cell == Cell.FROM || cell.ofState()) {
            keys.add(FooterKey.of("+-", labels.text(PuzzleLabel.DO_CHOOSE), 5));
        } else {
            keys.add(FooterKey.of(labels.text(PuzzleLabel.DIGITS), labels.text(PuzzleLabel.DO_EDIT), 6));
            if (puzzling.puzzle().level().kind() == Kind.FILL) {
                keys.add(FooterKey.of("+-", labels.text(PuzzleLabel.DO_STEP), 5));
            }
        }
    }
}
