package lastack.game;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** A seeded level has new numbers at each play, and the same ones whenever that play is replayed. */
class SeedsTest {
    private static final PlayLevel LEVEL = LevelText.level("""
            you:      client ESTABLISHED x=4381
            peer:     server ESTABLISHED y=9007
            your app: close
            peer app: CLOSE-WAIT close
            goal:     TIME-WAIT CLOSED
            seeded
            10 FIN,ACK seq=x ack=y
            0  wait
            10 ACK seq=x+1 ack=y+1
            """);

    @Test
    void anySeedCanBePlayedByTheLettersAlone() {
        Set<String> starts = new HashSet<>();
        LongStream.of(0, 1, 2, 77, -1, Long.MIN_VALUE, Long.MAX_VALUE).forEach(seed -> {
            Game game = Playing.of(LEVEL, seed).goes("""
                    FIN,ACK seq=x ack=y | required 10 R61 | FIN-WAIT-1 LAST-ACK | > FIN,ACK seq=x ack=y; peer close
                    wait                | required 0 R51  | TIME-WAIT LAST-ACK  | < FIN,ACK seq=y ack=x+1
                    ACK seq=x+1 ack=y+1 | required 10 R94 | TIME-WAIT CLOSED    | > ACK seq=x+1 ack=y+1
                    """).solved(20, 3).game();
            starts.add(game.symbols().toString());
        });
        assertEquals(7, starts.size(), "each seed has numbers of its own: " + starts);
    }

    @Test
    void aLevelThatIsNotSeededHasItsOwnNumbersInEveryPlay() {
        PlayLevel fixed = LevelText.level("""
                you:      client ESTABLISHED x=4381
                peer:     server ESTABLISHED y=9007
                your app: close
                goal:     FIN-WAIT-1 CLOSE-WAIT
                10 FIN,ACK seq=x ack=y
                """);
        assertEquals(Game.begin(fixed, 1).world(), Game.begin(fixed, 2).world());
        assertNotEquals(Game.begin(LEVEL, 1).world(), Game.begin(LEVEL, 2).world());
    }

    @Test
    void aSeedStaysNearWhereItIsBidden() {
        PlayLevel near = LevelText.level("""
                you:      client ESTABLISHED x=4294967290~10
                peer:     server ESTABLISHED y=9007
                your app: close
                goal:     FIN-WAIT-1 CLOSE-WAIT
                seeded
                10 FIN,ACK seq=x ack=y
                """);
        Set<Long> starts = LongStream.range(0, 200)
                .mapToObj(seed -> near.start(Side.YOU, seed).value())
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(
                Set.of(4294967290L, 4294967291L, 4294967292L, 4294967293L, 4294967294L, 4294967295L, 0L, 1L, 2L, 3L),
                starts);
    }

    /** The numbers of SplitMix64 as its authors publish them: kept runs depend on every bit. */
    @Test
    void mixingIsSplitMix64() {
        long first = Mixing.next(0);
        long second = Mixing.next(first);
        assertEquals(0xE220A8397B1DCDAFL, Mixing.bits(first));
        assertEquals(0x6E789E6AA1B965F4L, Mixing.bits(second));
        assertEquals(0x06C45D188009454FL, Mixing.bits(Mixing.next(second)));
    }
}
