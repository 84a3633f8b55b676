package lastack.tui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import lastack.game.Side;
import lastack.tui.LadderStep.Arrow;
import lastack.tui.LadderStep.States;
import lastack.tui.LadderStep.Tone;
import lastack.tui.LadderStep.Waiting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LadderTest {
    private static final States BEGIN = States.of("ESTABLISHED", "ESTABLISHED");
    private static final Arrow FIN = Arrow.of(Side.YOU, "FIN,ACK", "seq=4381 ack=9007", Tone.OLDER);
    private static final Arrow ACK = Arrow.of(Side.PEER, "ACK", "seq=9007 ack=4382", Tone.NEWEST);

    @Test
    void aWholeCloseWithTheLastWait() {
        assertEquals("""
                  ESTABLISHED                     ESTABLISHED  |
                       ├── FIN,ACK seq=4381 ack=9007 ─▸│       |
                  FIN-WAIT-1                      CLOSE-WAIT   |
                       │◂─ ACK seq=9007 ack=4382 ──────┤       |
                  FIN-WAIT-2                           │       |
                       │◂─ FIN,ACK seq=9007 ack=4382 ──┤       |
                   TIME-WAIT                       LAST-ACK    |
                       ├── ACK seq=4382 ack=9008 ─────▸│       |
                       │                            CLOSED     |
                       ╎                                       |
                       ╎  2MSL, then CLOSED too                |
                       ╵                                       |
                                                               |
                """, draw(13, wholeClose(new Waiting(Side.YOU, 3, true, "2MSL, then CLOSED too"))));
    }

    @Test
    void aWaitGrowsCellByCell() {
        assertEquals(
                """
                       │                            CLOSED     |
                       ╎                                       |
                       ╎  2MSL                                 |
                       │                                       |
                """, draw(4, List.of(new States("", "CLOSED", false, true), new Waiting(Side.YOU, 2, false, "2MSL"))));
    }

    @Test
    void whenItIsFullTheOldestStatesAndTheirSegmentGo() {
        List<LadderStep> close = wholeClose();
        assertEquals("""
                  FIN-WAIT-1                      CLOSE-WAIT   |
                       │◂─ ACK seq=9007 ack=4382 ──────┤       |
                  FIN-WAIT-2                           │       |
                       │◂─ FIN,ACK seq=9007 ack=4382 ──┤       |
                   TIME-WAIT                       LAST-ACK    |
                       ├── ACK seq=4382 ack=9008 ─────▸│       |
                       │                            CLOSED     |
                """, draw(7, close));
        // The row for the states to come is kept free, so the segment does not move when they do come.
        assertEquals("""
                  FIN-WAIT-1                      CLOSE-WAIT   |
                       │◂─ ACK seq=9007 ack=4382 ──────┤       |
                  FIN-WAIT-2                           │       |
                       │◂─ FIN,ACK seq=9007 ack=4382 ──┤       |
                   TIME-WAIT                       LAST-ACK    |
                       ├── ACK seq=4382 ack=9008 ─────▸│       |
                       │                               │       |
                """, draw(7, close.subList(0, close.size() - 1)));
    }

    @Test
    void fourWavesFitTheDesignSizeExactly() {
        assertEquals(
                draw(9, wholeClose()).lines().findFirst(),
                draw(1, List.of(BEGIN)).lines().findFirst());
    }

    @Test
    void anEndThatIsGoneStaysGoneWhenItsRowHasScrolledAway() {
        assertEquals(
                """
                   TIME-WAIT                                   |
                       ├── ACK seq=4382 ack=9008 ─────▸        |
                       │                                       |
                """,
                draw(
                        3,
                        List.of(
                                new States("", "CLOSED", false, true),
                                ACK,
                                States.of("TIME-WAIT", ""),
                                Arrow.of(Side.YOU, "ACK", "seq=4382 ack=9008", Tone.NEWEST),
                                States.of("", ""))));
    }

    @Test
    void twoNumbersOfTenDigitsStandUnderTheirArrow() {
        assertEquals(
                """
                       ├── FIN,ACK ───────────────────▸│       |
                       │ seq=4294967290 ack=4294967295 │       |
                  FIN-WAIT-1                      CLOSE-WAIT   |
                       │◂─ PSH,ACK len=500 ────────────┤       |
                       │   seq=104381 ack=9007         │       |
                       │                               │       |
                """,
                draw(
                        6,
                        List.of(
                                Arrow.of(Side.YOU, "FIN,ACK", "seq=4294967290 ack=4294967295", Tone.NEWEST),
                                States.of("FIN-WAIT-1", "CLOSE-WAIT"),
                                withData("seq=104381 ack=9007", "len=500"))));
    }

    @Test
    void aLostSegmentStopsAtThreeQuartersOrWhereItsLabelEnds() {
        assertEquals(
                """
                       ├── ACK seq=1 ack=2 ── ✗        │       |
                       ├── FIN,ACK seq=4381 ack=9007 ✗ │       |
                       │ ✗ FIN,ACK seq=4381 ack=9007 ──┤       |
                """,
                draw(
                        3,
                        List.of(
                                special(Side.YOU, "ACK", "seq=1 ack=2", false, true, Arrow.WHOLE),
                                special(Side.YOU, "FIN,ACK", "seq=4381 ack=9007", false, true, Arrow.WHOLE),
                                special(Side.PEER, "FIN,ACK", "seq=4381 ack=9007", false, true, Arrow.WHOLE)),
                        0));
    }

    @Test
    void whatIsSentAgainIsDashed() {
        assertEquals(
                """
                       ├╌╌ ACK seq=9007 ack=4381 ╌╌╌╌╌▸│       |
                       │◂╌ FIN,ACK seq=4381 ack=9007 ╌╌┤       |
                """,
                draw(
                        2,
                        List.of(
                                special(Side.YOU, "ACK", "seq=9007 ack=4381", true, false, Arrow.WHOLE),
                                special(Side.PEER, "FIN,ACK", "seq=4381 ack=9007", true, false, Arrow.WHOLE)),
                        0));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '"', textBlock = """
            YOU;  false; 0; "├                               │"
            YOU;  false; 1; "├──▸                            │"
            YOU;  false; 4; "├── FIN,ACK seq▸                │"
            YOU;  false; 8; "├── FIN,ACK seq=4381 ack=9007 ─▸│"
            PEER; false; 0; "│                               ┤"
            PEER; false; 1; "│                            ◂──┤"
            PEER; false; 4; "│                ◂81 ack=9007 ──┤"
            PEER; false; 8; "│◂─ FIN,ACK seq=4381 ack=9007 ──┤"
            YOU;  true;  4; "├── FIN,ACK seq▸                │"
            YOU;  true;  8; "├── FIN,ACK seq=4381 ack=9007 ✗ │"
            """)
    void anArrowGrowsFromItsSender(Side from, boolean lost, int grown, String expected) {
        Arrow arrow = special(from, "FIN,ACK", "seq=4381 ack=9007", false, lost, grown);
        assertEquals("       " + expected + "       |\n", draw(1, List.of(arrow), 0));
    }

    @Test
    void theNewestIsLoudAndEachSideHasItsOwnColour() {
        Frame frame = Picture.frame(47, 9, Glyphs.UNICODE, canvas -> new Ladder(wholeClose()).draw(canvas, 7, 39));
        assertEquals(Role.YOU_BEFORE, frame.role(1, 7));
        assertEquals(Role.YOU_BEFORE, frame.role(1, 38));
        assertEquals(Role.FAINT, frame.role(1, 39));
        assertEquals(Role.FAINT, frame.role(3, 7));
        assertEquals(Role.PEER_BEFORE, frame.role(3, 8));
        assertEquals(Role.PEER_BEFORE, frame.role(3, 39));
        assertEquals(Role.YOU, frame.role(7, 20));
        assertEquals(Role.GHOST, frame.role(8, 36));
    }

    @Test
    void inAsciiNothingMoves() {
        assertEquals(
                """
                  ESTABLISHED                     ESTABLISHED  |
                       |-- FIN,ACK seq=4381 ack=9007 ->|       |
                  FIN-WAIT-1                      CLOSE-WAIT   |
                       |<- ACK seq=9007 ack=4382 ------|       |
                       :                               |       |
                       '  2MSL                         |       |
                """,
                Picture.inAscii(
                        47,
                        6,
                        canvas -> new Ladder(List.of(
                                        BEGIN,
                                        FIN,
                                        States.of("FIN-WAIT-1", "CLOSE-WAIT"),
                                        ACK,
                                        new Waiting(Side.YOU, 2, true, "2MSL")))
                                .draw(canvas, 7, 39)));
    }

    @Test
    void noRowsAndNoStepsAreNoFault() {
        assertEquals("       │                               │       |\n", draw(1, List.of()));
        assertEquals("", draw(0, wholeClose()));
    }

    private static List<LadderStep> wholeClose(LadderStep... more) {
        List<LadderStep> steps = new ArrayList<>(List.of(
                BEGIN,
                FIN,
                States.of("FIN-WAIT-1", "CLOSE-WAIT"),
                Arrow.of(Side.PEER, "ACK", "seq=9007 ack=4382", Tone.OLDER),
                States.of("FIN-WAIT-2", ""),
                Arrow.of(Side.PEER, "FIN,ACK", "seq=9007 ack=4382", Tone.OLDER),
                States.of("TIME-WAIT", "LAST-ACK"),
                Arrow.of(Side.YOU, "ACK", "seq=4382 ack=9008", Tone.NEWEST),
                new States("", "CLOSED", false, true)));
        steps.addAll(Arrays.asList(more));
        return steps;
    }

    private static Arrow special(Side from, String flags, String numbers, boolean dashed, boolean lost, int grown) {
        return new Arrow(from, flags, numbers, "", Tone.NEWEST, dashed, lost, grown);
    }

    private static Arrow withData(String numbers, String length) {
        return new Arrow(Side.PEER, "PSH,ACK", numbers, length, Tone.NEWEST, false, false, Arrow.WHOLE);
    }

    private static String draw(int rows, List<? extends LadderStep> steps) {
        return Picture.of(47, rows, canvas -> new Ladder(List.copyOf(steps)).draw(canvas, 7, 39));
    }

    /** The first rows of a ladder with room below. */
    private static String draw(int rows, List<? extends LadderStep> steps, int unused) {
        List<LadderStep> all = new ArrayList<>(steps);
        String[] lines = draw(rows + 4, all).split("(?<=\n)");
        return String.join("", Arrays.asList(lines).subList(0, rows));
    }
}
