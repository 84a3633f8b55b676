package lastack.judge;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/**
 * What was answered to some input.
 *
 * @param allRead whether all lines could be read
 * @param text the answers
 */
record Answered(boolean allRead, String text) {
    static Answered to(String input) {
        return to(input.getBytes(StandardCharsets.UTF_8), Locale.ENGLISH);
    }

    static Answered to(byte[] input, Locale locale) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            boolean allRead = new Judge(new ByteArrayInputStream(input), collecting(out), locale).run();
            return new Answered(allRead, out.toString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Sink collecting(ByteArrayOutputStream out) {
        return (bytes, length) -> {
            out.write(bytes, 0, length);
            return true;
        };
    }

    List<String> lines() {
        return text.lines().toList();
    }

    /** The lines of a table that lies beside the tests, without comments and empty lines. */
    static List<String> table(String resource) {
        try (InputStream in = Answered.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new AssertionError(resource + " does not lie beside the tests");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
