package lastack.tui;

import java.util.ArrayList;
import java.util.List;
import lastack.app.Screen;
import lastack.lab.Start;
import lastack.tcp.Arrival;
import lastack.tcp.Checks;
import lastack.tcp.Connection;
import lastack.tcp.Referee;
import lastack.text.CellText;
import lastack.text.CheckSentence;
import lastack.text.CheckSentences;
import lastack.text.LabSentences;
import lastack.text.Reactions;
import lastack.text.TraceSentences;
import lastack.text.Who;
import lastack.text.Words;
import lastack.trace.End;
import lastack.trace.Sighting;

/** A segment of a capture at the end it reached: the checks in their order, and what they come to. */
final class FrameChecksView {
    /** Sign, space, the longest name, two spaces. */
    private static final int REASON = 12;

    private final Screen.FrameChecks checks;
    private final Sighting sighting;
    private final Labels labels;
    private final Words words;
    private final TraceSentences sentences;
    private final Glyphs glyphs;
    private final Page page;
    private final int columns;
    private final List<Text> lines = new ArrayList<>();

    private FrameChecksView(Canvas whole, Screen.FrameChecks checks, Skin skin) {
        this.checks = checks;
        this.sighting = checks.back().selected();
        this.labels = skin.labels();
        this.words = skin.words();
        this.sentences = new TraceSentences(words);
        this.glyphs = skin.glyphs();
        this.page = Page.on(whole);
        this.columns = Math.min(97, page.columns() - 3);
    }

    /** Draws it and returns the first line shown. */
    static int draw(Canvas whole, Screen.FrameChecks checks, Skin skin) {
        return new FrameChecksView(whole, checks, skin).draw();
    }

    private int draw() {
        boolean absolute = checks.back().look().absolute();
        add(Role.STRONG, FramesView.segment(sighting, absolute));
        add(Role.TEXT, sentences.says(sighting.finding(), sighting.from()));
        add(Role.DIM, words.reference(sighting.finding().rule()));
        lines.add(Text.of(Role.TEXT, ""));
        Connection receiver = sighting.receiver();
        if (receiver == null) {
            add(Role.TEXT, labels.text(ShellLabel.TRACE_NO_CHECKS));
        } else {
            arrived(receiver);
        }
        Scrolled scrolled = Scrolled.from(checks.scroll(), page.bottom() - page.top() - 1, lines.size());
        for (int at = scrolled.first(); at < scrolled.end(); at++) {
            page.canvas().text(page.top() + at - scrolled.first(), 1, lines.get(at));
        }
        scrolled.drawMarks(page.canvas(), page.top(), page.columns() - 1);
        Title title = new Title(
                List.of(
                        labels.text(ShellLabel.TRACE),
                        checks.back().back().capture().name(),
                        labels.text(ShellLabel.TRACE_FRAME, sighting.frame())),
                sentences.name(sighting.finding().verdict()));
        page.draw(title, footer(scrolled.overflows()));
        return scrolled.first();
    }

    private void arrived(Connection receiver) {
        End end = sighting.from().other();
        Who who = end == End.CLIENT ? Who.CLIENT : Who.SERVER;
        Arrival arrival = Referee.arrive(receiver, sighting.segment());
        Start start = Start.of(receiver);
        String at = labels.text(ShellLabel.TRACE_AT, words.name(who), receiver.state());
        add(Role.TEXT, start.sends() ? at + "  " + new LabSentences(words).numbers(start) : at);
        lines.add(Text.of(Role.TEXT, ""));
        List<CheckSentence> found = CheckSentences.of(words, receiver, sighting.segment(), arrival, who);
        found.forEach(this::check);
        if (!found.isEmpty()) {
            lines.add(Text.of(Role.TEXT, ""));
        }
        add(Role.TEXT, new Reactions(words).told(arrival, who));
    }

    private void check(CheckSentence one) {
        Check check = new Check(words.shortName(one.step()), words.name(one.step()), one.result(), one.text());
        Role role = one.result() == Checks.Result.NOT_REACHED ? Role.GHOST : Role.TEXT;
        boolean first = true;
        for (Text line : Wrap.lines(role, check.reason(), columns - REASON)) {
            String name = first ? check.name() : "";
            Text row = first
                    ? Text.of(check.signRole(), glyphs.of(check.sign())).with(Role.TEXT, " ")
                    : Text.of(Role.TEXT, "  ");
            row = row.with(role == Role.GHOST ? role : Role.DIM, name)
                    .with(Role.TEXT, " ".repeat(Math.max(1, REASON - 2 - CellText.width(name))));
            for (Span span : line.spans()) {
                row = row.with(span.role(), span.text());
            }
            lines.add(row);
            first = false;
        }
    }

    private void add(Role role, String sentence) {
        lines.addAll(Wrap.lines(role, sentence, columns));
    }

    private Footer footer(boolean more) {
        List<FooterKey> keys = new ArrayList<>();
        if (more) {
            keys.add(FooterKey.of(labels.text(ShellLabel.KEY_UP_DOWN), labels.text(ShellLabel.DO_SCROLL), 0));
        }
        keys.add(FooterKey.of("b", labels.text(ShellLabel.DO_TRY_IN_LAB), 1));
        keys.add(FooterKey.of("?", labels.text(ShellLabel.DO_KEYS), 0));
        keys.add(FooterKey.of("q", labels.text(ShellLabel.DO_BACK), 0));
        return new Footer(keys, labels.text(Label.ALWAYS_LEAVES));
    }
}
