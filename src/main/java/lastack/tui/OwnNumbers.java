package lastack.tui;

import java.util.List;

/** The player's SND.UNA, SND.NXT and RCV.NXT. */
record OwnNumbers(List<OwnNumber> numbers) {
    /** Where columns begin when short numbers leave air, and where when long ones need it. */
    private static final int WIDE_STEP = 19;

    private static final int STEP = 17;

    OwnNumbers {
        numbers = List.copyOf(numbers);
    }

    /** One below the other. */
    void draw(Canvas canvas) {
        for (int row = 0; row < numbers.size(); row++) {
            numbers.get(row).drawInPanel(canvas, row);
        }
    }

    /** All in one row. */
    void drawInRow(Canvas canvas) {
        boolean fits = numbers.stream().allMatch(number -> number.inRow().width() < STEP);
        int step = fits ? STEP : WIDE_STEP;
        for (int i = 0; i < numbers.size(); i++) {
            canvas.at(new Area(0, i * step, 1, step)).text(0, 0, numbers.get(i).inRow());
        }
    }
}
