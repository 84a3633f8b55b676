package lastack.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.Map;
import lastack.tcp.Flag;
import lastack.tcp.Flags;
import lastack.tcp.Segment;
import lastack.tcp.SeqNum;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SymbolsTest {
    private final Symbols symbols = new Symbols(Map.of("x", SeqNum.of(4381), "y", SeqNum.of(9007)));

    @ParameterizedTest
    @CsvSource({
        "4381, x",
        "4382, x+1",
        "9006, x+4625",
        "9007, y",
        "9807, y+800",
        "19006, y+9999",
    })
    void aNumberNearALetterIsCountedFromTheNearest(long number, String symbol) {
        assertEquals(symbol, symbols.of(SeqNum.of(number)));
    }

    @ParameterizedTest
    @CsvSource({"4380", "0", "19007", "4294967295"})
    void anyOtherNumberHasNoSymbol(long number) {
        assertNull(symbols.of(SeqNum.of(number)));
    }

    @Test
    void lettersReachAcrossTheEdge() {
        Symbols edge = new Symbols(Map.of("x", SeqNum.of(4294967295L)));
        assertEquals("x+1", edge.of(SeqNum.ZERO));
    }

    @Test
    void ofTwoLettersForOneNumberTheFirstInTheAlphabetIsTaken() {
        Symbols both = new Symbols(Map.of("y", SeqNum.of(7), "x", SeqNum.of(7)));
        assertEquals("x+2", both.of(SeqNum.of(9)));
    }

    @Test
    void aSegmentIsWrittenWithLetters() {
        Segment fin = new Segment(Flags.of(Flag.FIN, Flag.ACK), SeqNum.of(4381), SeqNum.of(9007), 0, 100);
        Segment data = new Segment(Flags.of(Flag.PSH, Flag.ACK), SeqNum.of(9507), SeqNum.of(70), 300, 100);
        Segment bare = new Segment(Flags.NONE, SeqNum.of(1), SeqNum.ZERO, 0, 100);
        assertEquals("FIN,ACK seq=x ack=y", symbols.write(fin));
        assertEquals("PSH,ACK seq=y+500 ack=70 len=300", symbols.write(data));
        assertEquals("seq=1", symbols.write(bare));
    }
}
