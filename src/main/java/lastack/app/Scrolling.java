package lastack.app;

import java.util.OptionalInt;
import lastack.game.Puzzle;

/** Moving through what may be longer than the screen. How far one can go is known only to who draws it, and told by {@link Msg.Seen}. */
public final class Scrolling {
    private static final int PAGE = 10;

    /** Further than any text is long; the next picture shows where its end is. */
    private static final int BEYOND = 10_000;

    private Scrolling() {}

    /** The first line to be shown after {@code key}; none if the key does not scroll. */
    public static OptionalInt pressed(int first, Key key) {
        return switch (key.kind()) {
            case UP -> at(first - 1);
            case DOWN -> at(first + 1);
            case PAGE_UP -> at(first - PAGE);
            case PAGE_DOWN -> at(first + PAGE);
            case HOME -> at(0);
            case END -> at(BEYOND);
            default -> OptionalInt.empty();
        };
    }

    private static OptionalInt at(int line) {
        return OptionalInt.of(Math.max(0, Math.min(BEYOND, line)));
    }

    /** {@code solved} from another line on. */
    static Screen.Solved from(Screen.Solved solved, int line) {
        return solved instanceof Screen.Debrief debrief
                ? new Screen.Debrief(debrief.place(), debrief.code(), debrief.game(), line, debrief.par())
                : new Screen.PuzzleDebrief(solved.place(), solved.code(), (Puzzle) solved.attempt(), line);
    }

    /** The model once it is known from which line on its screen was really seen. */
    static Model seen(Model model, int first) {
        if (model.screen() instanceof Screen.Help help && help.scroll() > first) {
            return model.showing(new Screen.Help(help.back(), first));
        } else if (model.screen() instanceof Screen.Solved solved && solved.scroll() > first) {
            return model.showing(from(solved, first));
        } else if (model.screen() instanceof Screen.StateRules rules && rules.scroll() > first) {
            return model.showing(new Screen.StateRules(rules.back(), first));
        } else if (model.screen() instanceof Screen.LabLine line && line.scroll() > first) {
            return model.showing(new Screen.LabLine(line.lab(), first));
        } else if (model.screen() instanceof Screen.FrameChecks checks && checks.scroll() > first) {
            return model.showing(new Screen.FrameChecks(checks.back(), first));
        } else if (model.screen() instanceof Screen.RoundEnd end && end.scroll() > first) {
            return model.showing(new Screen.RoundEnd(end.round(), first));
        }
        return model;
    }
}
