package lastack.tui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class LabelsTest {
    private static final LabelFiles LABELS = files("Labels", Label.values());

    static Stream<LabelFiles> all() {
        return Stream.of(
                LABELS,
                files("ShellLabels", ShellLabel.values()),
                files("StudyLabels", StudyLabel.values()),
                files("PuzzleLabels", PuzzleLabel.values()),
                files("GuideLabels", GuideLabel.values()));
    }

    private static LabelFiles files(String name, Enum<?>... labels) {
        return new LabelFiles(name, Arrays.stream(labels).map(Enum::name).toList());
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyLanguageHasEveryLabelAndNoOther(LabelFiles files) throws IOException {
        files.haveEveryLabelAndNoOther();
    }

    @ParameterizedTest
    @MethodSource("all")
    void bothLanguagesTakeTheSameValues(LabelFiles files) throws IOException {
        files.takeTheSameValues();
    }

    @ParameterizedTest
    @MethodSource("all")
    void noLabelHasACharacterOfUncertainWidth(LabelFiles files) throws IOException {
        files.haveNoCharacterOfUncertainWidth();
    }

    @Test
    void everyLabelIsOneLine() throws IOException {
        for (Properties file : List.of(LABELS.english(), LABELS.chinese())) {
            for (String label : LABELS.labels()) {
                assertEquals(-1, file.getProperty(label).indexOf('\n'), label);
            }
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
}
