package lastack.tui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import lastack.app.Key;
import lastack.app.Model;
import lastack.app.Msg;
import lastack.app.Opening;
import lastack.app.Preferences;
import lastack.app.Screen;
import lastack.app.Update;
import lastack.game.AppStep;
import lastack.game.Bilingual;
import lastack.game.Counter;
import lastack.game.Course;
import lastack.game.Deed;
import lastack.game.Expected;
import lastack.game.Goal;
import lastack.game.Hint;
import lastack.game.Kind;
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
import lastack.text.Lang;
import lastack.text.Words;
import org.junit.jupiter.api.Test;

/** A level as it is seen, played by keys. */
class PlayViewTest {
    private static final Flags FIN_ACK = Flags.of(Flag.FIN, Flag.ACK);

    private Model model = opened(firstWave(), 80, 24);

    @Test
    void theFirstWave() {
        Golden.check("first-wave-start-80x24.en", seen(Lang.EN, Glyphs.UNICODE));
        type("fa\tx\ty");
        Golden.check("first-wave-filled-80x24.en", seen(Lang.EN, Glyphs.UNICODE));
        type("\n");
        Golden.check("first-wave-right-80x24.en", seen(Lang.EN, Glyphs.UNICODE));
        Golden.check("first-wave-right-80x24.zh", seen(Lang.ZH, Glyphs.UNICODE));
        Golden.check("first-wave-right-80x24.ascii", seen(Lang.EN, Glyphs.ASCII));
        type("w");
        Golden.check("first-wave-waited-80x24.en", seen(Lang.EN, Glyphs.UNICODE));
        type("b");
        Golden.check("first-wave-question-80x24.en", seen(Lang.EN, Glyphs.UNICODE));
        type("\n");
        Golden.check("first-wave-solved-80x24.en", seen(Lang.EN, Glyphs.UNICODE));
    }

    @Test
    void theFirstWaveWrong() {
        type("f\tx\n");
        Golden.check("first-wave-alone-80x24.en", seen(Lang.EN, Glyphs.UNICODE));
        Golden.check("first-wave-alone-80x24.zh", seen(Lang.ZH, Glyphs.UNICODE));
        size(60, 20);
        Golden.check("first-wave-alone-60x20.en", seen(Lang.EN, Glyphs.UNICODE));
        Golden.check("first-wave-alone-60x20.zh", seen(Lang.ZH, Glyphs.UNICODE));
        size(80, 24);
        type("h");
        Golden.check("first-wave-hint-80x24.en", seen(Lang.EN, Glyphs.UNICODE));
        type("e");
        Golden.check("first-wave-what-if-80x24.en", seen(Lang.EN, Glyphs.UNICODE));
    }

    @Test
    void inSmallAndLarge() {
        type("fa\tx\ty\n");
        size(60, 20);
        Golden.check("first-wave-right-60x20.en", seen(Lang.EN, Glyphs.UNICODE));
        Golden.check("first-wave-right-60x20.zh", seen(Lang.ZH, Glyphs.UNICODE));
        size(120, 40);
        Golden.check("first-wave-right-120x40.en", seen(Lang.EN, Glyphs.UNICODE));
        Golden.check("first-wave-right-120x40.zh", seen(Lang.ZH, Glyphs.UNICODE));
        size(200, 50);
        Golden.check("first-wave-right-200x50.en", seen(Lang.EN, Glyphs.UNICODE));
        size(100, 30);
        Golden.check("first-wave-right-100x30.en", seen(Lang.EN, Glyphs.UNICODE));
        type("w");
        type("a");
        size(60, 20);
        Golden.check("first-wave-question-60x20.en", seen(Lang.EN, Glyphs.UNICODE));
        type("\n");
        Golden.check("first-wave-question-wrong-60x20.zh", seen(Lang.ZH, Glyphs.UNICODE));
    }

    private void type(String keys) {
        for (char typed : keys.toCharArray()) {
            Key key = switch (typed) {
                case '\n' -> Key.of(Key.Kind.ENTER);
                case '\t' -> Key.of(Key.Kind.TAB);
                default -> Key.of(typed);
            };
            model = Update.update(model, new Msg.Pressed(key)).model();
            model = Update.update(model, new Msg.Saved()).model();
        }
    }

    private void size(int columns, int rows) {
        model = Update.update(model, new Msg.Resized(columns, rows)).model();
    }

    private Frame seen(Lang lang, Glyphs glyphs) {
        Frame frame = new Frame(model.columns(), model.rows());
        Locale locale = lang == Lang.ZH ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH;
        Skin skin = new Skin(Labels.in(locale), Words.in(lang), Palette.of(Theme.DARK, Depth.INDEXED), glyphs);
        PlayView.draw(new Canvas(frame, glyphs), model, (Screen.Playing) model.screen(), skin);
        return frame;
    }

    private static Model opened(PlayLevel level, int columns, int rows) {
        Pack pack = new Pack("four-waves", 2, text("Four waves", "四次挥手"), List.of(level));
        Course course = new Course(List.of(pack));
        Model model = Model.fresh(course, columns, rows, 1, LocalDate.EPOCH);
        return Opening.level(still(model), course.places().get(0), level, null);
    }

    private static Model still(Model model) {
        Preferences still = new Preferences(Preferences.Language.EN, Preferences.Palette.DARK, false, false);
        return Update.update(model, new Msg.Loaded(new lastack.app.Kept(still, List.of())))
                .model();
    }

    static PlayLevel firstWave() {
        List<Task> tasks = new ArrayList<>();
        tasks.add(new Task(
                new Expected.Send(FIN_ACK, new SymbolicNumber("x", 0), new SymbolicNumber("y", 0), 0),
                10,
                3,
                false,
                text(
                        "Your application has called close(). All it ever wrote has been sent and acknowledged. Tell the"
                                + " server that nothing more will come.",
                        "你的应用调用了 close()。它写过的都已发出并得到确认。告诉服务端：不会再有数据了。"),
                text("flags first: which ones?", "先看标志：要哪几个？"),
                text(
                        "FIN takes one number, so the server will acknowledge x+1. It may still send: only your direction"
                                + " is closed.",
                        "FIN 占用一个序号，所以服务端会确认 x+1。它还可以发送：关闭的只是你的方向。"),
                List.of(
                        new Hint(text("Which flag says that you are finished?", "哪个标志表示你已发完？"), 2),
                        new Hint(text("FIN also carries ACK.", "FIN 也带 ACK。"), 2),
                        new Hint(text("FIN,ACK seq=x ack=y", "FIN,ACK seq=x ack=y"), 3))));
        tasks.add(new Task(
                new Expected.Wait(), 10, 3, false, text("Wait for its answer.", "等它回答。"), null, null, List.of()));
        Question which = new Question.Choice(
                text("Which direction is closed now?", "现在关闭的是哪个方向？"),
                List.of(
                        new Question.Option(
                                "both",
                                text("Both of them", "两个方向"),
                                false,
                                text("Your FIN speaks for your bytes only.", "你的 FIN 只管你发出的字节。")),
                        new Question.Option(
                                "c2s",
                                text("From client to server", "客户端到服务端"),
                                true,
                                text("You have finished; the server has not.", "你发完了，服务端还没有。")),
                        new Question.Option(
                                "s2c",
                                text("From server to client", "服务端到客户端"),
                                false,
                                text("That one is the server's to close.", "那个方向要由服务端关闭。"))));
        tasks.add(new Task(
                new Expected.Reply(which), 10, 3, false, text("One question.", "一个问题。"), null, null, List.of()));
        return new PlayLevel(
                "first-wave",
                Kind.PLAY,
                text("The first wave", "第一次挥手"),
                text("FIN never goes alone.", "FIN 从不单独出现。"),
                List.of(Rule.R40),
                false,
                text("A download has ended.", "下载结束了。"),
                new Seat(Role.CLIENT, 49152, State.ESTABLISHED, 4381, 64240, "x", Reader.READS),
                new Seat(Role.SERVER, 80, State.ESTABLISHED, 9007, 64240, "y", Reader.READS),
                List.of(new AppStep(null, 0, new Deed.Asks(new Call.Close()))),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                new Goal(State.FIN_WAIT_2, null),
                tasks,
                List.of(10, 20, 28),
                Set.<Counter>of(),
                Map.of(),
                text("Your direction is closed.", "你的方向已关闭。"),
                null);
    }

    private static Bilingual text(String en, String zh) {
        return new Bilingual(en, zh);
    }
}
