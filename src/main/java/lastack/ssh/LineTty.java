package lastack.ssh;

import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import lastack.plain.Source;
import lastack.terminal.KeyReader;
import org.jspecify.annotations.Nullable;

/** Lines that somebody types behind a channel. What is written meanwhile leaves in one piece, when the next line is waited for. */
final class LineTty implements Source {
    private static final Duration LONG = Duration.ofHours(1);

    private final ChannelTty tty;
    private final KeyReader keys;
    private final LineEditor editor = new LineEditor(LONGEST);
    private final StringBuilder written = new StringBuilder();
    private Supplier<Duration> rest = () -> LONG;
    private Supplier<String> news = () -> "";
    private BooleanSupplier over = () -> false;

    LineTty(ChannelTty tty) {
        this.tty = tty;
        this.keys = new KeyReader(tty);
    }

    /**
     * Says who knows what happens while a line is waited for.
     *
     * @param rest how long the wait may last before {@code news} is asked again, woken or not
     * @param news asked whenever the wait for a key is over: lines to be shown now, each ended, or nothing
     * @param over whether no line is to be waited for any more
     */
    void hear(Supplier<Duration> rest, Supplier<String> news, BooleanSupplier over) {
        this.rest = rest;
        this.news = news;
        this.over = over;
    }

    /** Text that is to be shown before the next line is waited for. */
    void write(String text) {
        written.append(text);
    }

    int columns() {
        return tty.size().getColumns();
    }

    /** Sends what was written. */
    void flush() {
        if (written.length() == 0) {
            return;
        }
        String text = written.toString();
        written.setLength(0);
        try {
            tty.say(text);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    @Override
    public Line next(String question, List<String> words) {
        write(editor.begin(question.endsWith(":") ? question + " " : question));
        try {
            while (true) {
                flush();
                keys.await(rest.get());
                interrupt(news.get());
                Line line = over.getAsBoolean() ? new Line.End() : taken();
                if (line != null) {
                    return line;
                }
            }
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** Something is said while a line is being typed: it stands on lines of its own, and what was typed is shown again. */
    private void interrupt(String said) {
        if (!said.isEmpty()) {
            write("\n" + said + editor.again());
        }
    }

    private @Nullable Line taken() {
        for (KeyStroke key = keys.poll(); key != null; key = keys.poll()) {
            Line line = taken(key);
            if (line != null) {
                return line;
            }
        }
        return null;
    }

    private @Nullable Line taken(KeyStroke key) {
        KeyType type = key.getKeyType();
        if (type == KeyType.EOF) {
            return new Line.End();
        } else if (type == KeyType.Enter) {
            write("\n");
            return Source.line(editor.text());
        } else if (type == KeyType.Backspace) {
            write(editor.back(columns()));
        } else if (type == KeyType.Character && key.isCtrlDown()) {
            return control(key.getCharacter());
        } else if (type == KeyType.Character && !key.isAltDown()) {
            write(editor.typed(key.getCharacter()));
        }
        return null;
    }

    private @Nullable Line control(char letter) {
        switch (letter) {
            case 'c' -> {
                write("^C\n");
                return new Line.Interrupted();
            }
            case 'd' -> {
                if (editor.isEmpty()) {
                    write("\n");
                    return new Line.End();
                }
            }
            case 'u' -> write(editor.clear(columns()));
            default -> {
                // Nothing else is promised, and nothing else happens.
            }
        }
        return null;
    }
}
