package lastack.tui;

import java.util.List;
import lastack.tcp.Checks;
import lastack.text.CellText;

/** The checks of a receiver in the order in which it makes them. */
record CheckList(List<Check> checks) {
    private static final int IN_A_ROW = 4;

    /** Sign, space, three letters, two spaces. */
    private static final int SHORT_WIDTH = 7;

    /** Sign, space, the longest name, two spaces. */
    private static final int REASON = 12;

    CheckList {
        checks = List.copyOf(checks);
    }

    /** How many rows they take in short. */
    int shortRows() {
        return (checks.size() + IN_A_ROW - 1) / IN_A_ROW;
    }

    /** The cells they take one by one, with the reasons. */
    int columns() {
        return REASON
                + checks.stream()
                        .mapToInt(check -> CellText.width(check.reason()))
                        .max()
                        .orElse(0);
    }

    /** Draws them in short, four in a row. */
    void drawShort(Canvas canvas, int row) {
        for (int i = 0; i < checks.size(); i++) {
            Check check = checks.get(i);
            int column = i % IN_A_ROW * SHORT_WIDTH;
            canvas.glyph(row + i / IN_A_ROW, column, check.signRole(), check.sign());
            canvas.text(row + i / IN_A_ROW, column + 2, nameRole(check), check.shortName());
        }
    }

    /** Draws them one by one, with the reasons. */
    void drawWithReasons(Canvas canvas, int row) {
        for (int i = 0; i < checks.size(); i++) {
            Check check = checks.get(i);
            canvas.glyph(row + i, 0, check.signRole(), check.sign());
            canvas.text(row + i, 2, nameRole(check), check.name());
            canvas.text(row + i, REASON, reasonRole(check), check.reason());
        }
    }

    private static Role nameRole(Check check) {
        return check.result() == Checks.Result.NOT_REACHED ? Role.GHOST : Role.DIM;
    }

    private static Role reasonRole(Check check) {
        return check.result() == Checks.Result.NOT_REACHED ? Role.GHOST : Role.TEXT;
    }
}
