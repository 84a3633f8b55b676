package lastack.tui;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import lastack.classroom.Board;
import lastack.classroom.Board.Condition;
import lastack.classroom.RoomSentences;

/** How it goes with all together: so many are done, at work, away, stuck; and a bar of how many are done. */
record BoardStatus(Board board, boolean round, boolean pairs, RoomSentences say) {
    void draw(Canvas canvas, boolean bar) {
        Text text = Text.of(Role.TEXT, counts());
        for (String urgent : urgent()) {
            text = text.with(Role.TEXT, "   ").with(Role.STRONG, urgent);
        }
        if (text.width() > canvas.columns()) {
            // Who needs the teacher is what one looks for here.
            text = new Text(List.of());
            for (String urgent : urgent()) {
                text = text.with(Role.STRONG, urgent).with(Role.TEXT, "   ");
            }
        }
        canvas.text(0, 0, text);
        if (bar && !round) {
            canvas.text(1, 0, levels());
        }
        if (bar && round) {
            long all = board.rows().stream()
                    .filter(row -> row.condition() != Condition.EXPECTED && row.condition() != Condition.OUT)
                    .count();
            int width = Math.min(60, canvas.columns());
            int done = all == 0 ? 0 : (int) (board.count(Condition.DONE) * width / all);
            canvas.repeat(1, 0, width, Role.FAINT, Glyph.BAR);
            canvas.repeat(1, 0, done, Role.RIGHT, Glyph.BAR);
        }
    }

    private String counts() {
        long work = board.count(Condition.AT_WORK) + board.count(Condition.STUCK);
        if (round) {
            return say.text(
                    pairs ? "count.pairs" : "count.single",
                    Map.of(
                            "done",
                            board.count(Condition.DONE),
                            "work",
                            work + board.count(Condition.IDLE),
                            "away",
                            board.count(Condition.AWAY)));
        }
        return say.text(
                "count.free",
                Map.of(
                        "here",
                        work + board.count(Condition.IDLE) + board.count(Condition.DONE),
                        "away",
                        board.count(Condition.AWAY),
                        "expected",
                        board.count(Condition.EXPECTED)));
    }

    /** How many are in which level. */
    private Text levels() {
        SortedMap<String, Long> counts = new TreeMap<>();
        for (Board.Row row : board.rows()) {
            String level = row.condition() == Condition.OUT ? "" : say.number(row.level());
            if (!level.isEmpty()) {
                counts.merge(level, 1L, Long::sum);
            }
        }
        Text text = new Text(List.of());
        for (Map.Entry<String, Long> one : counts.entrySet()) {
            text = text.with(Role.DIM, one.getKey() + " ").with(Role.TEXT, one.getValue() + "   ");
        }
        return text;
    }

    private List<String> urgent() {
        List<String> all = new ArrayList<>();
        long stuck = board.count(Condition.STUCK);
        if (stuck > 0) {
            all.add(say.counted("count.stuck", stuck));
        }
        long calls = board.rows().stream().filter(Board.Row::calls).count();
        if (calls > 0) {
            all.add(say.counted("count.calls", calls));
        }
        return all;
    }
}
