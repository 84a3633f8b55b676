package lastack.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.googlecode.lanterna.SGR;
import com.googlecode.lanterna.TerminalPosition;
import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.TextCharacter;
import com.googlecode.lanterna.TextColor;
import com.googlecode.lanterna.graphics.TextGraphics;
import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;
import com.googlecode.lanterna.screen.Screen.RefreshType;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a terminal is sent for a change, byte by byte and, for any changes at all, by a terminal that takes nothing for granted. */
class TtyScreenTest {

    private static final Map<SGR, String> ATTRIBUTES =
            Map.of(SGR.BOLD, "a1", SGR.ITALIC, "a3", SGR.UNDERLINE, "a4", SGR.REVERSE, "a7", SGR.CROSSED_OUT, "a9");

    private static final TextColor[] COLORS = {
        TextColor.ANSI.DEFAULT,
        TextColor.ANSI.RED,
        TextColor.ANSI.CYAN_BRIGHT,
        new TextColor.Indexed(233),
        new TextColor.Indexed(179),
        new TextColor.RGB(18, 18, 18),
    };

    private ScriptedTty tty = new ScriptedTty(20, 4);
    private TtyScreen screen = new TtyScreen(tty, ColorDepth.TRUE_COLOR, () -> tty.now);

    @BeforeEach
    void firstFrame() throws IOException {
        start();
    }

    private void start() throws IOException {
        screen.startScreen();
        screen.refresh();
        tty.sent();
        tty.writes = 0;
    }

    @Test
    void entersAndLeavesOnce() throws IOException {
        tty = new ScriptedTty(3, 1);
        screen = new TtyScreen(tty, ColorDepth.ANSI);
        screen.refresh();
        assertSent("");
        screen.startScreen();
        screen.startScreen();
        assertSent("<?1049h<?2004h<?25l<m<H<J");
        screen.close();
        screen.close();
        assertSent("<m<H<J<?2004l<?25h<?1049l");
    }

    @Test
    void aFrameIsOneWriteAndTheSameFrameNone() throws IOException {
        draw(3, 1, "FIN");
        screen.refresh();
        assertEquals(1, tty.writes);
        assertSent("<2;4HFIN");
        screen.clear();
        draw(3, 1, "FIN");
        screen.refresh();
        screen.refresh(RefreshType.DELTA);
        assertEquals(1, tty.writes);
    }

    @Test
    void onlyTheChangedCellsAreSent() throws IOException {
        draw(0, 0, "seq=4381 ack=9007");
        screen.refresh();
        tty.sent();
        draw(0, 0, "seq=4382 ack=9008");
        screen.refresh();
        assertSent("<;8H2<8C8");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
            # shown   | drawn at | text | sent
            "abcd"    | 3 | "x"        | "\bx"
            "abcd"    | 0 | "x"        | "\rx"
            "abcd"    | 1 | "x"        | "<3Dx"
            "abcd"    | 6 | "x"        | "<2Cx"
            "关闭"    | 1 | "a"        | "\r a"
            "关闭"    | 2 | "a"        | "<2Da "
            "关闭"    | 0 | " 关"      | "\r 关 "
            " 关"     | 0 | "关 "      | "\r关 "
            "关闭连接" | 1 | "闭连接"   | "\r 闭连接 "
            """)
    void rewritesWhatAnOverwrittenHalfLeaves(String shown, int column, String text, String sent) throws IOException {
        draw(0, 0, shown);
        screen.refresh();
        tty.sent();
        draw(column, 0, text);
        screen.refresh();
        assertSent(sent);
    }

    @Test
    void aTwoCellCharacterNeverStandsOverTheEdge() throws IOException {
        draw(18, 0, "a关");
        screen.refresh();
        assertSent("<;19Ha");
    }

    @Test
    void afterACharacterOfUncertainWidthTheCaretIsPlacedAnew() throws IOException {
        draw(0, 0, "\ud842\udfb7b");
        screen.refresh();
        assertSent("<H\ud842\udfb7<;3Hb");
    }

    @Test
    void nothingThatSteersATerminalGetsThrough() throws IOException {
        draw(0, 0, "a\u001b[2Jb\u009b\u202e\u0000\tc\ud842d");
        screen.refresh();
        assertSent("<Ha?[2Jb???c?d");
        screen.newTextGraphics().setCharacter(0, 1, TextCharacter.fromString("\u009b")[0]);
        screen.refresh();
        assertSent("\r\n?");
    }

    @Test
    void combiningMarksAreLeftOut() throws IOException {
        draw(0, 0, "e\u0301x");
        screen.refresh();
        assertSent("<Hex");
    }

    @Test
    void colorsAndAttributesChangeWithTheFewestBytes() throws IOException {
        TextGraphics graphics = screen.newTextGraphics();
        graphics.setForegroundColor(new TextColor.Indexed(252)).setBackgroundColor(new TextColor.Indexed(233));
        graphics.putString(0, 0, "a");
        graphics.enableModifiers(SGR.BOLD).putString(1, 0, "b");
        graphics.disableModifiers(SGR.BOLD)
                .setForegroundColor(TextColor.ANSI.RED)
                .putString(2, 0, "c");
        graphics.setBackgroundColor(new TextColor.RGB(1, 2, 3)).putString(3, 0, "d");
        graphics.setForegroundColor(TextColor.ANSI.DEFAULT).setBackgroundColor(TextColor.ANSI.DEFAULT);
        graphics.putString(4, 0, "e");
        graphics.enableModifiers(SGR.REVERSE, SGR.UNDERLINE).putString(5, 0, "f");
        graphics.disableModifiers(SGR.UNDERLINE).putString(6, 0, "g");
        screen.refresh();
        assertSent("<H<38;5;252;48;5;233ma<1mb<22;31mc<48;2;1;2;3md<me<4;7mf<24mg");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            NONE    | <H<1ma<mb<7mc
            ANSI    | <H<1;31ma<;93mb<7mc
            INDEXED | <H<1;38;5;196ma<;38;5;227mb<7mc
            """)
    void asManyColorsAsTheTerminalHas(ColorDepth depth, String sent) throws IOException {
        tty = new ScriptedTty(20, 4);
        screen = new TtyScreen(tty, depth, () -> tty.now);
        start();
        TextGraphics graphics = screen.newTextGraphics();
        graphics.setForegroundColor(new TextColor.Indexed(196)).enableModifiers(SGR.BOLD);
        graphics.putString(0, 0, "a");
        graphics.clearModifiers().setForegroundColor(new TextColor.RGB(255, 255, 95));
        graphics.putString(1, 0, "b");
        graphics.enableModifiers(SGR.REVERSE).putString(2, 0, "c");
        screen.refresh();
        assertSent(sent);
    }

    @Test
    void theCaretShowsWhereItIsAskedFor() throws IOException {
        draw(0, 0, "关x");
        screen.setCursorPosition(new TerminalPosition(1, 0));
        screen.refresh();
        assertSent("<H关x\r<?25h");
        screen.refresh();
        assertSent("");
        draw(3, 0, "y");
        screen.refresh();
        assertSent("<3Cy\r");
        screen.setCursorPosition(null);
        screen.refresh();
        assertSent("<?25l");
    }

    @Test
    void controlLDrawsEverythingAgainAndIsNoKey() throws IOException {
        tty.type("\f");
        assertNull(screen.pollInput());
        screen.refresh();
        String blank = " ".repeat(20);
        assertSent("<H<m" + blank + "<2H" + blank + "<3H" + blank + "<4H" + blank + "<?25l");
    }

    @Test
    void keysComeAsTheyWereTypedAndThenTheEnd() throws IOException {
        tty.type("4\r");
        tty.type("关\u001b");
        assertEquals(new KeyStroke('4', false, false), screen.pollInput());
        assertEquals(KeyType.Enter, screen.pollInput().getKeyType());
        assertEquals(new KeyStroke('关', false, false), screen.pollInput());
        assertNull(screen.pollInput());
        screen.await(Duration.ofSeconds(9));
        assertEquals(KeyDecoder.ESCAPE_NANOS, tty.now);
        assertEquals(KeyType.Escape, screen.pollInput().getKeyType());
        tty.ended = true;
        assertEquals(KeyType.EOF, screen.readInput().getKeyType());
        assertNull(screen.pollInput());
        assertEquals(KeyType.EOF, screen.readInput().getKeyType());
    }

    @ParameterizedTest
    @CsvSource({"0,0,1,1", "0,5,1,5", "501,301,500,300", "80,24,80,24"})
    void theSizeIsTheClientsWordAndClamped(int columns, int rows, int clampedColumns, int clampedRows)
            throws IOException {
        TerminalSize wanted = new TerminalSize(clampedColumns, clampedRows);
        tty.size = new TerminalSize(columns, rows);
        assertEquals(wanted, screen.doResizeIfNecessary());
        assertEquals(wanted, screen.getTerminalSize());
        assertNull(screen.doResizeIfNecessary());
        screen.refresh();
        assertTrue(tty.sent().length > 0);
    }

    /** Random drawing, resizes and refreshes, on the least helpful of terminals: nothing is ever wrong on the screen. */
    @Test
    void whatIsShownIsWhatWasDrawn() throws IOException {
        long seed = System.nanoTime();
        System.out.println("TtyScreenTest.whatIsShownIsWhatWasDrawn: seed " + seed);
        Random random = new Random(seed);
        for (int run = 0; run < 2000; run++) {
            tty = new ScriptedTty(1 + random.nextInt(30), 1 + random.nextInt(6));
            screen = new TtyScreen(tty, ColorDepth.TRUE_COLOR, () -> tty.now);
            VtModel model = new VtModel();
            model.resize(tty.size.getColumns(), tty.size.getRows());
            screen.startScreen();
            for (int frame = 0; frame < 12; frame++) {
                if (random.nextInt(6) == 0) {
                    tty.size = new TerminalSize(1 + random.nextInt(30), 1 + random.nextInt(6));
                    if (screen.doResizeIfNecessary() != null) {
                        model.resize(tty.size.getColumns(), tty.size.getRows());
                    }
                }
                drawAnything(random);
                screen.refresh(random.nextInt(10) == 0 ? RefreshType.COMPLETE : RefreshType.AUTOMATIC);
                model.take(tty.sent());
                assertShown(model, "seed " + seed + " run " + run + " frame " + frame);
                screen.refresh();
                assertSent("");
            }
        }
    }

    private void drawAnything(Random random) {
        String[] texts = {
            "FIN,ACK", "seq=4381", "关闭连接", "，", " ", "    ", "a关b", "\ud842\udfb7", "e\u0301", "\ud83d\ude00!"
        };
        TextGraphics graphics = screen.newTextGraphics();
        if (random.nextInt(8) == 0) {
            screen.clear();
        }
        for (int i = random.nextInt(6); i >= 0; i--) {
            graphics.setForegroundColor(COLORS[random.nextInt(COLORS.length)]);
            graphics.setBackgroundColor(COLORS[random.nextInt(COLORS.length)]);
            graphics.clearModifiers();
            for (SGR modifier : ATTRIBUTES.keySet()) {
                if (random.nextInt(8) == 0) {
                    graphics.enableModifiers(modifier);
                }
            }
            int column = random.nextInt(34) - 3;
            int row = random.nextInt(8) - 1;
            String text = texts[random.nextInt(texts.length)];
            if (random.nextInt(5) == 0) {
                screen.setCharacter(column, row, TextCharacter.fromString(text)[0]);
            } else {
                graphics.putString(column, row, text);
            }
        }
        int columns = screen.getTerminalSize().getColumns();
        int rows = screen.getTerminalSize().getRows();
        TerminalPosition place = new TerminalPosition(random.nextInt(columns), random.nextInt(rows));
        screen.setCursorPosition(random.nextBoolean() ? place : null);
    }

    private void assertShown(VtModel model, String where) {
        for (int y = 0; y < screen.getTerminalSize().getRows(); y++) {
            int columns = screen.getTerminalSize().getColumns();
            for (int x = 0; x < columns; x++) {
                TextCharacter cell = screen.getBackCharacter(x, y);
                boolean fits = !cell.isDoubleWidth() || x + 1 < columns;
                String at = where + " at " + x + "," + y;
                assertEquals(fits ? cell.getCharacterString() : " ", model.text(x, y), at);
                assertEquals(look(cell), model.look(x, y), at);
                if (cell.isDoubleWidth() && fits) {
                    x++;
                    assertEquals(VtModel.RIGHT_HALF, model.text(x, y), at);
                    assertEquals(look(cell), model.look(x, y), at);
                }
            }
        }
        TerminalPosition caret = screen.getCursorPosition();
        assertEquals(caret != null, model.caretShown, where);
        if (caret != null) {
            assertEquals(caret.getRow(), model.row(), where);
            boolean onRightHalf = model.text(caret.getColumn(), caret.getRow()).equals(VtModel.RIGHT_HALF);
            assertEquals(caret.getColumn() - (onRightHalf ? 1 : 0), model.column(), where);
        }
    }

    private static String look(TextCharacter cell) {
        Map<String, String> look = new TreeMap<>();
        cell.getModifiers().forEach(modifier -> look.put(ATTRIBUTES.get(modifier), "on"));
        if (cell.getForegroundColor() != TextColor.ANSI.DEFAULT) {
            look.put("fg", new String(cell.getForegroundColor().getForegroundSGRSequence(), StandardCharsets.US_ASCII));
        }
        if (cell.getBackgroundColor() != TextColor.ANSI.DEFAULT) {
            look.put("bg", new String(cell.getBackgroundColor().getBackgroundSGRSequence(), StandardCharsets.US_ASCII));
        }
        return look.toString();
    }

    /** With one-cell characters there is no exception: as many cells are written as have changed. */
    @Test
    void noCellIsWrittenThatDidNotChange() throws IOException {
        Random random = new Random(4381);
        VtModel model = new VtModel();
        model.resize(20, 4);
        screen.refresh(RefreshType.COMPLETE);
        model.take(tty.sent());
        for (int frame = 0; frame < 500; frame++) {
            model.cellsWritten = 0;
            int changed = 0;
            for (int i = 0; i < 10; i++) {
                draw(random.nextInt(20), random.nextInt(4), Character.toString('a' + random.nextInt(3)));
            }
            for (int y = 0; y < 4; y++) {
                for (int x = 0; x < 20; x++) {
                    changed += screen.getBackCharacter(x, y).equals(screen.getFrontCharacter(x, y)) ? 0 : 1;
                }
            }
            screen.refresh();
            model.take(tty.sent());
            assertEquals(changed, model.cellsWritten);
        }
    }

    private void draw(int column, int row, String text) {
        screen.newTextGraphics().putString(column, row, text);
    }

    /** What was sent, where {@code <} stands for the introducer of a control sequence. */
    private void assertSent(String expected) {
        assertEquals(expected, new String(tty.sent(), StandardCharsets.UTF_8).replace("\u001b[", "<"));
    }
}
