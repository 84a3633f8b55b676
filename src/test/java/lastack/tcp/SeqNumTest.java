package lastack.tcp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** RFC 9293, section 3.4: "This space ranges from 0 to 2^32 - 1 ... all arithmetic ... must be performed modulo 2^32". */
class SeqNumTest {

    private static SeqNum number(long value) {
        return SeqNum.of(value);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 2147483647L, 2147483648L, 4294967295L})
    void readsAndWritesThirtyTwoBits(long value) {
        assertEquals(value, number(value).value());
        assertEquals(Long.toString(value), number(value).toString());
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, 4294967296L, Long.MIN_VALUE, Long.MAX_VALUE})
    void refusesWhatDoesNotFit(long value) {
        IllegalArgumentException refusal = assertThrows(IllegalArgumentException.class, () -> SeqNum.of(value));
        assertEquals("a sequence number is 0..4294967295, not " + value, refusal.getMessage());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # from,       count,        to
            0,            1,            1
            4294967295,   1,            0
            0,            -1,           4294967295
            4294967290,   20,           14
            2147483647,   1,            2147483648
            5,            4294967296,   5
            5,            -4294967297,  4
            """)
    void movesRoundTheCircle(long from, long count, long to) {
        assertEquals(number(to), number(from).plus(count));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # later,      earlier,      distance
            7,            7,            0
            1,            0,            1
            0,            4294967295,   1
            4294967295,   0,            -1
            14,           4294967290,   20
            2147483647,   0,            2147483647
            2147483648,   1,            2147483647
            2147483648,   0,            -2147483648
            """)
    void measuresTheShorterWay(long later, long earlier, int distance) {
        assertEquals(distance, number(later).minus(number(earlier)));
        assertEquals(distance > 0, number(later).after(number(earlier)));
        assertEquals(distance < 0, number(later).before(number(earlier)));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # number,     start,        size,        within
            5000,         5000,         1,           true
            5001,         5000,         1,           false
            4999,         5000,         100,         false
            5099,         5000,         100,         true
            5100,         5000,         100,         false
            5000,         5000,         0,           false
            4294967295,   4294967290,   100,         true
            0,            4294967290,   100,         true
            93,           4294967290,   100,         true
            94,           4294967290,   100,         false
            4294967289,   4294967290,   100,         false
            4294967295,   0,            4294967295,  false
            4294967295,   0,            4294967296,  true
            """)
    void liesInAWindowOrNot(long number, long start, long size, boolean within) {
        assertEquals(within, number(number).in(number(start), size));
    }

    /** "bits" is an int, and half of all numbers look negative there: the value and the text must not. */
    @Test
    void theSignBitIsAnOrdinaryBit() {
        SeqNum half = new SeqNum(Integer.MIN_VALUE);
        assertEquals(2147483648L, half.value());
        assertEquals("2147483648", half.toString());
        assertTrue(half.after(number(1)));
        assertFalse(half.before(number(1)));
    }
}
