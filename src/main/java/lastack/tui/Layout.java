package lastack.tui;

import java.util.ArrayList;
import java.util.List;

/**
 * The fixed places of a screen that plays, for a terminal of a given size. Every place but {@code whole} counts from the
 * upper left cell of {@code whole}; a part that has no place at this size is {@link Area#NONE}. The ladder gets every
 * spare row; spare columns go to its arrows, then to the panel at the right, and stay empty after that.
 *
 * @param whole what is drawn on, in the middle of the terminal's columns
 * @param ends the names of both ends and their states
 * @param leftLine the column of the player's lifeline, within {@code ends} and {@code ladder}
 * @param rightLine the column of the peer's lifeline, likewise
 * @param numbers the player's SND.UNA, SND.NXT and RCV.NXT
 * @param calls what the application did
 * @param referee the verdict
 * @param move what is asked; the same place as the verdict unless both have room
 * @param next the one line that says what to do next
 * @param header the segment being edited, with the gutters at both sides
 * @param sentence the same segment in one line
 * @param states the state diagram
 * @param rules the lines between the parts: one row or one column each
 */
record Layout(
        Size size,
        Area whole,
        Area title,
        Area ends,
        Area ladder,
        int leftLine,
        int rightLine,
        Area numbers,
        Area calls,
        Area referee,
        Area move,
        Area next,
        Area header,
        Area sentence,
        Area states,
        Area footer,
        List<Area> rules) {

    /** The most cells between two lifelines; longer arrows are harder to follow, not easier. */
    private static final int LONGEST_ARROW = 47;

    /** The widest panel, its divider's neighbour included. */
    private static final int WIDEST_PANEL = 48;

    static Layout of(int columns, int rows) {
        Size size = Size.of(columns, rows);
        return switch (size) {
            case TOO_SMALL -> tooSmall(columns, rows);
            case COMPACT -> compact(columns, rows);
            case STANDARD -> standard(columns, rows);
            case LARGE, WALL -> large(size, columns, rows);
        };
    }

    /** Draws the lines between the parts; they join where they meet, and what hangs from them joins too. */
    void drawRules(Canvas canvas) {
        for (Area rule : rules) {
            if (rule.rows() == 1) {
                canvas.across(rule.top(), rule.left(), rule.left() + rule.columns() - 1);
            } else {
                canvas.down(rule.left(), rule.top(), rule.top() + rule.rows() - 1);
            }
        }
    }

    private static Layout tooSmall(int columns, int rows) {
        Area none = Area.NONE;
        return new Layout(
                Size.TOO_SMALL,
                new Area(0, 0, rows, columns),
                none,
                none,
                none,
                0,
                0,
                none,
                none,
                none,
                none,
                none,
                none,
                none,
                none,
                none,
                List.of());
    }

    private static Layout compact(int columns, int rows) {
        // A terminal may be wide and only too low: text is not set wider than can be read.
        int width = Math.min(columns, 97);
        int spare = rows - 20;
        int leftLine = 7;
        Area referee = new Area(10 + spare, 1, 3, width - 2);
        return new Layout(
                Size.COMPACT,
                centred(columns, rows, width),
                new Area(0, 0, 1, width),
                new Area(2, 0, 1, width),
                new Area(3, 0, 6 + spare, width),
                leftLine,
                Math.min(width - 8, leftLine + LONGEST_ARROW + 1),
                new Area(15 + spare, 1, 1, width - 2),
                Area.NONE,
                referee,
                referee,
                new Area(13 + spare, 1, 1, width - 2),
                new Area(16 + spare, 1, 2, width - 2),
                new Area(18 + spare, 1, 1, width - 2),
                Area.NONE,
                new Area(19 + spare, 0, 1, width),
                List.of(new Area(1, 0, 1, width), new Area(9 + spare, 0, 1, width), new Area(14 + spare, 0, 1, width)));
    }

    private static Layout standard(int columns, int rows) {
        int longerArrow = Math.min(columns - 80, LONGEST_ARROW - 31);
        int divider = 47 + longerArrow;
        int panel = Math.min(columns - divider - 1, WIDEST_PANEL);
        int width = divider + 1 + panel;
        int spare = rows - 24;
        int hanger = 15 + spare;
        Area referee = new Area(6, divider + 2, 8 + spare, panel - 2);
        return new Layout(
                Size.STANDARD,
                centred(columns, rows, width),
                new Area(0, 0, 1, width),
                new Area(2, 0, 2, divider),
                new Area(5, 0, 9 + spare, divider),
                7,
                39 + longerArrow,
                new Area(2, divider + 2, 3, panel - 2),
                Area.NONE,
                referee,
                referee,
                new Area(14 + spare, divider + 2, 1, panel - 2),
                new Area(hanger, 4, 7, width - 5),
                new Area(22 + spare, 7, 1, width - 8),
                Area.NONE,
                new Area(23 + spare, 0, 1, width),
                List.of(
                        new Area(1, 0, 1, width),
                        new Area(hanger, 0, 1, width),
                        new Area(5, divider, 1, panel + 1),
                        new Area(1, divider, hanger, 1)));
    }

    private static Layout large(Size size, int columns, int rows) {
        int width = size == Size.WALL ? 200 : 120;
        int divider = 68;
        int panel = 120 - divider - 1;
        // Where a third column stands, the lines of the second reach its own.
        int joined = panel + (size == Size.WALL ? 2 : 1);
        int spare = rows - 40;
        int bottom = 38 + spare;
        List<Area> rules = new ArrayList<>(List.of(
                new Area(1, 0, 1, width),
                new Area(5, divider, 1, joined),
                new Area(11, divider, 1, joined),
                new Area(22 + spare, 0, 1, divider + 1),
                new Area(28 + spare, divider, 1, joined),
                new Area(bottom, 0, 1, width),
                new Area(1, divider, bottom, 1)));
        if (size == Size.WALL) {
            rules.add(new Area(1, 120, bottom, 1));
        }
        return new Layout(
                size,
                centred(columns, rows, width),
                new Area(0, 0, 1, width),
                new Area(2, 0, 2, divider),
                new Area(5, 0, 16 + spare, divider),
                10,
                10 + LONGEST_ARROW + 1,
                new Area(2, divider + 2, 3, panel - 2),
                new Area(6, divider + 2, 5, panel - 2),
                new Area(12, divider + 2, 16 + spare, panel - 2),
                new Area(29 + spare, divider + 2, 7, panel - 2),
                new Area(36 + spare, divider + 2, 1, panel - 2),
                new Area(23 + spare, 0, 14, divider - 1),
                new Area(37 + spare, 2, 1, divider - 3),
                size == Size.WALL ? new Area(2, 121, 36 + spare, 79) : Area.NONE,
                new Area(39 + spare, 0, 1, width),
                List.copyOf(rules));
    }

    private static Area centred(int columns, int rows, int width) {
        return new Area(0, (columns - width) / 2, rows, width);
    }
}
