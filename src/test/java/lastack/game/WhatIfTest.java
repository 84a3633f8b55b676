package lastack.game;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import lastack.tcp.Outcome;
import lastack.tcp.Rule;
import org.junit.jupiter.api.Test;

/** What would follow a wrong segment: seen in a copy, up to the next thing that reaches the player. */
class WhatIfTest {
    private static final String SECOND_WAVE = """
            you:      server ESTABLISHED y=9007
            peer:     client ESTABLISHED x=4381
            peer app: close
            goal:     CLOSE-WAIT FIN-WAIT-2
            before:   wait
            10 ACK seq=y ack=x+1
            """;

    @Test
    void theFinThatWasNotAcknowledgedComesAgain() {
        Consequence consequence = whatIf(SECOND_WAVE, "ACK seq=y ack=x", "CLOSE-WAIT FIN-WAIT-1", """
                > ACK seq=y ack=x; peer RETRANSMISSION; < FIN,ACK seq=x ack=y again
                """);
        assertEquals(Rule.R42, consequence.arrival().rule());
    }

    @Test
    void aNumberThatWasNeverSentIsAnsweredByAnAck() {
        Consequence consequence = whatIf(SECOND_WAVE, "ACK seq=y ack=x+2", "CLOSE-WAIT FIN-WAIT-1", """
                > ACK seq=y ack=x+2; < ACK seq=x+1 ack=y
                """);
        assertEquals(Outcome.BAD_ACK, consequence.arrival().outcome());
    }

    @Test
    void aBareFinIsDroppedAndItsTimerRunsOut() {
        Consequence consequence = whatIf("""
                you:      client ESTABLISHED x=4381
                peer:     server ESTABLISHED y=9007
                your app: close
                goal:     FIN-WAIT-1 CLOSE-WAIT
                10 FIN,ACK seq=x ack=y
                """, "FIN seq=x", "FIN-WAIT-1 ESTABLISHED", """
                > FIN seq=x; you RETRANSMISSION
                """);
        assertEquals(Rule.R40, consequence.arrival().rule());
    }

    @Test
    void aResetEndsIt() {
        whatIf(SECOND_WAVE, "RST seq=y", "CLOSED CLOSED", "> RST seq=y");
    }

    @Test
    void whatTheNetworkLosesNobodyReactsTo() {
        Consequence consequence = whatIf("""
                you:      client ESTABLISHED x=4381
                peer:     server ESTABLISHED y=9007
                your app: close
                network:  you FIN,ACK 1 drop
                goal:     FIN-WAIT-1 CLOSE-WAIT
                10 FIN,ACK seq=x ack=y
                """, "FIN,ACK seq=x ack=y", "FIN-WAIT-1 ESTABLISHED", """
                > FIN,ACK seq=x ack=y lost; you RETRANSMISSION
                """);
        assertNull(consequence.arrival());
    }

    @Test
    void theReactionIsToTheSegmentSentAndNotToAnEarlierOne() {
        // The first FIN is held up and arrives just before the second, which then is an old one.
        Game game = Playing.of("""
                you:      client ESTABLISHED x=4381
                peer:     server ESTABLISHED y=9007
                your app: close
                network:  you FIN,ACK 1 delay 970
                goal:     FIN-WAIT-2 CLOSE-WAIT
                10 FIN,ACK seq=x ack=y
                0  wait
                10 FIN,ACK seq=x ack=y
                0  wait
                """).goes("""
                FIN,ACK seq=x ack=y | required 10 R61 | FIN-WAIT-1 ESTABLISHED |
                wait                | required 0      | FIN-WAIT-1 ESTABLISHED | you RETRANSMISSION
                FIN,ACK seq=x ack=y | required 10 R59 | FIN-WAIT-1 CLOSE-WAIT  | > FIN,ACK seq=x ack=y; > FIN,ACK seq=x ack=y again
                """).game();
        assertEquals(Rule.R55, game.verdict().reaction().rule());
    }

    /** Checks what happens, and that nothing of it happens in the game itself. */
    private static Consequence whatIf(String level, String segment, String states, String happens) {
        Game game = Game.begin(LevelText.level(level), 0);
        Game copy = Game.begin(LevelText.level(level), 0);
        Consequence consequence = game.whatIf(SegmentText.segment(segment, game.symbols()));
        assertEquals(copy, game);
        List<Happening> before = game.world().history();
        List<Happening> after = consequence.world().history();
        assertEquals(before, after.subList(0, before.size()));
        assertEquals(happens.strip(), Playing.told(after.subList(before.size(), after.size()), game.symbols()));
        assertEquals(states, Playing.states(consequence.world()));
        return consequence;
    }
}
