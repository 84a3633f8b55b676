package lastack.tui;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import lastack.app.Marked;
import lastack.app.Model;
import lastack.app.Reply;
import lastack.app.Round;
import lastack.app.Screen;
import lastack.game.Answers;
import lastack.game.Move;
import lastack.game.Question;
import lastack.game.Task;
import lastack.game.Verdict;
import lastack.quiz.Asked;
import lastack.quiz.Card;
import lastack.quiz.Review;
import lastack.tcp.Rule;
import lastack.text.CellText;
import org.jspecify.annotations.Nullable;

/** A question of a quiz: the question, what to choose from, and below the line how sure one is, or why it is so. */
final class QuestionView {
    private static final int LEFT = 4;
    private static final int WIDEST = 84;
    private static final int BAR = 12;
    private static final int REASONS = 7;
    private static final long DAY = 86_400_000;
    private static final long MINUTE = 60_000;

    private final Model model;
    private final Screen.Quiz quiz;
    private final Skin skin;
    private final Labels labels;
    private final Page page;
    private final Canvas canvas;
    private final Asked asked;
    private final Task task;
    private final @Nullable Marked marked;
    private final int width;

    private QuestionView(Canvas whole, Model model, Screen.Quiz quiz, Skin skin) {
        this.model = model;
        this.quiz = quiz;
        this.skin = skin;
        this.labels = skin.labels();
        this.page = Page.on(whole);
        this.canvas = page.canvas();
        List<Marked> marks = quiz.round().marks();
        this.marked = quiz.told() ? marks.get(marks.size() - 1) : null;
        this.asked = marked != null ? marked.asked() : quiz.round().asked().get(marks.size());
        this.task = asked.task();
        this.width = Math.min(WIDEST, page.columns() - 2 * LEFT);
    }

    static void draw(Canvas whole, Model model, Screen.Quiz quiz, Skin skin) {
        new QuestionView(whole, model, quiz, skin).draw();
    }

    private void draw() {
        boolean builds = !task.asks() && marked == null;
        frame(builds);
        bar();
        int row = page.top() + (page.compact() ? 1 : 2);
        for (Text line :
                Wrap.lines(Role.STRONG, skin.words().of(asked.question().prompt()), width)) {
            canvas.text(row, LEFT, line);
            row++;
        }
        row += page.compact() ? 0 : 1;
        row = options().isEmpty() ? typed(row, builds) : options(row);
        if (builds) {
            header();
            return;
        }
        // The line stays where it is unless what is to be said needs more room.
        int rule = Math.max(row, Math.min(page.bottom() - REASONS, page.bottom() - said() - 1));
        canvas.across(rule, 0, page.columns() - 1);
        Canvas below = canvas.at(new Area(rule + 1, LEFT, page.bottom() - rule - 1, width));
        if (marked == null) {
            asking(below);
        } else {
            told(below, marked);
        }
    }

    /** The header stands where the line above the keys would be. */
    private void frame(boolean builds) {
        if (!builds) {
            page.draw(title(), footer());
            return;
        }
        title().draw(canvas.at(new Area(0, 0, 1, page.columns())));
        canvas.across(1, 0, page.columns() - 1);
        footer().draw(canvas.at(new Area(canvas.rows() - 1, 0, 1, page.columns())));
    }

    /** The rows of what is said to an answer. */
    private int said() {
        return marked == null
                ? 0
                : 1
                        + reasons(marked).stream()
                                .mapToInt(text -> Wrap.lines(text, width).size())
                                .sum();
    }

    private Title title() {
        Round round = quiz.round();
        int at = round.marks().size() + (marked == null ? 1 : 0);
        String standing = labels.text(StudyLabel.NUMBER_OF, at, round.asked().size());
        if (round.terms() instanceof Round.Exam exam && exam.deadline() > 0) {
            String until = clock(exam.deadline(), model.study().zone());
            standing = labels.text(StudyLabel.ENDS_AT, at, round.asked().size(), until);
        }
        return new Title(List.of(labels.text(ShellLabel.QUIZ), skin.words().of(round.title())), standing);
    }

    /** The time of day at which an exam ends. */
    static String clock(long moment, ZoneId zone) {
        return DateTimeFormatter.ofPattern("HH:mm")
                .format(Instant.ofEpochMilli(moment).atZone(zone));
    }

    /** How far one has come, at the right below the title. */
    private void bar() {
        int done = quiz.round().marks().size() * BAR / quiz.round().asked().size();
        int left = page.columns() - BAR - 2;
        canvas.repeat(page.top(), left, done, Role.DIM, Glyph.BAR);
        canvas.repeat(page.top(), left + done, BAR - done, Role.FAINT, Glyph.HORIZONTAL);
    }

    private List<Question.Option> options() {
        return PlayQuestion.options(task);
    }

    private int options(int top) {
        Reply reply = quiz.shown().reply();
        boolean several = PlayQuestion.several(task);
        int row = top;
        for (int at = 0; at < options().size(); at++) {
            Question.Option option = options().get(at);
            boolean here = marked == null && reply.at() == at;
            boolean chosen = chosen(option, at, several);
            sign(row, option, chosen, here);
            String letter = String.valueOf((char) ('a' + at));
            canvas.text(row, LEFT + 2, chosen ? Role.ACCENT : Role.STRONG, letter);
            if (several && chosen) {
                canvas.text(row, LEFT + 1, Role.ACCENT, "[" + letter + "]");
            }
            Role role = marked != null && !option.right() && !chosen ? Role.GHOST : chosen ? Role.STRONG : Role.TEXT;
            for (Text line : Wrap.lines(role, skin.words().of(option.text()), width - 5)) {
                canvas.text(row, LEFT + 5, line);
                row++;
            }
        }
        return row;
    }

    /** Whether the learner has chosen it, now or when it was answered. */
    private boolean chosen(Question.Option option, int at, boolean several) {
        if (marked != null) {
            return marked.answer() instanceof Move.Answer answer
                    && answer.given().contains(option.id());
        }
        Reply reply = quiz.shown().reply();
        return several ? reply.chosen().contains(option.id()) : reply.at() == at;
    }

    private void sign(int row, Question.Option option, boolean chosen, boolean here) {
        if (marked != null && option.right()) {
            canvas.glyph(row, LEFT, Role.RIGHT, Glyph.PASS);
        } else if (marked != null && chosen) {
            canvas.glyph(row, LEFT, Role.WRONG, Glyph.FAIL);
        } else if (here) {
            canvas.glyph(row, LEFT, Role.ACCENT, Glyph.POINTER);
        }
    }

    /** The field that is written in; after the answer what was written, and what would have been right. */
    private int typed(int top, boolean builds) {
        if (marked != null) {
            int next =
                    answer(top, labels.text(StudyLabel.YOU_SAID), written(), marked.right() ? Role.RIGHT : Role.WRONG);
            return marked.right() ? next : answer(next, labels.text(StudyLabel.RIGHT_IS), right(), Role.RIGHT);
        }
        if (builds) {
            return top;
        }
        canvas.glyph(top, LEFT, Role.ACCENT, Glyph.POINTER);
        String written = quiz.shown().reply().typed();
        int wide = Math.max(12, CellText.width(written) + 1);
        canvas.text(top, LEFT + 2, Role.FOCUS, "[ " + written + " ".repeat(wide - CellText.width(written)) + "]");
        return top + 1;
    }

    private int answer(int row, String label, String value, Role role) {
        canvas.glyph(row, LEFT, role, role == Role.RIGHT ? Glyph.PASS : Glyph.FAIL);
        int next = canvas.text(row, LEFT + 2, Role.DIM, label + "  ");
        canvas.text(row, next, Role.STRONG, value);
        return row + 1;
    }

    private String written() {
        return marked == null ? "" : Spoken.answer(marked.answer());
    }

    private String right() {
        return Spoken.answer(Answers.move(
                asked.question(), marked == null ? Map.of() : marked.game().symbols()));
    }

    private void header() {
        PlayHeader header = new PlayHeader(quiz.shown(), labels);
        Layout layout = Layout.of(model.columns(), model.rows());
        Canvas whole = canvas.at(new Area(0, 0, page.canvas().rows(), page.columns()));
        // The frame of the header hangs from the line above it; in a small or a large window it has none, or its own.
        int frame = layout.size() == Size.STANDARD ? 0 : 1;
        whole.across(layout.header().top() - frame, 0, page.columns() - 1);
        switch (layout.size()) {
            case COMPACT -> HeaderRows.draw(whole.at(layout.header()), header.view());
            case LARGE, WALL -> HeaderChart.draw(whole.at(layout.header()), header.view(), labels);
            default -> HeaderBox.draw(whole.at(layout.header()), header.view(), labels);
        }
        header.drawSentence(whole.at(layout.sentence()));
        new NextStep(labels.text(StudyLabel.BUILD_IT))
                .draw(canvas.at(new Area(layout.header().top() - frame - 1, LEFT, 1, width)));
    }

    /** How sure one is, and what the question is about. */
    private void asking(Canvas below) {
        int row = page.compact() ? 0 : 1;
        if (options().isEmpty()) {
            row = wrapped(below, row, Text.of(Role.DIM, labels.text(StudyLabel.TYPE_IT)));
        } else {
            if (PlayQuestion.several(task)) {
                row = wrapped(below, row, Text.of(Role.DIM, labels.text(StudyLabel.MARK_IT)));
            }
            Text sure = Text.of(Role.DIM, labels.text(StudyLabel.HOW_SURE) + "  ");
            List<StudyLabel> ways = List.of(StudyLabel.SURE_1, StudyLabel.SURE_2, StudyLabel.SURE_3);
            for (int way = 1; way <= ways.size(); way++) {
                boolean now = quiz.sureness() == way;
                String word = labels.text(ways.get(way - 1));
                sure = sure.with(Role.STRONG, String.valueOf(way))
                        .with(Role.TEXT, " ")
                        .with(now ? Role.SELECTED : Role.DIM, now ? "[" + word + "]" : " " + word + " ")
                        .with(Role.TEXT, "  ");
            }
            below.text(row, 0, sure);
            row++;
        }
        if (!quiz.round().isExam()) {
            wrapped(below, row + 1, Text.of(Role.DIM, labels.text(StudyLabel.TWO_SENTENCES, rules(), last())));
        }
    }

    private String rules() {
        return labels.text(
                StudyLabel.TESTS,
                asked.item().rules().stream()
                        .map(Rule::id)
                        .collect(Collectors.joining(labels.text(StudyLabel.LIST_COMMA))));
    }

    /** How it went the last time it was asked. */
    private String last() {
        Optional<Review> last = model.study().memory().log().stream()
                .filter(review ->
                        !review.undone() && review.item().equals(asked.item().id()))
                .reduce((one, other) -> other);
        if (last.isEmpty()) {
            return labels.text(StudyLabel.FIRST_TIME);
        } else if (!last.get().right()) {
            return labels.text(StudyLabel.LAST_WRONG);
        }
        long days = (model.study().now() - last.get().at()) / DAY;
        return days < 1 ? labels.text(StudyLabel.LAST_RIGHT_TODAY) : labels.text(StudyLabel.LAST_RIGHT, days);
    }

    /** What is said to an answer: why this one is wrong, why the right one is right, when it comes back. */
    private void told(Canvas below, Marked mark) {
        String word = labels.text(mark.right() ? StudyLabel.IS_RIGHT : StudyLabel.IS_WRONG);
        below.glyph(0, 0, mark.right() ? Role.RIGHT : Role.WRONG, mark.right() ? Glyph.PASS : Glyph.FAIL);
        below.text(0, 2, mark.right() ? Role.RIGHT_STRONG : Role.WRONG_STRONG, word);
        below.textEndingAt(0, below.columns() - 1, Role.DIM, labels.text(StudyLabel.TWO_SENTENCES, rules(), again()));
        int row = 1;
        int said = 0;
        for (Text text : reasons(mark)) {
            // The first two are what matters; what is to be said besides is said where it has room whole.
            boolean fits = row + Wrap.lines(text, below.columns()).size() <= below.rows();
            if (fits || said < 2) {
                row = wrapped(below, row, text);
            }
            said++;
        }
    }

    private List<Text> reasons(Marked mark) {
        List<Text> reasons = new ArrayList<>();
        Verdict verdict = mark.game().verdict();
        if (!mark.right() && mark.answer() instanceof Move.Answer answer) {
            Answers.whys(asked.question(), answer.given(), mark.game().symbols())
                    .forEach(why -> reasons.add(Text.of(Role.TEXT, skin.words().of(why))));
        } else if (!mark.right() && verdict != null && !verdict.findings().isEmpty()) {
            reasons.add(Text.of(Role.TEXT, new VerdictPanel(mark.game(), skin, false).why(verdict)));
        }
        reasons.add(
                Math.min(1, reasons.size()),
                Text.of(reasons.isEmpty() ? Role.TEXT : Role.DIM, skin.words().of(asked.why())));
        return reasons;
    }

    private String again() {
        Card card = model.study().memory().items().get(asked.item().id());
        if (card == null) {
            return "";
        }
        long wait = card.due() - card.reviewed();
        long days = Math.round((double) wait / DAY);
        long minutes = Math.round((double) wait / MINUTE);
        if (wait < DAY) {
            return minutes <= 1
                    ? labels.text(StudyLabel.AGAIN_IN_A_MINUTE)
                    : labels.text(StudyLabel.AGAIN_IN_MINUTES, minutes);
        }
        return days == 1 ? labels.text(StudyLabel.AGAIN_TOMORROW) : labels.text(StudyLabel.AGAIN_IN_DAYS, days);
    }

    private static int wrapped(Canvas below, int top, Text text) {
        int row = top;
        for (Text line : Wrap.lines(text, below.columns())) {
            below.text(row, 0, line);
            row++;
        }
        return row;
    }

    private Footer footer() {
        List<FooterKey> keys = new ArrayList<>();
        if (marked != null) {
            keys.add(FooterKey.of("Enter", labels.text(StudyLabel.DO_NEXT), 0));
            keys.add(FooterKey.of("z", labels.text(StudyLabel.DO_TAKE_BACK), 1));
        } else if (!options().isEmpty()) {
            String last = String.valueOf((char) ('a' + options().size() - 1));
            keys.add(FooterKey.of("a-" + last, labels.text(StudyLabel.DO_CHOOSE), 1));
            keys.add(FooterKey.of("1-3", labels.text(StudyLabel.DO_SURE), 2));
            keys.add(FooterKey.of("Enter", labels.text(StudyLabel.DO_ANSWER), 0));
        } else {
            keys.add(FooterKey.of("Enter", labels.text(StudyLabel.DO_ANSWER), 0));
            if (task.asks()) {
                keys.add(FooterKey.of("Esc", labels.text(ShellLabel.DO_BACK), 0));
                return new Footer(keys, labels.text(Label.ALWAYS_LEAVES));
            }
            keys.add(new FooterKey("fasrpu", "f a s r p u", labels.text(StudyLabel.DO_FLAGS), 3));
            keys.add(FooterKey.of("Tab", labels.text(StudyLabel.DO_FIELD), 2));
        }
        keys.add(FooterKey.of("?", labels.text(ShellLabel.DO_KEYS), 0));
        keys.add(FooterKey.of("q", labels.text(ShellLabel.DO_BACK), 0));
        return new Footer(keys, labels.text(Label.ALWAYS_LEAVES));
    }
}
