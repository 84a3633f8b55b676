package lastack.tui;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lastack.app.Screen;
import lastack.classroom.Attending;
import lastack.classroom.Face;
import lastack.classroom.RoomSentences;
import lastack.classroom.Running;
import lastack.text.CellText;
import lastack.text.Words;

/**
 * What the room says to a student, in the rule under the title, where nothing else ever stands: the round and its time, that the
 * teacher is watching, that help was called for. What the teacher says to all covers as many rows below as it needs, until a key.
 */
record RoomLine(Attending attending, Words words) {
    private static final int LEFT = 1;
    private static final int WIDEST = 97;

    /** The menu has no rule: there the emblem stands so far above, and the row over it is free. */
    private int row() {
        boolean menu = attending.face() instanceof Face.Playing
                && attending.model().screen() instanceof Screen.Menu
                && attending.model().notice() == null;
        return menu ? 0 : 1;
    }

    void draw(Canvas canvas) {
        int next = LEFT;
        for (String part : left()) {
            next = label(canvas, next, Role.TEXT, part) + 1;
        }
        int end = canvas.columns() - 2;
        for (String part : right()) {
            int column = end - CellText.width(part) - 1;
            if (column > next) {
                label(canvas, column, Role.STRONG, part);
                end = column - 2;
            }
        }
        if (attending.unread() != null) {
            message(canvas, attending.unread().text(), next, end);
        }
    }

    /** Text on the rule, with a space at both sides; returns the column behind it. */
    private int label(Canvas canvas, int column, Role role, String text) {
        return canvas.text(row(), column, role, " " + text + " ");
    }

    private List<String> left() {
        Optional<Running> round = attending.round();
        if (round.isEmpty()) {
            return List.of();
        }
        String number =
                words.text("room.round", Map.of("number", round.get().round().number()));
        List<String> parts = new ArrayList<>(List.of(number));
        if (attending.frozen()) {
            parts.add(words.text("room.frozen"));
        }
        attending
                .left()
                .ifPresent(left -> parts.add(words.text("room.left", Map.of("time", RoomSentences.clock(left)))));
        return List.of(String.join("  ", parts));
    }

    private List<String> right() {
        List<String> parts = new ArrayList<>();
        if (attending.watched()) {
            parts.add(words.text("room.watched"));
        }
        if (attending.calls()) {
            parts.add(words.text("room.called"));
        }
        return parts;
    }

    private void message(Canvas canvas, String text, int from, int to) {
        String who = words.text("room.teacher");
        // A full-width colon brings its own space.
        Text said = Text.of(Role.STRONG, who.endsWith(":") ? who + " " : who).with(Role.TEXT, text);
        if (said.width() + 2 <= to - from) {
            canvas.fill(row(), from, said.width() + 2, Role.TEXT);
            canvas.text(row(), from + 1, said);
            return;
        }
        // One row is not enough: it lies over what is below for as long as nobody presses a key.
        List<Text> lines = Wrap.lines(said, Math.min(WIDEST, canvas.columns() - 4));
        int row = row() + 1;
        for (Text line : lines) {
            canvas.fill(row, 0, canvas.columns(), Role.GROUND);
            canvas.text(row++, 2, line);
        }
        canvas.fill(row, 0, canvas.columns(), Role.GROUND);
        new NextStep(words.text("room.read")).draw(canvas.at(new Area(row, 2, 1, canvas.columns() - 4)));
        canvas.fill(row + 1, 0, canvas.columns(), Role.GROUND);
        canvas.across(row + 1, 0, canvas.columns() - 1);
    }
}
