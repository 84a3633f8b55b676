package lastack.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import lastack.text.Lang;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The sentences of complaints, in both languages. */
class ProblemTest {
    private static final List<String> DETAILS = List.of("{0}", "{1}", "{2}", "{3}", "{4}");

    private static Set<String> details(String sentence) {
        return Pattern.compile("\\{\\d}")
                .matcher(sentence)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @EnumSource
    void bothLanguagesNameTheSameDetails(Problem problem) {
        String english = problem.sentence(Lang.EN, DETAILS);
        String chinese = problem.sentence(Lang.ZH, DETAILS);
        assertEquals(details(english), details(chinese));
        assertNotEquals(english, chinese);
    }

    @ParameterizedTest
    @EnumSource
    void everySentenceIsWhole(Problem problem) {
        assertTrue(problem.sentence(Lang.EN, DETAILS).matches("(?s).*[.?]"));
        assertTrue(problem.sentence(Lang.ZH, DETAILS).matches("(?s).*[。？]"));
    }

    @Test
    void detailsAreNotLookedIntoForFurtherDetails() {
        assertEquals(
                "{1} cannot be an id. Use 1 to 40 lower-case letters, digits and hyphens.",
                Problem.BAD_ID.sentence(Lang.EN, List.of("{1}", "never")));
    }

    @Test
    void aPathCannotSteerTheTerminal() {
        Diagnostic diagnostic = new Diagnostic(
                new Spot("a\u001b[31m.json", 1, 1), Severity.ERROR, Problem.NO_SUCH_FILE, List.of(), null);
        assertEquals("a<U+001B>[31m.json:1:1: error: There is no such file. Check the path.", diagnostic.line(Lang.EN));
    }

    /** Two letters swapped are one mistake, and what is too far from everything was meant to be nothing of it. */
    @ParameterizedTest
    @CsvSource({
        "FNI,     FIN",
        "fin,     FIN",
        "SNY,     SYN",
        "ACKK,    ACK",
        "CLOSE,   ''",
        "X,       ''",
        "'',      ''",
    })
    void whatWasMeant(String written, String meant) {
        assertEquals(
                meant, Nearest.to(written, Vocabulary.FLAGS.words().keySet()).orElse(""));
    }

    @ParameterizedTest
    @CsvSource({"FNI, FIN, 1", "kitten, sitting, 3", "ca, abc, 3", "'', abc, 3", "same, same, 0"})
    void distances(String a, String b, int distance) {
        assertEquals(distance, Nearest.distance(a, b));
    }
}
