package lastack.tui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import lastack.course.Decks;
import lastack.game.Bilingual;
import lastack.game.Question;
import lastack.quiz.Asked;
import lastack.quiz.Item;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every question of every deck with what is said to its answers, on the smallest screen and on the usual one. */
class DeckTextsFitTest {
    private static final int SEEDS = 8;

    /** The columns of a text, and the rows between the line below the title and the keys; the line between the two parts takes one. */
    private record Room(int columns, int rows) {}

    static Room room(String size) {
        return size.equals("60x20") ? new Room(52, 16) : new Room(72, 19);
    }

    @ParameterizedTest
    @ValueSource(strings = {"60x20", "80x24"})
    void questionAndAnswerFit(String size) {
        Room room = room(size);
        List<String> tooLong = new ArrayList<>();
        for (Item item :
                Decks.builtIn().stream().flatMap(deck -> deck.items().stream()).toList()) {
            for (long seed = 0; seed < SEEDS; seed++) {
                Asked asked = item.ask(seed);
                for (boolean chinese : new boolean[] {false, true}) {
                    int rows = rows(asked.question().prompt(), chinese, room.columns()) + (room.columns() < 60 ? 1 : 3);
                    int most = 0;
                    for (Bilingual option : options(asked.question())) {
                        rows += rows(option, chinese, room.columns() - 5);
                    }
                    for (Bilingual why : whys(asked.question())) {
                        most = Math.max(most, rows(why, chinese, room.columns()));
                    }
                    // The verdict's own line, why this is wrong, why the right one is right.
                    int said = 1 + most + rows(asked.why(), chinese, room.columns());
                    if (rows + said > room.rows()) {
                        tooLong.add(item.id() + (chinese ? " zh " : " en ") + rows + " and " + said);
                    }
                }
            }
        }
        assertEquals(List.of(), tooLong.stream().distinct().toList());
    }

    private static int rows(Bilingual text, boolean chinese, int columns) {
        return Wrap.lines(Role.TEXT, chinese ? text.zh() : text.en(), columns).size();
    }

    private static List<Bilingual> options(Question question) {
        return given(question).map(Question.Option::text).toList();
    }

    private static Stream<Question.Option> given(Question question) {
        if (question instanceof Question.Choice choice) {
            return choice.options().stream();
        }
        return question instanceof Question.Several several ? several.options().stream() : Stream.empty();
    }

    private static List<Bilingual> whys(Question question) {
        List<Question.Slip> slips = question instanceof Question.Numeric numeric
                ? numeric.slips()
                : question instanceof Question.OfState state
                        ? state.slips()
                        : question instanceof Question.Words words ? words.slips() : List.of();
        return Stream.concat(
                        given(question).map(Question.Option::why).filter(why -> why != null),
                        slips.stream().map(Question.Slip::why))
                .toList();
    }

    @Test
    void thereAreAsManyQuestionsAsWerePromised() {
        List<Item> items =
                Decks.builtIn().stream().flatMap(deck -> deck.items().stream()).toList();
        assertTrue(items.size() >= 120, items.size() + " questions");
        assertTrue(items.stream().filter(Item.Drawn.class::isInstance).count() >= 40);
    }
}
