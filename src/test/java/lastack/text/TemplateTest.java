package lastack.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TemplateTest {
    private final Template template = Template.of("{peer}'s ack is '{ack}', and {ack} + 1 comes next: $0 \\ {peer}");

    @Test
    void valuesGoIntoTheirPlacesAndNothingNeedsQuoting() {
        assertEquals(
                "the server's ack is '$1', and $1 + 1 comes next: $0 \\ the server",
                template.fill(Map.of("peer", "the server", "ack", "$1")));
    }

    @Test
    void aValueIsNeverReadAsATemplate() {
        assertEquals("{ack}", Template.of("{peer}").fill(Map.of("peer", "{ack}")));
    }

    @Test
    void aPlaceWithoutAValueIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> template.fill(Map.of("ack", 1)));
    }

    @Test
    void aValueWithoutAPlaceIsRefused() {
        assertThrows(
                IllegalArgumentException.class, () -> template.fill(Map.of("peer", "the server", "ack", 1, "seq", 2)));
    }

    @Test
    void aStrayBraceIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> Template.of("{ack"));
        assertThrows(IllegalArgumentException.class, () -> Template.of("{0}"));
    }

    @Test
    void aTextThatIsNotThereIsRefused() {
        Words words = Words.in(Lang.EN);
        assertThrows(IllegalArgumentException.class, () -> words.text("rule.R07.tittle"));
        assertThrows(IllegalStateException.class, () -> words.text("rulle.R07.title"));
        assertThrows(IllegalStateException.class, () -> words.text("title"));
    }
}
