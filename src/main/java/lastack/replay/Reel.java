package lastack.replay;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.googlecode.lanterna.TerminalSize;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import lastack.terminal.Tty;

/**
 * A terminal that nobody sits at: what is sent to it is noted with its time, as lines of asciicast version 2
 * (docs.asciinema.org/manual/asciicast/v2). Its time is the one it is told, so that a recording takes no longer than it must.
 */
final class Reel implements Tty {
    private static final double MILLIS = 1000;

    private final TerminalSize size;
    private final List<String> lines = new ArrayList<>();
    private byte[] leave = {};
    private long now;

    Reel(int columns, int rows, String title) {
        this.size = new TerminalSize(columns, rows);
        JsonObject environment = new JsonObject();
        environment.addProperty("TERM", "xterm-256color");
        JsonObject head = new JsonObject();
        head.addProperty("version", 2);
        head.addProperty("width", columns);
        head.addProperty("height", rows);
        head.addProperty("title", title);
        head.add("env", environment);
        lines.add(head.toString());
    }

    /** Lets time pass. */
    void pass(Duration time) {
        now += time.toMillis();
    }

    /** Everything so far, a line each, the head first. */
    List<String> lines() {
        return List.copyOf(lines);
    }

    @Override
    public void begin(byte[] enter, byte[] leave) {
        this.leave = leave.clone();
        write(enter, 0, enter.length);
    }

    @Override
    public int read(byte[] into, Duration atMost) {
        return 0;
    }

    @Override
    public void wake() {
        // Nobody waits.
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
        JsonArray event = new JsonArray();
        event.add(now / MILLIS);
        event.add("o");
        event.add(new String(bytes, offset, length, StandardCharsets.UTF_8));
        lines.add(event.toString());
    }

    @Override
    public TerminalSize size() {
        return size;
    }

    @Override
    public void close() {
        if (leave.length > 0) {
            write(leave, 0, leave.length);
            leave = new byte[0];
        }
    }
}
