package lastack.classroom;

import static java.util.stream.Collectors.joining;
import static lastack.classroom.Told.room;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import lastack.game.Belief;
import lastack.tcp.Rule;
import org.junit.jupiter.api.Test;

/** What a room is after what has happened in it. Times are in seconds. */
class RoomTest {
    private static final String THREE = """
            0 opened
            1 joined student=1 name=Ada
            2 joined student=2 name=Bo
            3 joined student=3 name=Chen
            """;

    @Test
    void whoIsHere() {
        Room room = room(THREE + """
                4 away student=1 sitting=2
                5 let-go student=2
                6 listed student=4 name=Dana ref=17
                """);
        assertEquals("Ada AWAY, Bo LET_GO, Chen HERE, Dana EXPECTED", people(room));
        assertEquals(
                List.of("Chen"),
                room.here().stream().map(one -> one.student().shown()).toList());
        assertEquals("Ada HERE, Bo HERE, Chen HERE", people(room(THREE + """
                4 away student=1 sitting=2
                5 came-back student=1
                6 let-go student=2
                7 came-back student=2
                """)));
    }

    @Test
    void theSameNameTwiceGetsANumber() {
        assertEquals("Mira HERE, Mira 2 HERE, mira 3 HERE, Mira 2 2 HERE", people(room("""
                0 opened
                1 joined student=1 name=Mira
                2 joined student=2 name=Mira
                3 joined student=3 name=mira
                4 joined student=4 name="Mira 2"
                """)));
    }

    @Test
    void aNewScreenTakesTheSeatOver() {
        Room room = room(THREE + """
                4 came-back student=1
                # the old screen ends only now
                5 away student=1 sitting=2
                """);
        Attendee ada = room.student(new StudentId(1)).orElseThrow();
        assertTrue(ada.isHere());
        assertEquals(5, ada.sitting());
    }

    @Test
    void whoIsBannedStaysOutUntilTheSeatIsReset() {
        String banned = THREE + "4 banned student=2\n5 came-back student=2\n";
        assertEquals("Ada HERE, Bo BANNED, Chen HERE", people(room(banned)));
        assertEquals(
                "Ada HERE, Bo HERE, Chen HERE",
                people(room(banned + "6 seat-reset student=2\n7 came-back student=2\n")));
    }

    @Test
    void stuckForThreeMinutesAndOnWhichRule() {
        Room room = room(THREE
                + """
                10 went-to student=1 level=second-wave
                20 %s
                30 %s
                40 %s
                """.formatted(
                                Told.tried(1, "AAA-AAA", "right", 1, 10, ""),
                                Told.tried(1, "AAA-AAA", "wrong", 2, 10, "rule=R94 belief=fin-is-free "),
                                Told.tried(2, "BBB-BBB", "right", 2, 20, "")));
        Attendee ada = room.student(new StudentId(1)).orElseThrow();
        assertFalse(ada.isStuck(199_999));
        assertTrue(ada.isStuck(200_000));
        assertEquals(Optional.of(Rule.R94), ada.stuckOn());
        assertEquals(2, ada.position().item());
        Attendee bo = room.student(new StudentId(2)).orElseThrow();
        assertFalse(bo.isStuck(999_000), "solved");
        assertFalse(room.student(new StudentId(3)).orElseThrow().isStuck(999_000), "nowhere");
    }

    @Test
    void whatTheClassGetsWrongMost() {
        String missesAck = Told.tried(1, "AAA-AAA", "wrong", 1, 0, "rule=R94 belief=fin-is-free ");
        Room room = room(THREE + "10 " + missesAck + "\n11 " + missesAck + "\n12 "
                + missesAck.replace("student=1", "student=2") + "\n13 "
                + Told.tried(3, "CCC-CCC", "wrong", 1, 0, "rule=R40 belief=none-known "));
        assertEquals(
                List.of(new Counted<>(Rule.R94, 3, 2), new Counted<>(Rule.R40, 1, 1)),
                room.misses().byRule());
        assertEquals(
                List.of(new Counted<>(Belief.FIN_IS_FREE, 3, 2)), room.misses().byBelief());
    }

    private static final String ROUND = THREE + """
            100 round-began round=1 seconds=60 mode=single seed=7 level=second-wave
            """;

    @Test
    void aRoundIsRankedByPointsThenByTime() {
        Room room = room(ROUND
                + """
                110 %s
                120 %s
                130 %s
                131 %s
                160 %s
                160.001 %s
                """.formatted(
                                Told.tried(1, "AAA-AAA", "right", 1, 10, ""),
                                Told.tried(2, "BBB-BBB", "right", 2, 20, ""),
                                Told.tried(1, "AAA-AAA", "right", 2, 20, ""),
                                // A second run of who is done counts for nothing.
                                Told.tried(1, "ADA-222", "right", 2, 20, ""),
                                Told.tried(3, "CCC-CCC", "right", 1, 10, ""),
                                // A millisecond too late.
                                Told.tried(3, "CCC-CCC", "right", 2, 20, "")));
        assertEquals(null, room.running());
        assertEquals(
                "1. 2 20 20000 / 2. 1 20 30000 / 0. 3 10 60000",
                rows(room.results().get(0)));
        assertEquals(160_000, room.results().get(0).ended());
    }

    @Test
    void whileItIsPausedNothingCountsAndNoTimePasses() {
        Room room = room(ROUND
                + """
                110 round-paused round=1
                120 %s
                200 round-resumed round=1
                210 %s
                """.formatted(
                        Told.tried(1, "AAA-AAA", "right", 2, 20, ""), Told.tried(2, "BBB-BBB", "right", 2, 20, "")));
        Running running = room.running(210_000).orElseThrow();
        assertEquals(250_000, running.deadline());
        assertEquals(List.of(new StudentId(2)), List.copyOf(running.entries().keySet()));
        assertEquals(20_000, running.entries().get(new StudentId(2)).millis());
    }

    @Test
    void aMinuteMoreAndAnEarlyEnd() {
        assertEquals(
                220_000,
                room(ROUND + "110 round-extended round=1 seconds=60\n")
                        .running(219_000)
                        .orElseThrow()
                        .deadline());
        Room ended = room(ROUND + "110 round-ended round=1\n111 round-extended round=1 seconds=60\n");
        assertEquals(110_000, ended.results().get(0).ended());
        assertEquals(Optional.empty(), ended.running(111_000));
        assertEquals(2, ended.nextRound());
        assertEquals(
                1,
                room(ROUND + "111 round-ended round=2\n").running(112_000).stream()
                        .count());
    }

    @Test
    void twoWhoPlayTogetherStandInOneRow() {
        Room room = room(THREE
                + """
                100 round-began round=1 seconds=60 mode=pairs seed=7 level=second-wave pairs=1-2,3-7
                101 paired round=1 pair=2 client=3 server=1
                102 pair-moved round=1 pair=1 student=1 line=x
                103 pair-moved round=1 pair=1 student=3 line=y
                104 pair-moved round=2 pair=1 student=1 line=z
                110 %s
                120 %s
                130 %s
                140 round-ended round=1
                """.formatted(
                                Told.tried(1, "AAA-AAA", "right", 2, 15, ""),
                                Told.tried(2, "AAA-AAA", "right", 2, 20, ""),
                                Told.tried(3, "CCC-CCC", "right", 1, 10, "")));
        RoundResult result = room.results().get(0);
        assertEquals("1. 1 2 35 20000 / 0. 3 10 30000", rows(result));
        assertEquals(
                "x",
                result.pairs().get(0).moves().stream()
                        .map(Pairing.PairLine::line)
                        .collect(joining(",")));
        assertEquals(1, result.pairs().size());
    }

    @Test
    void whatWasTakenInIsNotTakenInTwice() {
        List<Stamped> all = Told.happenings(ROUND);
        Room room = Room.of(Told.CODE, all);
        assertSame(room, room.after(all.get(2)));
    }

    private static String people(Room room) {
        return room.students().values().stream()
                .map(one -> one.student().shown() + " " + one.presence())
                .collect(joining(", "));
    }

    private static String rows(RoundResult result) {
        return result.rows().stream()
                .map(row -> row.rank() + ". "
                        + row.members().stream().map(StudentId::toString).collect(joining(" ")) + " " + row.score()
                        + " " + row.millis())
                .collect(joining(" / "));
    }
}
