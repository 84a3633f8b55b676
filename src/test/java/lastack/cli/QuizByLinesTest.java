package lastack.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lastack.app.DecksKeys;
import lastack.app.Key;
import lastack.app.Model;
import lastack.app.Msg;
import lastack.app.Performer;
import lastack.app.Round;
import lastack.app.Screen;
import lastack.app.Step;
import lastack.app.Study;
import lastack.app.Update;
import lastack.course.Courses;
import lastack.course.Decks;
import lastack.game.Answers;
import lastack.game.Move;
import lastack.game.Notation;
import lastack.game.Question;
import lastack.plain.Conversation;
import lastack.quiz.Asked;
import lastack.quiz.Deck;
import lastack.store.MemoryKeeper;
import lastack.tcp.Segment;
import lastack.text.Lang;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A round of every deck, and an exam, by keys and by lines: the same answers are kept, with the same ratings. */
class QuizByLinesTest {
    private static final Clock NOW = Clock.fixed(Instant.parse("2026-01-01T00:00:00Z"), ZoneOffset.UTC);
    private static final List<Deck> DECKS = Decks.builtIn();

    /** @param deck the deck's place, from 0; -1 for an exam */
    private static Step opened(Performer performer, int deck) {
        Model fresh = Model.fresh(Courses.builtIn().course(), 80, 24, 9, LocalDate.EPOCH)
                .studying(Study.of(DECKS, ZoneOffset.UTC));
        Model loaded = performer.settle(Update.begin(fresh)).orElseThrow();
        return deck < 0 ? DecksKeys.exam(loaded, DECKS, 15, 3, 0) : DecksKeys.deck(loaded, DECKS.get(deck));
    }

    @ParameterizedTest
    @CsvSource({
        "0, EN", "1, ZH", "2, EN", "3, ZH", "4, EN", "5, ZH", "6, EN", "7, ZH", "8, EN", "9, ZH", "-1, EN", "-1, ZH"
    })
    void theSameAnswersAreKept(int deck, Lang lang) throws Exception {
        MemoryKeeper byKeys = new MemoryKeeper(NOW);
        Performer performer = new Performer(byKeys);
        Model model = performer.settle(opened(performer, deck)).orElseThrow();
        Round round = ((Screen.Quiz) model.screen()).round();
        List<String> script = new ArrayList<>();
        for (int at = 0; at < round.asked().size(); at++) {
            Screen.Quiz quiz = (Screen.Quiz) model.screen();
            Move move = answer(round.asked().get(at), quiz, at % 3 != 1);
            for (char typed : new Hand(false).keys(quiz.shown(), move).toCharArray()) {
                model = pressed(performer, model, key(typed));
            }
            if (model.screen() instanceof Screen.Quiz told && told.told()) {
                model = pressed(performer, model, Key.of(Key.Kind.ENTER));
            }
            script.add(Notation.write(move));
        }
        assertTrue(model.screen() instanceof Screen.RoundEnd, "the round is over");

        MemoryKeeper byLines = new MemoryKeeper(NOW);
        Performer other = new Performer(byLines);
        Step start = opened(other, deck);
        StringBuilder said = new StringBuilder();
        script.add("quit");
        Conversation.Ending ending = Conversation.piped(
                        new ByteArrayInputStream(String.join("\n", script).getBytes(StandardCharsets.UTF_8)),
                        said::append,
                        true,
                        0,
                        other,
                        lang,
                        Map.of(),
                        start.model())
                .hold(start);
        assertEquals(byKeys.recall(), byLines.recall(), said::toString);
        assertEquals(round.asked().size(), byLines.recall().reviews().size());
        assertEquals(new Conversation.Ending(Conversation.How.LEFT, false), ending);
    }

    private static Model pressed(Performer performer, Model model, Key key) {
        return performer.settle(Update.update(model, new Msg.Pressed(key))).orElseThrow();
    }

    private static Key key(char typed) {
        return switch (typed) {
            case '\r' -> Key.of(Key.Kind.ENTER);
            case '\t' -> Key.of(Key.Kind.TAB);
            case '\u007f' -> Key.of(Key.Kind.BACKSPACE);
            default -> Key.of(typed);
        };
    }

    /** The right answer, or a wrong one. */
    private static Move answer(Asked asked, Screen.Quiz quiz, boolean right) {
        Move correct = Answers.move(asked.question(), quiz.shown().game().symbols());
        if (right) {
            return correct;
        } else if (correct instanceof Move.Send send) {
            Segment one = send.segment();
            return new Move.Send(
                    new Segment(one.flags(), one.seq().plus(7), one.ack(), one.length(), Segment.DEFAULT_WINDOW));
        }
        List<Question.Option> options = asked.question() instanceof Question.Choice choice
                ? choice.options()
                : asked.question() instanceof Question.Several several ? several.options() : List.of();
        return new Move.Answer(options.stream()
                .filter(option -> !option.right())
                .findFirst()
                .map(option -> List.of(option.id()))
                .orElse(List.of("4294967295")));
    }
}
