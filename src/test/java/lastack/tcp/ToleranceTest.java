package lastack.tcp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ToleranceTest {

    /** The ids are other people's names for them; none may go. */
    @Test
    void theListIsWhole() {
        List<String> ids =
                IntStream.rangeClosed(1, 20).mapToObj("D%02d"::formatted).toList();
        assertEquals(ids, Stream.of(Tolerance.values()).map(Tolerance::id).toList());
    }

    @ParameterizedTest
    @EnumSource
    void bendsSomethingSomewhere(Tolerance tolerance) {
        assertFalse(tolerance.stacks().isEmpty());
        assertFalse(tolerance.rules().isEmpty());
        assertEquals(tolerance.rules().stream().distinct().toList(), tolerance.rules());
    }
}
