package lastack.course;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import lastack.quiz.Deck;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Decks of a player's own, in the folder {@code decks} beside the packs. */
class OwnDecksTest {
    private static final List<String> OURS =
            Decks.builtIn().stream().map(Deck::id).toList();

    @TempDir
    private Path packs;

    @Test
    void withoutAFolderThereAreOurs() {
        assertEquals(OURS, ids());
        assertEquals(
                OURS,
                Decks.withOwn(packs.resolve("nowhere")).stream().map(Deck::id).toList());
    }

    @Test
    void theyStandBehindOurs() throws IOException {
        deck("mine", "ask-of-mine", true);
        index("mine");
        List<String> expected = new ArrayList<>(OURS);
        expected.add("mine");
        assertEquals(expected, ids());
        assertEquals(List.of(), Inspection.of(List.of(packs)), "and levels check has nothing against it");
    }

    @Test
    void whatIsTakenOrBrokenIsLeftOut() throws IOException {
        deck("waves", "another-question", true);
        deck("twin", "ask-of-mine", true);
        deck("mine", "ask-of-mine", true);
        deck("no-answer", "a-third-question", false);
        index("waves", "mine", "twin", "no-answer", "not-there");
        List<String> expected = new ArrayList<>(OURS);
        expected.add("mine");
        assertEquals(expected, ids());
    }

    private List<String> ids() {
        return Decks.withOwn(packs).stream().map(Deck::id).toList();
    }

    private void index(String... names) throws IOException {
        String list = "\"" + String.join("\", \"", names) + "\"";
        Files.writeString(
                Files.createDirectories(packs.resolve("decks")).resolve("index.json"),
                "{\"format\": 1, \"decks\": [" + list + "]}\n");
    }

    /** {@code right} says whether one of the options is right, as it must be. */
    private void deck(String id, String question, boolean right) throws IOException {
        Files.writeString(Files.createDirectories(packs.resolve("decks")).resolve(id + ".json"), """
                {
                  "format": 1,
                  "id": "%s",
                  "kind": "deck",
                  "title": {"en": "Mine", "zh": "我的"},
                  "teaches": {"en": "Who begins.", "zh": "谁先开始。"},
                  "questions": [
                    {
                      "id": "%s",
                      "rules": ["R61"],
                      "question": {
                        "kind": "choice",
                        "prompt": {"en": "Who sends the first FIN?", "zh": "谁先发 FIN？"},
                        "options": [
                          {"id": "a", "text": {"en": "Whoever closes first", "zh": "先关闭的一方"}%s},
                          {"id": "b", "text": {"en": "Always the client", "zh": "总是客户端"},
                           "why": {"en": "Either end may close first.", "zh": "任何一端都可以先关闭。"}}
                        ]
                      },
                      "why": {"en": "Either end may begin.", "zh": "任何一端都可以先开始。"}
                    }
                  ]
                }
                """.formatted(
                        id, question, right ? ", \"right\": true" : ""));
    }
}
