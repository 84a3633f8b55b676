package lastack.game;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import lastack.tcp.State;
import org.junit.jupiter.api.Test;

/** A window that is shut is asked after for as long as the other end answers, and no longer (RFC 9293, section 3.8.6.1). */
class ShutWindowTest {
    private static final String LEVEL = """
            you:      client ESTABLISHED x=4381
            peer:     server ESTABLISHED y=9007 idle 0
            your app: write 10
            %s
            goal:     FIN-WAIT-1 *
            10 ACK seq=x ack=y len=1
            10 FIN,ACK seq=x+10 ack=y
            """;

    /** Waits for the timer and probes, {@code times} times. */
    private static Game probed(String network, int times) {
        Game game = Game.begin(LevelText.level(LEVEL.formatted(network)), 0);
        Move probe = new Move.Send(SegmentText.segment("ACK seq=x ack=y len=1", game.symbols()));
        for (int probes = 0; probes < times; probes++) {
            while (!game.world().you().owed().again() && game.world().you().state() == State.ESTABLISHED) {
                Game waited = game.play(new Move.Wait());
                assertNotEquals(game.world(), waited.world(), "nothing comes after probe " + probes);
                game = waited;
            }
            game = game.play(probe);
        }
        return game;
    }

    @Test
    void theConnectionStaysWhileProbesAreAnswered() {
        assertEquals(
                State.ESTABLISHED,
                probed("network: you RST 1 drop", 30).world().you().state());
    }

    @Test
    void whoIsNeverAnsweredGivesUp() {
        StringBuilder lost = new StringBuilder("network: ");
        for (int nth = 1; nth <= 30; nth++) {
            lost.append(nth == 1 ? "" : "; ").append("you ACK ").append(nth).append(" drop");
        }
        assertEquals(State.CLOSED, probed(lost.toString(), 30).world().you().state());
    }
}
