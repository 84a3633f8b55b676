package lastack.text;

import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The texts of a resource file, in the format of {@link java.util.Properties} and in UTF-8. Java's own reader looks at each character alone,
 * and its resource bundles search every jar for files that do not exist: together that took longer than drawing the first frame.
 */
public final class PropertyText {
    /** Names a folder where the files of the jar lie unpacked: to open a jar takes ten times as long as to read a text. */
    private static final String FOLDER = "lastack.texts";

    private final String file;
    private final String text;
    private final Map<String, String> values = new LinkedHashMap<>();
    private int at;

    private PropertyText(String file, String text) {
        this.file = file;
        this.text = text;
    }

    /**
     * The keys and values of the resource {@code file} that stands beside {@code neighbour}, in their order.
     *
     * @throws IllegalStateException if the file is missing or says something twice: the program is broken then
     */
    public static Map<String, String> read(Class<?> neighbour, String file) {
        try (InputStream in = open(neighbour, file)) {
            if (in == null) {
                throw new IllegalStateException("no texts in " + file);
            }
            return parse(file, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    private static @Nullable InputStream open(Class<?> neighbour, String file) throws IOException {
        String folder = System.getProperty(FOLDER);
        if (folder != null) {
            File apart = new File(folder, neighbour.getPackageName().replace('.', '/') + "/" + file);
            if (apart.isFile()) {
                return new FileInputStream(apart);
            }
        }
        return neighbour.getResourceAsStream(file);
    }

    static Map<String, String> parse(String file, String text) {
        PropertyText reading = new PropertyText(file, text);
        while (reading.at < text.length()) {
            String line = reading.line();
            if (!line.isEmpty() && line.charAt(0) != '#' && line.charAt(0) != '!') {
                reading.entry(line);
            }
        }
        return reading.values;
    }

    /** The next line without the blanks before it, with those that continue it. */
    private String line() {
        String line = natural();
        boolean comment = !line.isEmpty() && (line.charAt(0) == '#' || line.charAt(0) == '!');
        while (!comment && isContinued(line)) {
            line = line.substring(0, line.length() - 1) + (at < text.length() ? natural() : "");
        }
        return line;
    }

    private String natural() {
        int end = text.indexOf('\n', at);
        String line = text.substring(at, end < 0 ? text.length() : end);
        at = end < 0 ? text.length() : end + 1;
        int last = line.endsWith("\r") ? line.length() - 1 : line.length();
        int first = 0;
        while (first < last && isBlank(line.charAt(first))) {
            first++;
        }
        return line.substring(first, last);
    }

    /** Whether it ends with a backslash that no other backslash stands for. */
    private static boolean isContinued(String line) {
        int backslashes = 0;
        while (backslashes < line.length() && line.charAt(line.length() - 1 - backslashes) == '\\') {
            backslashes++;
        }
        return backslashes % 2 == 1;
    }

    private void entry(String line) {
        int end = 0;
        while (end < line.length()
                && line.charAt(end) != '='
                && line.charAt(end) != ':'
                && !isBlank(line.charAt(end))) {
            end += line.charAt(end) == '\\' ? 2 : 1;
        }
        int value = Math.min(end, line.length());
        boolean separated = false;
        while (value < line.length()
                && (isBlank(line.charAt(value))
                        || (!separated && (line.charAt(value) == '=' || line.charAt(value) == ':')))) {
            separated |= !isBlank(line.charAt(value));
            value++;
        }
        String key = unescaped(line.substring(0, Math.min(end, line.length())));
        if (values.put(key, unescaped(line.substring(value))) != null) {
            throw new IllegalStateException(file + " says " + key + " twice");
        }
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\f';
    }

    private static String unescaped(String text) {
        if (text.indexOf('\\') < 0) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            at++;
            if (c != '\\' || at == text.length()) {
                plain.append(c);
                continue;
            }
            char meant = text.charAt(at);
            at++;
            switch (meant) {
                case 'u' -> {
                    plain.append((char) Integer.parseInt(text.substring(at, at + 4), 16));
                    at += 4;
                }
                case 'n' -> plain.append('\n');
                case 't' -> plain.append('\t');
                case 'r' -> plain.append('\r');
                case 'f' -> plain.append('\f');
                default -> plain.append(meant);
            }
        }
        return plain.toString();
    }
}
