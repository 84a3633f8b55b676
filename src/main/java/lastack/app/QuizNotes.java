package lastack.app;

import java.util.List;
import java.util.Optional;
import lastack.game.Answers;
import lastack.game.Bilingual;
import lastack.game.Expected;
import lastack.game.Move;
import lastack.game.Question;
import lastack.game.Task;

/** What is said in a quiz where a key could not do what it does: nothing is judged that was not an answer. */
final class QuizNotes {
    private static final Bilingual NOTHING_CHOSEN = new Bilingual(
            "Nothing is chosen yet. Choose by its letter or with the arrows, then press Enter.",
            "还没有选。先用字母或方向键选，再按 Enter。");
    private static final Bilingual NOTHING_MARKED = new Bilingual(
            "Nothing is marked yet. A letter marks a right one; mark all of them, then press Enter.",
            "还没有选。字母选中一项，把对的都选上，再按 Enter。");
    private static final Bilingual NOTHING_WRITTEN =
            new Bilingual("Nothing is written yet. Write the answer, then press Enter.", "还没有写。先写答案，再按 Enter。");
    private static final Bilingual UNFINISHED = new Bilingual(
            "A field of the header is empty, or what stands in it is no number. Tab goes from field to field; fill them in, then press Enter.",
            "首部里有一个字段是空的，或者里面不是数。Tab 换到下一个字段；填好以后再按 Enter。");
    private static final Bilingual NO_NUMBER = new Bilingual(
            "This is not a number, so it was not counted as an answer. Write digits, or a letter of the question as in x+1.",
            "这不是数，没有算作回答。请写数字，或者像 x+1 这样用题目里的字母。");
    private static final String LEAVE_ONE =
            "One question is not answered yet and would count as not right. The exam goes on; leave once more to end it.";
    private static final String LEAVE_MANY =
            "%d questions are not answered yet and would count as not right. The exam goes on; leave once more to end it.";
    private static final String LEAVE_ZH = "还有 %d 题没有回答，会算答错。考试还在继续；再离开一次就结束。";

    private QuizNotes() {}

    /** Why Enter answers nothing yet, if it does not. */
    static Optional<Bilingual> missing(Screen.Playing shown, Task task) {
        if (!(task.expected() instanceof Expected.Reply asked)) {
            return Optional.empty();
        } else if (!task.asks()) {
            boolean unfinished = shown.editor().read(shown.game().symbols()) instanceof Draft.Unfinished;
            return unfinished ? Optional.of(UNFINISHED) : Optional.empty();
        }
        Reply reply = shown.reply();
        if (asked.question() instanceof Question.Choice) {
            return reply.at() < 0 ? Optional.of(NOTHING_CHOSEN) : Optional.empty();
        } else if (asked.question() instanceof Question.Several) {
            return reply.chosen().isEmpty() ? Optional.of(NOTHING_MARKED) : Optional.empty();
        } else if (reply.aside()) {
            return Optional.empty();
        }
        return reply.typed().isBlank()
                ? Optional.of(NOTHING_WRITTEN)
                : noNumber(shown, task, new Move.Answer(List.of(reply.typed().replace(" ", ""))));
    }

    /** Why {@code move} is no answer at all, where a number is asked for and it is none. */
    static Optional<Bilingual> noNumber(Screen.Playing shown, Task task, Move move) {
        boolean refused = task.expected() instanceof Expected.Reply asked
                && asked.question() instanceof Question.Numeric
                && move instanceof Move.Answer answer
                && answer.given().stream()
                        .noneMatch(written ->
                                Answers.number(written, shown.game().symbols()).isPresent());
        return refused ? Optional.of(NO_NUMBER) : Optional.empty();
    }

    /** What ending an exam now would mean. */
    static Bilingual unanswered(int questions) {
        String english = questions == 1 ? LEAVE_ONE : LEAVE_MANY.formatted(questions);
        return new Bilingual(english, LEAVE_ZH.formatted(questions));
    }
}
