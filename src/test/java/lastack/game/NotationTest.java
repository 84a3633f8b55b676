package lastack.game;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import lastack.tcp.Flag;
import lastack.tcp.Flags;
import lastack.tcp.Segment;
import lastack.tcp.SeqNum;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs are kept as these lines, so each must say its move exactly. */
class NotationTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FIN,ACK seq=4381 ack=9007 len=0",
                "ACK seq=4294967295 ack=0 len=1460",
                "RST seq=0 len=0",
                "seq=7 len=0",
                "wait",
                "hint",
                "undo",
                "answer",
                "answer b",
                "answer a,c",
                "answer 4382",
                "answer CLOSE-WAIT"
            })
    void aLineIsReadAndWrittenAsItStands(String line) {
        assertEquals(Optional.of(line), Notation.read(line).map(Notation::write));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Wait",
                "FIN,ACK seq=4381 len=0",
                "FIN seq=4381 ack=9007 len=0",
                "FNI seq=1 len=0",
                "SYN seq=4294967296 len=0",
                "SYN seq=x len=0",
                "SYN len=0"
            })
    void whatIsNoMoveIsNone(String line) {
        assertEquals(Optional.empty(), Notation.read(line));
    }

    @Test
    void whatAPersonTypesIsKeptToTheLetter() {
        for (String typed : List.of(
                "",
                " ",
                ",",
                "a, b",
                " x ",
                "  ",
                "50%",
                "%002C",
                "%",
                "%%",
                "\u3000\u56db\u3000",
                "\n",
                "a\tb",
                "x\u001b[2J",
                "$1\\")) {
            assertSame(new Move.Answer(List.of(typed)));
            assertSame(new Move.Answer(List.of(typed, "b", typed)));
        }
    }

    @Test
    void everySegmentComesBack() {
        Random random = new Random(9293);
        for (int i = 0; i < 1000; i++) {
            Flags flags = Flags.NONE;
            for (Flag flag : Flag.values()) {
                flags = random.nextBoolean() ? flags.with(flag) : flags;
            }
            SeqNum seq = SeqNum.of(random.nextLong(SeqNum.MODULUS));
            SeqNum ack = SeqNum.of(random.nextLong(SeqNum.MODULUS));
            assertSame(new Move.Send(new Segment(flags, seq, ack, random.nextInt(65536), Segment.DEFAULT_WINDOW)));
        }
    }

    private static void assertSame(Move move) {
        assertEquals(Optional.of(move), Notation.read(Notation.write(move)), () -> Notation.write(move));
    }
}
