package lastack.tui;

import java.util.ArrayList;
import java.util.List;

/** The player's SND.UNA, SND.NXT and RCV.NXT. */
record OwnNumbers(List<OwnNumber> numbers) {
    /** Where columns begin when short numbers leave air. */
    private static final int STEP = 17;

    /** Where they begin when long ones need it; still longer ones stand as they come. */
    private static final int WIDE_STEP = 19;

    OwnNumbers {
        numbers = List.copyOf(numbers);
    }

    /** One below the other. */
    void draw(Canvas canvas) {
        for (int row = 0; row < numbers.size(); row++) {
            numbers.get(row).drawInPanel(canvas, row);
        }
    }

    /** All in one row; where long numbers leave no room for all symbols, whole ones are left out, never a part. */
    void drawInRow(Canvas canvas) {
        List<Text> texts =
                new ArrayList<>(numbers.stream().map(OwnNumber::inRow).toList());
        for (int at = 0; at < texts.size() && together(texts) > canvas.columns(); at++) {
            texts.set(at, numbers.get(at).bare().inRow());
        }
        int widest = texts.stream().mapToInt(Text::width).max().orElse(0);
        int step = widest < STEP ? STEP : widest < WIDE_STEP ? WIDE_STEP : 0;
        int column = 0;
        for (Text text : texts) {
            canvas.text(0, column, text);
            column += Math.max(step, text.width() + 1);
        }
    }

    /** The cells they take with one between each two. */
    private static int together(List<Text> texts) {
        return texts.stream().mapToInt(Text::width).sum() + texts.size() - 1;
    }
}
