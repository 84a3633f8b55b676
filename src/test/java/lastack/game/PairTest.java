package lastack.game;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import lastack.tcp.Segment;
import org.junit.jupiter.api.Test;

/** Two students as the two ends of one connection. */
class PairTest {
    private static final String FOUR_WAVES = """
            you:      client ESTABLISHED x=4381
            peer:     server ESTABLISHED y=9007
            your app: close
            peer app: CLOSE-WAIT +900 close
            goal:     TIME-WAIT CLOSED
            10 FIN,ACK seq=x ack=y
            """;

    private static final String BOTH_AT_ONCE = """
            you:      server ESTABLISHED y=9007
            peer:     client ESTABLISHED x=4381
            your app: close
            peer app: close
            goal:     TIME-WAIT TIME-WAIT
            10 FIN,ACK seq=y ack=x
            """;

    @Test
    void fourWaves() {
        PairScript.of(FOUR_WAVES, false).goes("""
                server wait                  | -                                                   | ESTABLISHED ESTABLISHED
                client FIN seq=x             | useless flags:fin-goes-alone R40                    | ESTABLISHED ESTABLISHED
                client FIN,ACK seq=x ack=y   | required R61 / < FIN,ACK seq=x ack=y R49            | FIN-WAIT-1 CLOSE-WAIT
                client wait                  | -                                                   | FIN-WAIT-1 CLOSE-WAIT
                server ACK seq=y ack=x       | useless ack:fin-is-free R07                         | FIN-WAIT-1 CLOSE-WAIT
                server ACK seq=y ack=x+1     | required R94 / < ACK seq=y ack=x+1 R44              | FIN-WAIT-2 CLOSE-WAIT
                client wait                  | -                                                   | FIN-WAIT-2 CLOSE-WAIT
                server wait                  | Close                                               | FIN-WAIT-2 CLOSE-WAIT
                server wait                  | useless move:it-comes-by-itself R96                 | FIN-WAIT-2 CLOSE-WAIT
                server FIN,ACK seq=y ack=x+1 | required R62 / < FIN,ACK seq=y ack=x+1 R52          | TIME-WAIT LAST-ACK
                server wait                  | -                                                   | TIME-WAIT LAST-ACK
                client ACK seq=x+1 ack=y+1   | required R94 / < ACK seq=x+1 ack=y+1 R46            | TIME-WAIT CLOSED
                client wait                  | TIME_WAIT                                           | CLOSED CLOSED
                """).over(90, 80);
    }

    @Test
    void whatIsSentLiesAtTheDoorUntilItsReceiverWaits() {
        PairScript script = PairScript.of(BOTH_AT_ONCE, false).goes("""
                client FIN,ACK seq=x ack=y   | required R61 | FIN-WAIT-1 ESTABLISHED
                server FIN,ACK seq=y ack=x   | required R61 | FIN-WAIT-1 FIN-WAIT-1
                """);
        assertTrue(script.pair().somethingCame(Role.CLIENT));
        assertTrue(script.pair().somethingCame(Role.SERVER));
        script.goes("""
                client wait                  | < FIN,ACK seq=y ack=x R50                   | CLOSING FIN-WAIT-1
                server wait                  | < FIN,ACK seq=x ack=y R50                   | CLOSING CLOSING
                server ACK seq=y+1 ack=x+1   | required R94                                | CLOSING CLOSING
                client ACK seq=x+1 ack=y+1   | required R94                                | CLOSING CLOSING
                client wait                  | < ACK seq=y+1 ack=x+1 R45                   | TIME-WAIT CLOSING
                server wait                  | < ACK seq=x+1 ack=y+1 R45                   | TIME-WAIT TIME-WAIT
                client wait                  | -                                           | TIME-WAIT TIME-WAIT
                server wait                  | TIME_WAIT / TIME_WAIT                       | CLOSED CLOSED
                """).over(100, 100);
    }

    @Test
    void whereNothingLeftToSayThreeWillDo() {
        PairScript.of(BOTH_AT_ONCE, false).goes("""
                server wait                  | useless move:it-comes-by-itself R96                 | ESTABLISHED ESTABLISHED
                client FIN,ACK seq=x ack=y   | required R61                                        | FIN-WAIT-1 ESTABLISHED
                server wait                  | < FIN,ACK seq=x ack=y R49                           | FIN-WAIT-1 CLOSE-WAIT
                server FIN,ACK seq=y ack=x+1 | required R62                                        | FIN-WAIT-1 LAST-ACK
                client wait                  | < FIN,ACK seq=y ack=x+1 R51                         | TIME-WAIT LAST-ACK
                client ACK seq=x+1 ack=y+1   | required R94                                        | TIME-WAIT LAST-ACK
                client wait                  | -                                                   | TIME-WAIT LAST-ACK
                server wait                  | < ACK seq=x+1 ack=y+1 R46 / TIME_WAIT               | CLOSED CLOSED
                """).over(100, 90);
    }

    @Test
    void whatTheNetworkLosesIsSentAgainWhenBothWait() {
        PairScript.of(FOUR_WAVES.replace("goal:", "network: you FIN,ACK 1 drop\ngoal:"), false)
                .goes("""
                client FIN,ACK seq=x ack=y   | required R61                                        | FIN-WAIT-1 ESTABLISHED
                server wait                  | -                                                   | FIN-WAIT-1 ESTABLISHED
                client wait                  | RETRANSMISSION                                      | FIN-WAIT-1 ESTABLISHED
                client FIN,ACK seq=x ack=y   | required R59 / < FIN,ACK seq=x ack=y R49            | FIN-WAIT-1 CLOSE-WAIT
                """);
    }

    @Test
    void anAbortIsAnsweredByNobody() {
        PairScript.of(FOUR_WAVES.replace("your app: close", "your app: abort"), false)
                .goes("""
                server wait                  | -                                                   | ESTABLISHED ESTABLISHED
                client RST seq=x             | required R31 / < RST seq=x R12                      | CLOSED CLOSED
                """)
                .over(100, 100);
    }

    @Test
    void aWrongSegmentIsCaught() {
        PairScript.of(FOUR_WAVES, true)
                .goes("""
                client slip FIN,ACK seq=x+7 ack=y | -                                                             | ESTABLISHED ESTABLISHED
                server refuse                     | nothing                                                       | ESTABLISHED ESTABLISHED
                server wait                       | -                                                             | ESTABLISHED ESTABLISHED
                server refuse                     | refused wrong seq:R93 / own refused wrong seq:R93 | ESTABLISHED ESTABLISHED
                client FIN,ACK seq=x ack=y        | required R61                                                  | FIN-WAIT-1 ESTABLISHED
                server wait                       | -                                                             | FIN-WAIT-1 ESTABLISHED
                server ACK seq=y ack=x+1          | nothing                                                       | FIN-WAIT-1 ESTABLISHED
                server let-in                     | < FIN,ACK seq=x ack=y R49                                     | FIN-WAIT-1 CLOSE-WAIT
                """)
                .tally(Role.CLIENT, new PairTally(1, 0, 1, 0, 0, 0, 0))
                .tally(Role.SERVER, new PairTally(0, 0, 0, 0, 1, 0, 0));
    }

    @Test
    void aWrongSegmentThatIsLetInIsToldAndChangesNothing() {
        PairScript script = PairScript.of(FOUR_WAVES, true)
                .goes("""
                client slip FIN,ACK seq=x ack=y+5 | -                                                                   | ESTABLISHED ESTABLISHED
                server wait                       | -                                                                   | ESTABLISHED ESTABLISHED
                server let-in                     | let in wrong ack:R41 / own let in wrong ack:R41        | ESTABLISHED ESTABLISHED
                """)
                .tally(Role.CLIENT, new PairTally(0, 0, 1, 1, 0, 0, 0))
                .tally(Role.SERVER, new PairTally(0, 0, 0, 0, 0, 1, 0));
        PairEvent.Came came = (PairEvent.Came)
                script.pair().events().get(script.pair().events().size() - 1);
        assertEquals("bad-ack", came.arrival().outcome().toString());
    }

    @Test
    void aFalseAlarmCostsTheSegment() {
        PairScript.of(FOUR_WAVES, true).goes("""
                client FIN,ACK seq=x ack=y        | required R61                            | FIN-WAIT-1 ESTABLISHED
                server wait                       | -                                       | FIN-WAIT-1 ESTABLISHED
                server refuse                     | refused right / own refused right       | FIN-WAIT-1 ESTABLISHED
                client wait                       | -                                       | FIN-WAIT-1 ESTABLISHED
                server wait                       | - / RETRANSMISSION                      | FIN-WAIT-1 ESTABLISHED
                client FIN,ACK seq=x ack=y        | required R59                            | FIN-WAIT-1 ESTABLISHED
                server let-in                     | < FIN,ACK seq=x ack=y R49               | FIN-WAIT-1 CLOSE-WAIT
                """).tally(Role.SERVER, new PairTally(0, 0, 0, 0, 0, 0, 1));
    }

    @Test
    void onlyWhatCanBeToldIsSlipped() {
        PairScript.of(FOUR_WAVES, true).goes("""
                client slip FIN,ACK seq=x ack=y   | RIGHT      | ESTABLISHED ESTABLISHED
                server slip FIN,ACK seq=y ack=x   | UNTELLABLE | ESTABLISHED ESTABLISHED
                server slip ACK seq=y ack=x len=9 | UNTELLABLE | ESTABLISHED ESTABLISHED
                server slip RST seq=y             | UNTELLABLE | ESTABLISHED ESTABLISHED
                server slip RST seq=y+1           | -          | ESTABLISHED ESTABLISHED
                server slip SYN seq=y             | -          | ESTABLISHED ESTABLISHED
                server slip ACK seq=y-1 ack=x     | -          | ESTABLISHED ESTABLISHED
                server slip ACK seq=y ack=x+1     | NONE_LEFT  | ESTABLISHED ESTABLISHED
                """);
    }

    /** The server has not got the FIN yet when its ACK is forged; when the client looks at it, it has sent the FIN itself. */
    @Test
    void whatCannotBeToldAnyMoreWhenItIsLetInCountsForNobody() {
        PairScript.of(FOUR_WAVES, true)
                .goes("""
                server slip ACK seq=y ack=x+1     | -                                                                           | ESTABLISHED ESTABLISHED
                client FIN,ACK seq=x ack=y        | required R61                                                                | FIN-WAIT-1 ESTABLISHED
                client wait                       | -                                                                           | FIN-WAIT-1 ESTABLISHED
                client let-in                     | let in wrong ack:R41 untellable / own let in wrong ack:R41 untellable | FIN-WAIT-1 ESTABLISHED
                """)
                .tally(Role.CLIENT, new PairTally(1, 0, 0, 0, 0, 0, 0))
                .tally(Role.SERVER, new PairTally(0, 0, 1, 0, 0, 0, 0));
    }

    @Test
    void ofTwoMovesInOneMomentOnlyTheFirstCounts() {
        Pair pair = PairScript.of(FOUR_WAVES, false).pair();
        Segment bare = SegmentText.segment("FIN seq=x", pair.level().symbols(0));
        PairMove move = pair.move(Role.CLIENT, new PairMove.Send(bare));
        Pair once = pair.play(move);
        assertEquals(1, once.end(Role.CLIENT).tally().wrong());
        assertSame(once, once.play(move));
        Pair waiting = once.play(once.move(Role.SERVER, new PairMove.Wait()));
        assertEquals(waiting, waiting.play(waiting.move(Role.SERVER, new PairMove.Wait())));
    }

    @Test
    void slipsAreNothingWhereThereAreNone() {
        Pair pair = PairScript.of(FOUR_WAVES, false).pair();
        Segment wrong = SegmentText.segment("ACK seq=x+9 ack=y", pair.level().symbols(0));
        assertEquals(pair, pair.play(pair.move(Role.CLIENT, new PairMove.Slip(wrong))));
        assertEquals(pair, pair.play(pair.move(Role.CLIENT, new PairMove.Refuse())));
        assertEquals(0, pair.slipsLeft(Role.CLIENT));
    }

    @Test
    void notEveryLevelIsForTwo() {
        String forged = FOUR_WAVES.replace("goal:", "strays: you +500 ACK seq=y ack=x\ngoal:");
        assertFalse(Pair.fits(LevelText.level(forged)));
        assertFalse(Pair.fits(LevelText.level(FOUR_WAVES.replace("your app: close", "your app: crash"))));
        assertFalse(Pair.fits(LevelText.level(FOUR_WAVES.replace("goal:", "before: FIN,ACK seq=x ack=y\ngoal:"))));
        assertThrows(IllegalArgumentException.class, () -> Pair.begin(LevelText.level(forged), 0, false));
    }

    @Test
    void thereIsAnEndToMoves() {
        Pair pair = PairScript.of(FOUR_WAVES, false).pair();
        Segment bare = SegmentText.segment("FIN seq=x", pair.level().symbols(0));
        for (int at = 0; at < Pair.MOST_MOVES; at++) {
            assertFalse(pair.over());
            pair = pair.play(pair.move(Role.CLIENT, new PairMove.Send(bare)));
        }
        assertTrue(pair.over());
        assertSame(pair, pair.play(pair.move(Role.SERVER, new PairMove.Wait())));
    }
}
