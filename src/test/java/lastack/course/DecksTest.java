package lastack.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import lastack.game.Answers;
import lastack.game.Game;
import lastack.game.Move;
import lastack.game.Question;
import lastack.game.Ruling;
import lastack.quiz.Asked;
import lastack.quiz.Deck;
import lastack.quiz.Item;
import lastack.tcp.Referee;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The decks that come with the program, question by question, with many numbers. */
class DecksTest {
    private static final int SEEDS = 10_000;

    static Stream<Deck> decks() {
        return Decks.builtIn().stream();
    }

    static Stream<Item> drawn() {
        return decks().flatMap(deck -> deck.items().stream()).filter(Item.Drawn.class::isInstance);
    }

    @Test
    void nothingIsWrongWithThem() {
        List<Diagnostic> diagnostics = new ArrayList<>();
        Decks.builtIn(diagnostics).forEach(file -> diagnostics.addAll(DeckCheck.check(file)));
        assertEquals(List.of(), diagnostics);
        assertTrue(decks().count() > 0);
    }

    @ParameterizedTest
    @MethodSource("decks")
    void aDeckHasAtLeastTwelveQuestions(Deck deck) {
        assertTrue(deck.items().size() >= 12, deck.id() + " has " + deck.items().size());
    }

    @ParameterizedTest
    @MethodSource("drawn")
    void whateverTheSeedTheRefereesAnswerIsRightAndNoOther(Item item) {
        Set<Question> different = new HashSet<>();
        for (long seed = 0; seed < SEEDS; seed++) {
            Asked asked = item.ask(seed);
            String where = item.id() + " with seed " + seed;
            different.add(asked.question());
            assertEquals(Ruling.RIGHT, ruling(asked, Answers.move(asked.question(), Map.of())), where);
            if (asked.question() instanceof Question.Choice choice) {
                distinct(asked, choice, where);
            } else if (asked.question() instanceof Question.OfSegment built) {
                assertTrue(
                        Referee.send(
                                        built.situation().you(Map.of()),
                                        built.answer().in(Map.of()))
                                .judgement()
                                .accepted(),
                        where);
            }
            for (String wrong : wrong(asked.question())) {
                assertEquals(Ruling.WRONG, ruling(asked, new Move.Answer(List.of(wrong))), where + ": " + wrong);
            }
        }
        assertTrue(different.size() > SEEDS / 10, item.id() + " is asked in " + different.size() + " ways only");
    }

    private static void distinct(Asked asked, Question.Choice choice, String where) {
        Set<String> texts = new HashSet<>();
        for (Question.Option option : choice.options()) {
            assertTrue(
                    texts.add(option.text().en()),
                    where + ": twice " + option.text().en());
            Ruling expected = option.right() ? Ruling.RIGHT : Ruling.WRONG;
            assertEquals(expected, ruling(asked, new Move.Answer(List.of(option.id()))), where);
            assertFalse(!option.right() && option.why() == null, where);
        }
    }

    private static List<String> wrong(Question question) {
        List<Question.Slip> slips = question instanceof Question.Numeric numeric
                ? numeric.slips()
                : question instanceof Question.OfState state ? state.slips() : List.of();
        return slips.stream().map(Question.Slip::given).toList();
    }

    private static Ruling ruling(Asked asked, Move move) {
        Game after = asked.begin().play(move);
        return after.verdict() == null ? Ruling.USELESS : after.verdict().ruling();
    }
}
