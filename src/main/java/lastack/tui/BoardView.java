package lastack.tui;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lastack.classroom.Board;
import lastack.classroom.RoomSentences;
import lastack.classroom.Running;
import lastack.classroom.Teaching;

/** The teacher's board: who is where, what the class gets wrong, what could be said and done next. */
final class BoardView {
    /** Where the list ends on a screen that has room for more beside it. */
    private static final int DIVIDER = 72;

    private static final int DETAIL_ROWS = 3;

    private final Teaching teaching;
    private final String joinLine;
    private final Skin skin;
    private final RoomSentences say;
    private final Page page;
    private final Canvas canvas;
    private final Board board;

    private BoardView(Canvas whole, Teaching teaching, String joinLine, Skin skin) {
        this.teaching = teaching;
        this.joinLine = joinLine;
        this.skin = skin;
        this.say = new RoomSentences(skin.words(), teaching.lessons().course());
        this.page = Page.on(whole);
        this.canvas = page.canvas();
        this.board = teaching.board();
    }

    /** Draws it and returns the first row shown of those that scroll. */
    static int draw(Canvas whole, Teaching teaching, String joinLine, Skin skin) {
        return new BoardView(whole, teaching, joinLine, skin).draw();
    }

    private int draw() {
        boolean wide = page.columns() >= 120;
        int first = wide ? drawWide() : drawNarrow();
        page.draw(title(), footer());
        return first;
    }

    private int drawWide() {
        page.divide(DIVIDER);
        int detail = page.bottom() - DETAIL_ROWS - 1;
        int status = detail - 3;
        int first = list(new Area(page.top() + 1, 0, status - page.top() - 2, DIVIDER), true);
        BoardStatus status2 = new BoardStatus(board, roundRuns(), inPairs(), say);
        status2.draw(canvas.at(new Area(status, 2, 2, DIVIDER - 4)), true);
        canvas.across(detail, 0, DIVIDER);
        detail(new Area(detail + 1, 2, DETAIL_ROWS, DIVIDER - 4));
        BoardPanel panel = new BoardPanel(teaching, board, joinLine, skin, say);
        panel.draw(canvas, new Area(page.top(), DIVIDER, page.bottom() - page.top(), page.columns() - DIVIDER));
        return first;
    }

    private int drawNarrow() {
        int mistakes = page.compact() ? 2 : 3;
        int below = page.bottom() - mistakes;
        int detail = below - DETAIL_ROWS - (page.compact() ? 0 : 1);
        int rule = detail - 1;
        int first = list(new Area(page.top(), 0, rule - page.top() - 1, page.columns()), false);
        new BoardStatus(board, roundRuns(), inPairs(), say)
                .draw(canvas.at(new Area(rule - 1, 2, 1, page.columns() - 4)), false);
        canvas.across(rule, 0, page.columns() - 1);
        detail(new Area(detail, 2, DETAIL_ROWS, page.columns() - 4));
        if (!page.compact()) {
            canvas.across(below - 1, 0, page.columns() - 1);
        }
        new BoardPanel(teaching, board, joinLine, skin, say)
                .drawShort(canvas.at(new Area(below, 2, mistakes, page.columns() - 4)));
        return first;
    }

    private int list(Area area, boolean wide) {
        Canvas part = canvas.at(area);
        if (board.rows().isEmpty()) {
            int row = 1;
            for (Text line : Wrap.lines(Role.TEXT, say.text("nobody-here"), area.columns() - 4)) {
                part.text(row++, 2, line);
            }
            row = joining(part, row + 1, area.columns() - 4);
            part.text(
                    row,
                    2,
                    Role.DIM,
                    say.text("join-password", Map.of("code", teaching.room().code())));
            return 0;
        }
        return new BoardList(teaching, board, skin, say).draw(part, wide);
    }

    private int joining(Canvas part, int top, int width) {
        int row = top;
        for (Text line : Wrap.lines(Role.STRONG, joinLine, width)) {
            part.text(row++, 2, line);
        }
        return row;
    }

    private void detail(Area area) {
        Canvas part = canvas.at(area);
        if (teaching.note() != null) {
            int row = 0;
            for (Text line : Wrap.lines(Role.TEXT, skin.words().of(teaching.note()), area.columns())) {
                part.text(row++, 0, line);
            }
            return;
        }
        Optional<Board.Row> row = teaching.row();
        if (row.isPresent()) {
            new BoardDetail(teaching, row.get(), skin, say).draw(part);
        } else {
            part.text(0, 0, Role.DIM, say.text("nothing-chosen"));
        }
    }

    private Optional<Running> running() {
        return teaching.room().running(teaching.now());
    }

    private boolean roundRuns() {
        return running().isPresent();
    }

    private boolean inPairs() {
        return running().filter(round -> round.round().inPairs()).isPresent();
    }

    private Title title() {
        List<String> path = new ArrayList<>();
        path.add(say.text("path", Map.of("code", teaching.room().code())));
        Optional<Running> running = running();
        running.ifPresent(round -> {
            path.add(say.text("round", Map.of("number", round.round().number())));
            path.add(say.what(round.round()));
        });
        String here = say.text("here", Map.of("count", teaching.room().here().size()));
        String left = running.map(round -> say.text(
                        round.isPaused() ? "paused" : "left",
                        Map.of("time", RoomSentences.clock(round.left(teaching.now())))))
                .orElse("");
        return new Title(path, left.isEmpty() ? here : here + "   " + left);
    }

    private Footer footer() {
        return TeacherKeys.ofBoard(teaching, skin);
    }
}
