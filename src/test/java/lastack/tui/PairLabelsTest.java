package lastack.tui;

import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class PairLabelsTest {
    private static final LabelFiles FILES = new LabelFiles(
            "PairLabels", Arrays.stream(PairLabel.values()).map(Enum::name).toList());

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
}
