package lastack.tui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;
import com.googlecode.lanterna.screen.TerminalScreen;
import com.googlecode.lanterna.terminal.virtual.DefaultVirtualTerminal;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import lastack.app.Keeper;
import lastack.app.Model;
import lastack.app.Performer;
import lastack.app.Preferences;
import lastack.app.SampleCourse;
import lastack.app.Step;
import lastack.app.Update;
import lastack.store.MemoryKeeper;
import org.junit.jupiter.api.Test;

/** A whole session at a terminal in memory: keystrokes in, cells out. */
class SessionTest {
    private static final KeyStroke DOWN = new KeyStroke(KeyType.ArrowDown);
    private static final KeyStroke UP = new KeyStroke(KeyType.ArrowUp);
    private static final KeyStroke CTRL_C = new KeyStroke('c', true, false);

    private final List<String> seen = new ArrayList<>();

    @Test
    void theMenuIsDrawnAndQLeaves() throws IOException {
        assertFalse(played(80, 24, List.of(List.of(key('q')))), "q is no interruption");
        assertTrue(seen.get(0).contains("Begin         a tour of one minute"));
    }

    @Test
    void ctrlCLeavesAndIsToldApart() throws IOException {
        assertTrue(played(80, 24, List.of(List.of(CTRL_C))));
    }

    @Test
    void allKeysThatAreThereMakeOneFrame() throws IOException {
        played(80, 24, List.of(List.of(DOWN, DOWN, DOWN, DOWN), List.of(CTRL_C)));
        assertEquals(2, seen.size());
        assertTrue(seen.get(1).contains("▸  Help"));
    }

    /** Who holds the key down must not have to hold the other as long. */
    @Test
    void scrollingBeyondTheEndIsForgotten() throws IOException {
        List<List<KeyStroke>> keys = new ArrayList<>(List.of(List.of(key('?'))));
        for (int i = 0; i < 100; i++) {
            keys.add(List.of(DOWN));
        }
        keys.add(List.of(UP));
        keys.add(List.of(CTRL_C));
        played(60, 20, keys);
        String end = seen.get(seen.size() - 2);
        String up = seen.get(seen.size() - 1);
        assertEquals(row(end, 2), row(up, 3), "one line up is one line up");
        assertFalse(row(end, 2).equals(row(up, 2)));
    }

    /** What was chosen is known as soon as it has been read, and nobody has to press a key to get where he wants to be. */
    @Test
    void whoPrefersLinesIsSentThere() throws IOException {
        TerminalScreen screen = new TerminalScreen(new DefaultVirtualTerminal(new TerminalSize(80, 24)));
        screen.startScreen();
        Views views = new Views(new Surroundings(null, false, Depth.INDEXED, Map.of()));
        Preferences lines = new Preferences(Preferences.Language.EN, Preferences.Palette.AUTO, false, true, true);
        Step start = Update.begin(Model.fresh(SampleCourse.course(), 80, 24, 1, LocalDate.EPOCH));
        Alone alone = new Alone(new Performer(keeper(lines)), views, start);
        Session<Model> session = new Session<>(screen, atMost -> seen.add("waited for a key"), alone);
        assertFalse(session.run(start.model()));
        assertTrue(alone.linesWanted());
        assertEquals(List.of(), seen);
    }

    /** Plays one list of keys after the other; what is seen before each goes into {@link #seen}. */
    private boolean played(int columns, int rows, List<List<KeyStroke>> keys) throws IOException {
        DefaultVirtualTerminal terminal = new DefaultVirtualTerminal(new TerminalSize(columns, rows));
        TerminalScreen screen = new TerminalScreen(terminal);
        screen.startScreen();
        Queue<List<KeyStroke>> left = new ArrayDeque<>(keys);
        Session.Waiting waiting = atMost -> {
            seen.add(text(terminal, columns, rows));
            left.remove().forEach(terminal::addInput);
        };
        Views views = new Views(new Surroundings(null, false, Depth.INDEXED, Map.of()));
        Step start = Update.begin(Model.fresh(SampleCourse.course(), columns, rows, 1, LocalDate.EPOCH));
        Alone alone = new Alone(new Performer(keeper(Preferences.DEFAULT)), views, start);
        return new Session<>(screen, waiting, alone).run(start.model());
    }

    private static Keeper keeper(Preferences preferences) {
        MemoryKeeper keeper = new MemoryKeeper(() -> Instant.ofEpochMilli(1_790_000_000_000L));
        keeper.keep(preferences);
        return keeper;
    }

    private static String text(DefaultVirtualTerminal terminal, int columns, int rows) {
        StringBuilder text = new StringBuilder();
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                text.append(terminal.getCharacter(column, row).getCharacterString());
            }
            text.append('\n');
        }
        return text.toString();
    }

    private static String row(String text, int row) {
        return text.lines().toList().get(row).substring(0, 50);
    }

    private static KeyStroke key(char character) {
        return new KeyStroke(character, false, false);
    }
}
