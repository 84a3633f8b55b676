package lastack.tui;

import java.util.ArrayList;
import java.util.List;
import lastack.app.Marked;
import lastack.app.Round;
import lastack.app.Screen;
import lastack.game.Answers;
import lastack.game.Move;
import lastack.game.Question;
import lastack.quiz.Asked;
import lastack.text.CellText;

/** What a round of questions came to: how many were right, by which rule, and what was wrong. */
final class RoundEndView {
    private static final int LEFT = 3;
    private static final int WIDEST = 84;
    private static final int INDENT = 2;

    private final Round round;
    private final Skin skin;
    private final Labels labels;
    private final int width;
    private final List<Text> lines = new ArrayList<>();

    private RoundEndView(Round round, Skin skin, int width) {
        this.round = round;
        this.skin = skin;
        this.labels = skin.labels();
        this.width = width;
    }

    /** Draws it and returns the first line shown. */
    static int draw(Canvas whole, Screen.RoundEnd end, Skin skin) {
        Page page = Page.on(whole);
        int width = Math.min(WIDEST, page.columns() - 2 * LEFT);
        RoundEndView view = new RoundEndView(end.round(), skin, width);
        view.tell();
        int rows = page.bottom() - page.top();
        Scrolled scrolled = Scrolled.from(end.scroll(), rows, view.lines.size());
        for (int at = scrolled.first(); at < scrolled.end(); at++) {
            page.canvas().text(page.top() + at - scrolled.first(), LEFT, view.lines.get(at));
        }
        scrolled.drawMarks(page.canvas(), page.top(), page.columns() - 1);
        page.draw(view.title(), view.footer(scrolled.overflows()));
        return scrolled.first();
    }

    private Title title() {
        return new Title(
                List.of(labels.text(ShellLabel.QUIZ), skin.words().of(round.title())),
                labels.text(StudyLabel.SCORE, round.right(), total()));
    }

    /** In an exam what was not answered counts; of a practice that was left only what was. */
    private int total() {
        return round.isExam() ? round.asked().size() : round.marks().size();
    }

    private void tell() {
        blank();
        line(Text.of(Role.STRONG, labels.text(StudyLabel.SCORE, round.right(), total())));
        if (round.terms() instanceof Round.Exam exam) {
            line(Text.of(Role.DIM, labels.text(StudyLabel.EXAM_SEED, exam.seed())));
            if (!round.isOver()) {
                line(Text.of(
                        Role.TEXT,
                        round.ranOut()
                                ? labels.text(StudyLabel.TIME_OVER)
                                : labels.text(StudyLabel.EXAM_LEFT, round.unanswered())));
            }
        } else if (!round.isOver()) {
            line(Text.of(
                    Role.DIM,
                    labels.text(
                            StudyLabel.LEFT_EARLY,
                            round.marks().size(),
                            round.asked().size())));
        }
        rules();
        wrong();
    }

    private void rules() {
        blank();
        line(Text.of(Role.STRONG, labels.text(StudyLabel.BY_RULE)));
        for (Round.Tallied tallied : round.byRule()) {
            String share = tallied.right() + "/" + tallied.all();
            boolean whole = tallied.right() == tallied.all();
            String title = skin.words().title(tallied.rule());
            String padding = " ".repeat(Math.max(1, 36 - CellText.width(title)));
            Glyph sign = whole ? Glyph.PASS : Glyph.FAIL;
            lines.add(Text.of(whole ? Role.RIGHT : Role.WRONG, skin.glyphs().of(sign) + " ")
                    .with(Role.STRONG, "%-5s".formatted(tallied.rule().id()))
                    .with(Role.TEXT, title + padding)
                    .with(whole ? Role.DIM : Role.TEXT, share));
        }
    }

    /** The questions that were answered wrongly, and what would have been right. */
    private void wrong() {
        List<Marked> wrong =
                round.marks().stream().filter(mark -> !mark.right()).toList();
        blank();
        if (wrong.isEmpty()) {
            if (round.right() == total() && total() > 0) {
                line(Text.of(Role.RIGHT_STRONG, labels.text(StudyLabel.ALL_RIGHT)));
            }
            return;
        }
        line(Text.of(Role.STRONG, labels.text(StudyLabel.TO_LOOK_AT)));
        for (Marked mark : wrong) {
            blank();
            line(Text.of(Role.TEXT, skin.words().of(mark.asked().question().prompt())));
            answer(Glyph.FAIL, Role.WRONG, StudyLabel.YOU_SAID, mark.asked(), mark.answer());
            Move right = Answers.move(mark.asked().question(), mark.game().symbols());
            answer(Glyph.PASS, Role.RIGHT, StudyLabel.RIGHT_IS, mark.asked(), right);
            if (mark.answer() instanceof Move.Answer given) {
                Answers.whys(mark.asked().question(), given.given(), mark.game().symbols())
                        .forEach(why -> indented(Role.TEXT, skin.words().of(why)));
            }
            indented(Role.DIM, skin.words().of(mark.asked().why()));
        }
    }

    private void answer(Glyph sign, Role role, StudyLabel label, Asked asked, Move move) {
        Text text = Text.of(role, skin.glyphs().of(sign) + " ")
                .with(Role.DIM, labels.text(label) + "  ")
                .with(Role.STRONG, shown(asked.question(), move));
        lines.addAll(Wrap.lines(text, width));
    }

    /** What was chosen as it reads, and not by its letter: the question is not on the screen any more. */
    private String shown(Question question, Move move) {
        List<Question.Option> options = question instanceof Question.Choice choice
                ? choice.options()
                : question instanceof Question.Several several ? several.options() : List.of();
        if (options.isEmpty() || !(move instanceof Move.Answer answer)) {
            return Spoken.answer(move);
        }
        return String.join(
                labels.text(StudyLabel.LIST_COMMA),
                options.stream()
                        .filter(option -> answer.given().contains(option.id()))
                        .map(option -> skin.words().of(option.text()))
                        .toList());
    }

    private void blank() {
        lines.add(new Text(List.of()));
    }

    private void line(Text text) {
        lines.addAll(Wrap.lines(text, width));
    }

    private void indented(Role role, String text) {
        for (Text line : Wrap.lines(role, text, width - INDENT)) {
            Text indented = Text.of(Role.TEXT, " ".repeat(INDENT));
            for (Span span : line.spans()) {
                indented = indented.with(span.role(), span.text());
            }
            lines.add(indented);
        }
    }

    private Footer footer(boolean more) {
        List<FooterKey> keys = new ArrayList<>();
        if (more) {
            keys.add(FooterKey.of(labels.text(ShellLabel.KEY_UP_DOWN), labels.text(ShellLabel.DO_SCROLL), 1));
        }
        if (!round.isExam()) {
            keys.add(FooterKey.of("n", labels.text(StudyLabel.DO_GO_ON), 0));
        }
        keys.add(FooterKey.of("m", labels.text(StudyLabel.DO_MEMORY), 1));
        keys.add(FooterKey.of("?", labels.text(ShellLabel.DO_KEYS), 0));
        keys.add(FooterKey.of("q", labels.text(ShellLabel.DO_BACK), 0));
        return new Footer(keys, labels.text(Label.ALWAYS_LEAVES));
    }
}
