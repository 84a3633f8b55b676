package lastack.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import lastack.game.Belief;
import lastack.game.Finding;
import lastack.tcp.Call;
import lastack.tcp.Connection;
import lastack.tcp.Fault;
import lastack.tcp.Field;
import lastack.tcp.Flag;
import lastack.tcp.Flags;
import lastack.tcp.Referee;
import lastack.tcp.Rule;
import lastack.tcp.Segment;
import lastack.tcp.SeqNum;
import lastack.tcp.State;
import lastack.tcp.Value;
import org.junit.jupiter.api.Test;

/** What a player reads who has done something wrong, or right. */
class VerdictsTest {
    private static final SeqNum X = SeqNum.of(4381);
    private static final SeqNum Y = SeqNum.of(9007);

    private final Verdicts en = new Verdicts(Words.in(Lang.EN), Who.SERVER);
    private final Verdicts zh = new Verdicts(Words.in(Lang.ZH), Who.SERVER);

    private static Connection in(State state, int sent) {
        return Connection.in(state, false, X, X.plus(sent), Y, 64240, 64240);
    }

    private static Fault first(Connection you, Segment segment) {
        return Referee.send(you, segment).faults().get(0);
    }

    private static Segment segment(Flags flags, SeqNum seq, SeqNum ack, int length) {
        return new Segment(flags, seq, ack, length, 64240);
    }

    @Test
    void theBeliefIsAnsweredAndNotOnlyTheNumber() {
        Fault fault =
                new Fault(Field.ACK, new Value.Seq(SeqNum.of(4381)), List.of(new Value.Seq(SeqNum.of(4382))), Rule.R07);
        Finding finding = new Finding(fault, List.of(Belief.FIN_IS_FREE));
        Connection you = in(State.CLOSE_WAIT, 0);
        assertEquals("Not yet: ack", en.headline(Field.ACK));
        assertEquals("还不对：ack", zh.headline(Field.ACK));
        assertEquals(
                "You named the FIN itself. ack names the next number you expect, and FIN used up one.",
                en.why(you, finding));
        assertEquals("你确认的是 FIN 自己的序号。ack 要写期待的下一个序号，而 FIN 占用了一个。", zh.why(you, finding));
        assertEquals(
                "ack: given 4381, allowed 4382. You named the FIN itself. ack names the next number you expect, and FIN"
                        + " used up one.",
                en.whole(you, finding));
        assertEquals("ack：你写的是 4381，应当是 4382。你确认的是 FIN 自己的序号。ack 要写期待的下一个序号，而 FIN 占用了一个。", zh.whole(you, finding));
    }

    @Test
    void aBareFinLacksAck() {
        Connection closing =
                Referee.call(in(State.ESTABLISHED, 0), new Call.Shutdown()).next();
        Fault fault = first(closing, segment(Flags.of(Flag.FIN), X, SeqNum.ZERO, 0));
        assertEquals(
                "ACK is missing. The server drops every segment without it once a connection stands.",
                en.why(closing, fault));
        assertEquals("少了 ACK。连接建立之后，没有 ACK 的报文段，服务端一律丢弃。", zh.why(closing, fault));
        assertEquals("FIN", en.show(fault.given()));
        assertEquals("FIN,ACK", en.show(fault.allowed()));
    }

    @Test
    void aFinNobodyAskedFor() {
        Connection you = in(State.CLOSE_WAIT, 0);
        Fault fault = first(you, segment(Flags.of(Flag.FIN, Flag.ACK), X, Y, 0));
        assertEquals("FIN says that nothing more will come. Your application has not closed yet.", en.why(you, fault));
    }

    @Test
    void anAckAheadAndAnAckBehind() {
        Connection you =
                Referee.call(in(State.ESTABLISHED, 0), new Call.Shutdown()).next();
        Segment ahead = segment(Flags.of(Flag.FIN, Flag.ACK), X, Y.plus(1), 0);
        Segment behind = segment(Flags.of(Flag.FIN, Flag.ACK), X, Y.plus(-1), 0);
        assertEquals(
                "ack names the next number you expect. Not all before 9008 has arrived.",
                en.why(you, first(you, ahead)));
        assertEquals(
                "ack names the next number you expect. With 9006 you ask for what you have.",
                en.why(you, first(you, behind)));
    }

    @Test
    void bytesThatNobodyWrote() {
        Connection you =
                Referee.call(in(State.ESTABLISHED, 0), new Call.Write(1)).next();
        Flags psh = Flags.of(Flag.PSH, Flag.ACK);
        assertEquals(
                "Your application has written 1 byte that this segment can carry, and no more.",
                en.why(you, first(you, segment(psh, X, Y, 20))));
        Connection silent = in(State.ESTABLISHED, 0);
        assertEquals("你的应用没有还要发的数据，所以这个报文段不带数据。", zh.why(silent, first(silent, segment(psh, X, Y, 20))));
    }

    @Test
    void oneFinOrAnotherNumberThatIsUsedUp() {
        Connection finSent = in(State.FIN_WAIT_2, 0);
        Finding own = seqFinding(finSent.finNumber(), finSent.snd().nxt(), Belief.MY_FIN_IS_FREE);
        assertEquals(
                "That is your FIN's own number. FIN used it up, so you go on with the next one.", en.why(finSent, own));
        assertEquals(
                "That number is used up: SYN and FIN take one each, as a byte does. Go on behind it.",
                en.why(in(State.ESTABLISHED, 0), own));
    }

    private static Finding seqFinding(SeqNum given, SeqNum allowed, Belief belief) {
        Fault fault = new Fault(Field.SEQ, new Value.Seq(given), List.of(new Value.Seq(allowed)), Rule.R07);
        return new Finding(fault, List.of(belief));
    }

    @Test
    void aMoveOfAnotherKind() {
        Connection you = in(State.CLOSE_WAIT, 0);
        Fault impatient = new Fault(Field.MOVE, Value.Kind.SEND, List.of(Value.Kind.ANSWER), Rule.R01);
        assertEquals("There is a question to answer first.", en.why(you, impatient));
        assertEquals("先回答问题。", zh.why(you, impatient));
        Fault waiting = new Fault(Field.MOVE, Value.Kind.WAIT, List.of(Value.Kind.SEND), Rule.R96);
        assertEquals(Words.in(Lang.EN).text("belief.it-comes-by-itself"), en.why(you, waiting));
    }

    @Test
    void whoWaitsIsToldWhatTheStateStillHasToDo() {
        Words words = Words.in(Lang.EN);
        Fault ack = new Fault(Field.MOVE, Value.Kind.WAIT, List.of(Value.Kind.SEND), Rule.R91);
        Fault data = new Fault(Field.MOVE, Value.Kind.WAIT, List.of(Value.Kind.SEND), Rule.R100);
        assertEquals(words.text("belief.it-comes-by-itself.fin-wait"), en.why(in(State.FIN_WAIT_2, 0), ack));
        assertEquals(words.text("belief.it-comes-by-itself.close-wait"), en.why(in(State.CLOSE_WAIT, 0), data));
        assertEquals(words.text("belief.it-comes-by-itself"), en.why(in(State.CLOSE_WAIT, 0), ack));
        assertEquals(words.text("belief.it-comes-by-itself.time-wait"), en.why(in(State.TIME_WAIT, 0), ack));
    }

    @Test
    void aRuleOfAnotherFieldStillSaysWhatItSays() {
        Fault odd = new Fault(Field.SEQ, new Value.Seq(X), List.of(new Value.Seq(Y)), Rule.R67);
        assertEquals(
                "It has to be 9007 here. " + Words.in(Lang.EN).says(Rule.R67), en.why(in(State.CLOSE_WAIT, 0), odd));
    }

    @Test
    void whatWasRightIsSaidToo() {
        assertEquals(
                "Your FIN took one number. Your direction is closed; the server may still send.", en.right(Rule.R61));
        assertEquals("你的 FIN 占用一个序号。你的方向已关闭，服务端还可以发送。", zh.right(Rule.R61));
    }

    @Test
    void emptyFlagsHaveAName() {
        assertEquals("no flags", en.show(new Value.FlagSet(Flags.NONE)));
        assertEquals("没有标志", zh.show(new Value.FlagSet(Flags.NONE)));
        assertEquals("等待", zh.show(Value.Kind.WAIT));
    }

    @Test
    void aRuleHasItsPlace() {
        Words words = Words.in(Lang.EN);
        assertEquals("Rule R40, RFC 9293 section 3.10.7.4.", words.reference(Rule.R40));
        assertEquals("Rule R73, RFC 1337 section 2.", words.reference(Rule.R73));
        assertEquals("规则 R07，RFC 9293 第 3.4 节。", Words.in(Lang.ZH).reference(Rule.R07));
    }
}
