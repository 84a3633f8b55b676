package lastack.app;

import java.util.List;
import java.util.Optional;
import lastack.game.Bilingual;
import lastack.game.Hint;
import lastack.game.Task;

/**
 * A moment of a level that plays itself.
 *
 * @param shown the level as it looks then
 * @param telling what is said beside it
 * @param begins whether a thought begins here: who steps goes from one to the next
 * @param ticks how long it stands once nothing moves, in steps of the clock
 */
public record Beat(Screen.Playing shown, Telling telling, boolean begins, int ticks) {
    /** What is said beside a moment. */
    public enum Telling {
        /** What stands there while one plays: what is asked, or what was said to the last move. */
        PLAY,
        /** The rule that decides what is to be sent. */
        RULE,
        /** How the numbers come about. */
        NUMBERS,
        /** What all of it was about. */
        END
    }

    /** What is said, in the words of the level itself; nothing where that stands there anyway. */
    public Optional<Bilingual> text() {
        return switch (telling) {
            case PLAY -> Optional.empty();
            case RULE -> hint(1);
            case NUMBERS -> hint(2);
            case END -> Optional.of(shown.game().level().teaches());
        };
    }

    private Optional<Bilingual> hint(int at) {
        List<Hint> hints = shown.game().task().map(Task::hints).orElse(List.of());
        return hints.size() <= at ? Optional.empty() : Optional.of(hints.get(at).text());
    }
}
