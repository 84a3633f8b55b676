package lastack.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import lastack.tcp.Connection;
import lastack.tcp.Flag;
import lastack.tcp.Flags;
import lastack.tcp.Referee;
import lastack.tcp.Segment;
import lastack.tcp.SeqNum;
import lastack.tcp.State;
import org.junit.jupiter.api.Test;

/** What a reader of the level "The second wave" and its like hears about the other end. */
class ReactionsTest {
    private static final Segment BARE_FIN = new Segment(Flags.of(Flag.FIN), SeqNum.of(4381), SeqNum.ZERO, 0, 64240);
    private static final Segment ACK_OF_THE_FIN_ITSELF =
            new Segment(Flags.of(Flag.ACK), SeqNum.of(9007), SeqNum.of(4381), 0, 64240);

    private final Reactions en = new Reactions(Words.in(Lang.EN));
    private final Reactions zh = new Reactions(Words.in(Lang.ZH));

    private static Connection client(State state, int sent) {
        SeqNum x = SeqNum.of(4381);
        return Connection.in(state, false, x, x.plus(sent), SeqNum.of(9007), 64240, 64240);
    }

    private static Connection server(State state) {
        SeqNum y = SeqNum.of(9007);
        return Connection.in(state, true, y, y, SeqNum.of(4381), 64240, 64240);
    }

    @Test
    void aBareFinIsDropped() {
        var arrival = Referee.arrive(server(State.ESTABLISHED), BARE_FIN);
        assertEquals("If sent: dropped. The server stays in ESTABLISHED.", en.ifSent(arrival, Who.SERVER));
        assertEquals("这样发出会被丢弃，服务端仍在 ESTABLISHED。", zh.ifSent(arrival, Who.SERVER));
        assertEquals("The server drops it without a word and stays in ESTABLISHED.", en.told(arrival, Who.SERVER));
        assertEquals("服务端悄悄丢弃了它，仍在 ESTABLISHED。", zh.told(arrival, Who.SERVER));
    }

    @Test
    void anAckOfTheFinItselfIsIgnoredAndTheFinComesAgain() {
        var arrival = Referee.arrive(client(State.FIN_WAIT_1, 1), ACK_OF_THE_FIN_ITSELF);
        assertEquals("If sent: ignored. The client sends its FIN again.", en.ifSent(arrival, Who.CLIENT));
        assertEquals("这样发出会被忽略，客户端会重发它的 FIN。", zh.ifSent(arrival, Who.CLIENT));
        assertEquals("If sent: ignored. You send your FIN again.", en.ifSent(arrival, Who.YOU));
    }

    @Test
    void dataThatNothingAcknowledgesComesAgainToo() {
        var arrival = Referee.arrive(client(State.ESTABLISHED, 100), ACK_OF_THE_FIN_ITSELF);
        assertEquals("If sent: ignored. The client sends its data again.", en.ifSent(arrival, Who.CLIENT));
        assertEquals("这样发出会被忽略，客户端会重发它的数据。", zh.ifSent(arrival, Who.CLIENT));
    }

    @Test
    void anAnswerIsTold() {
        Segment fin = new Segment(Flags.of(Flag.FIN, Flag.ACK), SeqNum.of(9007), SeqNum.of(4381), 0, 64240);
        var arrival = Referee.arrive(client(State.FIN_WAIT_1, 1), fin);
        assertEquals(
                "The client accepts it, answers ACK seq=4382 ack=9008 and goes to CLOSING.",
                en.told(arrival, Who.CLIENT));
        assertEquals("You accept it, answer ACK seq=4382 ack=9008 and go to CLOSING.", en.told(arrival, Who.YOU));
        assertEquals("客户端接受了它，回 ACK seq=4382 ack=9008，进入 CLOSING。", zh.told(arrival, Who.CLIENT));
        assertEquals("If sent: accepted. The client goes to CLOSING.", en.ifSent(arrival, Who.CLIENT));
        assertEquals("You accept it and go to CLOSING.", en.taken(arrival, Who.YOU));
        assertEquals("你接受了它，进入 CLOSING。", zh.taken(arrival, Who.YOU));
    }

    @Test
    void aStateInPassingIsNamed() {
        Segment fin = new Segment(Flags.of(Flag.FIN, Flag.ACK), SeqNum.of(9007), SeqNum.of(4382), 0, 64240);
        var arrival = Referee.arrive(client(State.FIN_WAIT_1, 1), fin);
        assertEquals(
                "The client accepts it, answers ACK seq=4382 ack=9008 and goes to TIME-WAIT, through FIN-WAIT-2.",
                en.told(arrival, Who.CLIENT));
        assertEquals("客户端接受了它，回 ACK seq=4382 ack=9008，进入 TIME-WAIT（经过 FIN-WAIT-2）。", zh.told(arrival, Who.CLIENT));
    }

    @Test
    void aResetAnswersWhereThereIsNoConnection() {
        var arrival = Referee.arrive(Connection.closed(SeqNum.of(1)), ACK_OF_THE_FIN_ITSELF);
        assertEquals("If sent: refused. The client answers RST.", en.ifSent(arrival, Who.CLIENT));
        assertEquals("这样发出会被拒绝，客户端会回 RST。", zh.ifSent(arrival, Who.CLIENT));
        assertEquals(
                "The client has no connection that it could belong to, answers RST seq=4381 and stays in CLOSED.",
                en.told(arrival, Who.CLIENT));
    }

    @Test
    void aResetThatFitsEndsIt() {
        Segment rst = new Segment(Flags.of(Flag.RST), SeqNum.of(4381), SeqNum.ZERO, 0, 0);
        var arrival = Referee.arrive(server(State.CLOSE_WAIT), rst);
        assertEquals("If sent: accepted. The server goes to CLOSED.", en.ifSent(arrival, Who.SERVER));
        assertEquals("The server takes the reset for valid and goes to CLOSED.", en.told(arrival, Who.SERVER));
    }
}
