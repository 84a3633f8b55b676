package lastack.tui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import lastack.app.Model;
import lastack.app.Screen;
import lastack.quiz.Deck;
import lastack.quiz.RuleStanding;
import lastack.quiz.Statistics;
import lastack.tcp.Rule;
import lastack.text.CellText;

/** How well one remembers: each rule as a cell, the weakest by name, and what falls due when. */
final class RememberedView {
    private static final int LEFT = 1;
    private static final int WEAKEST = 5;
    private static final int DAYS = 7;

    private final Model model;
    private final Skin skin;
    private final Labels labels;
    private final Page page;
    private final Canvas canvas;
    private final Statistics statistics;

    private RememberedView(Canvas whole, Model model, Skin skin) {
        this.model = model;
        this.skin = skin;
        this.labels = skin.labels();
        this.page = Page.on(whole);
        this.canvas = page.canvas();
        this.statistics = model.study().statistics();
    }

    static void draw(Canvas whole, Model model, Screen.Remembered remembered, Skin skin) {
        RememberedView view = new RememberedView(whole, model, skin);
        if (remembered.days()) {
            new CalendarView(view.page, view.statistics, view.labels).draw();
        } else {
            view.rules();
        }
        view.page.draw(view.title(), view.footer(remembered.days()));
    }

    private Title title() {
        return new Title(
                List.of(labels.text(ShellLabel.QUIZ), labels.text(StudyLabel.MEMORY)),
                labels.text(
                        StudyLabel.ANSWERS_DAYS,
                        statistics.answers(),
                        statistics.days().size()));
    }

    private void rules() {
        int row = page.top();
        canvas.text(row, LEFT, Role.STRONG, labels.text(StudyLabel.RECALL_BY_RULE));
        if (!page.compact()) {
            legend(row);
        }
        row++;
        List<Deck> decks = model.study().decks();
        int below = WEAKEST + 4;
        int rule = Math.min(page.bottom() - below, row + decks.size() + (page.compact() ? 0 : 1));
        rule = page.compact() ? Math.max(rule, page.bottom() - below + 3) : rule;
        Set<Rule> shown = EnumSet.noneOf(Rule.class);
        for (Deck deck : decks) {
            if (row < rule) {
                deck(row, deck, shown);
                row++;
            }
        }
        canvas.across(rule, 0, page.columns() - 1);
        int middle = page.columns() / 2;
        canvas.down(middle, rule, page.bottom());
        weakest(canvas.at(new Area(rule + 1, LEFT, page.bottom() - rule - 1, middle - LEFT - 1)));
        due(canvas.at(new Area(rule + 1, middle + 3, page.bottom() - rule - 1, page.columns() - middle - 5)));
    }

    private void legend(int row) {
        int column = page.columns() - 30;
        column = canvas.text(row, column, Role.HEAT_WEAK, " <60 ") + 1;
        column = canvas.text(row, column, Role.HEAT_60, " 60+ ") + 1;
        column = canvas.text(row, column, Role.HEAT_75, " 75+ ") + 1;
        column = canvas.text(row, column, Role.HEAT_90, " 90+ ") + 1;
        canvas.text(row, column, Role.HEAT_NEW, " -- ");
    }

    /** The column behind the decks' names, none of which is cut. */
    private int names() {
        int widest = model.study().decks().stream()
                .mapToInt(deck -> CellText.width(skin.words().of(deck.title())))
                .max()
                .orElse(0);
        return Math.max(page.compact() ? 13 : 18, LEFT + widest + 2);
    }

    /** The rules of a deck that no deck before it has: the least known of them, as many as have room. */
    private void deck(int row, Deck deck, Set<Rule> shown) {
        int names = names();
        int gap = page.compact() ? 0 : 2;
        int width = 8 + gap;
        Canvas name = canvas.at(new Area(row, LEFT, 1, names - LEFT - 1));
        name.text(0, 0, Role.DIM, skin.words().of(deck.title()));
        int most = (page.columns() - names - LEFT + gap) / width;
        List<RuleStanding> standings = statistics.rules(List.of(deck)).stream()
                .filter(standing -> shown.add(standing.rule()))
                .sorted(Comparator.comparingInt(
                        (RuleStanding standing) -> standing.known() ? standing.recall() : Integer.MAX_VALUE))
                .limit(most)
                .sorted(Comparator.comparing(RuleStanding::rule))
                .toList();
        int column = names;
        for (RuleStanding standing : standings) {
            Heat heat = Heat.of(standing.recall());
            String id = standing.rule().id();
            int room = 7 - id.length();
            canvas.text(
                    row,
                    column,
                    heat.role(),
                    id + " ".repeat(Math.max(1, room - heat.text().length())) + heat.text());
            column += width;
        }
    }

    private void weakest(Canvas area) {
        area.text(0, 0, Role.STRONG, labels.text(StudyLabel.WEAKEST));
        int wrongAt = area.columns() - 2;
        int seenAt = wrongAt - Math.max(7, CellText.width(labels.text(StudyLabel.WRONG)) + 2);
        area.textEndingAt(0, seenAt, Role.DIM, labels.text(StudyLabel.SEEN));
        area.textEndingAt(0, wrongAt, Role.DIM, labels.text(StudyLabel.WRONG));
        List<RuleStanding> weak = statistics.weakest(WEAKEST);
        int row = page.compact() ? 1 : 2;
        if (weak.isEmpty()) {
            area.text(row, 0, Role.DIM, labels.text(StudyLabel.NOT_MISSED));
            return;
        }
        for (RuleStanding standing : weak) {
            area.text(row, 0, Role.TEXT, standing.rule().id());
            // As many words as have room: half a word says less than none.
            String title = skin.words().title(standing.rule());
            area.text(
                    row, 5, Wrap.lines(Role.DIM, title, Math.max(4, seenAt - 8)).get(0));
            area.textEndingAt(row, seenAt, Role.DIM, String.valueOf(standing.seen()));
            area.textEndingAt(row, wrongAt, Role.WRONG, String.valueOf(standing.wrong()));
            row++;
        }
        if (row < area.rows()) {
            new NextStep(labels.text(StudyLabel.PRACTISE_WEAK))
                    .draw(area.at(new Area(area.rows() - 1, 0, 1, area.columns())));
        }
    }

    private void due(Canvas area) {
        area.text(0, 0, Role.STRONG, labels.text(StudyLabel.DUE_DAYS));
        area.textEndingAt(0, area.columns() - 1, Role.DIM, labels.text(StudyLabel.CARDS));
        List<Integer> forecast = statistics.forecast(DAYS);
        int most =
                Math.max(1, forecast.stream().mapToInt(Integer::intValue).max().orElse(1));
        LocalDate today = statistics.today();
        int room = Math.max(1, area.columns() - 14);
        for (int ahead = 0; ahead < forecast.size(); ahead++) {
            int row = ahead + 1;
            Role role = ahead == 0 ? Role.ACCENT : Role.YOU_BEFORE;
            area.text(row, 0, ahead == 0 ? Role.TEXT : Role.DIM, day(today.plusDays(ahead), ahead));
            int cells = (forecast.get(ahead) * room + most - 1) / most;
            area.repeat(row, 7, cells, role, Glyph.BAR);
            area.textEndingAt(row, area.columns() - 1, Role.TEXT, String.valueOf(forecast.get(ahead)));
        }
    }

    private String day(LocalDate day, int ahead) {
        return ahead == 0 ? labels.text(StudyLabel.TODAY) : CalendarView.name(day, labels);
    }

    private Footer footer(boolean days) {
        List<FooterKey> keys = new ArrayList<>();
        if (!statistics.weakest(1).isEmpty()) {
            keys.add(FooterKey.of("p", labels.text(StudyLabel.DO_PRACTISE), 0));
        }
        keys.add(FooterKey.of("Tab", labels.text(days ? StudyLabel.DO_RULES : StudyLabel.DO_DAYS), 0));
        keys.add(FooterKey.of("e", labels.text(StudyLabel.DO_EXAM), 1));
        keys.add(FooterKey.of("?", labels.text(ShellLabel.DO_KEYS), 0));
        keys.add(FooterKey.of("q", labels.text(ShellLabel.DO_BACK), 0));
        return new Footer(keys, labels.text(Label.ALWAYS_LEAVES));
    }
}
