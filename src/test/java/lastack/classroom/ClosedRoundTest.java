package lastack.classroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Nothing changes a closed round: every order of some moves, ends, pauses and new beginnings, at every pace, with everything that could
 * reopen it.
 */
class ClosedRoundTest {
    private static final int DEPTH = 4;

    private static final String BEFORE = """
            0 opened
            0 joined student=1 name=Ada
            0 joined student=2 name=Bo
            1 round-began round=1 seconds=10 mode=single seed=7 level=second-wave
            """;

    /** What can happen, by a letter. */
    private static final Map<Character, String> THINGS = Map.of(
            'a', Told.tried(1, "AAA-AAA", "wrong", 1, 0, "rule=R94 "),
            'A', Told.tried(1, "AAA-AAA", "right", 2, 20, ""),
            'B', Told.tried(2, "BBB-BBB", "right", 2, 17, ""),
            'e', "round-ended round=1",
            'p', "round-paused round=1",
            'r', "round-resumed round=1",
            '+', "round-extended round=1 seconds=60",
            'n', "round-began round=2 seconds=10 mode=single seed=7 level=second-wave",
            'P', "paired round=1 pair=1 client=1 server=2",
            'c', "room-closed");

    /** Seconds from one to the next: within the time, and longer than there is. */
    private static final int[] PACES = {3, 12};

    private int closed;

    @Test
    void whateverComesBehindItsEndLeavesTheResultAsItIs() {
        Room room = Room.of(Told.CODE, Told.happenings(BEFORE));
        walk(room, room.at(), new ArrayList<>(), DEPTH);
        assertTrue(closed > 10_000, "rounds were closed: " + closed);
    }

    private void walk(Room room, long at, List<RoundResult> known, int left) {
        // The results there are once are there for ever, each as it was.
        assertEquals(known, room.results().subList(0, known.size()));
        for (RoundResult result :
                room.results().subList(known.size(), room.results().size())) {
            closed++;
            assertTrue(result.rows().stream().allMatch(row -> row.millis() <= result.ended() - result.began()));
        }
        if (left == 0) {
            return;
        }
        for (String line : THINGS.values()) {
            for (int pace : PACES) {
                long then = at + pace * 1000L;
                Stamped next =
                        new Stamped(room.n() + 1, then, HappeningLine.read(line).orElseThrow());
                walk(room.after(next), then, room.results(), left - 1);
            }
        }
    }

    @Test
    void aTryAtTheVeryEndCountsAndOneBehindItDoesNot() {
        for (int over = 0; over < 2; over++) {
            Room room = Room.of(Told.CODE, Told.happenings(BEFORE))
                    .after(new Stamped(
                            5,
                            11_000 + over,
                            HappeningLine.read(THINGS.get('A')).orElseThrow()));
            RoundResult result = room.after(new Stamped(
                            6, 20_000, HappeningLine.read(THINGS.get('e')).orElseThrow()))
                    .results()
                    .get(0);
            assertEquals(1 - over, result.finished());
            assertEquals(11_000, result.ended());
        }
    }
}
