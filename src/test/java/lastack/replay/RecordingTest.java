package lastack.replay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import lastack.app.RunCode;
import lastack.terminal.VtModel;
import lastack.text.Lang;
import lastack.text.Words;
import lastack.tui.Depth;
import lastack.tui.Surroundings;
import org.junit.jupiter.api.Test;

/** A recording, played on a terminal model: what one sees is what the game shows. */
class RecordingTest {
    private static List<String> recorded(Replay replay, Lang lang) throws IOException {
        Surroundings looks = new Surroundings(lang, false, Depth.INDEXED, Map.of());
        return Recording.of(replay, Played.COURSE, looks, Words.in(lang));
    }

    /** The frames one sees, one for each event; the first and the last are the terminal's own. */
    private static List<String> frames(List<String> lines) {
        VtModel shown = new VtModel();
        shown.resize(80, 24);
        List<String> frames = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            JsonArray event = JsonParser.parseString(line).getAsJsonArray();
            shown.take(event.get(2).getAsString().getBytes(StandardCharsets.UTF_8));
            frames.add(String.join(
                    "\n", IntStream.range(0, 24).mapToObj(shown::row).toList()));
        }
        assertFalse(shown.alternate, "the terminal is not given back");
        assertTrue(shown.caretShown, "the caret is not given back");
        return frames;
    }

    /** docs.asciinema.org/manual/asciicast/v2: an object with version, width and height, then arrays of time, code and data. */
    @Test
    void itIsWhatTheFormatAsksFor() throws IOException {
        List<String> lines = recorded(Played.solved("first-wave"), Lang.EN);
        JsonObject head = JsonParser.parseString(lines.get(0)).getAsJsonObject();
        assertEquals(2, head.get("version").getAsInt());
        assertEquals(80, head.get("width").getAsInt());
        assertEquals(24, head.get("height").getAsInt());
        double time = 0;
        for (String line : lines.subList(1, lines.size())) {
            JsonArray event = JsonParser.parseString(line).getAsJsonArray();
            assertEquals(3, event.size(), line);
            assertTrue(event.get(0).getAsDouble() >= time, line);
            assertEquals("o", event.get(1).getAsString());
            time = event.get(0).getAsDouble();
        }
        assertTrue(time > 10 && time < 120, "a minute or so, not " + time + " seconds");
    }

    @Test
    void oneSeesTheWrongTryTheHintAndTheEnd() throws IOException {
        Replay clumsy = Played.of("all-of-it-as-client", """
                FIN seq=4381
                hint
                FIN,ACK seq=4381 ack=9007
                wait
                undo
                wait
                ACK seq=4381 ack=9007
                wait
                ACK seq=4382 ack=9008""");
        RunCode code = new RunCode("K7Q-2MD");
        List<String> frames = frames(recorded(new Replay(code, clumsy.place(), clumsy.games()), Lang.EN));
        assertTrue(frames.stream().anyMatch(frame -> frame.contains("Not yet: flags")));
        assertTrue(frames.stream().anyMatch(frame -> frame.contains("TIME-WAIT")));
        String end = frames.get(frames.size() - 2);
        assertTrue(end.contains("K7Q-2MD"), end);
        assertTrue(end.contains(clumsy.end().score() + " of 30"), end);
    }

    @Test
    void itSpeaksTheLanguageAskedFor() throws IOException {
        List<String> frames = frames(recorded(Played.solved("quiz-four-waves"), Lang.ZH));
        assertTrue(frames.get(frames.size() - 2).contains("分"), frames.get(frames.size() - 2));
    }
}
