package lastack.tui;

import java.util.ArrayList;
import java.util.List;
import lastack.game.Finding;
import lastack.game.Verdict;
import lastack.tcp.Arrival;
import lastack.tcp.Connection;
import lastack.tcp.Fault;
import lastack.tcp.Field;
import lastack.tcp.Value;
import lastack.text.CellText;
import lastack.text.Reactions;
import lastack.text.Symbols;
import lastack.text.Verdicts;
import lastack.text.Who;
import lastack.text.Words;

/** What the referee says to a segment that was not sent: the field, what was given, what is allowed, the belief, what would follow. */
final class FaultPanel {
    private final Labels labels;
    private final Words words;
    private final Glyphs glyphs;
    private final Who peer;
    private final Verdicts verdicts;
    private final Symbols symbols;
    private final boolean compact;

    /** @param compact whether there are only three rows for it */
    FaultPanel(Labels labels, Words words, Glyphs glyphs, Who peer, Symbols symbols, boolean compact) {
        this.labels = labels;
        this.words = words;
        this.glyphs = glyphs;
        this.peer = peer;
        this.verdicts = new Verdicts(words, peer);
        this.symbols = symbols;
        this.compact = compact;
    }

    /** @param you the end that was to send it, before */
    Panel refused(Connection you, Verdict verdict) {
        Finding first = verdict.findings().get(0);
        Fault fault = first.fault();
        Text headline = Text.of(Role.WRONG_STRONG, glyphs.of(Glyph.VERDICT_WRONG) + " " + headline(verdict));
        List<Text> body = new ArrayList<>();
        if (fault.field() != Field.MOVE && compact) {
            headline = headline.with(Role.DIM, "  " + labels.text(Label.GIVEN) + " ")
                    .with(Role.WRONG_STRONG, verdicts.show(fault.given()))
                    .with(Role.DIM, "  " + labels.text(Label.ALLOWED) + " ")
                    .with(Role.RIGHT_STRONG, verdicts.show(fault.allowed().get(0)));
        } else if (fault.field() != Field.MOVE) {
            String given = labels.text(Label.GIVEN);
            String allowed = labels.text(Label.ALLOWED);
            int width = Math.max(CellText.width(given), CellText.width(allowed));
            body.add(value(given, width, Role.WRONG_STRONG, fault.given()));
            body.add(value(allowed, width, Role.RIGHT_STRONG, fault.allowed().get(0)));
        }
        body.add(Text.of(Role.TEXT, verdicts.why(you, first)));
        Arrival reaction = verdict.reaction();
        if (reaction != null) {
            body.add(Text.of(Role.DIM, new Reactions(words).ifSent(reaction, peer)));
        }
        // Last, for it is left out first where there is no room for all.
        verdicts.also(you, first).ifPresent(also -> body.add(Text.of(Role.TEXT, also)));
        return new Panel(headline, VerdictPanel.reference(first.rule()), body);
    }

    private String headline(Verdict verdict) {
        List<String> fields = verdict.findings().stream()
                .map(finding -> verdicts.name(finding.fault().field()))
                .toList();
        return verdict.findings().get(0).fault().field() == Field.MOVE
                ? labels.text(Label.NOT_NOW)
                : labels.text(Label.NOT_YET, String.join(labels.text(Label.LIST_COMMA), fields));
    }

    private Text value(String label, int width, Role role, Value value) {
        String padding = " ".repeat(width - CellText.width(label) + 2);
        Text text = Text.of(Role.DIM, label + padding).with(role, verdicts.show(value));
        String symbol = value instanceof Value.Seq seq ? symbols.of(seq.number()) : null;
        return symbol == null ? text : text.with(Role.DIM, "  " + symbol);
    }
}
