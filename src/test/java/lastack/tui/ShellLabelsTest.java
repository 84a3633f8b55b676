package lastack.tui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ShellLabelsTest {
    private static final LabelFiles FILES = new LabelFiles(
            "ShellLabels", Arrays.stream(ShellLabel.values()).map(Enum::name).toList());

    /** A group that one language explains in more lines than the other would leave something unsaid. */
    @ParameterizedTest
    @EnumSource(names = "HELP_.*", mode = EnumSource.Mode.MATCH_ALL)
    void everyKeyAndSignIsExplainedInBothLanguages(ShellLabel label) throws IOException {
        HelpGroup english = HelpGroup.of(FILES.english().getProperty(label.name()));
        HelpGroup chinese = HelpGroup.of(FILES.chinese().getProperty(label.name()));
        assertEquals(english.entries().size(), chinese.entries().size());
        assertFalse(english.entries().isEmpty());
    }
}
