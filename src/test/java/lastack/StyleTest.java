package lastack;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a formatter does not see: lengths, leftovers, and characters that some terminals draw two cells wide. */
class StyleTest {

    private static final int LONGEST = 400;

    /** The one file that may write the characters a frame is drawn with; everybody else asks it. */
    private static final String GLYPHS = "src/main/java/lastack/tui/Glyphs.java";

    /** Texts of others, kept to the letter. */
    private static final String LICENSES = "src/main/resources/META-INF/licenses/";

    private record Line(String file, int number, String text) {
        @Override
        public String toString() {
            return file + ":" + number + ": " + text.strip();
        }
    }

    private record Source(String file, List<Line> lines) {}

    private static List<Source> sources;

    @BeforeAll
    static void read() throws IOException {
        // Surefire starts the tests in the project's own folder; another runner must do the same.
        try (Stream<Path> files = Stream.concat(Files.walk(Path.of("src")), levels())) {
            sources = files.filter(Files::isRegularFile)
                    .map(file -> file.toString().replace('\\', '/'))
                    .filter(StyleTest::isText)
                    .sorted()
                    .map(StyleTest::source)
                    .toList();
        }
        assertFalse(sources.isEmpty(), "the rules below would hold of no files at all");
    }

    @Test
    void aLongFileSaysWhy() {
        refuse(sources.stream()
                .filter(source ->
                        source.file().endsWith(".java") && source.lines().size() > LONGEST)
                .filter(source -> source.lines().stream()
                        .noneMatch(line -> line.text().strip().startsWith("// Long because")))
                .map(source -> source.lines().get(LONGEST)));
    }

    @Test
    void nothingIsLeftForLater() {
        // Written apart, so that this file does not find itself.
        refuse(lines(file -> true, "\\b(TO" + "DO|FIX" + "ME|XX" + "X)\\b"));
    }

    @Test
    void noStackTraceIsPrinted() {
        refuse(lines(file -> file.endsWith(".java"), "\\bprintStack" + "Trace\\b"));
    }

    @Test
    void noTabs() {
        refuse(lines(file -> true, "\t"));
    }

    /** {@code …} and its like are one cell here and two on many Chinese terminals; an emoji is two, or none, or a box. */
    @Test
    void noGlyphOfUncertainWidth() {
        refuse(lines(
                StyleTest::isShown,
                anyOf("\u2026\u2014\u00b7\u201c\u201d\u2192\u25cf\u25a0\u2605\u2460")
                        + "|[\\x{1F000}-\\x{1FFFF}\\x{FE0F}]"));
    }

    @Test
    void onlyTheGlyphTableDraws() {
        refuse(lines(
                file -> isShown(file) && !file.equals(GLYPHS),
                "[\\x{2500}-\\x{257F}]|\\\\u25[0-7][0-9a-fA-F]|"
                        + anyOf("\u25b8\u25c2\u25be\u25b4\u2713\u2717\u2726\u2727")));
    }

    @Test
    void testsLeaveNothingBehind() {
        refuse(lines(
                file -> file.startsWith("src/test/java/"),
                "createTemp" + "(Directory|File)|java\\.io\\." + "tmpdir|\"/tm" + "p/"));
    }

    /** Finds each of the characters, written out or as the escape that Java and JSON share. */
    private static String anyOf(String characters) {
        return characters
                .chars()
                .mapToObj(c -> "\\x{%x}|\\\\u(?i:%04x)".formatted(c, c))
                .collect(joining("|"));
    }

    private static boolean isShown(String file) {
        return (file.startsWith("src/main/") || file.startsWith("levels/")) && !file.startsWith(LICENSES);
    }

    private static boolean isText(String file) {
        return Pattern.matches(".*\\.(java|json|txt|ans|md|properties|xml|sql|html|csv|pkt|sh|py)", file);
    }

    private static Stream<Path> levels() throws IOException {
        Path levels = Path.of("levels");
        return Files.exists(levels) ? Files.walk(levels) : Stream.empty();
    }

    private static Source source(String file) {
        try {
            List<String> text = Files.readAllLines(Path.of(file));
            return new Source(
                    file,
                    IntStream.range(0, text.size())
                            .mapToObj(i -> new Line(file, i + 1, text.get(i)))
                            .toList());
        } catch (IOException e) {
            throw new AssertionError(file + " cannot be read as UTF-8 text", e);
        }
    }

    private static Stream<Line> lines(Predicate<String> files, String pattern) {
        Predicate<String> found = Pattern.compile(pattern).asPredicate();
        return sources.stream()
                .filter(source -> files.test(source.file()))
                .flatMap(source -> source.lines().stream())
                .filter(line -> found.test(line.text()));
    }

    private static void refuse(Stream<Line> lines) {
        assertEquals("", lines.map(Line::toString).collect(joining("\n")));
    }
}
