package lastack.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lastack.game.AppStep;
import lastack.game.Bilingual;
import lastack.game.Counter;
import lastack.game.Course;
import lastack.game.Deed;
import lastack.game.Expected;
import lastack.game.Goal;
import lastack.game.Hint;
import lastack.game.Kind;
import lastack.game.Level;
import lastack.game.Pack;
import lastack.game.PlayLevel;
import lastack.game.Question;
import lastack.game.Role;
import lastack.game.Seat;
import lastack.game.SymbolicNumber;
import lastack.game.Task;
import lastack.tcp.Call;
import lastack.tcp.Flag;
import lastack.tcp.Flags;
import lastack.tcp.Reader;
import lastack.tcp.Rule;
import lastack.tcp.State;
import org.jspecify.annotations.Nullable;

/**
 * A small course of two worlds and four levels, so that tests of screens and keys do not depend on the real levels, which change. In all of
 * them x is 4381 and y is 9007, the client's and the server's numbers.
 */
public final class SampleCourse {
    private static final SymbolicNumber X = new SymbolicNumber("x", 0);
    private static final SymbolicNumber X_1 = new SymbolicNumber("x", 1);
    private static final SymbolicNumber Y = new SymbolicNumber("y", 0);
    private static final SymbolicNumber Y_1 = new SymbolicNumber("y", 1);

    private SampleCourse() {}

    /** World 1 holds {@code two-numbers}; world 2 holds {@code first-wave}, {@code second-wave} and {@code all-of-it}. */
    public static Course course() {
        return new Course(List.of(
                new Pack("before", 1, text("Before you close", "关闭之前"), List.of(twoNumbers())),
                new Pack("waves", 2, text("Four waves", "四次挥手"), List.of(firstWave(), secondWave(), allOfIt()))));
    }

    /** A course of {@code worlds} worlds, each with {@code levels} levels that differ in nothing but their names. */
    public static Course wide(int worlds, int levels) {
        List<Pack> packs = new ArrayList<>();
        for (int world = 1; world <= worlds; world++) {
            List<Level> made = new ArrayList<>();
            for (int index = 1; index <= levels; index++) {
                PlayLevel like = firstWave();
                made.add(named(like, "level-" + world + "-" + index, text("Level " + index, "第 " + index + " 关")));
            }
            packs.add(new Pack("world-" + world, world, text("World " + world, "第 " + world + " 章"), made));
        }
        return new Course(packs);
    }

    /** Questions only: one of several options, any of several, a number, a state. */
    static PlayLevel twoNumbers() {
        return level(
                "two-numbers",
                text("Two numbers", "两个数"),
                text(
                        "Each segment carries two numbers: one counts what you send, one what you expect.",
                        "每个报文段带两个数：一个数你发的，一个数你期待的。"),
                List.of(Rule.R93, Rule.R94),
                client(),
                List.of(),
                List.of(),
                new Goal(State.ESTABLISHED, null),
                List.of(
                        asked(
                                new Question.Choice(
                                        text("What does ack name?", "ack 写的是什么？"),
                                        List.of(
                                                option(
                                                        "a",
                                                        "the byte that came last",
                                                        "刚到的那个字节",
                                                        text(
                                                                "ack names the next one, which has not come yet.",
                                                                "ack 写的是下一个，还没有到的那个。")),
                                                option("b", "the byte expected next", "期待的下一个字节", null))),
                                10),
                        asked(
                                new Question.Several(
                                        text("Which flags take a number?", "哪些标志占用序号？"),
                                        List.of(
                                                option("a", "FIN", "FIN", null, true),
                                                option("b", "ACK", "ACK", null, false),
                                                option("c", "SYN", "SYN", null, true))),
                                10),
                        asked(new Question.Numeric(text("Which number is next?", "下一个序号是什么？"), X, List.of()), 10),
                        asked(
                                new Question.OfState(
                                        text("In which state are you?", "你处于哪个状态？"), State.ESTABLISHED, List.of()),
                                10)),
                text("Two numbers in every segment, and each end counts its own.", "每个报文段里有两个数，两端各数各的。"));
    }

    /** The client closes first; its number of the other side is hidden. */
    static PlayLevel firstWave() {
        return level(
                "first-wave",
                text("The first wave", "第一次挥手"),
                text(
                        "Your application has nothing more to say. Tell the server so, and find the number your FIN takes.",
                        "你的应用没有要说的了。告诉服务端，并找出你的 FIN 占用的序号。"),
                List.of(Rule.R61, Rule.R96),
                client(),
                List.of(new AppStep(null, 0, new Deed.Asks(new Call.Close()))),
                List.of(),
                new Goal(State.FIN_WAIT_2, null),
                List.of(sent(10, Flags.of(Flag.FIN, Flag.ACK), X, Y), waited()),
                text("FIN takes one number, so the answer was x+1.", "FIN 占用一个序号，所以回答是 x+1。"));
    }

    /** The server answers the client's FIN. */
    static PlayLevel secondWave() {
        return level(
                "second-wave",
                text("The second wave", "第二次挥手"),
                text("The client has finished. Say that you have seen it.", "客户端说完了。告诉它你收到了。"),
                List.of(Rule.R49, Rule.R94),
                server(),
                List.of(),
                List.of(new AppStep(null, 0, new Deed.Asks(new Call.Close()))),
                new Goal(State.CLOSE_WAIT, State.FIN_WAIT_2),
                List.of(waited(), sent(20, Flags.of(Flag.ACK), Y, X_1)),
                text(
                        "You owe the client an answer, not your own FIN: your application may go on sending.",
                        "你欠客户端一个回答，而不是你自己的 FIN：你的应用还可以继续发送。"));
    }

    /** The whole close from the side that begins it, up to TIME-WAIT. */
    static PlayLevel allOfIt() {
        return level(
                "all-of-it",
                text("All of it, as client", "从头到尾：客户端"),
                text("The whole close from the side that begins it, up to TIME-WAIT.", "从先关闭的一方走完全程，直到 TIME-WAIT。"),
                List.of(Rule.R44, Rule.R52, Rule.R61, Rule.R69),
                client(),
                List.of(new AppStep(null, 0, new Deed.Asks(new Call.Close()))),
                List.of(new AppStep(State.CLOSE_WAIT, 200, new Deed.Asks(new Call.Close()))),
                new Goal(State.TIME_WAIT, State.CLOSED),
                List.of(
                        sent(10, Flags.of(Flag.FIN, Flag.ACK), X, Y),
                        waited(),
                        waited(),
                        sent(20, Flags.of(Flag.ACK), X_1, Y_1)),
                text(
                        "Four segments, and each end has ended its own direction. You closed first, so you wait 2MSL: had your last"
                                + " ACK been lost, you would still be there to send it again.",
                        "四个报文段，双方各自结束了自己的方向。你先关闭，所以要等 2MSL：要是最后的 ACK 丢了，你还在，可以再发一次。"));
    }

    private static PlayLevel named(PlayLevel like, String id, Bilingual title) {
        return new PlayLevel(
                id,
                like.kind(),
                title,
                like.teaches(),
                like.rules(),
                like.seeded(),
                like.scene(),
                like.you(),
                like.peer(),
                like.yourApp(),
                like.peerApp(),
                like.network(),
                like.strays(),
                like.before(),
                like.goal(),
                like.tasks(),
                like.stars(),
                like.hidden(),
                like.numbers(),
                like.debrief(),
                null);
    }

    private static PlayLevel level(
            String id,
            Bilingual title,
            Bilingual teaches,
            List<Rule> rules,
            Seat you,
            List<AppStep> yourApp,
            List<AppStep> peerApp,
            Goal goal,
            List<Task> tasks,
            Bilingual debrief) {
        int max = tasks.stream().mapToInt(Task::points).sum();
        return new PlayLevel(
                id,
                Kind.PLAY,
                title,
                teaches,
                rules,
                false,
                text("A web page has been loaded.", "一个网页已经加载完。"),
                you,
                you.role() == Role.CLIENT ? server() : client(),
                yourApp,
                peerApp,
                List.of(),
                List.of(),
                List.of(),
                goal,
                tasks,
                List.of(max / 3, max * 2 / 3, max),
                Set.of(Counter.RCV_NXT),
                Map.of(),
                debrief,
                null);
    }

    private static Seat client() {
        return new Seat(Role.CLIENT, 49152, State.ESTABLISHED, 4381, 64240, "x", Reader.READS);
    }

    private static Seat server() {
        return new Seat(Role.SERVER, 80, State.ESTABLISHED, 9007, 64240, "y", Reader.READS);
    }

    private static Task sent(int points, Flags flags, SymbolicNumber seq, SymbolicNumber ack) {
        return new Task(
                new Expected.Send(flags, seq, ack, 0),
                points,
                3,
                false,
                text("It is your turn.", "轮到你了。"),
                null,
                null,
                List.of(
                        new Hint(text("Think of the flags.", "想想标志。"), 2),
                        new Hint(text("A FIN takes one number.", "FIN 占用一个序号。"), 2),
                        new Hint(text("Count once more.", "再数一遍。"), 3)));
    }

    private static Task waited() {
        return new Task(new Expected.Wait(), 0, 0, false, text("Wait.", "等待。"), null, null, List.of());
    }

    private static Task asked(Question question, int points) {
        return new Task(
                new Expected.Reply(question), points, 3, false, text("A question.", "一个问题。"), null, null, List.of());
    }

    private static Question.Option option(String id, String en, String zh, @Nullable Bilingual why) {
        return option(id, en, zh, why, why == null);
    }

    private static Question.Option option(String id, String en, String zh, @Nullable Bilingual why, boolean right) {
        return new Question.Option(id, text(en, zh), right, why);
    }

    private static Bilingual text(String en, String zh) {
        return new Bilingual(en, zh);
    }
}
