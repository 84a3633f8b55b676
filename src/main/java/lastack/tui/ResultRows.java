package lastack.tui;

import java.util.List;
import java.util.Map;
import lastack.classroom.Room;
import lastack.classroom.RoomSentences;
import lastack.classroom.RoundResult;
import lastack.classroom.StudentId;
import lastack.text.CellText;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a round's result: who has done all, best first, and how many have not.
 *
 * @param me who looks; null where it is shown on the wall
 * @param named whether students' names are shown; one's own is always
 */
record ResultRows(
        Room classroom, RoundResult result, @Nullable StudentId me, boolean named, RoomSentences say) {
    private static final int LEFT = 2;
    private static final int NAMES = 8;
    private static final int POINTS = 8;

    /** Draws them from row {@code scroll} on, or so that one sees oneself. */
    Scrolled draw(Canvas list, int scroll, boolean compact) {
        int right = list.columns() - 2;
        boolean pairs = result.round().inPairs();
        list.text(0, LEFT, Role.STRONG, say.text("result"));
        list.textEndingAt(
                0,
                right,
                Role.DIM,
                say.text(
                        pairs ? "finished.pairs" : "finished.single",
                        Map.of("done", result.finished(), "all", result.rows().size())));
        int top = compact ? 1 : 3;
        int head = compact ? 0 : 1;
        if (!compact) {
            list.text(2, LEFT, Role.DIM, say.text("rank"));
            list.text(2, NAMES, Role.DIM, say.text(pairs ? "members" : "name"));
            list.textEndingAt(2, right - POINTS, Role.DIM, say.text("points"));
            list.textEndingAt(2, right, Role.DIM, say.text("time"));
        }
        if (result.rows().isEmpty()) {
            list.text(top + head, LEFT, Role.TEXT, say.text("nobody"));
            return new Scrolled(0, 1, 0);
        }
        List<RoundResult.Row> finished =
                result.rows().stream().filter(RoundResult.Row::finished).toList();
        int open = result.rows().size() - finished.size();
        int from = top + head;
        int rows = list.rows() - from - (open == 0 ? 0 : 1);
        int first = scroll > 0 || me == null ? scroll : Math.max(0, mine(finished) - rows + 2);
        Scrolled scrolled = Scrolled.from(first, rows, finished.size());
        for (int at = scrolled.first(); at < scrolled.end(); at++) {
            row(list, from + at - scrolled.first(), finished.get(at), right);
        }
        if (open > 0) {
            list.text(from + scrolled.end() - scrolled.first(), NAMES, Role.GHOST, say.counted("unfinished", open));
        }
        scrolled.drawMarks(list, from, list.columns() - 1);
        return scrolled;
    }

    private int mine(List<RoundResult.Row> finished) {
        for (int at = 0; at < finished.size(); at++) {
            if (finished.get(at).members().contains(me)) {
                return at;
            }
        }
        return 0;
    }

    private void row(Canvas list, int at, RoundResult.Row row, int right) {
        boolean own = me != null && row.members().contains(me);
        if (own) {
            list.fill(at, 0, right + 2, Role.SELECTED);
            list.glyph(at, 1, Role.SELECTED, Glyph.POINTER);
        }
        Role role = own ? Role.SELECTED : Role.TEXT;
        list.textEndingAt(at, LEFT + 3, own ? Role.SELECTED : Role.DIM, String.valueOf(row.rank()));
        String you = say.text(row.members().size() > 1 ? "you.both" : "you");
        int spaceForNames = right - POINTS - 4 - NAMES - (own ? CellText.width(you) + 2 : 0);
        int members = row.members().size();
        int each = (spaceForNames - 2 * (members - 1)) / members;
        List<String> names = row.members().stream()
                .map(member -> CellText.clean(say.name(classroom, member, named || member.equals(me))))
                .toList();
        int next = NAMES;
        int spare = names.stream()
                .mapToInt(name -> Math.max(0, each - CellText.width(name)))
                .sum();
        for (String name : names) {
            int width = Math.min(CellText.width(name), each + spare);
            list.at(new Area(at, next, 1, width)).text(0, 0, role, name);
            next += width + 2;
        }
        if (own) {
            list.text(at, next, Role.SELECTED, you);
        }
        list.textEndingAt(at, right - POINTS, role, String.valueOf(row.score()));
        list.textEndingAt(at, right, own ? Role.SELECTED_DIM : Role.DIM, RoomSentences.clock(row.millis()));
    }
}
