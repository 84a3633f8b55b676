package lastack.game;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.List;
import java.util.Objects;
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

    /** A play has an end, and the player is told that it is one. */
    @Test
    void afterVeryManyProbesNothingComesAnyMore() {
        Game game = probed("network: you RST 1 drop", 30);
        Move probe = game.moves().get(game.moves().size() - 1);
        for (int moves = 0; moves < 1000; moves++) {
            Game next = game.play(game.world().you().owed().again() ? probe : new Move.Wait());
            if (next.world().equals(game.world())) {
                assertEquals(
                        List.of(Belief.IT_GOES_ON_FOR_EVER),
                        Objects.requireNonNull(next.verdict()).findings().get(0).beliefs());
                return;
            }
            game = next;
        }
        fail("it goes on for ever");
    }
}
