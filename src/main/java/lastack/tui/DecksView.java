package lastack.tui;

import java.util.List;
import lastack.app.Model;
import lastack.app.Screen;
import lastack.app.Study;
import lastack.quiz.Agenda;
import lastack.quiz.Deck;
import lastack.text.CellText;

/** Which questions: what is due, or a deck. */
final class DecksView {
    private static final int LEFT = 3;
    private static final int WIDEST = 90;
    private static final int COLUMN = 8;
    private static final int ABOUT_ROWS = 3;

    private final Study study;
    private final Skin skin;
    private final Labels labels;
    private final Page page;
    private final Canvas canvas;
    private final int width;

    private DecksView(Canvas whole, Model model, Skin skin) {
        this.study = model.study();
        this.skin = skin;
        this.labels = skin.labels();
        this.page = Page.on(whole);
        this.canvas = page.canvas();
        this.width = Math.min(WIDEST, page.columns() - 2 * LEFT);
    }

    static void draw(Canvas whole, Model model, Screen.Decks decks, Skin skin) {
        new DecksView(whole, model, skin).draw(decks.at());
    }

    private void draw(int selected) {
        int right = LEFT + width;
        int due = study.due().size();
        int row = page.top() + (page.compact() ? 0 : 1);
        select(row, selected == 0);
        canvas.text(row, LEFT, role(selected == 0, Role.STRONG), labels.text(StudyLabel.DUE_ROW));
        canvas.text(
                row,
                LEFT + 20,
                role(selected == 0, due == 0 ? Role.DIM : Role.ACCENT),
                due == 0 ? labels.text(StudyLabel.DUE_NONE) : labels.text(StudyLabel.DUE_MANY, due));
        row += page.compact() ? 1 : 2;
        List<StudyLabel> heads = List.of(StudyLabel.QUESTIONS, StudyLabel.NEW, StudyLabel.DUE, StudyLabel.KNOWN);
        for (int at = 0; at < heads.size(); at++) {
            canvas.textEndingAt(
                    row, right - 1 - (heads.size() - 1 - at) * COLUMN, Role.DIM, labels.text(heads.get(at)));
        }
        row++;
        int room = page.bottom() - row - ABOUT_ROWS;
        Scrolled scrolled = Scrolled.around(selected - 1, room, study.decks().size());
        for (int at = scrolled.first(); at < scrolled.end(); at++) {
            deck(row + at - scrolled.first(), study.decks().get(at), selected == at + 1, right);
        }
        scrolled.drawMarks(canvas, row, right);
        if (selected > 0 && selected <= study.decks().size()) {
            int below = page.bottom() - ABOUT_ROWS + 1;
            String about = skin.words().of(study.decks().get(selected - 1).teaches());
            for (Text line : Wrap.lines(Role.DIM, about, width)) {
                canvas.text(below, LEFT, line);
                below++;
            }
        }
        page.draw(new Title(List.of(labels.text(ShellLabel.QUIZ)), labels.text(ShellLabel.DUE_TODAY, due)), footer());
    }

    private void deck(int row, Deck deck, boolean selected, int right) {
        select(row, selected);
        canvas.text(row, LEFT, role(selected, Role.TEXT), skin.words().of(deck.title()));
        int asked = deck.items().size();
        int fresh = Agenda.fresh(List.of(deck), study.memory()).size();
        long due = deck.items().stream()
                .map(item -> study.memory().items().get(item.id()))
                .filter(card -> card != null && card.isDue(study.now()))
                .count();
        number(row, right - 3 * COLUMN, String.valueOf(asked), selected, Role.DIM);
        number(row, right - 2 * COLUMN, fresh == 0 ? "" : String.valueOf(fresh), selected, Role.DIM);
        number(row, right - COLUMN, due == 0 ? "" : String.valueOf(due), selected, Role.TEXT);
        int known = study.statistics().known(deck);
        Heat heat = Heat.of(known);
        if (selected) {
            number(row, right, heat.text(), true, Role.DIM);
        } else {
            canvas.text(
                    row,
                    right - 5,
                    heat.role(),
                    " " + " ".repeat(3 - heat.text().length()) + heat.text() + " ");
        }
    }

    private void select(int row, boolean selected) {
        if (selected) {
            canvas.fill(row, LEFT - 2, width + 2, Role.SELECTED);
            canvas.glyph(row, LEFT - 2, Role.SELECTED, Glyph.POINTER);
        }
    }

    private static Role role(boolean selected, Role otherwise) {
        return selected ? Role.SELECTED : otherwise;
    }

    private void number(int row, int right, String text, boolean selected, Role role) {
        canvas.text(row, right - 1 - CellText.width(text), selected ? Role.SELECTED_DIM : role, text);
    }

    private Footer footer() {
        return new Footer(
                List.of(
                        FooterKey.of(labels.text(ShellLabel.KEY_ARROWS), labels.text(ShellLabel.DO_MOVE), 2),
                        FooterKey.of("Enter", labels.text(StudyLabel.DO_START), 0),
                        FooterKey.of("m", labels.text(StudyLabel.DO_MEMORY), 1),
                        FooterKey.of("e", labels.text(StudyLabel.DO_EXAM), 1),
                        FooterKey.of("?", labels.text(ShellLabel.DO_KEYS), 0),
                        FooterKey.of("q", labels.text(ShellLabel.DO_BACK), 0)),
                labels.text(Label.ALWAYS_LEAVES));
    }
}
