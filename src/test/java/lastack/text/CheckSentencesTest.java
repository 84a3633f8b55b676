package lastack.text;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;

import lastack.tcp.Connection;
import lastack.tcp.Flag;
import lastack.tcp.Flags;
import lastack.tcp.Referee;
import lastack.tcp.Segment;
import lastack.tcp.SeqNum;
import lastack.tcp.State;
import org.junit.jupiter.api.Test;

/** The lab and the large play screen list what each check found. */
class CheckSentencesTest {

    private static String found(Lang lang, Connection before, Segment segment, Who who) {
        Words words = Words.in(lang);
        return CheckSentences.of(words, before, segment, Referee.arrive(before, segment), who).stream()
                .map(check -> words.name(check.step()) + " " + check.result() + ": " + check.text())
                .collect(joining("\n", "", "\n"));
    }

    private static Connection endpoint(State state, long una, int sent, long rcv) {
        SeqNum first = SeqNum.of(una);
        return Connection.in(state, false, first, first.plus(sent), SeqNum.of(rcv), 65535, 65535);
    }

    private static Segment segment(Flags flags, long seq, long ack, int length) {
        return new Segment(flags, SeqNum.of(seq), SeqNum.of(ack), length, 64240);
    }

    private static final Flags FIN_ACK = Flags.of(Flag.FIN, Flag.ACK);
    private static final Flags ACK = Flags.of(Flag.ACK);

    /** As in the lab's example: both ends closed at once. */
    @Test
    void aFinThatCrossesOurs() {
        Connection finWait1 = endpoint(State.FIN_WAIT_1, 1000, 1, 5000);
        Segment fin = segment(FIN_ACK, 5000, 1000, 0);
        assertEquals("""
                sequence pass: 5000 = RCV.NXT, in window
                rst pass: not set
                security pass: nothing to compare
                syn pass: not set
                ack pass: 1000: our FIN not covered
                urg pass: not set
                text pass: none
                fin pass: RCV.NXT becomes 5001
                """, found(Lang.EN, finWait1, fin, Who.WE));
        assertEquals("""
                序号 pass: 5000 = RCV.NXT，在窗口内
                RST pass: 未设置
                安全 pass: 没有可比较的
                SYN pass: 未设置
                ACK pass: 1000：未确认本端的 FIN
                URG pass: 未设置
                数据 pass: 没有
                FIN pass: RCV.NXT 变为 5001
                """, found(Lang.ZH, finWait1, fin, Who.WE));
    }

    /** As in the half-closed example: the client, finished, takes what the server still has to say. */
    @Test
    void dataForAnEndThatHasFinished() {
        Connection finWait2 = endpoint(State.FIN_WAIT_2, 4382, 0, 9507);
        assertEquals("""
                sequence pass: 9507 = RCV.NXT, in window
                rst pass: not set
                security pass: nothing to compare
                syn pass: not set
                ack pass: 4382 acknowledges its FIN, again
                urg pass: not set
                text pass: 300 bytes, RCV.NXT becomes 9807
                fin pass: not set
                """, found(Lang.EN, finWait2, segment(ACK, 9507, 4382, 300), Who.CLIENT));
    }

    @Test
    void dataAndFinTogetherAreCountedOneAfterTheOther() {
        Connection established = endpoint(State.ESTABLISHED, 1000, 0, 5000);
        assertEquals("""
                sequence pass: 5000 = RCV.NXT, in window
                rst pass: not set
                security pass: nothing to compare
                syn pass: not set
                ack pass: 1000: nothing new
                urg pass: not set
                text pass: 1 byte, RCV.NXT becomes 5001
                fin pass: RCV.NXT becomes 5002
                """, found(Lang.EN, established, segment(FIN_ACK, 5000, 1000, 1), Who.PEER));
    }

    @Test
    void whatIsBehindAFailedCheckIsNotReached() {
        Connection established = endpoint(State.ESTABLISHED, 1000, 0, 5000);
        assertEquals("""
                sequence pass: 5000 = RCV.NXT, in window
                rst pass: not set
                security pass: nothing to compare
                syn pass: not set
                ack fail: not set
                urg not-reached: not reached
                text not-reached: not reached
                fin not-reached: not reached
                """, found(Lang.EN, established, segment(Flags.of(Flag.FIN), 5000, 0, 0), Who.PEER));
    }

    @Test
    void aFinAheadOfItsTurnWaits() {
        Connection established = endpoint(State.ESTABLISHED, 1000, 0, 5000);
        assertEquals("""
                sequence pass: 5100: in window, 100 ahead
                rst pass: not set
                security pass: nothing to compare
                syn pass: not set
                ack pass: 1000: nothing new
                urg pass: not set
                text not-reached: 10 bytes, kept for later
                fin not-reached: set: its turn has not come
                """, found(Lang.EN, established, segment(FIN_ACK, 5100, 1000, 10), Who.PEER));
    }

    @Test
    void aFinThatComesAgainLiesBeforeTheWindow() {
        Connection closeWait = endpoint(State.CLOSE_WAIT, 9007, 0, 4382);
        String checks = found(Lang.EN, closeWait, segment(FIN_ACK, 4381, 9007, 0), Who.PEER);
        assertEquals(
                "sequence fail: 4381: before RCV.NXT 4382",
                checks.lines().findFirst().orElseThrow());
    }

    @Test
    void listenHasThreeChecksAndSynSentFour() {
        Connection listen = Connection.listening(SeqNum.of(8806));
        Segment syn = segment(Flags.of(Flag.SYN), 4280, 0, 0);
        assertEquals("""
                rst pass: not set
                ack pass: not set
                syn pass: set, RCV.NXT becomes 4281
                """, found(Lang.EN, listen, syn, Who.PEER));
        Connection synSent = endpoint(State.SYN_SENT, 4280, 1, 0);
        Segment answer = segment(Flags.of(Flag.SYN, Flag.ACK), 8806, 4281, 0);
        assertEquals("""
                ack pass: 4281 acknowledges your SYN
                rst pass: not set
                security pass: nothing to compare
                syn pass: set, RCV.NXT becomes 8807
                """, found(Lang.EN, synSent, answer, Who.YOU));
    }
}
