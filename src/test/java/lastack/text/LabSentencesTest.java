package lastack.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import lastack.lab.Event;
import lastack.lab.Start;
import lastack.lab.Trial;
import lastack.tcp.Call;
import lastack.tcp.Connection;
import lastack.tcp.Flags;
import lastack.tcp.Oddity;
import lastack.tcp.Segment;
import lastack.tcp.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** All that can lie on the lab's table is told, in both languages: each state, each set of flags, each call and timer. */
class LabSentencesTest {
    private final Set<String> odd = new TreeSet<>();
    private final Set<String> heard = new HashSet<>();

    @ParameterizedTest
    @EnumSource(State.class)
    void everythingIsTold(State state) {
        Connection before = Start.usual(state).connection();
        for (Event event : events(before)) {
            Trial trial = Trial.of(before, event);
            for (Lang lang : Lang.values()) {
                told(lang, trial);
            }
        }
        assertEquals(Set.of(), odd);
        assertTrue(heard.size() > 50, "only " + heard.size());
    }

    private void told(Lang lang, Trial trial) {
        LabSentences sentences = new LabSentences(Words.in(lang));
        phrase(lang, sentences.headline(trial));
        phrase(lang, sentences.event(trial.event()));
        sentences.checks(trial).forEach(check -> phrase(lang, check.text()));
        sentences.why(trial).forEach(why -> sentence(lang, why));
        sentences.neighbour(trial).ifPresent(near -> sentence(lang, near));
        sentences.practice(trial).forEach(practice -> sentence(lang, practice));
        sentences.practiceInShort(trial).forEach(practice -> sentence(lang, practice));
        boolean received = trial.event() instanceof Event.Receives;
        assertEquals(received, !sentences.practice(trial).isEmpty());
        assertEquals(received, sentences.why(trial).isEmpty());
    }

    private static List<Event> events(Connection before) {
        List<Event> all = new ArrayList<>();
        for (int bits = 0; bits < 256; bits++) {
            for (int beside = -1; beside <= 1; beside++) {
                Segment arriving = new Segment(
                        new Flags(bits),
                        before.rcv().nxt().plus(beside),
                        before.snd().nxt().plus(-beside),
                        beside == 1 ? 300 : 0,
                        Segment.DEFAULT_WINDOW);
                Segment departing = new Segment(
                        new Flags(bits),
                        before.snd().nxt().plus(beside),
                        before.rcv().nxt().plus(-beside),
                        beside == 1 ? 300 : 0,
                        Segment.DEFAULT_WINDOW);
                all.add(new Event.Receives(arriving));
                all.add(new Event.Sends(departing));
            }
        }
        all.addAll(List.of(Event.Time.values()));
        for (Call call : List.of(
                new Call.Open(),
                new Call.Listen(),
                new Call.Write(300),
                new Call.Shutdown(),
                new Call.Close(),
                new Call.Abort())) {
            all.add(new Event.Calls(call));
        }
        return all;
    }

    @Test
    void everyOddityIsExplained() {
        for (Oddity oddity : Oddity.values()) {
            for (Lang lang : Lang.values()) {
                sentence(lang, new LabSentences(Words.in(lang)).oddity(Start.usual(State.FIN_WAIT_1), oddity));
            }
        }
        assertEquals(Set.of(), odd);
    }

    @Test
    void theNeighbourSaysWhatToChangeAndWhy() {
        Connection before = Start.usual(State.FIN_WAIT_1).connection();
        Segment fin =
                new Segment(new Flags(0x11), before.rcv().nxt(), before.snd().una(), 0, Segment.DEFAULT_WINDOW);
        Trial trial = Trial.of(before, new Event.Receives(fin));
        assertEquals(
                "Change ack to 1001 and it is TIME-WAIT instead (1001 acknowledges our FIN).",
                new LabSentences(Words.in(Lang.EN)).neighbour(trial).orElseThrow());
        assertEquals(
                "把 ack 改成 1001，就到 TIME-WAIT（1001 确认了本端的 FIN）。",
                new LabSentences(Words.in(Lang.ZH)).neighbour(trial).orElseThrow());
    }

    private void sentence(Lang lang, String text) {
        if (heard.add(text)) {
            boolean whole = text.endsWith(lang == Lang.EN ? "." : "。") && Cells.of(text) <= 260;
            boolean torn = text.matches(".*[{}].*|.*[.。][.。].*|.*(?<![a-z])\\( ?\\).*|.*（ ?）.*|.*  .*");
            check(lang, text, whole && !torn);
        }
    }

    private void phrase(Lang lang, String text) {
        if (heard.add(text)) {
            check(lang, text, !text.isBlank() && !text.matches(".*[{}].*|.*[.。]$"));
        }
    }

    private void check(Lang lang, String text, boolean holds) {
        boolean spaced =
                lang == Lang.EN ? text.matches("[ -~]+") : Spacing.chinese(text).equals(text);
        if (!holds || !spaced) {
            odd.add(text);
        }
    }
}
