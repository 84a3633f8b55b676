package lastack.tui;

import java.util.List;
import lastack.app.Focus;
import lastack.app.Model;
import lastack.app.Motion;
import lastack.app.Screen;
import lastack.game.AppStep;
import lastack.game.Course;
import lastack.game.Crossroads;
import lastack.game.Game;
import lastack.game.Happening;
import lastack.game.Kind;
import lastack.game.Side;
import lastack.game.Task;
import lastack.tcp.Arrival;
import lastack.tcp.Connection;
import lastack.text.CellText;
import lastack.text.CheckSentences;
import lastack.text.Events;
import lastack.text.Who;
import lastack.text.Words;
import org.jspecify.annotations.Nullable;

/** A level being played: the ladder, both ends, the numbers, the referee, the header, the keys. */
final class PlayView {
    private final Screen.Playing playing;
    private final Game game;
    private final Skin skin;
    private final Labels labels;
    private final Layout layout;
    private final Canvas canvas;
    private final PlayPanel panel;
    private final boolean moving;
    private final boolean compact;
    private final boolean unstored;
    private final Course.@Nullable Place offered;

    private PlayView(Canvas whole, Model model, Screen.Playing playing, Skin skin) {
        this.playing = playing;
        this.game = playing.game();
        this.skin = skin;
        this.labels = skin.labels();
        this.layout = Layout.of(model.columns(), model.rows());
        this.canvas = whole.at(layout.whole());
        this.compact = layout.size() == Size.COMPACT;
        this.offered = model.offered(game).orElse(null);
        this.panel = new PlayPanel(playing, skin, compact, offered);
        this.unstored = model.unstored();
        this.moving = !playing.motion().over();
    }

    static void draw(Canvas whole, Model model, Screen.Playing playing, Skin skin) {
        new PlayView(whole, model, playing, skin).draw();
    }

    private void draw() {
        if (game.level().kind() == Kind.QUIZ) {
            quiz();
            return;
        }
        boolean telling = playing.opening() || question();
        rules(telling);
        title().draw(canvas.at(layout.title()));
        ladder();
        if (!compact) {
            PlayNumbers.of(game, false).draw(canvas.at(layout.numbers()));
        } else if (!telling) {
            PlayNumbers.of(game, true).drawInRow(canvas.at(layout.numbers()));
        }
        if (!layout.calls().isEmpty()) {
            calls(canvas.at(layout.calls()));
        }
        if (telling && compact) {
            tellCompact();
        } else if (telling) {
            tellStandard();
            referee();
        } else {
            header();
            referee();
        }
        PlayFooter.of(playing, labels).draw(canvas.at(layout.footer()));
    }

    private void quiz() {
        QuizView quiz = new QuizView(canvas, layout, playing, skin, offered);
        title().draw(canvas.at(layout.title()));
        quiz.draw();
        if (quiz.builds()) {
            header();
        }
        PlayFooter.of(playing, labels).draw(canvas.at(layout.footer()));
    }

    /** The lines between the parts; in a small window a question or the scene takes the rows of several, with no line between. */
    private void rules(boolean telling) {
        if (!telling || !compact) {
            layout.drawRules(canvas);
            return;
        }
        for (Area rule : layout.rules()) {
            if (rule.top() < layout.referee().top()) {
                canvas.across(rule.top(), rule.left(), rule.left() + rule.columns() - 1);
            }
        }
    }

    /** Whether a question stands in the header's place: after what was right has been read. */
    private boolean question() {
        boolean news = game.verdict() != null && game.verdict().ruling().accepted() && !playing.read();
        return asks() && !news;
    }

    /** What is told in the header's place. */
    private void tell(Canvas area) {
        if (!playing.opening()) {
            PlayQuestion.draw(area, playing, skin);
            return;
        }
        int row = 0;
        for (Text line : Wrap.lines(Role.TEXT, skin.words().of(game.level().scene()), area.columns())) {
            area.text(row, 0, line);
            row++;
        }
        if (compact) {
            new NextStep(labels.text(Label.DO_BEGIN)).draw(area.at(new Area(row + 1, 0, 1, area.columns())));
        }
    }

    private boolean aboveHeader() {
        return !compact
                && question()
                && !playing.opening()
                && game.world().history().isEmpty();
    }

    /** Where nothing has crossed yet a question takes the ladder's place, for it may be about the header. */
    private void tellStandard() {
        Area ladder = layout.ladder();
        if (aboveHeader()) {
            header();
            tell(canvas.at(new Area(ladder.top() + 1, 2, ladder.rows() - 1, ladder.columns() - 3)));
        } else {
            int columns = Math.min(64, layout.whole().columns() - 9);
            tell(canvas.at(
                    new Area(layout.header().top() + 1, 7, layout.header().rows(), columns)));
        }
    }

    private void tellCompact() {
        int top = layout.referee().top();
        Canvas area = canvas.at(new Area(
                top, 1, layout.sentence().top() + 1 - top, layout.whole().columns() - 2));
        Panel news = playing.opening() ? null : panel.news();
        // A blank row before the question: what was said of the last answer is another thought.
        int used = news == null ? 0 : news.within(3, area.columns()).draw(area) + 1;
        tell(area.at(new Area(used, 0, area.rows() - used, area.columns())));
    }

    private boolean asks() {
        return game.task().map(Task::asks).orElse(false);
    }

    private Title title() {
        Words words = skin.words();
        Course.Place place = playing.place();
        String name = words.of(game.level().title());
        String points = labels.text(Label.POINTS, game.score(), game.level().max());
        String standing = unstored ? labels.text(ShellLabel.UNSTORED) + "   " + points : points;
        if (place == null) {
            return new Title(List.of(name), standing);
        }
        String level = place.number() + " " + name;
        String world = place.pack().world() + " " + words.of(place.pack().title());
        return new Title(compact ? List.of(level) : List.of(world, level), standing);
    }

    private void ladder() {
        List<Happening> history = playing.whatIf() != null
                ? playing.whatIf().world().history()
                : game.world().history();
        int real = game.world().history().size();
        Motion motion = playing.whatIf() != null ? new Motion(history.size(), history.size(), 0) : playing.motion();
        PlayLadder steps = new PlayLadder(game.level(), history, real, motion, labels.text(Label.WAITED));
        Area area = layout.ladder();
        Area place = aboveHeader() ? new Area(area.top(), area.left(), 1, area.columns()) : area;
        steps.ladder().draw(canvas.at(place), layout.leftLine(), layout.rightLine());
        if (!layout.states().isEmpty()) {
            Crossroads here = motion.over()
                    ? Crossroads.of(game.level(), playing.world())
                    : Crossroads.passing(steps.you(), steps.peer());
            StatesColumn.draw(canvas.at(layout.states()), playing, here, skin);
        }
        Words words = skin.words();
        String you = labels.text(Label.YOU) + " "
                + words.name(Who.of(game.level().you().role()));
        Ends ends = new Ends(
                new End(you, steps.you().toString()),
                new End(
                        words.name(Who.of(game.level().peer().role())),
                        steps.peer().toString()));
        if (compact) {
            ends.drawInRow(canvas.at(layout.ends()), layout.leftLine(), layout.rightLine());
        } else {
            ends.draw(canvas.at(layout.ends()), layout.leftLine(), layout.rightLine());
        }
    }

    /** What the player's application does, on screens that have room for it. */
    private void calls(Canvas area) {
        area.text(0, 0, Role.STRONG, labels.text(Label.CALLS));
        List<AppStep> steps = game.level().yourApp();
        if (steps.isEmpty()) {
            area.text(1, 0, Role.DIM, labels.text(Label.CALLS_NONE));
        }
        long called = game.world().history().stream()
                .filter(one -> (one instanceof Happening.Called call && call.side() == Side.YOU)
                        || (one instanceof Happening.Crashed crashed && crashed.side() == Side.YOU))
                .count();
        for (int at = 0; at < steps.size(); at++) {
            boolean over = at < called;
            area.glyph(at + 1, 0, over ? Role.RIGHT : Role.GHOST, over ? Glyph.PASS : Glyph.NOT_REACHED);
            area.text(
                    at + 1,
                    2,
                    over ? Role.TEXT : Role.GHOST,
                    new Events(skin.words()).deed(steps.get(at).deed()));
        }
    }

    private void referee() {
        // What a segment did is told when it has arrived.
        if (moving) {
            return;
        }
        Canvas area = canvas.at(layout.referee());
        boolean both = !layout.move().equals(layout.referee());
        Panel news = panel.news();
        if (news != null) {
            int used = news.within(area.rows(), area.columns()).draw(area);
            checks(area, used);
        }
        if (both || news == null) {
            panel.move().draw(canvas.at(layout.move()));
        }
        String next = playing.opening() ? labels.text(Label.DO_BEGIN) : panel.next();
        new NextStep(next).draw(canvas.at(layout.next()));
    }

    /** The checks the segment went through: one by one where there is room, in short where there is less, else not at all. */
    private void checks(Canvas area, int used) {
        Happening.Crossed crossed = panel.checked();
        if (crossed == null || crossed.arrival() == null) {
            return;
        }
        CheckList checks = checks(crossed, crossed.arrival());
        boolean atPeer = crossed.from() == Side.YOU;
        int size = checks.checks().size();
        if (size == 0) {
            // CLOSED has no connection to check anything against.
            return;
        }
        String who = skin.words().name(Who.of(game.level().peer().role()));
        String checked = atPeer ? labels.text(Label.CHECKED_BY, who) : labels.text(Label.CHECKED_BY_YOU);
        boolean wide = Math.max(checks.columns(), CellText.width(checked)) <= area.columns();
        if (wide && used + size + 2 <= area.rows()) {
            area.text(used + 1, 0, Role.DIM, checked);
            checks.drawWithReasons(area, used + 2);
        } else if (used + checks.shortRows() <= area.rows()) {
            checks.drawShort(area, area.rows() - checks.shortRows());
        }
    }

    private CheckList checks(Happening.Crossed crossed, Arrival arrival) {
        Who who = crossed.from() == Side.YOU ? Who.of(game.level().peer().role()) : Who.YOU;
        Connection before = crossed.before() == null ? arrival.next() : crossed.before();
        Words words = skin.words();
        return new CheckList(CheckSentences.of(words, before, crossed.segment(), arrival, who).stream()
                .map(one -> new Check(words.shortName(one.step()), words.name(one.step()), one.result(), one.text()))
                .toList());
    }

    private void header() {
        PlayHeader header = new PlayHeader(playing, labels);
        Canvas area = canvas.at(layout.header());
        switch (layout.size()) {
            case COMPACT -> HeaderRows.draw(area, header.view());
            case LARGE, WALL -> HeaderChart.draw(area, header.view(), labels);
            default -> HeaderBox.draw(area, header.view(), labels);
        }
        Area sentence = layout.sentence();
        header.drawSentence(canvas.at(sentence));
        if (playing.editor().focus() == Focus.LENGTH) {
            canvas.glyph(sentence.top(), Math.max(0, sentence.left() - 3), Role.ACCENT, Glyph.POINTER);
        }
    }
}
