package lastack.tui;

import java.util.ArrayList;
import java.util.List;
import lastack.app.Screen;
import lastack.game.Expected;
import lastack.game.Kind;
import lastack.game.Question;
import lastack.game.Task;
import org.jspecify.annotations.Nullable;

/** The keys that work while a level is open. */
final class PlayFooter {
    private PlayFooter() {}

    static Footer of(Screen.Playing playing, Labels labels) {
        List<FooterKey> keys = new ArrayList<>();
        if (playing.whatIf() != null) {
            keys.add(FooterKey.of("z", labels.text(Label.KEY_BACK_TO_MOVE), 0));
            keys.add(FooterKey.of("d", labels.text(Label.KEY_STATES), 1));
            return new Footer(keys, labels.text(Label.ALWAYS_LEAVES));
        }
        // Before a question is there, nothing can be chosen.
        Question question = playing.unread() ? null : question(playing);
        boolean unseen = playing.unread() && question(playing) != null;
        if (playing.opening()) {
            keys.add(FooterKey.of("Enter", labels.text(Label.KEY_BEGIN), 0));
        } else if (playing.game().solved()) {
            keys.add(FooterKey.of("Enter", labels.text(Label.KEY_GO_ON), 0));
            keys.add(FooterKey.of("z", labels.text(Label.KEY_UNDO), 3));
        } else if (unseen) {
            keys.add(FooterKey.of("Enter", labels.text(Label.KEY_GO_ON), 0));
            keys.add(FooterKey.of("z", labels.text(Label.KEY_UNDO), 4));
        } else if (question instanceof Question.Choice || question instanceof Question.Several) {
            String last = String.valueOf((char) ('a' + options(question) - 1));
            keys.add(FooterKey.of("a-" + last, labels.text(Label.KEY_CHOOSE), 1));
            keys.add(FooterKey.of("Enter", labels.text(Label.KEY_ANSWER), 0));
            hint(playing, labels, keys);
            keys.add(FooterKey.of("z", labels.text(Label.KEY_UNDO), 4));
        } else if (question != null && !playing.reply().aside()) {
            keys.add(FooterKey.of("Enter", labels.text(Label.KEY_ANSWER), 0));
            keys.add(FooterKey.of("Tab", labels.text(Label.KEY_OTHER_KEYS), 0));
            keys.add(FooterKey.of("Esc", labels.text(Label.KEY_LEAVE), 0));
            return new Footer(keys, labels.text(Label.ALWAYS_LEAVES));
        } else if (question != null) {
            keys.add(FooterKey.of("Tab", labels.text(Label.KEY_TO_THE_FIELD), 0));
            hint(playing, labels, keys);
            keys.add(FooterKey.of("z", labels.text(Label.KEY_UNDO), 4));
        } else {
            keys.add(FooterKey.of("Enter", labels.text(Label.KEY_SEND), 0));
            keys.add(new FooterKey("fasrpu", "f a s r p u", labels.text(Label.KEY_FLAGS), 5));
            keys.add(FooterKey.of("Tab", labels.text(Label.KEY_FIELD), 2));
            keys.add(new FooterKey("+-", "+ -", labels.text(Label.KEY_STEP), 6));
            if (playing.game().level().kind() == Kind.PLAY) {
                keys.add(FooterKey.of("w", labels.text(Label.KEY_WAIT), 1));
            }
            hint(playing, labels, keys);
            keys.add(FooterKey.of("z", labels.text(Label.KEY_UNDO), 4));
        }
        if (!answers(question, 'd')) {
            // The diagram would answer half of a quiz.
            if (playing.game().level().kind() == Kind.PLAY) {
                keys.add(FooterKey.of("d", labels.text(Label.KEY_STATES), 7));
            }
        }
        keys.add(FooterKey.of("l", labels.text(Label.KEY_LEVELS), 8));
        keys.add(FooterKey.of("?", labels.text(Label.KEY_KEYS), 0));
        keys.add(FooterKey.of("q", labels.text(Label.KEY_LEAVE), 9));
        return new Footer(keys, "");
    }

    /** Whether a letter chooses an answer, and so is no key for anything else. */
    private static boolean answers(@Nullable Question question, char letter) {
        return (question instanceof Question.Choice || question instanceof Question.Several)
                && letter < 'a' + options(question);
    }

    private static void hint(Screen.Playing playing, Labels labels, List<FooterKey> keys) {
        playing.game()
                .nextHint()
                .ifPresent(hint -> keys.add(FooterKey.of("h", labels.text(Label.KEY_HINT) + " -" + hint.price(), 3)));
    }

    private static @Nullable Question question(Screen.Playing playing) {
        return playing.game()
                .task()
                .filter(Task::asks)
                .map(task -> ((Expected.Reply) task.expected()).question())
                .orElse(null);
    }

    private static int options(Question question) {
        return question instanceof Question.Choice choice
                ? choice.options().size()
                : ((Question.Several) question).options().size();
    }
}
