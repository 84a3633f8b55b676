package lastack.tui;

import java.util.ArrayList;
import java.util.List;
import lastack.app.FramesLook;
import lastack.app.Passage;
import lastack.app.Screen;
import lastack.text.Lang;
import lastack.text.TraceSentences;
import lastack.trace.Account;
import lastack.trace.Sighting;

/** The segments of one connection of a capture, as a table or as a ladder, and what is to be said of the selected one. */
final class FramesView {
    private static final int PANEL = 7;
    private static final int SMALL_PANEL = 5;

    private final Screen.Frames frames;
    private final Skin skin;
    private final Labels labels;
    private final TraceSentences sentences;
    private final Page page;
    private final Canvas canvas;

    private FramesView(Canvas whole, Screen.Frames frames, Skin skin) {
        this.frames = frames;
        this.skin = skin;
        this.labels = skin.labels();
        this.sentences = new TraceSentences(skin.words());
        this.page = Page.on(whole);
        this.canvas = page.canvas();
    }

    static void draw(Canvas whole, Screen.Frames frames, Skin skin) {
        new FramesView(whole, frames, skin).draw();
    }

    private void draw() {
        boolean roomy = page.columns() >= 100;
        int rule = page.bottom() - 1 - (page.compact() ? SMALL_PANEL : roomy ? PANEL : PANEL - 1);
        Canvas body = canvas.at(new Area(page.top(), 0, rule - page.top(), page.columns()));
        if (frames.look().ladder()) {
            new FramesLadder(frames, labels, sentences).draw(body, page.compact());
        } else {
            new FramesTable(frames, labels, sentences).draw(body);
        }
        canvas.across(rule, 0, page.columns() - 1);
        panel(rule + 1, page.bottom() - rule - 1);
        page.draw(title(), footer());
    }

    private Title title() {
        Account account = frames.account();
        int all = frames.back().capture().connections().size();
        String which = labels.text(ShellLabel.TRACE_WHICH, account.flow().number(), all);
        String numbers = labels.text(frames.look().absolute() ? ShellLabel.TRACE_ABSOLUTE : ShellLabel.TRACE_RELATIVE);
        return new Title(
                List.of(labels.text(ShellLabel.TRACE), frames.back().capture().name()),
                page.compact() ? which : which + "   " + numbers);
    }

    /** The frame's own numbers, or counted from each end's first. */
    static String segment(Sighting sighting, boolean absolute) {
        String flags = sighting.segment().flags().toString();
        return (flags.isEmpty() ? "" : flags + " ")
                + numbers(sighting, absolute)
                + (sighting.segment().length() > 0
                        ? " len=" + sighting.segment().length()
                        : "");
    }

    /** {@code seq=1 ack=101} */
    static String numbers(Sighting sighting, boolean absolute) {
        return "seq=" + seq(sighting, absolute)
                + (sighting.segment().hasAck() ? " ack=" + ack(sighting, absolute) : "");
    }

    static String seq(Sighting sighting, boolean absolute) {
        return absolute ? sighting.segment().seq().toString() : Long.toString(sighting.relSeq());
    }

    /** Empty where the flag is not set. */
    static String ack(Sighting sighting, boolean absolute) {
        if (!sighting.segment().hasAck()) {
            return "";
        }
        return absolute
                ? sighting.segment().ack().toString()
                : Long.toString(sighting.relAck().orElse(0));
    }

    /** Seconds since the first packet of the file, six digits behind the point. */
    static String seconds(Sighting sighting) {
        long micros = Math.abs(sighting.time()) / 1000;
        return (sighting.time() < 0 && micros > 0 ? "-" : "") + micros / 1_000_000 + "."
                + "%06d".formatted(micros % 1_000_000);
    }

    private void panel(int top, int rows) {
        Sighting selected = frames.selected();
        int columns = Math.min(97, page.columns() - 2);
        String rule =
                selected.finding().rule().id() + " " + selected.finding().rule().section();
        Text head = Text.of(Role.STRONG, labels.text(ShellLabel.TRACE_FRAME, selected.frame()))
                .with(Role.TEXT, "  " + segment(selected, frames.look().absolute()))
                .with(Role.DIM, "   " + sentences.name(selected.finding().verdict()));
        canvas.text(top, 1, head);
        if (head.width() + rule.length() + 4 < page.columns()) {
            canvas.textEndingAt(top, page.columns() - 2, Role.DIM, rule);
        }
        List<Text> lines =
                new ArrayList<>(Wrap.lines(Role.TEXT, sentences.says(selected.finding(), selected.from()), columns));
        List<Text> closing = Wrap.lines(Role.DIM, sentences.closing(frames.account()), columns);
        List<Text> aside = Wrap.lines(Role.DIM, aside(), columns);
        if (lines.size() + 1 + closing.size() + aside.size() < rows) {
            lines.add(Text.of(Role.TEXT, ""));
        }
        // What has no room whole is left out: half a sentence is worse than none.
        for (List<Text> paragraph : List.of(closing, aside)) {
            if (lines.size() + paragraph.size() < rows) {
                lines.addAll(paragraph);
            }
        }
        for (int at = 0; at < Math.min(rows - 1, lines.size()); at++) {
            canvas.text(top + 1 + at, 1, lines.get(at));
        }
    }

    /** What is to be known of all of it. */
    private String aside() {
        Passage passage = frames.passage();
        if (passage.omitted() > 0) {
            return labels.text(ShellLabel.TRACE_OMITTED, passage.omitted());
        }
        String between = skin.words().lang() == Lang.ZH ? "" : " ";
        return sentences.counts(frames.account()) + between + sentences.near(frames.account());
    }

    private Footer footer() {
        FramesLook look = frames.look();
        List<FooterKey> keys = new ArrayList<>();
        if (look.typing()) {
            keys.add(FooterKey.of("Enter", labels.text(ShellLabel.TRACE_DO_STAY), 0));
            keys.add(FooterKey.of("Backspace", labels.text(ShellLabel.DO_ERASE), 1));
            keys.add(FooterKey.of("Esc", labels.text(ShellLabel.DO_BACK), 0));
            keys.add(FooterKey.of("Ctrl-C", labels.text(Label.LEAVE), 0));
            return new Footer(keys, labels.text(ShellLabel.TRACE_FINDING, look.find()));
        }
        keys.add(FooterKey.of(labels.text(ShellLabel.KEY_UP_DOWN), labels.text(ShellLabel.TRACE_DO_FRAME), 7));
        keys.add(FooterKey.of("Enter", labels.text(ShellLabel.TRACE_DO_CHECKS), 0));
        keys.add(FooterKey.of(
                "v", labels.text(look.ladder() ? ShellLabel.TRACE_DO_TABLE : ShellLabel.TRACE_DO_LADDER), 0));
        keys.add(FooterKey.of(
                "r", labels.text(look.absolute() ? ShellLabel.TRACE_DO_RELATIVE : ShellLabel.TRACE_DO_ABSOLUTE), 5));
        keys.add(
                look.closeOnly()
                        ? FooterKey.of("+", labels.text(ShellLabel.TRACE_DO_ALL), 3)
                        : FooterKey.of("-", labels.text(ShellLabel.TRACE_DO_CLOSE), 3));
        keys.add(FooterKey.of("/", labels.text(ShellLabel.TRACE_DO_FIND), 4));
        keys.add(FooterKey.of("b", labels.text(ShellLabel.LAB_KEY), 6));
        keys.add(FooterKey.of("?", labels.text(ShellLabel.DO_KEYS), 0));
        keys.add(FooterKey.of("q", labels.text(ShellLabel.DO_BACK), 0));
        return new Footer(keys, "");
    }
}
