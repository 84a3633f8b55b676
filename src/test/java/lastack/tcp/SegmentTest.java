package lastack.tcp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SegmentTest {

    /** RFC 9293, section 3.4: "SEG.LEN = the number of octets occupied by the data in the segment (counting SYN and FIN)". */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # segment                                 | SEG.LEN | next number
            ACK seq=1000 ack=5000                     | 0       | 1000
            seq=1000                                  | 0       | 1000
            RST seq=1000                              | 0       | 1000
            SYN seq=1000                              | 1       | 1001
            FIN,ACK seq=1000 ack=5000                 | 1       | 1001
            SYN,FIN seq=1000                          | 2       | 1002
            ACK seq=1000 ack=5000 len=10              | 10      | 1010
            FIN,ACK seq=1000 ack=5000 len=10          | 11      | 1011
            SYN,FIN seq=1000 len=10                   | 12      | 1012
            PSH,URG,ECE,CWR,RST seq=1000 len=3        | 3       | 1003
            FIN,ACK seq=4294967295 ack=5000           | 1       | 0
            FIN,ACK seq=4294967290 ack=5000 len=10    | 11      | 5
            SYN seq=4294967295                        | 1       | 0
            """)
    void countsWhatTakesANumber(String text, int length, long end) {
        Segment segment = Notation.segment(text);
        assertEquals(length, segment.seqLength());
        assertEquals(SeqNum.of(end), segment.end());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # segment                                  | as it is written everywhere
            ACK,FIN seq=4381 ack=9007                  | FIN,ACK seq=4381 ack=9007 len=0
            ACK,SYN seq=4294967295 ack=0               | SYN,ACK seq=4294967295 ack=0 len=0
            CWR,ECE,URG,ACK,PSH seq=1 ack=2 len=3      | PSH,ACK,URG,ECE,CWR seq=1 ack=2 len=3
            RST seq=7                                  | RST seq=7 len=0
            seq=7                                      | seq=7 len=0
            """)
    void readsAsPeopleWriteIt(String text, String written) {
        assertEquals(written, Notation.segment(text).toString());
    }

    /** Section 3.1: without the flag the field has no meaning, so two segments that differ in it alone are the same. */
    @Test
    void withoutTheFlagThereIsNoAckNumber() {
        Segment segment = new Segment(Flags.of(Flag.FIN), SeqNum.of(1000), SeqNum.of(5000), 0, 10);
        assertEquals(SeqNum.ZERO, segment.ack());
    }

    @Test
    void anotherWindowIsAllThatChanges() {
        Segment segment = Notation.segment("FIN,ACK seq=1000 ack=5000 len=10 win=500");
        assertEquals(Notation.segment("FIN,ACK seq=1000 ack=5000 len=10 win=0"), segment.withWindow(0));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            -1 | 0     | a segment's length is 0..2147483645, not -1
            2147483646 | 0 | a segment's length is 0..2147483645, not 2147483646
            0  | -1    | a window is 0..65535, not -1
            0  | 65536 | a window is 0..65535, not 65536
            """)
    void refusesWhatNoHeaderHolds(int length, int window, String why) {
        IllegalArgumentException refusal = assertThrows(
                IllegalArgumentException.class,
                () -> new Segment(Flags.NONE, SeqNum.ZERO, SeqNum.ZERO, length, window));
        assertEquals(why, refusal.getMessage());
    }

    @Test
    void theLongestIsOne() {
        Segment longest = new Segment(Flags.NONE, SeqNum.ZERO, SeqNum.ZERO, Segment.LONGEST, 0);
        assertEquals(Segment.LONGEST, longest.seqLength());
    }

    /** Section 3.1, the fourteenth octet of the header, from CWR on the left to FIN on the right. */
    @Test
    void flagsStandWhereTheHeaderHasThem() {
        assertEquals(
                List.of(0x80, 0x40, 0x20, 0x10, 0x08, 0x04, 0x02, 0x01),
                List.of(Flag.values()).stream().map(Flag::mask).toList());
        assertEquals(0x11, Flags.of(Flag.ACK, Flag.FIN).bits());
        assertEquals(0x19, Flags.of(Flag.ACK, Flag.FIN).toggled(Flag.PSH).bits());
        assertEquals(0x01, Flags.of(Flag.ACK, Flag.FIN).toggled(Flag.ACK).bits());
    }

    /** R99: what is left without PSH, URG and the ECN bits decides. */
    @Test
    void fourFlagsDecideAboutAConnection() {
        Flags all = Flags.of(Flag.values());
        assertEquals(Flags.of(Flag.SYN, Flag.FIN, Flag.RST, Flag.ACK), all.essential());
    }
}
