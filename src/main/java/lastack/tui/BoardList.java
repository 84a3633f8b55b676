package lastack.tui;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import lastack.classroom.Attendee;
import lastack.classroom.Board;
import lastack.classroom.Board.Condition;
import lastack.classroom.Position;
import lastack.classroom.RoomSentences;
import lastack.classroom.Running;
import lastack.classroom.Teaching;
import lastack.classroom.Trial;
import lastack.tcp.State;
import org.jspecify.annotations.Nullable;

/** The rows of the teacher's board. Those that are done or away recede; whoever is stuck or calls is in full light. */
final class BoardList {
    private static final int STATE = 12;

    /** Two cells of the line between two ends, with a space behind them. */
    private static final int BETWEEN = 3;

    private static final int NAME = 24;

    private final Teaching teaching;
    private final Board board;
    private final RoomSentences say;
    private final boolean pairs;
    private final Optional<Running> running;

    BoardList(Teaching teaching, Board board, Skin skin, RoomSentences say) {
        this.teaching = teaching;
        this.board = board;
        this.say = say;
        this.running = teaching.room().running(teaching.now());
        this.pairs = running.filter(round -> round.round().inPairs()).isPresent();
    }

    /** Draws them under their heads and returns the first that is shown. */
    int draw(Canvas canvas, boolean wide) {
        Table table = pairs ? ofPairs(canvas.columns()) : ofStudents(canvas.columns());
        List<Integer> places = table.places(2, canvas.columns() - 3);
        table.drawHeads(canvas, 0, places);
        List<Board.Row> rows = board.rows();
        int room = canvas.rows() - 1;
        int each = wide && rows.size() * 2 <= room ? 2 : 1;
        int top = each == 2 ? 2 : 1;
        Scrolled scrolled = Scrolled.around(selected(), room / each, rows.size());
        for (int at = scrolled.first(); at < scrolled.end(); at++) {
            int row = top + (at - scrolled.first()) * each;
            draw(canvas, table, places, row, rows.get(at));
        }
        scrolled.drawMarks(canvas, 1, canvas.columns() - 1);
        return scrolled.first();
    }

    private int selected() {
        for (int at = 0; at < board.rows().size(); at++) {
            if (teaching.isSelected(board.rows().get(at))) {
                return at;
            }
        }
        return 0;
    }

    private Table ofPairs(int columns) {
        int name = Math.max(9, Math.min(NAME, (columns - 54) / 2));
        return new Table(List.of(
                Table.Column.of("#", 3, true, 0),
                Table.Column.of(say.text("server"), name, false, 0),
                Table.Column.of(say.text("state"), STATE, true, 1),
                Table.Column.of(" ".repeat(BETWEEN) + say.text("state"), STATE + BETWEEN, false, 1),
                Table.Column.of(say.text("client"), name, false, 0),
                Table.Column.of(say.text("item-head"), 5, true, 2),
                Table.Column.of("", 10, true, 0)));
    }

    private Table ofStudents(int columns) {
        int beside = columns < 72 ? 41 : 57;
        int name = Math.max(12, Math.min(NAME, columns - 3 - beside));
        return new Table(List.of(
                Table.Column.of("#", 3, true, 0),
                Table.Column.of(say.text("student"), name, false, 0),
                Table.Column.of(say.text("level-head"), 5, false, 0),
                Table.Column.of(say.text("state"), STATE, true, 1),
                Table.Column.of(" ".repeat(BETWEEN) + say.text("state"), STATE + BETWEEN, false, 2),
                Table.Column.of(say.text("item-head"), 5, true, 0),
                Table.Column.of("", 11, true, 0)));
    }

    private void draw(Canvas canvas, Table table, List<Integer> places, int at, Board.Row row) {
        boolean selected = teaching.isSelected(row);
        if (selected) {
            canvas.fill(at, 0, canvas.columns() - 1, Role.SELECTED);
            canvas.glyph(at, 0, Role.SELECTED, Glyph.POINTER);
        }
        boolean quiet = isQuiet(row);
        boolean away = row.condition() == Condition.AWAY;
        Role text = selected ? Role.SELECTED : quiet ? Role.GHOST : Role.TEXT;
        Role dim = selected ? Role.SELECTED_DIM : quiet ? Role.GHOST : Role.DIM;
        boolean numbered = !pairs || row.members().size() == 2;
        table.draw(canvas, at, places, 0, dim, numbered ? String.valueOf(row.number()) : "");
        if (pairs && row.members().size() == 2) {
            Attendee client = row.members().get(0);
            Attendee server = row.members().get(1);
            table.draw(canvas, at, places, 1, text, name(server));
            table.draw(canvas, at, places, 4, text, name(client));
            states(canvas, table, places, at, 2, state(server, client), state(client, server), selected, quiet, away);
            table.draw(canvas, at, places, 5, dim, item(row));
        } else if (pairs) {
            table.draw(canvas, at, places, 1, text, name(row.members().get(0)));
        } else {
            Attendee one = row.members().get(0);
            table.draw(canvas, at, places, 1, text, name(one));
            table.draw(canvas, at, places, 2, dim, say.number(row.level()));
            states(canvas, table, places, at, 3, state(one, null), peer(one), selected, quiet, away);
            table.draw(canvas, at, places, 5, dim, item(row));
        }
        status(canvas, table, places, at, row, selected, quiet);
    }

    private void states(
            Canvas canvas,
            Table table,
            List<Integer> places,
            int at,
            int column,
            String left,
            String right,
            boolean selected,
            boolean quiet,
            boolean away) {
        table.draw(canvas, at, places, column, selected ? Role.SELECTED : quiet ? Role.GHOST : Role.YOU, left);
        int place = places.get(column + 1);
        if (place < 0 || (left.isEmpty() && right.isEmpty())) {
            return;
        }
        canvas.repeat(at, place, 2, selected ? Role.SELECTED_DIM : Role.FAINT, away ? Glyph.AGAIN : Glyph.HORIZONTAL);
        canvas.text(at, place + BETWEEN, selected ? Role.SELECTED : quiet ? Role.GHOST : Role.PEER, right);
    }

    private boolean isQuiet(Board.Row row) {
        return !row.calls()
                && switch (row.condition()) {
                    case STUCK, AT_WORK, IDLE -> false;
                    case DONE, AWAY, EXPECTED, OUT -> true;
                };
    }

    private String name(Attendee one) {
        return say.name(teaching.room(), one.id(), teaching.named());
    }

    /** The state of {@code one}'s end by the newest move that says anything about it. */
    private static String state(Attendee one, @Nullable Attendee other) {
        Trial own = one.position().last();
        Trial theirs = other == null ? null : other.position().last();
        boolean theirsIsNewer =
                other != null && other.position().lastAt() > one.position().lastAt();
        State state = theirs != null && theirs.peer() != null && (theirsIsNewer || own == null || own.you() == null)
                ? theirs.peer()
                : own == null ? null : own.you();
        return state == null ? "" : state.toString();
    }

    private static String peer(Attendee one) {
        Trial last = one.position().last();
        return last == null || last.peer() == null ? "" : last.peer().toString();
    }

    private static String item(Board.Row row) {
        Position position = BoardDetail.telling(row).position();
        boolean done = row.condition() == Condition.DONE;
        return position.of() == 0 ? "" : (done ? position.of() : position.item()) + "/" + position.of();
    }

    private void status(
            Canvas canvas, Table table, List<Integer> places, int at, Board.Row row, boolean selected, boolean quiet) {
        String time = RoomSentences.clock(row.millis());
        boolean lastWrong = row.members().stream()
                .map(Attendee::position)
                .map(Position::last)
                .anyMatch(last -> last != null && last.wrong());
        String word = row.calls()
                ? say.text("condition.calls")
                : switch (row.condition()) {
                    case AT_WORK -> lastWrong ? canvas.of(Glyph.FAIL) : "";
                    case DONE -> canvas.of(Glyph.PASS) + " " + say.text("condition.done");
                    default ->
                        say.text(BoardDetail.key(
                                row.condition(), row.members().get(0).presence()));
                };
        boolean timed = switch (row.condition()) {
            case DONE, EXPECTED, OUT -> running.isPresent() && row.condition() == Condition.DONE;
            default -> true;
        };
        if (row.condition() == Condition.DONE && running.isPresent()) {
            word = canvas.of(Glyph.PASS);
            time = RoomSentences.clock(
                    row.members().stream().mapToLong(one -> millis(one)).max().orElse(0));
        }
        Role role = selected
                ? Role.SELECTED
                : row.urgent()
                        ? Role.STRONG
                        : row.condition() == Condition.DONE ? Role.RIGHT : quiet ? Role.GHOST : Role.DIM;
        Map<Boolean, String> texts = Map.of(true, word.isEmpty() ? time : word + " " + time, false, word);
        table.draw(canvas, at, places, 6, role, texts.getOrDefault(timed, word));
    }

    private long millis(Attendee one) {
        return running.map(round -> round.entries().get(one.id()))
                .map(entry -> entry.millis())
                .orElse(0L);
    }
}
