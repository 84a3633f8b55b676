package lastack.tui;

import lastack.app.Screen;
import lastack.game.Course;
import lastack.game.Expected;
import lastack.game.Game;
import lastack.game.Question;
import lastack.game.Task;
import org.jspecify.annotations.Nullable;

/** A quiz: no ladder, for nothing crosses; the question has the width, what is said of the answer stands below it. */
final class QuizView {
    /** Lines longer than this are hard to follow back. */
    private static final int WIDEST = 76;

    /** What is said of an answer, with a line above it. */
    private static final int NEWS_ROWS = 5;

    private final Canvas canvas;
    private final Screen.Playing playing;
    private final Game game;
    private final Skin skin;
    private final Labels labels;
    private final Layout layout;
    private final PlayPanel panel;

    /** @param offered the level that would help, or null */
    QuizView(Canvas canvas, Layout layout, Screen.Playing playing, Skin skin, Course.@Nullable Place offered) {
        this.canvas = canvas;
        this.layout = layout;
        this.playing = playing;
        this.game = playing.game();
        this.skin = skin;
        this.labels = skin.labels();
        this.panel = new PlayPanel(playing, skin, false, offered);
    }

    /** Whether the header stands below, for a segment is asked for. */
    boolean builds() {
        return !told() && game.task().map(task -> !task.asks()).orElse(false);
    }

    /** Draws all but the title, the header and the footer. */
    void draw() {
        int top = layout.title().top() + 1;
        canvas.across(top, 0, layout.whole().columns() - 1);
        // The frame of the header hangs from the line above it; in a small window it has none.
        int frame = layout.size() == Size.COMPACT ? 1 : 0;
        int bottom = builds() ? layout.header().top() - frame : layout.footer().top() - 1;
        if (builds()) {
            canvas.across(bottom, 0, layout.whole().columns() - 1);
        }
        int columns = Math.min(WIDEST, layout.whole().columns() - 4);
        Area body = new Area(top + 1, 2, bottom - top - 2, columns);
        Panel news = playing.opening() ? null : panel.news();
        if (playing.opening()) {
            paragraph(canvas.at(body), Role.TEXT, skin.words().of(game.level().scene()));
        } else if (told() && news != null) {
            news.within(body.rows(), columns).draw(canvas.at(body));
        } else {
            question(body, news == null ? bottom - 1 : bottom - 1 - NEWS_ROWS);
            if (news != null) {
                Area below = new Area(bottom - 1 - NEWS_ROWS, 2, NEWS_ROWS, columns);
                news.within(below.rows(), columns).draw(canvas.at(below));
            }
        }
        String next = playing.opening() ? labels.text(Label.DO_BEGIN) : panel.next();
        new NextStep(next).draw(canvas.at(new Area(bottom - 1, 2, 1, columns)));
    }

    /** Whether something is to be read before the next question: the scene, what was right, the end. */
    private boolean told() {
        boolean right = game.verdict() != null && game.verdict().ruling().accepted();
        return playing.opening() || game.solved() || (right && !playing.read());
    }

    /** @param until the row before which it has to end */
    private void question(Area body, int until) {
        Canvas area = canvas.at(body);
        Task task = game.task().orElseThrow();
        if (task.asks()) {
            PlayQuestion.draw(area, playing, skin);
            return;
        }
        int row = body.top() + paragraph(area, Role.STRONG, skin.words().of(task.brief()));
        if (task.expected() instanceof Expected.Reply reply
                && reply.question() instanceof Question.OfSegment question) {
            situation(new SituationView(question, game.symbols(), skin), body, row + 1, until);
        }
    }

    /** The moment the question is about, as large as there is room for. */
    private void situation(SituationView view, Area body, int row, int until) {
        boolean compact = layout.size() == Size.COMPACT;
        if (!compact && row + view.rows(layout) <= until) {
            view.draw(canvas, layout, row);
        } else if (row + view.shortRows() <= until) {
            view.drawShort(canvas.at(new Area(row, body.left(), view.shortRows(), body.columns())), 0);
        } else if (row - 1 + view.shortRows() <= until) {
            view.drawShort(canvas.at(new Area(row - 1, body.left(), view.shortRows(), body.columns())), 0);
        }
    }

    /** Returns the row after it. */
    private static int paragraph(Canvas area, Role role, String text) {
        int row = 0;
        for (Text line : Wrap.lines(role, text, area.columns())) {
            area.text(row, 0, line);
            row++;
        }
        return row;
    }
}
