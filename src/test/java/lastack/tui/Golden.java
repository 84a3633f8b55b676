package lastack.tui;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import lastack.text.CellText;

/**
 * Compares a frame with the one kept in a file, cell by cell. {@code -Dgolden.update=true} writes the files instead, for a
 * person to look at before they are committed; where {@code CI=true} it never does.
 */
final class Golden {
    private static final Path FOLDER = Path.of("src/test/resources/lastack/tui/golden");
    private static final boolean UPDATE = Boolean.getBoolean("golden.update") && !"true".equals(System.getenv("CI"));

    private Golden() {}

    /** The characters, against {@code NAME.txt}. */
    static void check(String name, Frame frame) {
        compare(name + ".txt", FrameText.plain(frame));
    }

    /** The characters and how they look, against {@code NAME.ans}. */
    static void checkStyled(String name, Frame frame, Palette palette) {
        compare(name + ".ans", FrameText.styled(frame, palette));
    }

    /** The lines of a kept frame. */
    static List<String> lines(String file) {
        return read(FOLDER.resolve(file)).lines().toList();
    }

    private static void compare(String file, String actual) {
        Path path = FOLDER.resolve(file);
        if (UPDATE) {
            write(path, actual);
            return;
        }
        if (!Files.exists(path)) {
            fail(path + " is not there. -Dgolden.update=true writes it: look at it, then commit it.\n" + actual);
        }
        String expected = read(path);
        if (!expected.equals(actual)) {
            fail(path + " differs.\n" + difference(expected, actual));
        }
    }

    /** The rows that differ, the kept one over the drawn one, with a mark under each character that is not the same. */
    static String difference(String expected, String actual) {
        List<String> kept = expected.replace('\u001b', '^').lines().toList();
        List<String> drawn = actual.replace('\u001b', '^').lines().toList();
        List<String> report = new ArrayList<>();
        for (int row = 0; row < Math.max(kept.size(), drawn.size()); row++) {
            String left = row < kept.size() ? kept.get(row) : "(no such row)";
            String right = row < drawn.size() ? drawn.get(row) : "(no such row)";
            if (!left.equals(right)) {
                report.add("row " + row);
                report.add("  kept  |" + left + "|");
                report.add("  drawn |" + right + "|");
                report.add("         " + marks(left, right));
            }
        }
        return report.isEmpty() ? "Only the ends of lines differ." : String.join("\n", report);
    }

    private static String marks(String left, String right) {
        int[] one = left.codePoints().toArray();
        int[] other = right.codePoints().toArray();
        StringBuilder marks = new StringBuilder();
        for (int i = 0; i < Math.max(one.length, other.length); i++) {
            boolean same = i < one.length && i < other.length && one[i] == other[i];
            marks.append((same ? " " : "^").repeat(CellText.width(i < one.length ? one[i] : other[i])));
        }
        return marks.toString().stripTrailing();
    }

    private static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new AssertionError(path + " cannot be read", e);
        }
    }

    private static void write(Path path, String text) {
        try {
            Files.createDirectories(FOLDER);
            Files.writeString(path, text, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(path + " cannot be written", e);
        }
    }
}
