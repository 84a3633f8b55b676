package lastack.game;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lastack.tcp.Rule;
import org.junit.jupiter.api.Test;

/** Who misses the same rule again and again is offered the level that teaches it. */
class HardRuleTest {
    private static final PlayLevel LEVEL = LevelText.level("""
            you:      client ESTABLISHED x=4381
            peer:     server ESTABLISHED y=9007
            your app: close
            goal:     FIN-WAIT-1 CLOSE-WAIT
            30 FIN,ACK seq=x ack=y
            """);

    private static Game after(String... segments) {
        Game game = Game.begin(LEVEL, 0);
        for (String segment : segments) {
            game = game.play(new Move.Send(SegmentText.segment(segment, game.symbols())));
        }
        return game;
    }

    @Test
    void theThirdMissOfOneRuleIsTooOften() {
        String alone = "FIN seq=x";
        String counted = "FIN,ACK seq=x+1 ack=y";
        assertEquals(Optional.empty(), after(alone, alone).hardRule());
        assertEquals(Optional.of(Rule.R40), after(alone, alone, alone).hardRule());
        assertEquals(
                Optional.of(Rule.R40),
                after(alone, counted, alone, counted, alone).hardRule());
        assertEquals(Optional.empty(), after(alone, alone, alone, counted).hardRule());
        assertEquals(
                Optional.empty(),
                after(alone, alone, alone, "FIN,ACK seq=x ack=y").hardRule());
    }

    @Test
    void aMissStaysAMissWhateverIsTakenBack() {
        Game game = after("FIN seq=x", "FIN seq=x", "FIN,ACK seq=x ack=y").play(new Move.Undo());
        Game third = game.play(new Move.Send(SegmentText.segment("FIN seq=x", game.symbols())));
        assertEquals(Optional.of(Rule.R40), third.hardRule());
    }

    /** Whether somebody stuck in {@code stuck} is offered the level {@code offered} for R61. */
    private static void assertOffered(String offered, String stuck, Level... levels) {
        Bilingual title = new Bilingual("Test", "Test");
        Course course = new Course(List.of(new Pack("first", 1, title, List.of(levels))));
        assertEquals(
                offered,
                course.teaching(Rule.R61, stuck)
                        .map(place -> place.level().id())
                        .orElse("none"));
    }

    private static Level about(String id, Rule... rules) {
        return new PlayLevel(
                id,
                Kind.PLAY,
                LEVEL.title(),
                LEVEL.teaches(),
                List.of(rules),
                false,
                LEVEL.scene(),
                LEVEL.you(),
                LEVEL.peer(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                LEVEL.goal(),
                LEVEL.tasks(),
                LEVEL.stars(),
                Set.of(),
                Map.of(),
                LEVEL.debrief(),
                null);
    }

    @Test
    void theFirstLevelThatIsAboutItTeachesIt() {
        Level numbers = about("numbers", Rule.R94);
        Level wave = about("wave", Rule.R61);
        Level whole = about("whole", Rule.R61, Rule.R94);
        assertOffered("wave", "whole", numbers, wave, whole);
        assertOffered("wave", "a-file-of-ones-own", numbers, wave, whole);
        assertOffered("none", "wave", numbers, wave, whole);
        assertOffered("none", "numbers", numbers, wave, whole);
        assertOffered("none", "whole", numbers);
    }
}
