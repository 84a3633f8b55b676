package lastack.tui;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lastack.classroom.Attendee;
import lastack.classroom.Position;
import lastack.classroom.Room;
import lastack.classroom.RoomSentences;
import lastack.classroom.Round;
import lastack.classroom.RoundResult;
import lastack.classroom.SlipCount;
import lastack.classroom.StudentId;
import lastack.classroom.Trial;
import lastack.game.Course;
import lastack.tcp.Rule;
import org.jspecify.annotations.Nullable;

/** What a round came to: who was how far, what the class got wrong most, and the one sentence that answers it. */
final class RoundResultView {
    private static final int LEFT = 2;
    private static final int NARROW = 43;

    /** The rows at the bottom that say what one did oneself, the line above them included. */
    private static final int OWN_ROWS = 5;

    private final Room room;
    private final RoundResult result;
    private final @Nullable StudentId me;
    private final boolean named;
    private final Course course;
    private final Skin skin;
    private final RoomSentences say;
    private final Page page;
    private final Canvas canvas;

    private RoundResultView(
            Canvas whole,
            Room room,
            RoundResult result,
            @Nullable StudentId me,
            boolean named,
            Course course,
            Skin skin) {
        this.room = room;
        this.result = result;
        this.me = me;
        this.named = named && !room.rules().pseudonyms();
        this.course = course;
        this.skin = skin;
        this.say = new RoomSentences(skin.words(), course);
        this.page = Page.on(whole);
        this.canvas = page.canvas();
    }

    /**
     * Draws it and returns the first row shown of those that scroll.
     *
     * @param me who looks; null where it is shown on the wall
     * @param named whether the names of students are shown, where the house rules do not forbid it
     * @param scroll the first row to be shown
     */
    static int draw(
            Canvas whole,
            Room room,
            RoundResult result,
            @Nullable StudentId me,
            boolean named,
            int scroll,
            Course course,
            Skin skin) {
        return new RoundResultView(whole, room, result, me, named, course, skin).draw(scroll);
    }

    private int draw(int scroll) {
        Scrolled shown;
        if (page.compact()) {
            int rule = page.bottom() - (me == null ? 6 : 8);
            shown = list(new Area(page.top(), 0, rule - page.top(), page.columns()), scroll);
            canvas.across(rule, 0, page.columns() - 1);
            int row = rule + 1;
            if (me != null) {
                own(new Area(row, LEFT, 2, page.columns() - 2 * LEFT), false);
                row += 2;
            }
            mistakes(new Area(row, LEFT, 2, page.columns() - 2 * LEFT), true);
            keep(new Area(row + 2, LEFT, page.bottom() - row - 2, page.columns() - 2 * LEFT), false);
        } else {
            int divider = page.columns() < 120 ? NARROW + (page.columns() - 80) / 2 : 72;
            page.divide(divider);
            int end = me == null ? page.bottom() : page.bottom() - OWN_ROWS;
            shown = list(new Area(page.top(), 0, end - page.top(), divider), scroll);
            if (me != null) {
                canvas.across(end, 0, divider);
                own(new Area(end + 1, LEFT, OWN_ROWS - 1, divider - LEFT - 1), true);
            }
            right(divider);
        }
        page.draw(title(), footer(shown.overflows()));
        return shown.first();
    }

    private Title title() {
        return new Title(
                List.of(
                        say.text("path", Map.of("code", room.code())),
                        say.text("round", Map.of("number", result.round().number()))),
                say.what(result.round()));
    }

    private void right(int divider) {
        int width = page.columns() - divider - 4;
        int top = page.top();
        int rule = top + Math.max(9, (page.bottom() - top) / 2 - 1);
        canvas.text(top, divider + 3, Role.STRONG, say.text("commonest"));
        canvas.textEndingAt(top, page.columns() - 2, Role.DIM, say.text("students"));
        mistakes(new Area(top + 2, divider + 3, rule - top - 2, width), false);
        canvas.across(rule, divider, page.columns() - 1);
        keep(new Area(rule + 1, divider + 3, page.bottom() - rule - 1, width), true);
    }

    private void mistakes(Area area, boolean inShort) {
        Canvas part = canvas.at(area);
        List<RoomSentences.Mistake> all = say.mistakes(result.misses(), false);
        if (all.isEmpty()) {
            part.text(0, 0, Role.DIM, say.text("commonest.none"));
            return;
        }
        MistakeBars bars = new MistakeBars(all, RoomSentences.Mistake::students);
        if (inShort) {
            bars.drawShort(part, String::valueOf);
        } else {
            bars.draw(part, String::valueOf, area.rows() > 12 ? 1 : 0);
        }
    }

    /** The sentence for the rule that was missed most, or else for what the level is about. */
    private void keep(Area area, boolean roomy) {
        Canvas part = canvas.at(area);
        int row = 0;
        if (roomy) {
            part.text(row, 0, Role.STRONG, say.text("keep"));
            row += 2;
        }
        Optional<Rule> rule = say.commonest(result.misses()).or(this::taught);
        if (rule.isPresent()) {
            List<Text> lines = Wrap.lines(Role.TEXT, skin.words().says(rule.get()), area.columns());
            int most = roomy ? area.rows() - 4 : area.rows();
            for (Text line : lines.subList(0, Math.min(lines.size(), most))) {
                part.text(row++, 0, line);
            }
            if (roomy && row + 2 < area.rows() - 1) {
                part.text(row + 1, 0, Role.DIM, say.reference(rule.get()));
            }
        }
        if (roomy) {
            String next = say.text(
                    me == null ? "next" : "wait",
                    Map.of("number", result.round().number() + 1));
            new NextStep(next).draw(part.at(new Area(area.rows() - 2, 0, 1, area.columns())));
        }
    }

    private Optional<Rule> taught() {
        return result.round().target() instanceof Round.Level level
                ? course.find(level.id())
                        .flatMap(place -> place.level().rules().stream().findFirst())
                : Optional.empty();
    }

    private Scrolled list(Area area, int scroll) {
        Optional<SlipCount> slips = SlipCount.of(result, course, student -> true);
        int rows = slips.isPresent() ? area.rows() - 1 : area.rows();
        slips.ifPresent(count -> canvas.text(
                area.top() + rows,
                area.left() + LEFT,
                Role.DIM,
                say.text("slips.all", Map.of("counts", say.slips(count)))));
        Area list = new Area(area.top(), area.left(), rows, area.columns());
        return new ResultRows(room, result, me, named, say).draw(canvas.at(list), scroll, page.compact());
    }

    /** What one did oneself: the points, and the last wrong and the last right move. */
    private void own(Area area, boolean headed) {
        Canvas part = canvas.at(area);
        int at = 0;
        if (headed) {
            part.text(at++, 0, Role.STRONG, say.text("yours"));
        }
        Optional<RoundResult.Row> own = Optional.ofNullable(me).flatMap(result::of);
        if (own.isEmpty()) {
            part.text(at, 0, Role.DIM, say.text("yours.none"));
            return;
        }
        RoundResult.Row row = own.get();
        part.text(
                at++,
                0,
                Role.TEXT,
                row.finished()
                        ? say.text(
                                "own.done",
                                Map.of(
                                        "rank",
                                        row.rank(),
                                        "score",
                                        row.score(),
                                        "time",
                                        RoomSentences.clock(row.millis())))
                        : say.text("own.open", Map.of("score", row.score())));
        Optional<Trial> last = Optional.ofNullable(me)
                .flatMap(room::student)
                .map(Attendee::position)
                .map(Position::last)
                .filter(trial -> !trial.tried().isEmpty() && ofThis(trial));
        Optional<SlipCount> slips = SlipCount.of(result, course, student -> student.equals(me));
        if (slips.isPresent()) {
            part.text(at, 0, Role.DIM, say.slips(slips.get()));
        } else if (last.isPresent()) {
            boolean wrong = last.get().wrong();
            String allowed = last.get().allowed();
            part.glyph(at, 0, wrong ? Role.WRONG : Role.RIGHT, wrong ? Glyph.FAIL : Glyph.PASS);
            int next = part.text(at, 2, Role.TEXT, last.get().tried());
            if (wrong && !allowed.isEmpty()) {
                part.text(headed ? at + 1 : at, headed ? 2 : next + 2, Role.DIM, say.text("allowed") + "  " + allowed);
            }
        }
    }

    private boolean ofThis(Trial trial) {
        boolean same = result.round().target() instanceof Round.Level level
                ? trial.level().equals(level.id())
                : trial.level().equals(Trial.EXAM);
        return same && trial.seed() == result.round().target().seed();
    }

    private Footer footer(boolean scrolls) {
        Labels labels = skin.labels();
        List<FooterKey> keys = new ArrayList<>();
        if (scrolls) {
            keys.add(FooterKey.of(labels.text(ShellLabel.KEY_UP_DOWN), labels.text(ShellLabel.DO_SCROLL), 1));
        }
        if (me == null) {
            keys.add(FooterKey.of("v", say.text(named ? "key.hide" : "key.show"), 0));
            keys.add(FooterKey.of("q", labels.text(ShellLabel.DO_BACK), 0));
        } else {
            keys.add(FooterKey.of("Enter", labels.text(Label.KEY_GO_ON), 0));
            keys.add(FooterKey.of("!", say.text("key.call"), 1));
            keys.add(FooterKey.of("q", say.text("key.leave"), 0));
        }
        return new Footer(keys, labels.text(Label.ALWAYS_LEAVES));
    }
}
