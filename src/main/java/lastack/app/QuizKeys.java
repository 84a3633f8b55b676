package lastack.app;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import lastack.game.Bilingual;
import lastack.game.Expected;
import lastack.game.Game;
import lastack.game.Move;
import lastack.game.Notation;
import lastack.game.Question;
import lastack.game.Ruling;
import lastack.game.Task;
import lastack.game.Verdict;
import lastack.quiz.Asked;
import lastack.quiz.Rating;
import lastack.quiz.Review;
import lastack.quiz.Source;

/** What keys do while a round of questions is asked, and what becomes of an answer that is being kept. */
final class QuizKeys {
    private static final int FAIRLY_SURE = 2;
    private static final int CERTAIN = 3;

    private QuizKeys() {}

    /** The model in which the next question of {@code round} is asked, or what the round came to is told. */
    static Model ask(Model model, Round round) {
        if (round.isOver()) {
            return model.showing(new Screen.RoundEnd(round, 0));
        }
        Game game = round.asked().get(round.marks().size()).begin();
        boolean data = game.task().orElseThrow().expected() instanceof Expected.Reply reply
                && reply.question() instanceof Question.OfSegment built
                && built.answer().length() > 0;
        Desk desk = Desk.laid(Editor.empty(data), Motion.still(0), true);
        Screen.Playing shown = new Screen.Playing(null, Entropy.code(model.entropy()), game, null, List.of(), desk);
        return model.stirred().showing(new Screen.Quiz(round, shown, FAIRLY_SURE, false));
    }

    static Step pressed(Model model, Screen.Quiz quiz, Key key) {
        if (quiz.shown().pending() != null) {
            return Step.to(model);
        } else if (quiz.told()) {
            return told(model, quiz, key);
        }
        Task task = quiz.shown().game().task().orElseThrow();
        boolean typing = task.asks() && !offers(task);
        if (key.is(Key.Kind.ESCAPE) || (!typing && key.is('q'))) {
            return leave(model, quiz);
        } else if (key.is('?') && (!typing || number(task))) {
            return Step.to(model.showing(new Screen.Help(quiz, 0)));
        } else if (offers(task) && key.is(Key.Kind.CHARACTER) && "123".indexOf(key.character()) >= 0) {
            return Step.to(model.showing(new Screen.Quiz(quiz.round(), quiz.shown(), key.character() - '0', false)));
        }
        if (key.is(Key.Kind.ENTER)) {
            Optional<Bilingual> missing = QuizNotes.missing(quiz.shown(), task);
            if (missing.isPresent()) {
                return Step.to(model.noting(missing.get()));
            }
        }
        Step step =
                task.asks() ? ReplyKeys.pressed(model, quiz.shown(), key) : PlayKeys.editing(model, quiz.shown(), key);
        if (!(step.model().screen() instanceof Screen.Playing next)) {
            // A key of levels that means nothing here.
            return Step.to(model);
        }
        Game answered = next.pending();
        return answered == null
                ? Step.to(model.showing(new Screen.Quiz(quiz.round(), next, quiz.sureness(), false)))
                : answered(model, quiz, next, answered);
    }

    /** An answer given at once, as a line says it. */
    static Step made(Model model, Screen.Quiz quiz, Move move) {
        if (quiz.told() || quiz.shown().pending() != null) {
            return Step.to(model);
        }
        Optional<Bilingual> noNumber =
                QuizNotes.noNumber(quiz.shown(), quiz.shown().game().task().orElseThrow(), move);
        if (noNumber.isPresent()) {
            return Step.to(model.noting(noNumber.get()));
        }
        Game answered = quiz.shown().game().play(move);
        return answered(model, quiz, Shown.pending(quiz.shown(), answered), answered);
    }

    /** Whether one chooses, so that digits and letters are keys. */
    private static boolean offers(Task task) {
        return task.expected() instanceof Expected.Reply reply
                && (reply.question() instanceof Question.Choice || reply.question() instanceof Question.Several);
    }

    private static boolean number(Task task) {
        return task.expected() instanceof Expected.Reply reply && reply.question() instanceof Question.Numeric;
    }

    private static Step answered(Model model, Screen.Quiz quiz, Screen.Playing next, Game answered) {
        Verdict verdict = answered.verdict();
        if (verdict == null || (verdict.ruling() != Ruling.RIGHT && verdict.ruling() != Ruling.WRONG)) {
            return Step.to(model);
        }
        Asked asked = quiz.round().asked().get(quiz.round().marks().size());
        Rating rating = verdict.ruling() == Ruling.WRONG
                ? Rating.AGAIN
                : model.study().memory().atMost(sure(quiz), asked.item().id());
        Review review = new Review(
                Review.code(model.entropy()),
                0,
                quiz.round().isExam() ? Source.EXAM : Source.QUIZ,
                asked.item().id(),
                asked.seed(),
                asked.item().rules(),
                rating,
                Notation.write(verdict.move()),
                false);
        return Step.to(
                model.stirred().showing(new Screen.Quiz(quiz.round(), next, quiz.sureness(), false)),
                new Effect.Remember(review));
    }

    /** Who writes a number or builds a segment has not guessed it. */
    private static Rating sure(Screen.Quiz quiz) {
        boolean chosen = offers(quiz.shown().game().task().orElseThrow());
        if (!chosen || quiz.sureness() == FAIRLY_SURE) {
            return Rating.GOOD;
        }
        return quiz.sureness() == CERTAIN ? Rating.EASY : Rating.HARD;
    }

    /** What was answered is safe: it counts and is told, or, in an exam, the next question is asked. */
    static Model remembered(Model model, Review review) {
        Model known = model.studying(model.study().and(review));
        if (!(model.screen() instanceof Screen.Quiz quiz) || quiz.shown().pending() == null) {
            return known;
        }
        Game game = quiz.shown().pending();
        Round round = quiz.round();
        Asked asked = round.asked().get(round.marks().size());
        Move answer = game.moves().get(game.moves().size() - 1);
        if (round.terms() instanceof Round.Exam exam) {
            // An answer that comes too late is kept, and does not count.
            return exam.isOver(review.at())
                    ? known.showing(new Screen.RoundEnd(round, 0))
                    : ask(known, round.and(new Marked(asked, answer, game, review)));
        }
        Screen.Playing shown = Shown.adopted(quiz.shown(), game, false);
        return known.showing(
                new Screen.Quiz(round.and(new Marked(asked, answer, game, review)), shown, quiz.sureness(), true));
    }

    /** The answer is not safe: it is as if it had not been given. */
    static Model notSaved(Model model) {
        if (!(model.screen() instanceof Screen.Quiz quiz) || quiz.shown().pending() == null) {
            return model;
        }
        Screen.Playing again = Shown.dropped(quiz.shown(), quiz.shown().code());
        return model.showing(new Screen.Quiz(quiz.round(), again, quiz.sureness(), false));
    }

    private static Step told(Model model, Screen.Quiz quiz, Key key) {
        if (key.is(Key.Kind.ENTER) || key.is('n')) {
            return Step.to(ask(model, quiz.round()));
        } else if (key.is('z')) {
            return takeBack(model, quiz);
        } else if (key.is('?')) {
            return Step.to(model.showing(new Screen.Help(quiz, 0)));
        } else if (key.is('q') || key.is(Key.Kind.ESCAPE)) {
            return leave(model, quiz);
        }
        return Step.to(model);
    }

    /** Takes the last answer of a practice back; in an exam what is said is said. */
    static Step takeBack(Model model, Screen.Quiz quiz) {
        List<Marked> marks = quiz.round().marks();
        return marks.isEmpty() || quiz.round().isExam() || quiz.shown().pending() != null
                ? Step.to(model)
                : Step.to(
                        model,
                        new Effect.TakeBack(marks.get(marks.size() - 1).review().code()));
    }

    /** The answer counts no more, and its question is asked again. */
    static Model takenBack(Model model, String code) {
        Model known = model.studying(model.study().without(code));
        if (!(model.screen() instanceof Screen.Quiz quiz)) {
            return known;
        }
        List<Marked> marks = quiz.round().marks();
        boolean last =
                !marks.isEmpty() && marks.get(marks.size() - 1).review().code().equals(code);
        return last ? ask(known, quiz.round().undone()) : known;
    }

    /** Who leaves in the middle sees what it came to; nothing is lost by it. Nobody who has answered nothing needs to be told so. */
    private static Step leave(Model model, Screen.Quiz quiz) {
        Round round = quiz.round();
        if (round.marks().isEmpty()) {
            return DecksKeys.open(model);
        } else if (round.isExam() && !quiz.leaving()) {
            return Step.to(model.showing(new Screen.Quiz(round, quiz.shown(), quiz.sureness(), quiz.told(), true))
                    .noting(QuizNotes.unanswered(round.unanswered())));
        }
        return Step.to(model.showing(new Screen.RoundEnd(round.left(), 0)));
    }

    static Step pressed(Model model, Screen.RoundEnd end, Key key) {
        OptionalInt scrolled = Scrolling.pressed(end.scroll(), key);
        if (scrolled.isPresent()) {
            return Step.to(model.showing(new Screen.RoundEnd(end.round(), scrolled.getAsInt())));
        } else if (key.is('m')) {
            return DecksKeys.remembered(model);
        } else if (key.is('?')) {
            return Step.to(model.showing(new Screen.Help(end, 0)));
        } else if (key.is('n') && !end.round().isExam()) {
            return DecksKeys.due(model);
        } else if (key.is('q') || key.is(Key.Kind.ESCAPE) || key.is(Key.Kind.ENTER)) {
            return DecksKeys.open(model);
        }
        return Step.to(model);
    }

    /** A rule that was broken in play is to be asked for; one that waits for that already is not missed twice. */
    static Step missed(Model model, Game game) {
        Verdict verdict = game.verdict();
        if (verdict == null
                || verdict.ruling().accepted()
                || verdict.rule() == null
                || model.study().memory().waits(verdict.rule())) {
            return Step.to(model);
        }
        Review review = new Review(
                Review.code(model.entropy()),
                0,
                Source.PLAY,
                game.level().id(),
                game.seed(),
                List.of(verdict.rule()),
                Rating.AGAIN,
                Notation.write(verdict.move()),
                false);
        return Step.to(model.stirred(), new Effect.Remember(review));
    }
}
