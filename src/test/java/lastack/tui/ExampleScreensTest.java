package lastack.tui;

import static lastack.tui.Role.ACCENT;
import static lastack.tui.Role.DIM;
import static lastack.tui.Role.RIGHT_STRONG;
import static lastack.tui.Role.STRONG;
import static lastack.tui.Role.TEXT;
import static lastack.tui.Role.WRONG_STRONG;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import lastack.game.Side;
import lastack.tcp.Checks;
import lastack.tcp.Field;
import lastack.tcp.Flag;
import lastack.tcp.Flags;
import lastack.tui.LadderStep.Arrow;
import lastack.tui.LadderStep.States;
import lastack.tui.LadderStep.Tone;
import org.junit.jupiter.api.Test;

/** The screens the game was designed by, put together from the parts, compared cell by cell. */
class ExampleScreensTest {
    private static final Labels ENGLISH = Labels.in(Locale.ENGLISH);
    private static final Labels CHINESE = Labels.in(Locale.SIMPLIFIED_CHINESE);

    private final List<LadderStep> ladder = new ArrayList<>();
    private Frame frame = new Frame(80, 24);
    private Layout layout = Layout.of(80, 24);
    private Canvas canvas = new Canvas(frame, Glyphs.UNICODE);

    @Test
    void playRight() {
        drawRight();
        Golden.check("play-right-80x24.en", frame);
        Golden.checkStyled("play-right-80x24.en", frame, Palette.of(Theme.DARK, Depth.INDEXED));
    }

    @Test
    void playRightInAscii() {
        canvas = new Canvas(frame, Glyphs.ASCII);
        drawRight();
        Golden.check("ascii-play-80x24.en", frame);
    }

    private void drawRight() {
        title("10 of 30", "2 Four waves", "2-1 The first wave");
        ends("YOU client", "FIN-WAIT-2", "server", "CLOSE-WAIT");
        afterFirstTwoWaves();
        drawLadder();
        numbers("4382 x+1", "4382 x+1", "9007 y");
        Canvas panel = canvas.at(layout.referee());
        new Panel(
                        Text.of(RIGHT_STRONG, canvas.of(Glyph.VERDICT_RIGHT) + " Right  +10"),
                        "R07 3.4",
                        List.of(Text.of(
                                TEXT,
                                "FIN takes one number, so the server acknowledges x+1. It may still send: only your"
                                        + " direction is closed.")))
                .draw(panel);
        eightChecks().drawShort(panel, panel.rows() - 2);
        new NextStep("w: wait for the server").draw(canvas.at(layout.next()));
        header(ENGLISH, "49152", "80", "4381 x", "9007 y", Flags.of(Flag.FIN, Flag.ACK), Field.SEQ, Set.of());
        new Sentence("last sent", "FIN,ACK seq=4381 ack=9007 len=0", "").draw(canvas.at(layout.sentence()));
        englishKeys();
    }

    @Test
    void playStart() {
        title("0 of 30", "2 Four waves", "2-1 The first wave");
        ends("YOU client", "ESTABLISHED", "server", "ESTABLISHED");
        ladder.add(States.of("ESTABLISHED", "ESTABLISHED"));
        drawLadder();
        numbers("4381 x", "4381 x", "9007 y");
        new Panel(
                        Text.of(STRONG, ENGLISH.text(Label.YOUR_MOVE)),
                        "10 points",
                        List.of(
                                Text.of(TEXT, ""),
                                Text.of(
                                        TEXT,
                                        "Your application has called close(). All it ever wrote has been sent and"
                                                + " acknowledged."),
                                Text.of(TEXT, "Tell the server that nothing more will come.")))
                .draw(canvas.at(layout.move()));
        new NextStep("flags first: which ones?").draw(canvas.at(layout.next()));
        header(ENGLISH, "49152", "80", " ", " ", Flags.NONE, Field.FLAGS, Set.of());
        new Sentence(ENGLISH.text(Label.WILL_SEND), "no flags, seq and ack empty", "")
                .draw(canvas.at(layout.sentence()));
        englishKeys();
        Golden.check("play-start-80x24.en", frame);
    }

    @Test
    void playWrongAck() {
        title("0 of 20", "2 Four waves", "2-2 The second wave");
        ends("YOU server", "CLOSE-WAIT", "client", "FIN-WAIT-1");
        drawArrivedFin();
        new Panel(
                        Text.of(WRONG_STRONG, canvas.of(Glyph.VERDICT_WRONG) + " Not yet: ack"),
                        "R07 3.4",
                        List.of(
                                Text.of(DIM, "given    ")
                                        .with(WRONG_STRONG, "4381")
                                        .with(DIM, "  x"),
                                Text.of(DIM, "allowed  ")
                                        .with(RIGHT_STRONG, "4382")
                                        .with(DIM, "  x+1"),
                                Text.of(
                                        TEXT,
                                        "You named the FIN itself. ack names the next number you expect, and FIN"
                                                + " used up one."),
                                Text.of(DIM, "If sent: ignored. The client sends its FIN again.")))
                .draw(canvas.at(layout.referee()));
        new NextStep("mend it, or e: see it sent").draw(canvas.at(layout.next()));
        wrongAckHeader(ENGLISH);
        new Sentence("will send", "ACK seq=9007 ack=4381 len=0", "this move is now worth 7")
                .draw(canvas.at(layout.sentence()));
        englishKeys();
        Golden.check("play-wrong-ack-80x24.en", frame);
    }

    @Test
    void playWrongAckInChinese() {
        title(CHINESE.text(Label.POINTS, 0, 20), "2 四次挥手", "2-2 第二次挥手");
        ends(
                CHINESE.text(Label.YOU) + " " + CHINESE.text(Label.SERVER),
                "CLOSE-WAIT",
                CHINESE.text(Label.CLIENT),
                "FIN-WAIT-1");
        drawArrivedFin();
        new Panel(
                        Text.of(WRONG_STRONG, canvas.of(Glyph.VERDICT_WRONG) + " 还不对：ack"),
                        "R07 3.4",
                        List.of(
                                Text.of(DIM, CHINESE.text(Label.GIVEN) + "  ")
                                        .with(WRONG_STRONG, "4381")
                                        .with(DIM, "  x"),
                                Text.of(DIM, CHINESE.text(Label.ALLOWED) + "  ")
                                        .with(RIGHT_STRONG, "4382")
                                        .with(DIM, "  x+1"),
                                Text.of(TEXT, "你确认的是 FIN 自己的序号。ack 要写期待的下一个序号，而 FIN 占用了一个。"),
                                Text.of(DIM, "这样发出会被忽略，客户端会重发它的 FIN。")))
                .draw(canvas.at(layout.referee()));
        new NextStep("改正，或按 e 看发出的后果").draw(canvas.at(layout.next()));
        wrongAckHeader(CHINESE);
        new Sentence(CHINESE.text(Label.WILL_SEND), "ACK seq=9007 ack=4381 len=0", "这一步还值 7 分")
                .draw(canvas.at(layout.sentence()));
        keys("Enter 发送", "fasrpu 标志", "Tab 字段", "+- 增减", "w 等待", "h 提示 -2", "z 撤销", "? 按键");
        Golden.check("play-wrong-ack-80x24.zh", frame);
        Golden.checkStyled("play-wrong-ack-80x24.zh", frame, Palette.of(Theme.DARK, Depth.INDEXED));
    }

    @Test
    void whatIf() {
        title("0 of 20", "2 Four waves", "2-2 The second wave");
        ends("YOU server", "CLOSE-WAIT", "client", "FIN-WAIT-1");
        ladder.addAll(List.of(
                States.of("ESTABLISHED", "ESTABLISHED"),
                Arrow.of(Side.PEER, "FIN,ACK", "seq=4381 ack=9007", Tone.OLDER),
                States.of("CLOSE-WAIT", "FIN-WAIT-1"),
                dashed(Side.YOU, "ACK", "seq=9007 ack=4381", Tone.OLDER),
                States.of("", "FIN-WAIT-1"),
                dashed(Side.PEER, "FIN,ACK", "seq=4381 ack=9007", Tone.NEWEST),
                States.of("CLOSE-WAIT", "FIN-WAIT-1")));
        drawLadder();
        numbers("9007 y", "9007 y", "? x ?");
        Canvas panel = canvas.at(layout.referee());
        new Panel(
                        Text.of(ACCENT, "What if: ignored"),
                        "R42 R59",
                        List.of(Text.of(
                                TEXT,
                                "4381 is the client's SND.UNA: it says nothing new. The FIN stays unacknowledged, its"
                                        + " timer runs out, and it comes again, same number.")))
                .draw(panel);
        eightChecks().drawShort(panel, panel.rows() - 2);
        new NextStep("not counted; z goes back").draw(canvas.at(layout.next()));
        wrongAckHeader(ENGLISH);
        new Sentence(ENGLISH.text(Label.WAS_SENT), "ACK seq=9007 ack=4381 len=0", "in the what-if only")
                .draw(canvas.at(layout.sentence()));
        keys("z back to your move", "w go on waiting", "b in the lab", "d states", "? keys", "q leave");
        Golden.check("play-consequence-80x24.en", frame);
    }

    @Test
    void playInASmallTerminal() {
        resize(60, 20);
        title("10 of 30", "2 Four waves and what stands between them", "2-1 The first wave");
        new Ends(new End("YOU client", "FIN-WAIT-2"), new End("server", "CLOSE-WAIT"))
                .drawInRow(canvas.at(layout.ends()), layout.leftLine(), layout.rightLine());
        afterFirstTwoWaves();
        drawLadder();
        new Panel(
                        Text.of(RIGHT_STRONG, canvas.of(Glyph.VERDICT_RIGHT) + " Right  +10"),
                        "R07 3.4",
                        List.of(Text.of(
                                TEXT,
                                "FIN takes one number, so the server acknowledges x+1. It may still send: only your"
                                        + " direction is closed.")))
                .draw(canvas.at(layout.referee()));
        new NextStep("w: wait for the server").draw(canvas.at(layout.next()));
        new OwnNumbers(List.of(number("UNA", "4382 x+1"), number("NXT", "4382 x+1"), number("RCV", "9007 y")))
                .drawInRow(canvas.at(layout.numbers()));
        HeaderRows.draw(
                canvas.at(layout.header()),
                view("49152", "80", "4381 x", "9007 y", Flags.of(Flag.FIN, Flag.ACK), Field.SEQ, Set.of()));
        new Sentence("last sent", "FIN,ACK seq=4381 ack=9007 len=0", "").draw(canvas.at(layout.sentence()));
        layout.drawRules(canvas);
        englishKeys();
        Golden.check("play-60x20.en", frame);
    }

    /** The left part, up to the divider: the panel of this example is the view's own affair. */
    @Test
    void halfCloseInALargeTerminal() {
        resize(120, 40);
        ends("YOU server", "CLOSE-WAIT", "client", "FIN-WAIT-2");
        States nothing = States.of("", "");
        ladder.addAll(List.of(
                States.of("ESTABLISHED", "ESTABLISHED"),
                Arrow.of(Side.PEER, "FIN,ACK", "seq=4381 ack=9007", Tone.OLDER),
                States.of("CLOSE-WAIT", "FIN-WAIT-1"),
                Arrow.of(Side.YOU, "ACK", "seq=9007 ack=4382", Tone.OLDER),
                States.of("", "FIN-WAIT-2"),
                data("seq=9007 ack=4382", "len=500"),
                nothing,
                Arrow.of(Side.PEER, "ACK", "seq=4382 ack=9507", Tone.OLDER),
                nothing,
                data("seq=9507 ack=4382", "len=300"),
                nothing,
                Arrow.of(Side.PEER, "ACK", "seq=4382 ack=9807", Tone.NEWEST)));
        drawLadder();
        layout.drawRules(canvas);
        HeaderChart.draw(
                canvas.at(layout.header()),
                view("80", "49152", "9807 ", "4382 x+1", Flags.of(Flag.FIN, Flag.ACK), Field.SEQ, Set.of()),
                ENGLISH);
        new Sentence("will send", "FIN,ACK seq=9807 ack=4382 len=0", "").draw(canvas.at(layout.sentence()));
        List<String> kept = Golden.lines("play-half-close-120x40.en.txt");
        List<String> drawn = FrameText.plain(frame).lines().toList();
        // From the names to the rule above the keys; the title has a test of its own.
        assertEquals("", Golden.difference(left(kept), left(drawn)).replace("Only the ends of lines differ.", ""));
    }

    private static String left(List<String> rows) {
        return String.join(
                "\n",
                rows.subList(1, 39).stream().map(row -> row.substring(0, 69)).toList());
    }

    private void resize(int columns, int rows) {
        frame = new Frame(columns, rows);
        layout = Layout.of(columns, rows);
        canvas = new Canvas(frame, Glyphs.UNICODE);
    }

    private void title(String standing, String... path) {
        new Title(List.of(path), standing).draw(canvas.at(layout.title()));
    }

    private void ends(String you, String yourState, String peer, String itsState) {
        new Ends(new End(you, yourState), new End(peer, itsState))
                .draw(canvas.at(layout.ends()), layout.leftLine(), layout.rightLine());
    }

    private void afterFirstTwoWaves() {
        ladder.addAll(List.of(
                States.of("ESTABLISHED", "ESTABLISHED"),
                Arrow.of(Side.YOU, "FIN,ACK", "seq=4381 ack=9007", Tone.OLDER),
                States.of("FIN-WAIT-1", "CLOSE-WAIT"),
                Arrow.of(Side.PEER, "ACK", "seq=9007 ack=4382", Tone.NEWEST),
                States.of("FIN-WAIT-2", "")));
    }

    private void drawArrivedFin() {
        ladder.addAll(List.of(
                States.of("ESTABLISHED", "ESTABLISHED"),
                Arrow.of(Side.PEER, "FIN,ACK", "seq=4381 ack=9007", Tone.NEWEST),
                States.of("CLOSE-WAIT", "FIN-WAIT-1")));
        drawLadder();
        numbers("9007 y", "9007 y", "? x ?");
    }

    private void drawLadder() {
        new Ladder(ladder).draw(canvas.at(layout.ladder()), layout.leftLine(), layout.rightLine());
    }

    private static Arrow dashed(Side from, String flags, String numbers, Tone tone) {
        return new Arrow(from, flags, numbers, "", tone, true, false, Arrow.WHOLE);
    }

    private static Arrow data(String numbers, String length) {
        return new Arrow(Side.YOU, "PSH,ACK", numbers, length, Tone.OLDER, false, false, Arrow.WHOLE);
    }

    private void numbers(String una, String nxt, String rcv) {
        new OwnNumbers(List.of(number("SND.UNA", una), number("SND.NXT", nxt), number("RCV.NXT", rcv)))
                .draw(canvas.at(layout.numbers()));
    }

    private static OwnNumber number(String name, String valueAndSymbol) {
        String[] parts = valueAndSymbol.split(" ", 2);
        return new OwnNumber(name, parts[0], parts[1], parts[0].equals("?"));
    }

    private static CheckList eightChecks() {
        return new CheckList(Arrays.stream("seq rst sec syn ack urg txt fin".split(" "))
                .map(name -> new Check(name, name, Checks.Result.PASS, ""))
                .toList());
    }

    private void wrongAckHeader(Labels labels) {
        header(labels, "80", "49152", "9007 y", "4381 x", Flags.of(Flag.ACK), Field.ACK, Set.of(Field.ACK));
    }

    private void header(
            Labels labels,
            String sourcePort,
            String destinationPort,
            String seq,
            String ack,
            Flags flags,
            Field focus,
            Set<Field> wrong) {
        layout.drawRules(canvas);
        HeaderBox.draw(
                canvas.at(layout.header()), view(sourcePort, destinationPort, seq, ack, flags, focus, wrong), labels);
    }

    private static HeaderView view(
            String sourcePort,
            String destinationPort,
            String seq,
            String ack,
            Flags flags,
            Field focus,
            Set<Field> wrong) {
        return new HeaderView(sourcePort, destinationPort, field(seq), field(ack), flags, "64240", focus, wrong);
    }

    private static NumberField field(String textAndSymbol) {
        String[] parts = textAndSymbol.split(" ", 2);
        return new NumberField(parts.length == 0 ? "" : parts[0], parts.length < 2 ? "" : parts[1].strip());
    }

    private void englishKeys() {
        new Footer(
                        List.of(
                                FooterKey.of("Enter", "send", 0),
                                new FooterKey("fasrpu", "f a s r p u", "flags", 4),
                                FooterKey.of("Tab", "field", 1),
                                new FooterKey("+-", "+ -", "step", 5),
                                FooterKey.of("w", "wait", 1),
                                FooterKey.of("h", "hint -2", 2),
                                FooterKey.of("z", "undo", 3),
                                FooterKey.of("d", "states", 6),
                                FooterKey.of("l", "levels", 7),
                                FooterKey.of("?", "keys", 0),
                                FooterKey.of("q", "leave", 8)),
                        "")
                .draw(canvas.at(layout.footer()));
    }

    private void keys(String... keysAndWords) {
        List<FooterKey> keys = Arrays.stream(keysAndWords)
                .map(each -> each.split(" ", 2))
                .map(each -> FooterKey.of(each[0], each[1], 0))
                .toList();
        new Footer(keys, "").draw(canvas.at(layout.footer()));
    }
}
