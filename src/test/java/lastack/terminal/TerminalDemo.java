package lastack.terminal;

import com.googlecode.lanterna.SGR;
import com.googlecode.lanterna.TextColor;
import com.googlecode.lanterna.graphics.TextGraphics;
import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Shows the keys that a real terminal sends, for people who look at one: {@code q}, Ctrl-C and the end of the input leave,
 * {@code !} is a fault, {@code @} hangs until Ctrl-C was not answered.
 */
final class TerminalDemo {

    private TerminalDemo() {}

    public static void main(String[] arguments) throws IOException {
        Fitness fitness = Fitness.here(System.getenv());
        if (fitness != Fitness.FIT) {
            System.err.println("Not a terminal for the full screen: " + fitness);
            System.exit(2);
        }
        ColorDepth depth = ColorDepth.of(System.getenv(), ColorChoice.AUTO);
        LocalTty tty = LocalTty.open(System.getenv(), () -> Runtime.getRuntime().halt(130));
        try (TtyScreen screen = new TtyScreen(tty, depth)) {
            screen.startScreen();
            Deque<String> keys = new ArrayDeque<>();
            while (true) {
                screen.doResizeIfNecessary();
                draw(screen, keys, depth);
                screen.refresh();
                screen.await(Duration.ofMinutes(1));
                for (KeyStroke key = screen.pollInput(); key != null; key = screen.pollInput()) {
                    keys.add(KeyNames.of(key));
                    if (leaves(key)) {
                        return;
                    }
                }
            }
        }
    }

    private static boolean leaves(KeyStroke key) {
        String name = KeyNames.of(key);
        if (name.equals("!")) {
            throw new IllegalStateException("a fault");
        }
        while (name.equals("@")) {
            Thread.onSpinWait();
        }
        return name.equals("q") || name.equals("C-c") || key.getKeyType() == KeyType.EOF;
    }

    private static void draw(TtyScreen screen, Deque<String> keys, ColorDepth depth) {
        screen.clear();
        int columns = screen.getTerminalSize().getColumns();
        int rows = screen.getTerminalSize().getRows();
        while (keys.size() > Math.max(1, rows - 5)) {
            keys.poll();
        }
        TextGraphics graphics = screen.newTextGraphics();
        graphics.putString(0, 0, "+" + "-".repeat(Math.max(0, columns - 2)) + "+");
        graphics.putString(0, rows - 1, "+" + "-".repeat(Math.max(0, columns - 2)) + "+");
        graphics.enableModifiers(SGR.BOLD).setForegroundColor(new TextColor.Indexed(179));
        graphics.putString(2, 1, columns + "x" + rows + " " + depth + " 关闭连接，「序号」");
        graphics.clearModifiers().setForegroundColor(TextColor.ANSI.DEFAULT);
        graphics.enableModifiers(SGR.REVERSE).putString(2, 2, "\u25b8 reverse 标志");
        graphics.clearModifiers();
        int row = 3;
        for (String key : keys) {
            graphics.putString(2, row, key);
            row++;
        }
    }
}
