package lastack.tui;

import java.util.List;
import lastack.app.Reply;
import lastack.app.Screen;
import lastack.game.Expected;
import lastack.game.Question;
import lastack.game.Task;
import lastack.text.CellText;
import lastack.text.Words;

/** A question that a level asks, in the place of the header: while it stands, no segment is edited. */
final class PlayQuestion {
    private static final int INDENT = 2;

    private PlayQuestion() {}

    /** What there is to choose from in {@code task}; nothing where one writes, or where nothing is asked. */
    static List<Question.Option> options(Task task) {
        if (!(task.expected() instanceof Expected.Reply reply)) {
            return List.of();
        } else if (reply.question() instanceof Question.Choice choice) {
            return choice.options();
        }
        return reply.question() instanceof Question.Several several ? several.options() : List.of();
    }

    /** Whether any number of the options may be chosen. */
    static boolean several(Task task) {
        return task.expected() instanceof Expected.Reply reply && reply.question() instanceof Question.Several;
    }

    static void draw(Canvas canvas, Screen.Playing playing, Skin skin) {
        Task task = playing.game().task().orElseThrow();
        Question question = ((Expected.Reply) task.expected()).question();
        Words words = skin.words();
        int row = 0;
        for (Text line : Wrap.lines(Role.STRONG, words.of(question.prompt()), canvas.columns())) {
            canvas.text(row, 0, line);
            row++;
        }
        // A blank row before the answers, where there is one to spare.
        List<Question.Option> options = options(task);
        row += height(options, words, canvas.columns()) + row < canvas.rows() ? 1 : 0;
        if (options.isEmpty()) {
            drawTyped(canvas, row, playing.reply());
            return;
        }
        boolean several = question instanceof Question.Several;
        for (int at = 0; at < options.size(); at++) {
            row = drawOption(canvas, row, at, options.get(at), playing.reply(), several, words);
        }
    }

    private static int height(List<Question.Option> options, Words words, int columns) {
        return options.stream()
                .mapToInt(option -> Wrap.lines(Role.TEXT, words.of(option.text()), columns - 2 * INDENT - 3)
                        .size())
                .sum();
    }

    private static int drawOption(
            Canvas canvas, int row, int at, Question.Option option, Reply reply, boolean several, Words words) {
        boolean here = reply.at() == at;
        boolean chosen = several ? reply.chosen().contains(option.id()) : here;
        if (here) {
            canvas.glyph(row, 0, Role.ACCENT, Glyph.POINTER);
        }
        canvas.text(row, INDENT, chosen ? Role.ACCENT : Role.STRONG, String.valueOf((char) ('a' + at)));
        int column = INDENT + 3;
        if (several && chosen) {
            canvas.text(row, INDENT - 1, Role.ACCENT, "[" + (char) ('a' + at) + "]");
        }
        int next = row;
        for (Text line : Wrap.lines(
                here ? Role.STRONG : Role.TEXT, words.of(option.text()), canvas.columns() - column - INDENT)) {
            canvas.text(next, column, line);
            next++;
        }
        return next;
    }

    private static void drawTyped(Canvas canvas, int row, Reply reply) {
        if (!reply.aside()) {
            canvas.glyph(row, 0, Role.ACCENT, Glyph.POINTER);
        }
        String typed = reply.typed();
        int width = Math.max(12, CellText.width(typed) + 1);
        Role role = reply.aside() ? Role.FIELD : Role.FOCUS;
        canvas.text(row, INDENT, role, "[ " + typed + " ".repeat(width - CellText.width(typed)) + "]");
    }
}
