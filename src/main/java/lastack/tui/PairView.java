package lastack.tui;

import java.util.List;
import lastack.app.Focus;
import lastack.app.Model;
import lastack.app.Screen;
import lastack.game.AppStep;
import lastack.game.Crossroads;
import lastack.game.Gauge;
import lastack.game.Pair;
import lastack.game.PairEvent;
import lastack.game.Side;
import lastack.text.CellText;
import lastack.text.Events;
import lastack.text.Who;

/** Two students as the two ends of one connection, seen by one of them: the same places as in a level that one plays alone. */
final class PairView {
    private final Screen.Pairing pairing;
    private final Pair pair;
    private final Skin skin;
    private final Labels labels;
    private final Layout layout;
    private final Canvas canvas;
    private final boolean compact;

    private PairView(Canvas whole, Model model, Screen.Pairing pairing, Skin skin) {
        this.pairing = pairing;
        this.pair = pairing.pair();
        this.skin = skin;
        this.labels = skin.labels();
        this.layout = Layout.of(model.columns(), model.rows());
        this.canvas = whole.at(layout.whole());
        this.compact = layout.size() == Size.COMPACT;
    }

    static void draw(Canvas whole, Model model, Screen.Pairing pairing, Skin skin) {
        new PairView(whole, model, pairing, skin).draw();
    }

    private void draw() {
        layout.drawRules(canvas);
        title().draw(canvas.at(layout.title()));
        ladder();
        OwnNumbers numbers = PlayNumbers.of(
                Gauge.of(pairing.end().connection()), pairing.level().symbols(pair.seed()), compact);
        if (compact) {
            numbers.drawInRow(canvas.at(layout.numbers()));
        } else {
            numbers.draw(canvas.at(layout.numbers()));
        }
        if (!layout.calls().isEmpty()) {
            calls(canvas.at(layout.calls()));
        }
        header();
        referee();
        PairFooter.of(pairing, labels).draw(canvas.at(layout.footer()));
    }

    private Title title() {
        // A level's own title may say which end one is, and here there is one at each.
        String with = labels.text(PairLabel.WITH, pairing.partner());
        return new Title(List.of(with), labels.text(PairLabel.POINTS, pair.points(pairing.role())));
    }

    private void ladder() {
        PairLadder steps = new PairLadder(pair, pairing.role(), labels.text(Label.WAITED));
        steps.ladder().draw(canvas.at(layout.ladder()), layout.leftLine(), layout.rightLine());
        if (!layout.states().isEmpty()) {
            Crossroads here = Crossroads.of(pairing.level(), pairing.world());
            StatesColumn.draw(canvas.at(layout.states()), pairing, here, skin);
        }
        String you = labels.text(Label.YOU) + " "
                + skin.words().name(Who.of(pairing.level().you().role()));
        String state = pair.peerOf(pairing.role()).toString();
        Ends ends = new Ends(
                new End(you, pairing.end().connection().state().toString()),
                new End(partner(), pair.slips() ? labels.text(PairLabel.UNKNOWN_STATE, state) : state));
        Canvas area = canvas.at(layout.ends());
        if (compact) {
            ends.drawInRow(area, layout.leftLine(), layout.rightLine());
        } else {
            ends.draw(area, layout.leftLine(), layout.rightLine());
        }
    }

    /** The other's name and role, or as much of the name as has room beside the divider, or beside both states. */
    private String partner() {
        String role = " " + skin.words().name(Who.of(pairing.level().peer().role()));
        int room = (compact ? 15 : 16) - CellText.width(role);
        StringBuilder name = new StringBuilder();
        int used = 0;
        for (int codePoint : pairing.partner().codePoints().toArray()) {
            used += CellText.width(codePoint);
            if (used > room) {
                break;
            }
            name.appendCodePoint(codePoint);
        }
        return name + role;
    }

    /** What the own application does, on screens that have room for it. */
    private void calls(Canvas area) {
        area.text(0, 0, Role.STRONG, labels.text(Label.CALLS));
        List<AppStep> steps = pair.app(pairing.role());
        if (steps.isEmpty()) {
            area.text(1, 0, Role.DIM, labels.text(Label.CALLS_NONE));
        }
        Side own = pair.side(pairing.role());
        long called = pair.events().stream()
                .filter(event -> event instanceof PairEvent.Called call && call.side() == own)
                .count();
        for (int at = 0; at < steps.size(); at++) {
            boolean over = at < called;
            area.glyph(at + 1, 0, over ? Role.RIGHT : Role.GHOST, over ? Glyph.PASS : Glyph.NOT_REACHED);
            String deed = new Events(skin.words()).deed(steps.get(at).deed());
            area.text(at + 1, 2, over ? Role.TEXT : Role.GHOST, deed);
        }
    }

    private void referee() {
        PairPanel panel = new PairPanel(pairing, skin, compact);
        Canvas area = canvas.at(layout.referee());
        boolean both = !layout.move().equals(layout.referee());
        Panel news = panel.news();
        if (news != null) {
            news.within(area.rows(), area.columns()).draw(area);
        }
        if (both || news == null) {
            panel.move().draw(canvas.at(layout.move()));
        }
        new NextStep(panel.next()).draw(canvas.at(layout.next()));
    }

    private void header() {
        String note = pairing.desk().slipping() ? labels.text(PairLabel.SLIPPING) : "";
        PlayHeader header = new PlayHeader(pairing, note, labels);
        Canvas area = canvas.at(layout.header());
        switch (layout.size()) {
            case COMPACT -> HeaderRows.draw(area, header.view());
            case LARGE, WALL -> HeaderChart.draw(area, header.view(), labels);
            default -> HeaderBox.draw(area, header.view(), labels);
        }
        Area sentence = layout.sentence();
        header.drawSentence(canvas.at(sentence));
        if (pairing.desk().editor().focus() == Focus.LENGTH) {
            canvas.glyph(sentence.top(), Math.max(0, sentence.left() - 3), Role.ACCENT, Glyph.POINTER);
        }
    }
}
