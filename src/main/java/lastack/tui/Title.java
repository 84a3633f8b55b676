package lastack.tui;

import java.util.List;

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

    Title {
        path = List.copyOf(path);
    }

    void draw(Canvas canvas) {
        canvas.text(0, LEFT, Role.STRONG, NAME);
        int standingAt = canvas.textEndingAt(0, canvas.columns() - 2, Role.DIM, standing);
        int room = standingAt - PATH - 1;
        Canvas part = canvas.at(new Area(0, PATH, 1, Math.max(0, room)));
        for (int first = 0; first < path.size(); first++) {
            Text text = from(first);
            if (text.width() <= room || first == path.size() - 1) {
                part.text(0, 0, text);
                return;
            }
        }
    }

    private Text from(int first) {
        Text text = new Text(List.of());
        for (String outer : path.subList(first, path.size() - 1)) {
            text = text.with(Role.DIM, outer).with(Role.FAINT, " / ");
        }
        return text.with(Role.TEXT, path.get(path.size() - 1));
    }
}
