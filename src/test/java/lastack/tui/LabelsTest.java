package lastack.tui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelsTest {
    private static final LabelFiles FILES = new LabelFiles(
            "Labels", Arrays.stream(Label.values()).map(Enum::name).toList());

    @Test
    void everyLanguageHasEveryLabelAndNoOther() throws IOException {
        FILES.haveEveryLabelAndNoOther();
    }

    @Test
    void bothLanguagesTakeTheSameValues() throws IOException {
        FILES.takeTheSameValues();
    }

    @Test
    void noLabelHasACharacterOfUncertainWidth() throws IOException {
        FILES.haveNoCharacterOfUncertainWidth();
    }

    @Test
    void everyLabelIsOneLine() throws IOException {
        for (Properties file : List.of(FILES.english(), FILES.chinese())) {
            for (String label : FILES.labels()) {
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
