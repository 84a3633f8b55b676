package lastack.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.googlecode.lanterna.TerminalSize;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import lastack.app.Keeper;
import lastack.app.Model;
import lastack.app.Performer;
import lastack.app.Recorder;
import lastack.app.Step;
import lastack.app.Update;
import lastack.game.Course;
import lastack.terminal.ColorDepth;
import lastack.terminal.Tty;
import lastack.terminal.TtyScreen;
import lastack.terminal.VtModel;
import lastack.tui.Alone;
import lastack.tui.Cut;
import lastack.tui.Session;
import lastack.tui.Surroundings;
import lastack.tui.Views;
import org.jspecify.annotations.Nullable;

/**
 * The whole program at one terminal, from its start until it leaves: bytes in, bytes out. Whoever sits there is asked for keys only when
 * nothing moves and everything before has been drawn, and sees what the terminal shows.
 */
final class Sitting implements Tty {
    /** More keys than any sitting needs: a program that does not react to them must not be fed for ever. */
    private static final int MOST_TURNS = 2_000;

    /** Somebody who looks at the screen and types. */
    @FunctionalInterface
    interface Typist {
        /** What is typed next, as the terminal sends it; null when the terminal is taken away. */
        @Nullable
        String type(Sitting seen);
    }

    private final TerminalSize size;
    private final Typist typist;
    private final VtModel shown = new VtModel();
    private byte[] typed = {};
    private byte[] leave = {};
    private int turns;
    private boolean closed;
    private Model model;

    private Sitting(int columns, int rows, Typist typist) {
        this.size = new TerminalSize(columns, rows);
        this.typist = typist;
        shown.resize(columns, rows);
    }

    /** Sits down before a fresh start of the program; true if it was left by Ctrl-C or by the terminal's end. */
    static boolean at(
            int columns, int rows, Surroundings surroundings, Course course, Keeper keeper, long entropy, Typist typist)
            throws IOException {
        return at(columns, rows, surroundings, course, keeper, Recorder.NONE, entropy, typist);
    }

    /** The same with somebody who writes down what is played. */
    static boolean at(
            int columns,
            int rows,
            Surroundings surroundings,
            Course course,
            Keeper keeper,
            Recorder recorder,
            long entropy,
            Typist typist)
            throws IOException {
        Sitting sitting = new Sitting(columns, rows, typist);
        boolean interrupted;
        try (TtyScreen screen = new TtyScreen(sitting, ColorDepth.INDEXED)) {
            screen.startScreen();
            Views views = new Views(surroundings);
            Alone.Painter painter = (model, drawn) -> {
                sitting.model = model;
                // A segment that travels comes out from behind the edge.
                if (!model.moving()) {
                    assertEquals(List.of(), Cut.in(model, surroundings), () -> "cut off at " + model.screen());
                }
                return views.paint(model, drawn);
            };
            Step start = Update.begin(Model.fresh(course, columns, rows, entropy, LocalDate.EPOCH));
            Alone alone = new Alone(new Performer(keeper, recorder), painter, start);
            interrupted = new Session<>(screen, screen::await, alone).run(start.model());
        }
        assertTrue(sitting.closed, "the terminal was not given back");
        assertFalse(sitting.shown.alternate, "the terminal still shows the program's screen");
        assertTrue(sitting.shown.caretShown, "the caret is still hidden");
        return interrupted;
    }

    /** What the program holds for true now. */
    Model model() {
        return model;
    }

    /** What the terminal shows. */
    List<String> rows() {
        return IntStream.range(0, shown.rows()).mapToObj(shown::row).toList();
    }

    boolean shows(String text) {
        return rows().stream().anyMatch(row -> row.contains(text));
    }

    @Override
    public void begin(byte[] enter, byte[] leave) {
        this.leave = leave.clone();
        shown.take(enter);
    }

    @Override
    public int read(byte[] into, Duration atMost) {
        if (typed.length == 0 && !atMost.isZero() && !model.moving()) {
            String next = turn();
            if (next == null) {
                return -1;
            }
            typed = next.getBytes(StandardCharsets.UTF_8);
        }
        int count = Math.min(typed.length, into.length);
        System.arraycopy(typed, 0, into, 0, count);
        typed = Arrays.copyOfRange(typed, count, typed.length);
        return count;
    }

    private @Nullable String turn() {
        turns++;
        assertTrue(turns < MOST_TURNS, () -> "it does not get on:\n" + String.join("\n", rows()));
        rows().forEach(row -> assertFalse(row.contains(VtModel.UNDEFINED), "cells were never drawn"));
        String keys = typist.type(this);
        assertNotEquals("", keys, "nobody would ever type anything more");
        return keys;
    }

    @Override
    public void wake() {}

    @Override
    public void write(byte[] bytes, int offset, int length) {
        shown.take(Arrays.copyOfRange(bytes, offset, offset + length));
    }

    @Override
    public TerminalSize size() {
        return size;
    }

    @Override
    public void close() {
        if (!closed) {
            closed = true;
            shown.take(leave);
        }
    }
}
