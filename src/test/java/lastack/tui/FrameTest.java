package lastack.tui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.TextCharacter;
import com.googlecode.lanterna.graphics.BasicTextImage;
import com.googlecode.lanterna.screen.Screen;
import com.googlecode.lanterna.screen.TerminalScreen;
import com.googlecode.lanterna.terminal.virtual.DefaultVirtualTerminal;
import java.io.IOException;
import java.util.EnumSet;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FrameTest {
    private static final int COLUMNS = 40;
    private static final int ROWS = 6;

    @ParameterizedTest
    @EnumSource(Depth.class)
    void everyCellIsPaintedAsItsRoleLooks(Depth depth) {
        Frame frame = someFrame(new Random(1));
        Palette palette = Palette.of(Theme.DARK, depth);
        BasicTextImage image = new BasicTextImage(COLUMNS, ROWS);
        frame.paint(image.newTextGraphics(), palette);
        for (int row = 0; row < ROWS; row++) {
            for (int column = 0; column < COLUMNS; column++) {
                if (frame.codePoint(row, column) != Frame.CONTINUED) {
                    TextCharacter cell = image.getCharacterAt(column, row);
                    Style style = palette.style(frame.role(row, column));
                    assertEquals(Character.toString(frame.codePoint(row, column)), cell.getCharacterString());
                    assertEquals(style.foreground(), cell.getForegroundColor());
                    assertEquals(style.background(), cell.getBackgroundColor());
                    assertEquals(style.modifiers(), EnumSet.copyOf(cell.getModifiers()));
                }
            }
        }
    }

    /** One Chinese frame after the other on one screen: a terminal never shows anything of an earlier one. */
    @Test
    void nothingOfAnEarlierFrameIsLeft() throws IOException {
        DefaultVirtualTerminal terminal = new DefaultVirtualTerminal(new TerminalSize(COLUMNS, ROWS));
        try (Screen screen = new TerminalScreen(terminal)) {
            screen.startScreen();
            Random random = new Random(2);
            for (int i = 0; i < 300; i++) {
                Frame frame = someFrame(random);
                frame.paint(screen.newTextGraphics(), Palette.of(Theme.DARK, Depth.INDEXED));
                screen.refresh();
                for (int row = 0; row < ROWS; row++) {
                    for (int column = 0; column < COLUMNS; column++) {
                        int codePoint = frame.codePoint(row, column);
                        if (codePoint != Frame.CONTINUED) {
                            assertEquals(
                                    Character.toString(codePoint),
                                    terminal.getCharacter(column, row).getCharacterString());
                        }
                    }
                }
            }
        }
    }

    private static Frame someFrame(Random random) {
        Role[] roles = Role.values();
        return Picture.frame(COLUMNS, ROWS, Glyphs.UNICODE, canvas -> {
            for (int i = 0; i < 12; i++) {
                String text = random.nextBoolean() ? "四次挥手：FIN" : "ack=4382 确认号";
                canvas.text(
                        random.nextInt(ROWS),
                        random.nextInt(COLUMNS + 4) - 2,
                        roles[random.nextInt(roles.length)],
                        text);
            }
            canvas.across(random.nextInt(ROWS), 0, COLUMNS - 1);
        });
    }
}
