package lastack.terminal;

import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;

class FitnessTest {

    /** Tests talk to their runner through pipes. */
    @Test
    void aPipeIsNoTerminal() {
        assertNotEquals(Fitness.FIT, Fitness.here(Map.of("TERM", "xterm-256color")));
        assertNotEquals(Fitness.FIT, Fitness.here(Map.of()));
    }
}
