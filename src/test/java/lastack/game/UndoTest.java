package lastack.game;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What can be taken back, what stays paid, and moves that are none. */
class UndoTest {
    private static final String LEVEL = """
            you:      client ESTABLISHED x=4381
            peer:     server ESTABLISHED y=9007
            your app: close
            peer app: CLOSE-WAIT +200 close
            goal:     TIME-WAIT CLOSED
            10 FIN,ACK seq=x ack=y
            0  wait
            10 ask state FIN-WAIT-2
            0  wait
            20 ACK seq=x+1 ack=y+1
            """;

    @Test
    void theConnectionComesBackAndThePointsDoNot() {
        Playing.of(LEVEL).goes("""
                FIN seq=x           | useless -3 flags:fin-goes-alone:R40 | ESTABLISHED ESTABLISHED |
                hint                | -2             | ESTABLISHED ESTABLISHED |
                FIN,ACK seq=x ack=y | required 5 R61 | FIN-WAIT-1 CLOSE-WAIT   | > FIN,ACK seq=x ack=y
                wait                | required 0 R44 | FIN-WAIT-2 CLOSE-WAIT   | < ACK seq=y ack=x+1
                answer CLOSED       | wrong -3       | FIN-WAIT-2 CLOSE-WAIT   |
                answer FIN-WAIT-2   | right 7        | FIN-WAIT-2 CLOSE-WAIT   |
                undo                | back          | FIN-WAIT-2 CLOSE-WAIT   |
                undo                | back          | FIN-WAIT-1 CLOSE-WAIT   | taken back
                undo                | back          | ESTABLISHED ESTABLISHED | taken back
                FIN,ACK seq=0 ack=y | useless -3 seq:seq-is-zero:R93 | ESTABLISHED ESTABLISHED |
                hint                | -2             | ESTABLISHED ESTABLISHED |
                FIN,ACK seq=x ack=y | required 0 R61 | FIN-WAIT-1 CLOSE-WAIT   | > FIN,ACK seq=x ack=y
                wait                | required 0 R44 | FIN-WAIT-2 CLOSE-WAIT   | < ACK seq=y ack=x+1
                answer FIN-WAIT-2   | right 7        | FIN-WAIT-2 CLOSE-WAIT   |
                wait                | required 0 R52 | TIME-WAIT LAST-ACK      | peer close; < FIN,ACK seq=y ack=x+1
                hint                | -2             | TIME-WAIT LAST-ACK      |
                hint                | -2             | TIME-WAIT LAST-ACK      |
                hint                | -3             | TIME-WAIT LAST-ACK      |
                ACK seq=x+1 ack=y+1 | required 13 R94 | TIME-WAIT CLOSED       | > ACK seq=x+1 ack=y+1
                """).solved(20, 1);
    }

    @Test
    void aMoveThatDidTwoTasksIsTakenBackWhole() {
        Playing play = Playing.of("""
                you:      server ESTABLISHED y=9007
                peer:     client ESTABLISHED x=4381
                your app: CLOSE-WAIT +200 close
                peer app: close
                goal:     CLOSED TIME-WAIT
                before:   wait
                10 ACK seq=y ack=x+1
                0  wait
                20 FIN,ACK seq=y ack=x+1
                0  wait
                """).goes("""
                wait                  | legal 0      | CLOSE-WAIT FIN-WAIT-1 | you close
                FIN,ACK seq=y ack=x+1 | legal 30 R62 | LAST-ACK TIME-WAIT    | > FIN,ACK seq=y ack=x+1
                undo                  | back          | CLOSE-WAIT FIN-WAIT-1 | taken back
                """);
        assertEquals(0, play.game().score());
        assertEquals(0, play.game().at());
        play.goes("""
                FIN,ACK seq=y ack=x+1 | legal 30 R62   | LAST-ACK TIME-WAIT | > FIN,ACK seq=y ack=x+1
                wait                  | required 0 R46 | CLOSED TIME-WAIT   | < ACK seq=x+1 ack=y+1
                """).solved(30, 3);
    }

    @Test
    void movesThatAreNoneLeaveTheVerySameGame() {
        PlayLevel level = LevelText.level(LEVEL);
        Game start = Game.begin(level, 0);
        assertSame(start, start.play(new Move.Undo()), "nothing to take back");
        Game hinted = start.play(new Move.TakeHint()).play(new Move.TakeHint()).play(new Move.TakeHint());
        assertSame(hinted, hinted.play(new Move.TakeHint()), "no more hints");
        Game solved = Playing.of(LEVEL).goes("""
                FIN,ACK seq=x ack=y | required 10 R61 | FIN-WAIT-1 CLOSE-WAIT | > FIN,ACK seq=x ack=y
                wait                | required 0 R44  | FIN-WAIT-2 CLOSE-WAIT | < ACK seq=y ack=x+1
                answer FIN-WAIT-2   | right 10        | FIN-WAIT-2 CLOSE-WAIT |
                wait                | required 0 R52  | TIME-WAIT LAST-ACK    | peer close; < FIN,ACK seq=y ack=x+1
                ACK seq=x+1 ack=y+1 | required 20 R94 | TIME-WAIT CLOSED      | > ACK seq=x+1 ack=y+1
                """).solved(40, 3).game();
        assertSame(solved, solved.play(new Move.Wait()));
        assertSame(solved, solved.play(new Move.TakeHint()));
        assertSame(solved, solved.play(new Move.Answer(List.of("CLOSED"))));
    }

    @Test
    void aRunHasABound() {
        Game game = Game.begin(LevelText.level(LEVEL), 0);
        Move wrong = new Move.Answer(List.of("a"));
        for (int at = 0; at < Game.MOST_MOVES; at++) {
            game = game.play(wrong);
        }
        assertEquals(Game.MOST_MOVES, game.moves().size());
        assertSame(game, game.play(wrong));
    }

    @Test
    void anAnswerWhereNoneIsAskedCostsNothingNorDoesAMoveWhereOneIs() {
        Playing.of(LEVEL).goes("""
                answer FIN-WAIT-2   | useless -0 move:none-known:R01 | ESTABLISHED ESTABLISHED |
                FIN,ACK seq=x ack=y | required 10 R61 | FIN-WAIT-1 CLOSE-WAIT | > FIN,ACK seq=x ack=y
                answer FIN-WAIT-2   | useless -0 move:none-known:R01 | FIN-WAIT-1 CLOSE-WAIT |
                wait                | required 0 R44  | FIN-WAIT-2 CLOSE-WAIT | < ACK seq=y ack=x+1
                ACK seq=x+1 ack=y   | useless -0 move:none-known:R01 | FIN-WAIT-2 CLOSE-WAIT |
                wait                | useless -0 move:none-known:R01 | FIN-WAIT-2 CLOSE-WAIT |
                """).unsolved();
    }
}
