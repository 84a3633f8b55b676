package lastack.tui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LabelsTest {
    private static final Path FOLDER = Path.of("src/main/resources/lastack/tui");
    private static final Pattern PLACE = Pattern.compile("\\{\\d}");

    @ParameterizedTest
    @ValueSource(strings = {"Labels.properties", "Labels_zh.properties"})
    void everyLanguageHasEveryLabelAndNoOther(String file) throws IOException {
        Set<String> labels =
                new TreeSet<>(Arrays.stream(Label.values()).map(Enum::name).toList());
        assertEquals(labels, new TreeSet<>(read(file).stringPropertyNames()));
    }

    @Test
    void bothLanguagesTakeTheSameValues() throws IOException {
        Properties english = read("Labels.properties");
        Properties chinese = read("Labels_zh.properties");
        for (Label label : Label.values()) {
            assertEquals(places(english, label), places(chinese, label), label.name());
        }
    }

    /** ASCII and full-width characters only: each is as wide in every terminal. */
    @ParameterizedTest
    @ValueSource(strings = {"Labels.properties", "Labels_zh.properties"})
    void noLabelHasACharacterOfUncertainWidth(String file) throws IOException {
        Properties labels = read(file);
        for (Label label : Label.values()) {
            String text = labels.getProperty(label.name());
            assertFalse(text.isBlank(), label.name());
            assertEquals(text, CellText.clean(text), label.name());
            assertEquals(
                    "",
                    text
                            .codePoints()
                            .filter(c -> (c < ' ' || c > '~') && CellText.width(c) == 1)
                            .mapToObj(Character::toString)
                            .toList()
                            .stream()
                            .reduce("", String::concat),
                    label.name());
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            en,    10 of 30
            en-GB, 10 of 30
            zh,    10 / 30 分
            zh-CN, 10 / 30 分
            zh-TW, 10 / 30 分
            fr,    10 of 30
            """)
    void aLocaleGetsItsLanguageAndAnyOtherEnglish(String tag, String expected) {
        assertEquals(expected, Labels.in(Locale.forLanguageTag(tag)).text(Label.POINTS, 10, 30));
    }

    private static List<String> places(Properties labels, Label label) {
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
