package lastack.tui;

import java.util.stream.Collectors;
import lastack.app.Best;
import lastack.app.KeptRun;
import lastack.app.Model;
import lastack.game.Course;
import lastack.game.Kind;
import lastack.game.Level;
import lastack.game.Pack;
import lastack.game.PlayLevel;
import lastack.game.RecordedLevel;
import lastack.tcp.Rule;
import lastack.text.CellText;
import lastack.text.Who;
import lastack.text.Words;

/** What a level teaches and what was made of it so far; of a world, what is in it. */
final class LevelCard {
    /** From a rule's id, or the name of a value, to what it says. */
    private static final int COLUMN = 5;

    private final Model model;
    private final Labels labels;
    private final Words words;

    LevelCard(Model model, Skin skin) {
        this.model = model;
        this.labels = skin.labels();
        this.words = skin.words();
    }

    void draw(Canvas canvas, Course.Place place) {
        Level level = place.level();
        canvas.text(0, 0, Role.STRONG, place.number() + " " + words.of(level.title()));
        if (level instanceof PlayLevel play) {
            canvas.text(1, 0, Role.DIM, about(play));
        }
        if (level instanceof RecordedLevel) {
            canvas.text(1, 0, Role.DIM, labels.text(kind(level.kind())));
        }
        int row = wrapped(canvas, 3, 0, Role.TEXT, words.of(level.teaches())) + 1;
        canvas.text(row, 0, Role.STRONG, labels.text(ShellLabel.RULES));
        row++;
        if (row + heightOfRules(level, canvas.columns()) + 1 + heightOfBest(level, canvas.columns()) <= canvas.rows()) {
            for (Rule rule : level.rules()) {
                canvas.text(row, 0, Role.TEXT, rule.id());
                row = wrapped(canvas, row, COLUMN, Role.DIM, words.title(rule));
            }
        } else {
            row = wrapped(canvas, row, 0, Role.TEXT, ids(level));
        }
        int next = drawBest(canvas, row + 1, level);
        if (model.progress().best(level.id()).runs() > 0) {
            drawRuns(canvas, next, level);
        }
    }

    /** What one does there, in a line. */
    private String about(PlayLevel level) {
        if (level.kind() == Kind.QUIZ) {
            return labels.text(ShellLabel.KIND_QUIZ) + "  "
                    + labels.text(ShellLabel.QUESTIONS, level.tasks().size());
        } else if (level.daily()) {
            return labels.text(ShellLabel.KIND_PLAY) + "  " + labels.text(ShellLabel.OF_THE_DAY, model.today());
        } else if (level.sketch() != null) {
            return labels.text(ShellLabel.KIND_PLAY) + "  " + labels.text(ShellLabel.NEW_AT_EACH_PLAY);
        }
        String role = words.name(Who.of(level.you().role()));
        return labels.text(ShellLabel.KIND_PLAY) + "  " + labels.text(ShellLabel.YOU_ARE, role);
    }

    private int heightOfRules(Level level, int columns) {
        return level.rules().stream()
                .mapToInt(rule -> Wrap.lines(Role.DIM, words.title(rule), columns - COLUMN)
                        .size())
                .sum();
    }

    private int heightOfBest(Level level, int columns) {
        int left = isOpen(level)
                ? 1
                        + Wrap.lines(Role.TEXT, labels.text(ShellLabel.LEFT_OPEN), columns)
                                .size()
                : 0;
        return 2 + left;
    }

    private boolean isOpen(Level level) {
        KeptRun open = model.progress().left(level.id());
        return open != null && !open.moves().isEmpty();
    }

    private static String ids(Level level) {
        return level.rules().stream().map(Rule::id).collect(Collectors.joining(" "));
    }

    private static ShellLabel kind(Kind kind) {
        return switch (kind) {
            case FILL -> ShellLabel.KIND_FILL;
            case ORDER -> ShellLabel.KIND_ORDER;
            case SPOT -> ShellLabel.KIND_SPOT;
            case PLAY, QUIZ -> ShellLabel.KIND_PLAY;
        };
    }

    /** What it teaches, and in the last row what was made of it. */
    void drawShort(Canvas canvas, Course.Place place) {
        Level level = place.level();
        wrapped(canvas, 0, 0, Role.TEXT, words.of(level.teaches()));
        int last = canvas.rows() - 1;
        canvas.fill(last, 0, canvas.columns(), Role.TEXT);
        drawBest(canvas, last, level);
        canvas.textEndingAt(last, canvas.columns() - 1, Role.DIM, ids(level));
    }

    void draw(Canvas canvas, Pack pack) {
        canvas.text(0, 0, Role.STRONG, pack.world() + " " + words.of(pack.title()));
        int row = 2;
        for (int index = 0; index < pack.levels().size(); index++) {
            Course.Place place = new Course.Place(pack, index, pack.levels().get(index));
            int next = canvas.text(row, 0, Role.DIM, place.number());
            row = wrapped(
                    canvas, row, next + 2, Role.TEXT, words.of(place.level().title()));
        }
    }

    /** The best of all runs; returns the row after it. */
    private int drawBest(Canvas canvas, int row, Level level) {
        Best best = model.progress().best(level.id());
        if (best.runs() == 0) {
            canvas.text(row, 0, Role.DIM, labels.text(ShellLabel.NOT_PLAYED));
            return row + 1;
        }
        int value = canvas.text(row, 0, Role.DIM, labels.text(ShellLabel.BEST)) + 2;
        int next = canvas.text(row, value, Role.TEXT, labels.text(Label.POINTS, best.score(), level.max()));
        Stars.draw(canvas, row, next + 3, best.stars(), false);
        return row + 1;
    }

    private void drawRuns(Canvas canvas, int row, Level level) {
        int value = CellText.width(labels.text(ShellLabel.BEST)) + 2;
        canvas.text(row, 0, Role.DIM, labels.text(ShellLabel.RUNS));
        canvas.text(
                row,
                value,
                Role.TEXT,
                Integer.toString(model.progress().best(level.id()).runs()));
        if (isOpen(level)) {
            wrapped(canvas, row + 2, 0, Role.TEXT, labels.text(ShellLabel.LEFT_OPEN));
        }
    }

    /** Draws a text over as many rows as it needs, and returns the row after it. */
    private static int wrapped(Canvas canvas, int row, int column, Role role, String text) {
        int next = row;
        for (Text line : Wrap.lines(role, text, canvas.columns() - column)) {
            canvas.text(next, column, line);
            next++;
        }
        return next;
    }
}
