package lastack.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.screen.Screen;
import com.googlecode.lanterna.screen.TerminalScreen;
import com.googlecode.lanterna.terminal.ansi.ANSITerminal;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lastack.app.Key;
import lastack.app.Model;
import lastack.app.Msg;
import lastack.app.Opening;
import lastack.app.Performer;
import lastack.app.Update;
import lastack.course.Courses;
import lastack.game.Course;
import lastack.store.MemoryKeeper;
import lastack.terminal.ColorDepth;
import lastack.terminal.Tty;
import lastack.terminal.TtyScreen;
import lastack.text.Lang;
import lastack.tui.Depth;
import lastack.tui.Surroundings;
import lastack.tui.Views;
import org.junit.jupiter.api.Test;

/** How many bytes a frame takes at 80x24, ours and as Lanterna itself would send the same one: over a slow line they are what is waited for. */
class BytesTest {
    private static final int COLUMNS = 80;
    private static final int ROWS = 24;

    private static final Surroundings SURROUNDINGS = new Surroundings(Lang.EN, false, Depth.INDEXED, Map.of());

    /** Counts what it is sent. */
    private static final class Line implements Tty {
        private int sent;

        @Override
        public void begin(byte[] enter, byte[] leave) {}

        @Override
        public int read(byte[] into, Duration atMost) {
            return 0;
        }

        @Override
        public void wake() {}

        @Override
        public void write(byte[] bytes, int offset, int length) {
            sent += length;
        }

        @Override
        public TerminalSize size() {
            return new TerminalSize(COLUMNS, ROWS);
        }

        @Override
        public void close() {}
    }

    /** Lanterna's own, without a machine's terminal behind it. */
    private static final class Stock extends ANSITerminal {
        Stock(ByteArrayOutputStream out) {
            super(new ByteArrayInputStream(new byte[0]), out, StandardCharsets.UTF_8);
        }

        @Override
        protected TerminalSize findTerminalSize() {
            return new TerminalSize(COLUMNS, ROWS);
        }
    }

    private record Bytes(String what, int ours, int stock) {}

    private final Performer performer =
            new Performer(new MemoryKeeper(InstantSource.fixed(Instant.parse("2026-11-23T00:00:00Z"))));
    private final Views views = new Views(SURROUNDINGS);
    private final Line line = new Line();
    private final ByteArrayOutputStream stock = new ByteArrayOutputStream();
    private final List<Bytes> table = new ArrayList<>();
    private Screen ourScreen;
    private Screen stockScreen;
    private Model model;

    @Test
    void noMoreThanLanternaSends() throws IOException {
        Course course = Courses.builtIn().course();
        ourScreen = new TtyScreen(line, ColorDepth.INDEXED);
        stockScreen = new TerminalScreen(new Stock(stock));
        ourScreen.startScreen();
        stockScreen.startScreen();
        model = performer
                .settle(Update.begin(
                        Model.fresh(course, COLUMNS, ROWS, 1, LocalDate.EPOCH).standing()))
                .orElseThrow();
        model = Opening.level(
                model,
                course.find("first-wave").orElseThrow(),
                course.find("first-wave").orElseThrow().level(),
                0L);
        frame("first frame");
        press("begin", Key.of(Key.Kind.ENTER));
        press("flag", Key.of('f'));
        press("another flag", Key.of('a'));
        press("focus", Key.of(Key.Kind.TAB));
        press("digit", Key.of('1'));
        press("another digit", Key.of('2'));
        press("send", Key.of(Key.Kind.ENTER));
        StringBuilder told = new StringBuilder();
        for (Bytes one : table) {
            told.append("%-14s %5d ours %5d stock%n".formatted(one.what(), one.ours(), one.stock()));
        }
        Files.writeString(Path.of("target/bytes-of-frames.txt"), told);
        for (Bytes one : table) {
            assertTrue(one.ours() <= one.stock(), told.toString());
        }
        assertEquals(8, table.size());
    }

    private void press(String what, Key key) throws IOException {
        model = performer.settle(Update.update(model, new Msg.Pressed(key))).orElseThrow();
        frame(what);
    }

    private void frame(String what) throws IOException {
        while (model.moving()) {
            model = performer.settle(Update.update(model, new Msg.Ticked())).orElseThrow();
        }
        line.sent = 0;
        stock.reset();
        views.paint(model, ourScreen);
        ourScreen.refresh();
        views.paint(model, stockScreen);
        stockScreen.refresh();
        table.add(new Bytes(what, line.sent, stock.size()));
    }
}
