package lastack.tui;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lastack.classroom.Board;
import lastack.classroom.Misses;
import lastack.classroom.RoomSentences;
import lastack.classroom.Running;
import lastack.classroom.Teaching;
import lastack.text.CellText;

/** What stands beside the rows of the teacher's board: what the class gets wrong, what is worth saying, what can be done next. */
final class BoardPanel {
    private static final int INDENT = 3;
    private static final int SAYING_ROWS = 11;
    private static final int NEXT_ROWS = 8;

    private final Teaching teaching;
    private final Board board;
    private final String joinLine;
    private final Skin skin;
    private final RoomSentences say;
    private final Misses misses;

    BoardPanel(Teaching teaching, Board board, String joinLine, Skin skin, RoomSentences say) {
        this.teaching = teaching;
        this.board = board;
        this.joinLine = joinLine;
        this.skin = skin;
        this.say = say;
        this.misses = running().map(Running::misses).orElse(teaching.room().misses());
    }

    private Optional<Running> running() {
        return teaching.room().running(teaching.now());
    }

    /** Draws it in {@code area} of {@code canvas}; its first column is the line that divides. */
    void draw(Canvas canvas, Area area) {
        int left = area.left() + INDENT;
        int width = area.columns() - INDENT - 1;
        int bottom = area.top() + area.rows();
        int next = bottom - NEXT_ROWS;
        int saying = next - SAYING_ROWS;
        mistakes(canvas.at(new Area(area.top() + 1, left, saying - area.top() - 2, width)));
        canvas.across(saying, area.left(), area.left() + area.columns() - 1);
        worth(canvas.at(new Area(saying + 1, left, SAYING_ROWS - 1, width)));
        canvas.across(next, area.left(), area.left() + area.columns() - 1);
        next(canvas.at(new Area(next + 1, left, NEXT_ROWS - 1, width)));
    }

    /** The commonest mistakes, one a row, where there is no room for more. */
    void drawShort(Canvas canvas) {
        List<RoomSentences.Mistake> mistakes = say.mistakes(misses, teaching.byRule());
        if (mistakes.isEmpty()) {
            canvas.text(0, 0, Role.DIM, say.text("believed.none"));
        } else {
            new MistakeBars(mistakes, RoomSentences.Mistake::tries)
                    .drawShort(canvas, number -> say.counted("wrong", number));
        }
    }

    private void mistakes(Canvas canvas) {
        List<RoomSentences.Mistake> mistakes = say.mistakes(misses, teaching.byRule());
        boolean byRule = teaching.byRule()
                || (misses.byBelief().isEmpty() && !misses.byRule().isEmpty());
        canvas.text(0, 0, Role.STRONG, say.text(byRule ? "missed" : "believed"));
        canvas.textEndingAt(0, canvas.columns() - 1, Role.DIM, say.text("tries"));
        Canvas bars = canvas.at(new Area(2, 0, canvas.rows() - 2, canvas.columns()));
        if (mistakes.isEmpty()) {
            bars.text(0, 0, Role.DIM, say.text("believed.none"));
        } else {
            new MistakeBars(mistakes, RoomSentences.Mistake::tries).draw(bars, String::valueOf, 1);
        }
    }

    private void worth(Canvas canvas) {
        canvas.text(0, 0, Role.STRONG, say.text("worth"));
        int all = (int) board.rows().stream()
                .flatMap(row -> row.members().stream())
                .filter(one -> one.sitting() > 0)
                .count();
        Optional<String> sentence = say.worth(misses, all);
        int row = 2;
        Role role = sentence.isPresent() ? Role.TEXT : Role.DIM;
        for (Text line : Wrap.lines(role, sentence.orElse(say.text("worth.none")), canvas.columns())) {
            canvas.text(row++, 0, line);
        }
        say.commonest(misses)
                .filter(rule -> sentence.isPresent())
                .ifPresent(rule -> canvas.text(canvas.rows() - 2, 0, Role.DIM, say.reference(rule)));
    }

    private void next(Canvas canvas) {
        canvas.text(0, 0, Role.STRONG, skin.words().text("room.then"));
        int row = 1;
        for (Text line : choices()) {
            canvas.text(row++, 0, line);
        }
        int last = canvas.rows() - 1;
        String label = say.text("joined-at") + "  ";
        canvas.text(last - 1, 0, Role.DIM, label);
        canvas.text(last - 1, CellText.width(label), Role.TEXT, joinLine);
        String password = say.text("password") + "  ";
        canvas.text(last, 0, Role.DIM, password);
        canvas.text(
                last,
                CellText.width(password),
                Role.STRONG,
                teaching.room().code().text());
    }

    private List<Text> choices() {
        List<Text> lines = new ArrayList<>();
        Optional<Running> running = running();
        if (running.isPresent()) {
            lines.add(choice("e", "do.end"));
            lines.add(choice("+", "do.longer"));
            lines.add(choice("p", running.get().isPaused() ? "do.resume" : "do.pause"));
        } else {
            lines.add(choice(
                    "n",
                    skin.words()
                            .text(
                                    "room.do.plan",
                                    Map.of("number", teaching.room().nextRound()))));
            teaching.room().lastResult(teaching.now()).ifPresent(last -> {
                lines.add(choice("a", last.round().inPairs() ? "do.again-over" : "do.again"));
                lines.add(choice("r", "do.result"));
            });
        }
        return lines;
    }

    private Text choice(String key, String word) {
        String text = word.startsWith("do.") ? say.text(word) : word;
        return Text.of(Role.STRONG, key).with(Role.DIM, "  " + text);
    }
}
