package lastack.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import lastack.game.Bilingual;
import lastack.quiz.Rating;
import lastack.quiz.Review;
import lastack.quiz.SampleDecks;
import lastack.quiz.Source;
import lastack.tcp.Rule;
import org.junit.jupiter.api.Test;

/** A quiz by keys: what is kept of each answer, and what is asked next. */
class QuizKeysTest {
    /** The six questions of the sample decks, each answered rightly. */
    private static final List<String> RIGHT =
            List.of("b Enter", "a c Enter", "CLOSE-WAIT Enter", "", "4382 Enter", "f a Tab 4381 Tab 9007 Enter");

    private static Learner learner() {
        return Learner.of(SampleDecks.decks(), 80, 24);
    }

    private static Screen.Quiz quiz(Learner learner) {
        return assertInstanceOf(Screen.Quiz.class, learner.model().screen());
    }

    private static List<Rating> ratings(Learner learner) {
        return learner.kept().reviews().stream()
                .filter(review -> !review.undone())
                .map(Review::rating)
                .toList();
    }

    @Test
    void howSureOneIsDecidesWhatARightAnswerIsWorth() {
        assertEquals(List.of(Rating.HARD), ratings(learner().types("2 Enter b 1 Enter")));
        assertEquals(List.of(Rating.GOOD), ratings(learner().types("2 Enter b Enter")));
        assertEquals(List.of(Rating.EASY), ratings(learner().types("2 Enter 3 b Enter")));
        assertEquals(List.of(Rating.AGAIN), ratings(learner().types("2 Enter 3 a Enter")));
    }

    @Test
    void eachAnswerIsKeptAtOnceWithItsQuestionAndItsRules() {
        Learner learner = learner().types("2 Enter a Enter");
        Review kept = learner.kept().reviews().get(0);
        assertEquals("states-last-ack", kept.item());
        assertEquals(List.of(Rule.R46), kept.rules());
        assertEquals("answer a", kept.answer());
        assertEquals(Source.QUIZ, kept.source());
        assertTrue(quiz(learner).told());
    }

    @Test
    void theLastAnswerIsTakenBackAndItsQuestionAskedAgain() {
        Learner learner = learner().types("2 Enter a Enter z");
        assertEquals(List.of(), ratings(learner));
        assertEquals(1, learner.kept().reviews().size());
        assertEquals(0, quiz(learner).round().marks().size());
        assertEquals(0, remembered(learner));
        learner.types("3 b Enter");
        assertEquals(List.of(Rating.HARD), ratings(learner), "the solution has been seen");
        learner.types("z 3 b Enter");
        assertEquals(List.of(Rating.HARD), ratings(learner), "taking back once more gains nothing either");
    }

    @Test
    void whatWasKnownIsStillKnownAfterItWasTakenBack() {
        assertEquals(List.of(Rating.GOOD), ratings(learner().types("2 Enter b Enter z 3 b Enter")));
    }

    @Test
    void whatWasAnsweredWronglyIsNotKnownHoweverFreshTheSolutionIs() {
        Learner learner = learner().types("2 Enter a Enter");
        assertEquals(
                0,
                learner.model().study().statistics().known(SampleDecks.decks().get(0)));
        learner.types("n a c Enter");
        assertEquals(
                33,
                learner.model().study().statistics().known(SampleDecks.decks().get(0)),
                "one of three");
    }

    @Test
    void anExamAsksBeforeItIsLeftAndSaysThatItWasLeft() {
        Learner learner = learner().types("2 e").types("a Enter q");
        assertInstanceOf(Screen.Quiz.class, learner.model().screen());
        assertTrue(learner.model().notice() != null);
        // Any key has it read; an answer that is begun then means that one stays.
        learner.types("Enter Down q");
        assertInstanceOf(Screen.Quiz.class, learner.model().screen());
        learner.types("Enter q");
        Screen.RoundEnd end =
                assertInstanceOf(Screen.RoundEnd.class, learner.model().screen());
        assertEquals(5, end.round().unanswered());
        assertTrue(!end.round().ranOut());
    }

    @Test
    void enterWithoutAnAnswerSaysWhatIsMissing() {
        Learner learner = learner().types("2 Enter Enter");
        assertTrue(learner.model().notice() != null);
        learner.types("Enter b Enter n Enter");
        assertTrue(learner.model().notice() != null);
        learner.types("x a c Enter n Enter");
        assertTrue(learner.model().notice() != null);
        assertEquals(2, learner.kept().reviews().size());
    }

    @Test
    void aSegmentThatIsNotFilledInIsNotSentAndThatIsSaid() {
        Learner learner =
                learner().types("2 Enter a Enter n a c Enter n CLOSED Enter n Down Enter n 4382 Enter n f Enter");
        assertTrue(learner.model().notice() != null);
        assertEquals(5, learner.kept().reviews().size());
    }

    @Test
    void whatIsNoNumberIsRefusedAndNotMissed() {
        Learner learner = learner().types("2 Enter a Enter n a c Enter n CLOSED Enter n Down Enter n 43=2 Enter");
        assertTrue(learner.model().notice() != null);
        assertEquals(4, learner.kept().reviews().size());
        learner.types("x ?");
        assertInstanceOf(Screen.Help.class, learner.model().screen());
    }

    private static int remembered(Learner learner) {
        return learner.model().study().memory().items().size();
    }

    @Test
    void lettersAreTextWhereOneWrites() {
        Learner learner = learner().types("2 Enter b Enter n a c Enter n q?z1");
        assertEquals("q?z1", quiz(learner).shown().reply().typed());
        learner.types("Esc");
        assertInstanceOf(Screen.RoundEnd.class, learner.model().screen());
    }

    @Test
    void nothingIsAskedTwiceByLeavingAfterEachAnswer() {
        Learner learner = learner();
        List<String> asked = new ArrayList<>();
        for (int round = 0; round < 6; round++) {
            learner.types("2 Enter");
            String item = quiz(learner).round().asked().get(0).item().id();
            asked.add(item);
            learner.types(item.equals("numbers-ack-of-data") ? "Down Enter" : RIGHT.get(round));
            learner.types("q q q");
            assertEquals(round + 1, learner.kept().reviews().size());
        }
        Set<String> different = new HashSet<>(asked);
        assertEquals(6, different.size(), asked.toString());
    }

    @Test
    void whatWasMissedIsDueInAMinuteAndComesFirst() {
        Learner learner = learner().types("2 Enter a Enter n a c Enter q q q").waits(Duration.ofMinutes(2));
        learner.types("2");
        assertEquals(
                List.of("states-last-ack"),
                learner.model().study().due().stream().map(item -> item.id()).toList());
        learner.types("Enter");
        assertEquals(1, quiz(learner).round().asked().size());
    }

    @Test
    void anExamSaysNothingUntilItsEnd() {
        Learner learner = learner().types("2 e");
        for (int at = 0; at < 6; at++) {
            assertEquals(at, quiz(learner).round().marks().size());
            switch (quiz(learner).round().asked().get(at).item().id()) {
                case "states-last-ack" -> learner.types("a Enter");
                case "states-fin-acked" -> learner.types("a c Enter");
                case "states-close-wait" -> learner.types("CLOSED Enter");
                case "numbers-ack-of-data" -> learner.types("Down Enter");
                case "numbers-fin" -> learner.types("4382 Enter");
                default -> learner.types("f a Tab 4381 Tab 9007 Enter");
            }
        }
        Screen.RoundEnd end =
                assertInstanceOf(Screen.RoundEnd.class, learner.model().screen());
        assertTrue(end.round().isOver());
        assertTrue(end.round().right() >= 3 && end.round().right() < 6);
        assertTrue(learner.kept().reviews().stream().allMatch(review -> review.source() == Source.EXAM));
    }

    @Test
    void anAnswerBehindTheTimeOfAnExamDoesNotCount() {
        Learner learner = learner().types("2 e").waits(Duration.ofMinutes(31));
        learner.types("a Enter");
        Screen.RoundEnd end =
                assertInstanceOf(Screen.RoundEnd.class, learner.model().screen());
        assertEquals(0, end.round().marks().size());
        assertEquals(6, end.round().asked().size());
        assertTrue(end.round().ranOut());
    }

    @Test
    void anAnswerThatCannotBeKeptWasNotGiven() {
        Learner learner = learner().types("2 Enter b");
        Model model = learner.model();
        Step step = Update.update(model, new Msg.Pressed(Key.of(Key.Kind.ENTER)));
        assertInstanceOf(Effect.Remember.class, step.effects().get(0));
        Step refused = Update.update(step.model(), new Msg.NotSaved(new Bilingual("The disk is full.", "磁盘满了。")));
        Screen.Quiz quiz = assertInstanceOf(Screen.Quiz.class, refused.model().screen());
        assertEquals(0, quiz.round().marks().size());
        assertTrue(!quiz.told() && quiz.shown().pending() == null);
        Step read = Update.update(refused.model(), new Msg.Pressed(Key.of('x')));
        Step again = Update.update(read.model(), new Msg.Pressed(Key.of(Key.Kind.ENTER)));
        assertInstanceOf(Effect.Remember.class, again.effects().get(0));
    }

    @Test
    void aRuleMissedInPlayIsDueInTheQuizAndMissedOnce() {
        Learner learner = Learner.of(SampleCourse.course(), SampleDecks.decks(), 80, 24);
        learner.types("l Down Enter Down Enter").types("f Tab x Enter Enter");
        List<Review> missed = learner.kept().reviews();
        assertEquals(1, missed.size(), missed.toString());
        assertEquals(Source.PLAY, missed.get(0).source());
        assertEquals(Rating.AGAIN, missed.get(0).rating());
        Rule rule = missed.get(0).rules().get(0);
        assertTrue(learner.model().study().memory().waits(rule));
        learner.types("+ Enter + Enter");
        long same = learner.kept().reviews().stream()
                .filter(review -> review.rules().contains(rule))
                .count();
        assertEquals(1, same, "a rule that waits to be asked for is not missed twice");
    }
}
