package lastack.tui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShellLabelsTest {
    private static final Path FOLDER = Path.of("src/main/resources/lastack/tui");
    private static final Pattern PLACE = Pattern.compile("\\{\\d}");

    @ParameterizedTest
    @ValueSource(strings = {"ShellLabels.properties", "ShellLabels_zh.properties"})
    void everyLanguageHasEveryLabelAndNoOther(String file) throws IOException {
        Set<String> labels =
                new TreeSet<>(Arrays.stream(ShellLabel.values()).map(Enum::name).toList());
        assertEquals(labels, new TreeSet<>(read(file).stringPropertyNames()));
    }

    @Test
    void bothLanguagesTakeTheSameValues() throws IOException {
        Properties english = read("ShellLabels.properties");
        Properties chinese = read("ShellLabels_zh.properties");
        for (ShellLabel label : ShellLabel.values()) {
            assertEquals(places(english, label), places(chinese, label), label.name());
        }
    }

    /** ASCII and full-width characters only: each is as wide in every terminal. */
    @ParameterizedTest
    @ValueSource(strings = {"ShellLabels.properties", "ShellLabels_zh.properties"})
    void noLabelHasACharacterOfUncertainWidth(String file) throws IOException {
        Properties labels = read(file);
        for (ShellLabel label : ShellLabel.values()) {
            for (String line : labels.getProperty(label.name()).lines().toList()) {
                assertFalse(line.isBlank(), label.name());
                assertEquals(line, CellText.clean(line), label.name());
                assertTrue(
                        line.codePoints().allMatch(c -> (c >= ' ' && c <= '~') || CellText.width(c) == 2),
                        label.name());
            }
        }
    }

    /** A group that one language explains in more lines than the other would leave something unsaid. */
    @ParameterizedTest
    @EnumSource(names = "HELP_.*", mode = EnumSource.Mode.MATCH_ALL)
    void everyKeyAndSignIsExplainedInBothLanguages(ShellLabel label) throws IOException {
        HelpGroup english = HelpGroup.of(read("ShellLabels.properties").getProperty(label.name()));
        HelpGroup chinese = HelpGroup.of(read("ShellLabels_zh.properties").getProperty(label.name()));
        assertEquals(english.entries().size(), chinese.entries().size());
        assertFalse(english.entries().isEmpty());
    }

    private static List<String> places(Properties labels, ShellLabel label) {
        return PLACE.matcher(labels.getProperty(label.name()))
                .results()
                .map(place -> place.group())
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
