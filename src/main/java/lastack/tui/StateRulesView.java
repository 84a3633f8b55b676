package lastack.tui;

import java.util.ArrayList;
import java.util.List;
import lastack.app.Screen;
import lastack.tcp.Arrow;
import lastack.tcp.Rule;
import lastack.tcp.State;
import lastack.text.Directions;
import lastack.text.Words;

/** What there is to know of one state: what it means, where its arrows lead, and the rules that speak of it. */
final class StateRulesView {
    private static final int LEFT = 2;
    private static final int WIDEST = 97;

    private record Line(Text left, Text right) {}

    private static final Text NOTHING = new Text(List.of());

    private final Screen.StateRules rules;
    private final State state;
    private final Skin skin;
    private final Page page;
    private final int columns;
    private final List<Line> lines = new ArrayList<>();

    private StateRulesView(Canvas whole, Screen.StateRules rules, Skin skin) {
        this.rules = rules;
        this.state = rules.back().at().state();
        this.skin = skin;
        this.page = Page.on(whole);
        this.columns = Math.min(page.columns() - 2 * LEFT, WIDEST);
    }

    /** Draws it and returns the first line shown. */
    static int draw(Canvas whole, Screen.StateRules rules, Skin skin) {
        return new StateRulesView(whole, rules, skin).draw();
    }

    private int draw() {
        say(skin.words().meaning(state));
        tellArrows(new Directions(skin.words()));
        tellRules(new Directions(skin.words()), skin.words());
        int top = page.top();
        Scrolled scrolled = Scrolled.from(rules.scroll(), page.bottom() - top, lines.size());
        for (int at = scrolled.first(); at < scrolled.end(); at++) {
            int row = top + at - scrolled.first();
            Line line = lines.get(at);
            page.canvas().text(row, LEFT, line.left());
            page.canvas().text(row, LEFT + columns - line.right().width(), line.right());
        }
        scrolled.drawMarks(page.canvas(), top, LEFT + columns + 1);
        String states = skin.labels().text(ShellLabel.STATES);
        page.draw(StatesView.title(List.of(states, state.toString()), rules.back(), skin), footer(scrolled));
        return scrolled.first();
    }

    private void tellArrows(Directions directions) {
        String head = " " + skin.glyphs().of(Glyph.HEAD_RIGHT) + " ";
        for (Arrow arrow : Arrow.from(state)) {
            Text name = Text.of(Role.STRONG, directions.label(arrow))
                    .with(Role.DIM, head)
                    .with(Role.STRONG, arrow.to().toString());
            name(name, arrow.rule());
            say(directions.means(arrow));
        }
    }

    private void tellRules(Directions directions, Words words) {
        for (Rule rule : directions.rules(state)) {
            name(Text.of(Role.STRONG, words.title(rule)), rule);
            say(words.says(rule));
        }
    }

    private void name(Text name, Rule rule) {
        lines.add(new Line(NOTHING, NOTHING));
        lines.add(new Line(name, Text.of(Role.GHOST, rule.id() + " " + rule.section())));
    }

    private void say(String sentence) {
        Wrap.lines(Role.TEXT, sentence, columns).forEach(line -> lines.add(new Line(line, NOTHING)));
    }

    private Footer footer(Scrolled scrolled) {
        Labels labels = skin.labels();
        List<FooterKey> keys = new ArrayList<>();
        if (scrolled.overflows()) {
            keys.add(FooterKey.of(labels.text(ShellLabel.KEY_UP_DOWN), labels.text(ShellLabel.DO_SCROLL), 0));
        }
        keys.add(FooterKey.of("b", labels.text(ShellLabel.DO_TRY_IN_LAB), 1));
        keys.add(FooterKey.of("?", labels.text(ShellLabel.DO_KEYS), 0));
        keys.add(FooterKey.of("q", labels.text(ShellLabel.DO_BACK), 0));
        return new Footer(keys, labels.text(Label.ALWAYS_LEAVES));
    }
}
