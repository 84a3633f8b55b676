package lastack.tui;

import java.util.List;
import lastack.text.CellText;

/**
 * The first row: the program's name, where one is, and at the right how one stands.
 *
 * @param path from the outermost place to this one; the outer ones are left out where they have no room
 * @param standing points or progress; may be empty
 */
record Title(List<String> path, String standing) {
    static final String NAME = "Last ACK";
    private static final int LEFT = 1;
    private static final int PATH = LEFT + NAME.length() + 3;
    /** What keeps the two parts of the row apart, at least. */
    private static final int GAP = 2;

    private static final String MORE = "..";

    Title {
        path = List.copyOf(path);
    }

    void draw(Canvas canvas) {
        canvas.text(0, LEFT, Role.STRONG, NAME);
        int standingAt = canvas.textEndingAt(0, canvas.columns() - 2, Role.DIM, standing);
        int room = standingAt - PATH - GAP;
        Canvas part = canvas.at(new Area(0, PATH, 1, Math.max(0, room)));
        for (int first = 0; first < path.size(); first++) {
            Text text = from(first);
            if (text.width() <= room) {
                part.text(0, 0, text);
                return;
            }
        }
        part.text(0, 0, Text.of(Role.TEXT, cut(path.get(path.size() - 1), room)));
    }

    /** The beginning of a name that has no room, and a sign that it goes on: else it would seem to run on into what stands behind it. */
    private static String cut(String name, int room) {
        String clean = CellText.clean(name);
        int end = clean.length();
        while (end > 0 && CellText.width(clean.substring(0, end)) + MORE.length() > room) {
            end = clean.offsetByCodePoints(end, -1);
        }
        return clean.substring(0, end) + MORE;
    }

    private Text from(int first) {
        Text text = new Text(List.of());
        for (String outer : path.subList(first, path.size() - 1)) {
            text = text.with(Role.DIM, outer).with(Role.FAINT, " / ");
        }
        return text.with(Role.TEXT, path.get(path.size() - 1));
    }
}
