package lastack.quiz;

import java.util.List;
import java.util.Map;
import lastack.game.Bilingual;
import lastack.game.Expected;
import lastack.game.Question;
import lastack.game.Situation;
import lastack.game.SymbolicNumber;
import lastack.tcp.Call;
import lastack.tcp.Flag;
import lastack.tcp.Flags;
import lastack.tcp.Rule;
import lastack.tcp.State;

/** Two small decks with a question of each kind, so that a test of screens does not change with the course. */
public final class SampleDecks {
    private static final Map<String, Span> NUMBERS = Map.of("x", new Span(4381, 4381), "y", new Span(9007, 9007));

    private SampleDecks() {}

    public static List<Deck> decks() {
        return List.of(
                new Deck(
                        "states",
                        new Bilingual("States", "状态"),
                        new Bilingual("Which state follows, and why.", "接下来是什么状态，为什么。"),
                        List.of(state(), several(), written())),
                new Deck(
                        "numbers",
                        new Bilingual("Numbers", "序号"),
                        new Bilingual("What seq and ack count.", "seq 和 ack 数的是什么。"),
                        List.of(drawn(), number(), segment())));
    }

    private static Item state() {
        return new Item.Written(
                "states-last-ack",
                List.of(Rule.R46),
                NUMBERS,
                new Question.Choice(
                        new Bilingual(
                                "The server has sent its FIN, seq={y}, and is in LAST-ACK. ACK seq={x+1} ack={y+1} arrives. Which state"
                                        + " follows?",
                                "服务端发出了自己的 FIN，seq={y}，正处于 LAST-ACK。这时收到 ACK seq={x+1} ack={y+1}。接下来进入哪个状态？"),
                        List.of(
                                new Question.Option(
                                        "a",
                                        new Bilingual("TIME-WAIT, to wait for 2MSL", "TIME-WAIT，等待 2MSL"),
                                        false,
                                        new Bilingual(
                                                "Only the end that closed first waits: it sent the last ACK, and that may be lost.",
                                                "只有先关闭的一端才等：最后的 ACK 是它发的，可能会丢。")),
                                new Question.Option("b", new Bilingual("CLOSED", "CLOSED"), true, null),
                                new Question.Option(
                                        "c",
                                        new Bilingual("CLOSING", "CLOSING"),
                                        false,
                                        new Bilingual(
                                                "CLOSING is for two FINs that cross.", "CLOSING 是两个 FIN 交叉时才有的。")))),
                new Bilingual(
                        "Its FIN is acknowledged and the other end's came long ago: nothing is left to wait for.",
                        "自己的 FIN 得到了确认，对方的早就到了，没有什么可等了。"));
    }

    private static Item several() {
        return new Item.Written(
                "states-fin-acked",
                List.of(Rule.R44, Rule.R45),
                Map.of(),
                new Question.Several(
                        new Bilingual(
                                "In which of these states is one's own FIN not acknowledged yet?",
                                "下面哪些状态中，自己的 FIN 还没有得到确认？"),
                        List.of(
                                new Question.Option("a", new Bilingual("FIN-WAIT-1", "FIN-WAIT-1"), true, null),
                                new Question.Option(
                                        "b",
                                        new Bilingual("FIN-WAIT-2", "FIN-WAIT-2"),
                                        false,
                                        new Bilingual("It became that by the ACK.", "正是那个 ACK 让它到了这里。")),
                                new Question.Option("c", new Bilingual("CLOSING", "CLOSING"), true, null))),
                new Bilingual("FIN-WAIT-1, CLOSING and LAST-ACK wait for it.", "FIN-WAIT-1、CLOSING 和 LAST-ACK 都在等它。"));
    }

    private static Item written() {
        return new Item.Written(
                "states-close-wait",
                List.of(Rule.R49),
                Map.of(),
                new Question.OfState(
                        new Bilingual(
                                "A FIN arrives in ESTABLISHED. Which state follows?", "在 ESTABLISHED 收到 FIN，接下来是什么状态？"),
                        State.CLOSE_WAIT,
                        List.of(new Question.Slip(
                                "CLOSED", new Bilingual("Its own direction is open still.", "自己的方向还开着。")))),
                new Bilingual("It waits for its own application to close.", "它在等自己的应用关闭。"));
    }

    private static Item drawn() {
        return new Item.Drawn(
                "numbers-ack-of-data",
                List.of(Rule.R91),
                Map.of("x", new Span(4381, 4381), "y", new Span(9007, 9007), "n", new Span(100, 100)),
                List.of(new Variant(
                        new EndSketch(State.ESTABLISHED, true, null, sum("y"), sum("x"), 65_535),
                        List.of(new Deal.Comes(new Shape(Flags.of(Flag.ACK), sum("x"), sum("y"), sum("n")))),
                        Ask.ACK,
                        new Bilingual(
                                "You expect {x}. A segment with seq={x} and {n} bytes arrives. Which ack do you send?",
                                "你期待 {x}。来了一个 seq={x}、带 {n} 字节的报文段。你发的 ack 是多少？"),
                        true,
                        List.of(
                                new Guess(sum("x+n"), null, null, null),
                                new Guess(
                                        sum("x+1"), null, null, new Bilingual("You counted the segment.", "你数的是报文段。")),
                                new Guess(
                                        sum("x"),
                                        null,
                                        null,
                                        new Bilingual("That says: nothing came.", "那等于说什么也没收到。"))),
                        new Bilingual("{x} and {n} bytes more.", "{x} 再加 {n} 个字节。"))));
    }

    private static Item number() {
        return new Item.Written(
                "numbers-fin",
                List.of(Rule.R07),
                NUMBERS,
                new Question.Numeric(
                        new Bilingual(
                                "FIN,ACK seq={x} ack={y} arrives. Which ack answers it?",
                                "来了 FIN,ACK seq={x} ack={y}。回答它的 ack 是多少？"),
                        new SymbolicNumber("x", 1),
                        List.of(new Question.Slip("x", new Bilingual("That names the FIN itself.", "那写的是 FIN 本身。")))),
                new Bilingual("A FIN takes one number.", "FIN 占一个编号。"));
    }

    private static Item segment() {
        return new Item.Written(
                "numbers-first-wave",
                List.of(Rule.R94),
                NUMBERS,
                new Question.OfSegment(
                        new Bilingual(
                                "You are in ESTABLISHED, SND.NXT={x}, RCV.NXT={y}. Your application calls close(). Send the first wave.",
                                "你处于 ESTABLISHED，SND.NXT={x}，RCV.NXT={y}。应用调用了 close()。发出第一次挥手。"),
                        new Situation(
                                State.ESTABLISHED,
                                new SymbolicNumber("x", 0),
                                new SymbolicNumber("y", 0),
                                null,
                                new Call.Close()),
                        new Expected.Send(
                                Flags.of(Flag.FIN, Flag.ACK),
                                new SymbolicNumber("x", 0),
                                new SymbolicNumber("y", 0),
                                0)),
                new Bilingual("FIN never goes without ACK.", "FIN 总是带着 ACK。"));
    }

    private static Sum sum(String written) {
        return Sum.read(written).orElseThrow();
    }
}
