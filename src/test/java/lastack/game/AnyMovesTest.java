package lastack.game;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import lastack.tcp.Connection;
import lastack.tcp.Flags;
import lastack.tcp.Referee;
import lastack.tcp.Segment;
import lastack.tcp.SeqNum;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is played, right or wrong: a game stays whole, and its run replays to it. */
class AnyMovesTest {
    private static final int PLAYS = 150;
    private static final int MOVES = 40;

    @ParameterizedTest
    @ValueSource(strings = {"""
            you:      client CLOSED x=4294967290
            peer:     server LISTEN y=0
            your app: open; ESTABLISHED write 5; +300 write 40; close
            peer app: ESTABLISHED +100 write 60; CLOSE-WAIT +200 write 10; close
            network:  you * 3 drop; peer * 2 drop; peer * 4 duplicate 700; you * 5 delay 1300
            goal:     CLOSED *
            10 SYN seq=x
            0  wait
            10 ask state ESTABLISHED
            10 ACK seq=x+1 ack=y+1 len=5
            0  wait
            0  wait
            10 FIN,ACK seq=x+6 ack=y+61 len=40
            0  wait
            """, """
            you:      server ESTABLISHED y=4294967295
            peer:     client ESTABLISHED x=4294967290
            your app: CLOSE-WAIT write 30; +200 close; CLOSED listen
            peer app: write 5; +20 write 5; close; CLOSED +1000 open
            network:  peer * 1 delay 400; peer FIN,ACK 1 duplicate 3000; you ACK 1 drop
            goal:     LISTEN *
            0  wait
            10 ACK seq=y ack=x
            0  wait
            10 ACK seq=y ack=x+11 len=30
            0  wait
            10 FIN,ACK seq=y+30 ack=x+11
            0  wait
            """, """
            you:      client ESTABLISHED x=4381 idle
            peer:     server ESTABLISHED y=9007
            your app: +600 close
            peer app: +350 write 100; FIN-WAIT-1 abort
            goal:     CLOSED CLOSED
            0  wait
            10 ACK seq=x ack=y+100
            0  wait
            10 RST seq=x
            """})
    void aGameStaysWhole(String text) {
        PlayLevel level = LevelText.level(text);
        int solved = 0;
        for (int seed = 0; seed < PLAYS; seed++) {
            Random random = new Random(seed);
            Game game = Game.begin(level, seed);
            for (int at = 0; at < MOVES; at++) {
                Game next = game.play(move(game, random));
                whole(game, next);
                game = next;
            }
            assertEquals(game, game.run().replay(level));
            solved += game.solved() ? 1 : 0;
        }
        assertTrue(solved > PLAYS / 20, "only " + solved + " of the plays went far");
    }

    private static void whole(Game before, Game after) {
        Verdict verdict = after.verdict();
        assertTrue(after.score() >= 0 && after.score() <= after.level().max());
        assertTrue(after.worth() >= 0 && after.at() <= after.level().tasks().size());
        if (verdict == null || after == before) {
            return;
        }
        assertEquals(verdict.ruling().accepted(), verdict.findings().isEmpty() && verdict.ruling() != Ruling.WRONG);
        if (verdict.ruling().accepted()) {
            assertEquals(before.score() + verdict.points(), after.score());
            assertEquals(before.world(), after.play(new Move.Undo()).world());
        } else {
            assertEquals(before.world(), after.world());
            assertEquals(before.at(), after.at());
            assertEquals(before.score(), after.score());
            verdict.findings()
                    .forEach(
                            finding -> assertEquals(1, finding.fault().allowed().size()));
        }
    }

    private static Move move(Game game, Random random) {
        return switch (random.nextInt(10)) {
            case 0, 1, 2 -> new Move.Wait();
            case 3 -> new Move.Undo();
            case 4 -> new Move.TakeHint();
            case 5 -> new Move.Answer(List.of(random.nextBoolean() ? "ESTABLISHED" : ""));
            case 6, 7 -> due(game);
            default -> new Move.Send(any(game.world().you(), random));
        };
    }

    private static Move due(Game game) {
        List<Segment> due = Referee.due(game.world().you());
        return due.isEmpty() ? new Move.Wait() : new Move.Send(due.get(0));
    }

    private static Segment any(Connection you, Random random) {
        return new Segment(
                new Flags(random.nextInt(0x20)),
                near(you.snd().nxt(), random),
                near(you.rcv().nxt(), random),
                Math.max(0, random.nextInt(60) - 30),
                Segment.DEFAULT_WINDOW);
    }

    private static SeqNum near(SeqNum number, Random random) {
        return random.nextInt(9) == 0 ? new SeqNum(random.nextInt()) : number.plus(random.nextInt(5) - 2);
    }
}
