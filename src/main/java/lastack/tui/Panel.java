package lastack.tui;

import java.util.ArrayList;
import java.util.List;
import lastack.text.CellText;

/**
 * A headline and what is said under it: a verdict, or what is asked. From top to bottom it keeps an order, so that the
 * eye finds the same thing in the same place.
 *
 * @param headline the news
 * @param aside what stands at the right of the headline, a rule or points; left out where it has no room
 * @param body wrapped to the panel, each text beginning a new line; an empty text is an empty row
 */
record Panel(Text headline, String aside, List<Text> body) {
    Panel {
        body = List.copyOf(body);
    }

    /** The same with as many of its texts as have room whole: half a sentence says less than none. */
    Panel within(int rows, int columns) {
        List<Text> kept = new ArrayList<>();
        int used = 1;
        for (Text text : body) {
            used += Wrap.lines(text, columns).size();
            if (used > rows) {
                break;
            }
            kept.add(text);
        }
        // The first is what matters most: rather cut than not said.
        return kept.isEmpty() ? this : new Panel(headline, aside, kept);
    }

    /** Draws it and returns the row after the last that was used; that row may lie outside. */
    int draw(Canvas canvas) {
        canvas.text(0, 0, headline);
        if (headline.width() + 1 + CellText.width(aside) <= canvas.columns()) {
            canvas.textEndingAt(0, canvas.columns() - 1, Role.DIM, aside);
        }
        int row = 1;
        for (Text text : body) {
            for (Text line : Wrap.lines(text, canvas.columns())) {
                canvas.text(row, 0, line);
                row++;
            }
        }
        return row;
    }
}
