package lastack.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.jline.terminal.Attributes;
import org.jline.terminal.Size;
import org.jline.terminal.impl.jni.JniNativePty;
import org.jline.terminal.impl.jni.JniTerminalProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** {@link TerminalDemo} in a terminal of its own: however it ends, the terminal is as it was. */
@EnabledOnOs({OS.LINUX, OS.MAC})
class LocalTtyTest {

    private static final String ENTER = "\u001b[?1049h";
    private static final String LEAVE = "\u001b[?1049l";

    private JniNativePty pty;
    private Process demo;
    private final ByteArrayOutputStream shown = new ByteArrayOutputStream();

    @BeforeEach
    void openTerminal() throws IOException {
        pty = (JniNativePty) new JniTerminalProvider().open(null, Size.of(80, 24));
    }

    @AfterEach
    void closeTerminal() throws IOException {
        if (demo != null) {
            demo.destroyForcibly();
        }
        pty.close();
    }

    @Test
    void showsKeysAndLeavesAtQ() throws Exception {
        Attributes found = start(Map.of("TERM", "xterm"));
        type("\u001b[A关\r");
        await("ArrowUp");
        await("关");
        await("Enter");
        pty.setSize(Size.of(60, 20));
        type("x");
        await("60x20");
        type("q");
        assertEnded(0, found);
    }

    @Test
    void controlCLeaves() throws Exception {
        Attributes found = start(Map.of("TERM", "never-heard-of"));
        type("\u0003");
        assertEnded(0, found);
    }

    @Test
    void aSignalLeaves() throws Exception {
        Attributes found = start(Map.of("TERM", "xterm"));
        demo.destroy();
        assertEnded(143, found);
    }

    @Test
    void aFaultLeaves() throws Exception {
        Attributes found = start(Map.of("TERM", "xterm"));
        type("!");
        assertEnded(1, found);
    }

    @Test
    void controlCLeavesEvenWhenNobodyReadsIt() throws Exception {
        Attributes found = start(Map.of("TERM", "xterm"));
        type("@");
        type("\u0003");
        assertEnded(130, found);
    }

    @Test
    void aTerminalOfLinesIsLeftAlone() throws Exception {
        Attributes found = pty.getAttr();
        run(Map.of("TERM", "dumb"));
        assertTrue(demo.waitFor(30, TimeUnit.SECONDS));
        drain();
        assertEquals(2, demo.exitValue());
        assertEquals("", shown.toString(StandardCharsets.UTF_8));
        assertEquals(found.toString(), pty.getAttr().toString());
    }

    /** The terminal's modes before the demo was there. */
    private Attributes start(Map<String, String> environment) throws Exception {
        Attributes found = pty.getAttr();
        run(environment);
        await("reverse");
        return found;
    }

    private void run(Map<String, String> environment) throws IOException {
        File line = new File(pty.getName());
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        TerminalDemo.class.getName())
                .redirectInput(line)
                .redirectOutput(line)
                .redirectError(Redirect.DISCARD);
        builder.environment().keySet().removeIf(name -> name.matches("TERM|COLORTERM|NO_COLOR"));
        builder.environment().putAll(environment);
        demo = builder.start();
    }

    private void type(String keys) throws IOException {
        OutputStream master = pty.getMasterOutput();
        master.write(keys.getBytes(StandardCharsets.UTF_8));
    }

    private void await(String text) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (!shown.toString(StandardCharsets.UTF_8).contains(text)) {
            assertTrue(System.nanoTime() < end, () -> text + " was not shown");
            drain();
            Thread.sleep(5);
        }
    }

    private void drain() throws IOException {
        InputStream master = pty.getMasterInput();
        byte[] bytes = new byte[4096];
        while (master.available() > 0) {
            shown.write(bytes, 0, master.read(bytes));
        }
    }

    private void assertEnded(int status, Attributes found) throws Exception {
        assertTrue(demo.waitFor(30, TimeUnit.SECONDS), "it does not end");
        drain();
        assertEquals(status, demo.exitValue());
        assertEquals(found.toString(), pty.getAttr().toString());
        String all = shown.toString(StandardCharsets.UTF_8);
        assertEquals(1, all.split(Pattern.quote(ENTER), -1).length - 1);
        assertEquals(all.length() - LEAVE.length(), all.indexOf(LEAVE), "left once, and nothing written after");
    }
}
