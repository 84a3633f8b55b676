package lastack.game;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Which belief is behind which mistake: each row is {@code segment given | field:belief:rule}, with the likeliest belief, and the rule that
 * answers it. The segment asked for stands above each table.
 */
class DiagnosisTest {
    private static final String CLIENT = """
            you:      client ESTABLISHED x=4381
            peer:     server ESTABLISHED y=9007
            your app: close
            peer app: CLOSE-WAIT +200 close
            goal:     TIME-WAIT CLOSED
            """;
    private static final String SERVER = """
            you:      server ESTABLISHED y=9007
            peer:     client ESTABLISHED x=4381
            your app: CLOSE-WAIT +200 close
            peer app: close
            goal:     CLOSED TIME-WAIT
            """;

    @Test
    void firstWave() {
        asked(CLIENT, "FIN,ACK seq=x ack=y", """
                FIN seq=x                   | flags:fin-goes-alone:R40
                ACK seq=x ack=y             | flags:ack-is-enough:R96
                ACK seq=x+1 ack=y           | flags:ack-is-enough:R96, seq:seq-counts-segments:R93
                seq=x                       | flags:flags-say-nothing:R40
                seq=0                       | flags:flags-say-nothing:R40, seq:seq-is-zero:R93
                SYN seq=x                   | flags:syn-resynchronises:R97
                SYN,ACK seq=x ack=y         | flags:syn-resynchronises:R97
                SYN,FIN,ACK seq=x ack=y     | flags:syn-resynchronises:R97
                RST seq=x                   | flags:reset-is-a-fin:R98
                RST,ACK seq=x ack=y         | flags:reset-is-a-fin:R98
                FIN,RST,ACK seq=x ack=y     | flags:reset-is-a-fin:R98
                FIN,ACK seq=x+1 ack=y       | seq:seq-counts-segments:R93
                FIN,ACK seq=1 ack=y         | seq:seq-counts-segments:R93
                FIN,ACK seq=x-1 ack=y       | seq:seq-names-the-last-byte:R93
                FIN,ACK seq=0 ack=y         | seq:seq-is-zero:R93
                FIN,ACK seq=y ack=y         | seq:seq-is-the-peers:R93
                FIN,ACK seq=300000 ack=y    | seq:seq-is-random:R93
                FIN,ACK seq=x ack=y+1       | ack:peers-ack-took-a-number:R08
                FIN,ACK seq=x ack=y-1       | ack:ack-names-the-segment:R92
                FIN,ACK seq=x ack=x         | ack:ack-is-my-own:R94
                FIN,ACK seq=x ack=x+1       | ack:ack-is-my-own:R94
                FIN,ACK seq=x ack=0         | ack:ack-is-zero:R94
                FIN,ACK seq=y ack=x         | seq:seq-is-the-peers:R93, ack:ack-is-my-own:R94
                FIN,ACK seq=x ack=y len=1   | length:length-is-free:R58
                ACK seq=x ack=y len=1       | flags:ack-is-enough:R96, length:length-is-free:R58
                FIN seq=300000              | flags:fin-goes-alone:R40, seq:seq-is-random:R93
                FIN,ACK seq=0 ack=0         | seq:seq-is-zero:R93, ack:ack-is-zero:R94
                """);
    }

    @Test
    void secondWave() {
        asked(SERVER + "before: wait", "ACK seq=y ack=x+1", """
                ACK seq=y ack=x             | ack:fin-is-free:R07
                ACK seq=y ack=x+2           | ack:peers-ack-took-a-number:R08
                ACK seq=y ack=y             | ack:ack-is-my-own:R94
                ACK seq=y ack=y+1           | ack:ack-is-my-own:R94
                ACK seq=y ack=0             | ack:ack-is-zero:R94
                ACK seq=y+1 ack=x+1         | seq:seq-counts-segments:R93
                ACK seq=y-1 ack=x+1         | seq:seq-names-the-last-byte:R93
                ACK seq=x ack=x+1           | seq:seq-is-the-peers:R95
                ACK seq=x+1 ack=x+1         | seq:seq-is-the-peers:R95
                ACK seq=0 ack=x+1           | seq:seq-is-zero:R95
                ACK seq=x+1 ack=y           | seq:seq-is-the-peers:R95, ack:ack-is-my-own:R94
                ACK seq=x ack=y             | seq:seq-is-the-peers:R95, ack:ack-is-my-own:R94
                seq=y                       | flags:flags-say-nothing:R40
                FIN,ACK seq=y ack=x+1       | flags:fin-answers-fin:R96
                FIN seq=y                   | flags:fin-answers-fin:R96
                FIN,ACK seq=y ack=x         | flags:fin-answers-fin:R96, ack:fin-is-free:R07
                SYN,ACK seq=y ack=x+1       | flags:syn-resynchronises:R97
                RST,ACK seq=y ack=x+1       | flags:reset-is-a-fin:R98
                RST seq=y                   | flags:reset-is-a-fin:R98
                ACK seq=y ack=x+1 len=1     | length:length-is-free:R100
                ACK seq=300000 ack=x+1      | seq:none-known:R95
                """);
    }

    @Test
    void betweenTheSecondAndTheThird() {
        // The application still thinks: nothing may be sent.
        asked(SERVER + "before: wait; ACK seq=y ack=x+1", "wait", """
                ACK seq=y ack=x+1           | move:no-patience:R08
                FIN,ACK seq=y ack=x+1       | move:fin-answers-fin:R96
                FIN seq=y                   | move:fin-answers-fin:R96
                RST seq=y                   | move:reset-is-a-fin:R98
                SYN seq=y                   | move:syn-resynchronises:R97
                PSH,ACK seq=y ack=x+1 len=5 | move:no-patience:R100
                """);
    }

    @Test
    void thirdWave() {
        asked(SERVER + "before: wait; ACK seq=y ack=x+1; wait", "FIN,ACK seq=y ack=x+1", """
                FIN seq=y                   | flags:fin-goes-alone:R40
                ACK seq=y ack=x+1           | flags:ack-is-enough:R96
                ACK seq=y+1 ack=x+1         | flags:ack-is-enough:R96, seq:my-ack-took-a-number:R95
                FIN,ACK seq=y+1 ack=x+1     | seq:my-ack-took-a-number:R95
                FIN,ACK seq=y-1 ack=x+1     | seq:seq-names-the-last-byte:R93
                FIN,ACK seq=0 ack=x+1       | seq:seq-is-zero:R93
                FIN,ACK seq=x+1 ack=x+1     | seq:seq-is-the-peers:R93
                FIN,ACK seq=x ack=x+1       | seq:seq-is-the-peers:R93
                FIN,ACK seq=300000 ack=x+1  | seq:seq-is-random:R93
                FIN,ACK seq=y ack=x         | ack:fin-is-free:R07
                FIN,ACK seq=y ack=x+2       | ack:peers-ack-took-a-number:R08
                FIN,ACK seq=y ack=y         | ack:ack-is-my-own:R94
                FIN,ACK seq=y ack=0         | ack:ack-is-zero:R94
                FIN,ACK seq=x+1 ack=y       | seq:seq-is-the-peers:R93, ack:ack-is-my-own:R94
                FIN,ACK seq=y+1 ack=x       | seq:my-ack-took-a-number:R95, ack:fin-is-free:R07
                RST,ACK seq=y ack=x+1       | flags:reset-is-a-fin:R98
                SYN,FIN,ACK seq=y ack=x+1   | flags:syn-resynchronises:R97
                seq=y                       | flags:flags-say-nothing:R40
                """);
    }

    @Test
    void fourthWave() {
        asked(CLIENT + "before: FIN,ACK seq=x ack=y; wait; wait", "ACK seq=x+1 ack=y+1", """
                ACK seq=x ack=y+1           | seq:my-fin-is-free:R07
                ACK seq=x+2 ack=y+1         | seq:seq-counts-segments:R93
                ACK seq=y+1 ack=y+1         | seq:seq-is-the-peers:R95
                ACK seq=y ack=y+1           | seq:seq-is-the-peers:R95
                ACK seq=0 ack=y+1           | seq:seq-is-zero:R95
                ACK seq=x+1 ack=y           | ack:fin-is-free:R07
                ACK seq=x+1 ack=y+2         | ack:peers-ack-took-a-number:R08
                ACK seq=x+1 ack=x+1         | ack:ack-is-my-own:R94
                ACK seq=x+1 ack=x+2         | ack:ack-is-my-own:R94
                ACK seq=x+1 ack=x           | ack:ack-is-my-own:R94
                ACK seq=x+1 ack=0           | ack:ack-is-zero:R94
                ACK seq=x ack=y             | seq:my-fin-is-free:R07, ack:fin-is-free:R07
                ACK seq=y+1 ack=x+1         | seq:seq-is-the-peers:R95, ack:ack-is-my-own:R94
                FIN,ACK seq=x+1 ack=y+1     | flags:fin-answers-fin:R66
                FIN,ACK seq=x ack=y+1       | flags:fin-answers-fin:R66, seq:my-fin-is-free:R07
                seq=x+1                     | flags:flags-say-nothing:R40
                RST seq=x+1                 | flags:reset-is-a-fin:R98
                SYN,ACK seq=x+1 ack=y+1     | flags:syn-resynchronises:R97
                ACK seq=x+1 ack=y+1 len=1   | length:new-behind-my-fin:R58
                """);
    }

    @Test
    void whileTheFinIsUnderWay() {
        asked(CLIENT + "before: FIN,ACK seq=x ack=y", "wait", """
                FIN,ACK seq=x ack=y         | move:no-patience:R59
                ACK seq=x+1 ack=y           | move:no-patience:R08
                ACK seq=x+1 ack=y+1         | move:no-patience:R94
                FIN,ACK seq=x+1 ack=y       | move:no-patience:R59
                RST seq=x+1                 | move:reset-is-a-fin:R98
                """);
    }

    private static final String CALLER = """
            you:      client CLOSED x=4380
            peer:     server LISTEN y=9006
            your app: open
            goal:     ESTABLISHED ESTABLISHED
            """;
    private static final String CALLED = """
            you:      server LISTEN y=9006
            peer:     client CLOSED x=4380
            peer app: open
            goal:     ESTABLISHED ESTABLISHED
            """;

    @Test
    void firstOfThree() {
        asked(CALLER, "SYN seq=x", """
                SYN,ACK seq=x ack=0         | flags:ack-only-answers:R94
                SYN,ACK seq=x ack=y         | flags:ack-only-answers:R94
                ACK seq=x ack=y             | flags:opens-without-syn:R97
                FIN seq=x                   | flags:opens-without-syn:R97
                seq=x                       | flags:flags-say-nothing:R97
                RST seq=x                   | flags:reset-is-a-fin:R98
                SYN seq=0                   | seq:seq-is-zero:R93
                SYN seq=x+1                 | seq:seq-counts-segments:R93
                SYN seq=y                   | seq:seq-is-random:R93
                SYN seq=300000              | seq:seq-is-random:R93
                SYN seq=x len=1             | length:length-is-free:R100
                """);
    }

    @Test
    void secondOfThree() {
        asked(CALLED + "before: wait", "SYN,ACK seq=y ack=x+1", """
                SYN seq=y                   | flags:half-a-syn-ack:R88
                ACK seq=y ack=x+1           | flags:half-a-syn-ack:R88
                FIN,ACK seq=y ack=x+1       | flags:half-a-syn-ack:R88
                seq=y                       | flags:flags-say-nothing:R88
                RST seq=y                   | flags:reset-is-a-fin:R98
                SYN,ACK seq=y ack=x         | ack:syn-is-free:R07
                SYN,ACK seq=y ack=x+2       | ack:peers-ack-took-a-number:R08
                SYN,ACK seq=y ack=y         | ack:ack-is-my-own:R88
                SYN,ACK seq=y ack=y+1       | ack:ack-is-my-own:R88
                SYN,ACK seq=y ack=0         | ack:ack-is-zero:R88
                SYN,ACK seq=x ack=x+1       | seq:seq-is-the-peers:R93
                SYN,ACK seq=x+1 ack=x+1     | seq:seq-is-the-peers:R93
                SYN,ACK seq=y+1 ack=x+1     | seq:seq-counts-segments:R93
                SYN,ACK seq=0 ack=x+1       | seq:seq-is-zero:R93
                SYN,ACK seq=300000 ack=x+1  | seq:seq-is-random:R93
                SYN,ACK seq=x+1 ack=y       | seq:seq-is-the-peers:R93, ack:ack-is-my-own:R88
                """);
    }

    @Test
    void thirdOfThree() {
        asked(CALLER + "before: SYN seq=x; wait", "ACK seq=x+1 ack=y+1", """
                ACK seq=x ack=y+1           | seq:my-syn-is-free:R07
                ACK seq=x+2 ack=y+1         | seq:seq-counts-segments:R93
                ACK seq=0 ack=y+1           | seq:seq-is-zero:R95
                ACK seq=y+1 ack=y+1         | seq:seq-is-the-peers:R95
                ACK seq=x+1 ack=y           | ack:syn-is-free:R07
                ACK seq=x+1 ack=y+2         | ack:peers-ack-took-a-number:R08
                ACK seq=x+1 ack=x+1         | ack:ack-is-my-own:R94
                ACK seq=x+1 ack=0           | ack:ack-is-zero:R94
                ACK seq=y+1 ack=x+1         | seq:seq-is-the-peers:R95, ack:ack-is-my-own:R94
                ACK seq=x ack=y             | seq:my-syn-is-free:R07, ack:syn-is-free:R07
                SYN,ACK seq=x+1 ack=y+1     | flags:syn-resynchronises:R97
                SYN seq=x                   | flags:syn-resynchronises:R97, seq:my-syn-is-free:R07
                FIN,ACK seq=x+1 ack=y+1     | flags:fin-needs-no-close:R96
                seq=x+1                     | flags:flags-say-nothing:R40
                RST seq=x+1                 | flags:reset-is-a-fin:R98
                """);
    }

    @Test
    void theAckOfData() {
        asked("""
                you:      server ESTABLISHED y=9007
                peer:     client ESTABLISHED x=4381
                peer app: write 100
                goal:     ESTABLISHED ESTABLISHED
                before:   wait
                """, "ACK seq=y ack=x+100", """
                ACK seq=y ack=x             | ack:ack-names-the-segment:R92
                ACK seq=y ack=x+1           | ack:ack-is-seq-plus-one:R92
                ACK seq=y ack=x+99          | ack:ack-names-the-segment:R92
                ACK seq=y ack=x+101         | ack:peers-ack-took-a-number:R08
                ACK seq=y ack=y             | ack:ack-is-my-own:R94
                ACK seq=y+1 ack=x+100       | seq:seq-counts-segments:R93
                FIN,ACK seq=y ack=x+100     | flags:fin-needs-no-close:R96
                """);
    }

    @Test
    void theAckOfAFinThatComesAgain() {
        String again = SERVER.replace("+200", "+5000") + "network: you ACK 1 drop\n";
        asked(again + "before: wait; ACK seq=y ack=x+1; wait", "ACK seq=y ack=x+1", """
                ACK seq=y ack=x             | ack:fin-is-free:R07
                ACK seq=y ack=x+2           | ack:what-comes-twice-counts-twice:R94
                """);
    }

    @Test
    void theAckOfDataWithAFin() {
        asked("""
                you:      server ESTABLISHED y=9007
                peer:     client ESTABLISHED x=4381
                peer app: write 100; +900 write 100; close
                goal:     CLOSE-WAIT FIN-WAIT-2
                before:   wait; ACK seq=y ack=x+100; wait
                """, "ACK seq=y ack=x+201", """
                ACK seq=y ack=x+200         | ack:fin-is-free:R07
                ACK seq=y ack=x+100         | ack:ack-names-the-segment:R92
                ACK seq=y ack=x+101         | ack:ack-is-seq-plus-one:R92
                ACK seq=y ack=x+202         | ack:peers-ack-took-a-number:R08
                ACK seq=y+1 ack=x+201       | seq:my-ack-took-a-number:R95
                FIN,ACK seq=y ack=x+201     | flags:fin-answers-fin:R96
                """);
    }

    @Test
    void theFinBehindYourData() {
        asked("""
                you:      client ESTABLISHED x=4381
                peer:     server ESTABLISHED y=9007
                your app: write 100; +900 close
                goal:     FIN-WAIT-1 CLOSE-WAIT
                before:   ACK seq=x ack=y len=100; wait; wait
                """, "FIN,ACK seq=x+100 ack=y", """
                FIN,ACK seq=x ack=y         | seq:my-data-took-no-numbers:R93
                FIN,ACK seq=x+1 ack=y       | seq:seq-counts-segments:R93
                FIN,ACK seq=x+99 ack=y      | seq:my-data-took-no-numbers:R93
                FIN,ACK seq=x+101 ack=y     | seq:seq-counts-segments:R93
                FIN,ACK seq=x+100 ack=y+1   | ack:peers-ack-took-a-number:R08
                FIN,ACK seq=x+100 ack=y-1   | ack:ack-names-the-segment:R92
                FIN,ACK seq=x+100 ack=x+100 | ack:ack-is-my-own:R94
                FIN,ACK seq=x+100 ack=x     | ack:ack-is-my-own:R94
                """);
    }

    @Test
    void dataIsToBeSentAndNothingElse() {
        asked("""
                you:      client ESTABLISHED x=4381
                peer:     server ESTABLISHED y=9007
                your app: write 100
                goal:     ESTABLISHED ESTABLISHED
                """, "ACK seq=x ack=y len=100", """
                FIN,ACK seq=x ack=y len=100 | flags:fin-needs-no-close:R96
                ACK seq=x ack=y len=101     | length:length-is-free:R100
                ACK seq=x ack=y             | length:length-is-free:R08
                ACK seq=y ack=y len=100     | seq:seq-is-the-peers:R93
                """);
    }

    @Test
    void finAndDataAreToBeSent() {
        asked("""
                you:      client ESTABLISHED x=4381
                peer:     server ESTABLISHED y=9007
                your app: write 100; close
                goal:     FIN-WAIT-1 CLOSE-WAIT
                """, "FIN,ACK seq=x ack=y len=100", """
                FIN,ACK seq=x ack=y         | length:length-is-free:R96
                FIN,ACK seq=x+100 ack=y     | seq:seq-is-the-fins:R57, length:length-is-free:R96
                FIN,ACK seq=x+100 ack=y len=100 | seq:seq-is-the-fins:R57
                FIN seq=x len=100           | flags:fin-goes-alone:R40
                """);
    }

    @Test
    void yourFinIsLost() {
        asked(CLIENT + "network: you FIN,ACK 1 drop\nbefore: FIN,ACK seq=x ack=y; wait", "FIN,ACK seq=x ack=y", """
                FIN,ACK seq=x+1 ack=y       | seq:again-is-new:R59
                FIN seq=x                   | flags:fin-goes-alone:R40
                ACK seq=x+1 ack=y           | flags:ack-is-enough:R96, seq:again-is-new:R59
                FIN,ACK seq=x ack=y+1       | ack:peers-ack-took-a-number:R08
                """);
    }

    @Test
    void dataIsLostBeforeYourOwnFin() {
        asked("""
                you:      client ESTABLISHED x=4381
                peer:     server ESTABLISHED y=9007
                your app: write 300; +10 close
                network:  you ACK 1 drop
                before:   ACK seq=x ack=y len=300; wait; FIN,ACK seq=x+300 ack=y; wait; wait
                goal:     FIN-WAIT-2 CLOSE-WAIT
                """, "ACK seq=x ack=y len=300", """
                ACK seq=x+301 ack=y len=50  | seq:new-behind-my-fin:R58
                ACK seq=x ack=y len=350     | length:new-behind-my-fin:R58
                ACK seq=x+300 ack=x len=50  | seq:new-behind-my-fin:R58, ack:ack-is-my-own:R94, length:new-behind-my-fin:R58
                """);
    }

    @Test
    void dataIsMissingBeforeTheFin() {
        asked("""
                you:      server ESTABLISHED y=9007
                peer:     client ESTABLISHED x=4381
                peer app: write 100; +100 close
                network:  peer ACK 1 drop
                goal:     CLOSE-WAIT *
                before:   wait
                """, "ACK seq=y ack=x", """
                ACK seq=y ack=x+101         | ack:a-gap-is-no-matter:R10
                ACK seq=y ack=x+100         | ack:a-gap-is-no-matter:R10
                """);
    }

    /** That {@code right} is what is asked for, by {@code level} as far as it was played before, and each row's segment is wrong as it says. */
    private static void asked(String level, String right, String table) {
        Game game = Game.begin(LevelText.level(level.strip() + "\n10 " + right), 0);
        Move asked = right.equals("wait") ? new Move.Wait() : new Move.Send(SegmentText.segment(right, game.symbols()));
        assertEquals(Ruling.REQUIRED, game.play(asked).verdict().ruling());
        String expected = Arrays.stream(table.strip().split("\n"))
                .map(line -> line.strip().replaceAll(" +", " "))
                .collect(Collectors.joining("\n"));
        String actual = expected.lines()
                .map(line -> line.split(" \\| ")[0])
                .map(given -> given + " | " + findings(game, given))
                .collect(Collectors.joining("\n"));
        assertEquals(expected, actual);
    }

    private static String findings(Game game, String given) {
        Game after = game.play(new Move.Send(SegmentText.segment(given, game.symbols())));
        assertFalse(after.verdict().ruling().accepted(), given);
        assertEquals(game.worth() - 3, after.worth(), given);
        return after.verdict().findings().stream()
                .map(finding -> finding.fault().field() + ":"
                        + finding.likeliest().id() + ":" + finding.rule().id())
                .collect(Collectors.joining(", "));
    }
}
