package lastack.tui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import lastack.text.CellText;

/**
 * The two files of a set of labels, and what must hold of every set.
 *
 * @param name the files' name without language and ending
 * @param labels the names of the labels
 */
record LabelFiles(String name, List<String> labels) {
    private static final Path FOLDER = Path.of("src/main/resources/lastack/tui");
    private static final Pattern PLACE = Pattern.compile("\\{\\d}");

    Properties english() throws IOException {
        return read(name + ".properties");
    }

    Properties chinese() throws IOException {
        return read(name + "_zh.properties");
    }

    void haveEveryLabelAndNoOther() throws IOException {
        assertEquals(new TreeSet<>(labels), new TreeSet<>(english().stringPropertyNames()));
        assertEquals(new TreeSet<>(labels), new TreeSet<>(chinese().stringPropertyNames()));
    }

    void takeTheSameValues() throws IOException {
        Properties english = english();
        Properties chinese = chinese();
        for (String label : labels) {
            assertEquals(places(english, label), places(chinese, label), label);
        }
    }

    /** ASCII and full-width characters only: each is as wide in every terminal. */
    void haveNoCharacterOfUncertainWidth() throws IOException {
        for (Properties file : List.of(english(), chinese())) {
            for (String label : labels) {
                assertFalse(file.getProperty(label).isBlank(), label);
                file.getProperty(label).lines().forEach(line -> certain(line, label));
            }
        }
    }

    private static void certain(String line, String label) {
        assertFalse(line.isBlank(), label);
        assertEquals(line, CellText.clean(line), label);
        List<String> uncertain = line.codePoints()
                .filter(c -> (c < ' ' || c > '~') && CellText.width(c) != 2)
                .mapToObj(Character::toString)
                .toList();
        assertEquals(List.of(), uncertain, label);
    }

    private static List<String> places(Properties labels, String label) {
        return PLACE.matcher(labels.getProperty(label))
                .results()
                .map(MatchResult::group)
                .sorted()
                .toList();
    }

    private static Properties read(String file) throws IOException {
        Properties labels = new Properties();
        try (Reader reader = Files.newBufferedReader(FOLDER.resolve(file), StandardCharsets.UTF_8)) {
            labels.load(reader);
        }
        return labels;
    }
}
