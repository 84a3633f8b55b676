package lastack.tui;

import java.util.List;
import java.util.Optional;
import lastack.app.Screen;
import lastack.game.PairNews;
import lastack.tcp.Segment;
import lastack.text.PairSentences;
import lastack.text.Symbols;
import lastack.text.Who;
import org.jspecify.annotations.Nullable;

/** What one of two is told, or what is asked: the panel at the right, and the one line below it. */
final class PairPanel {
    private final Screen.Pairing pairing;
    private final Skin skin;
    private final Labels labels;
    private final PairSentences sentences;
    private final boolean compact;
    private final Optional<Segment> asked;

    /** @param compact whether there are only three rows for it */
    PairPanel(Screen.Pairing pairing, Skin skin, boolean compact) {
        this.pairing = pairing;
        this.skin = skin;
        this.labels = skin.labels();
        this.sentences = new PairSentences(skin.words(), pairing.pair(), pairing.role(), pairing.partner());
        this.compact = compact;
        this.asked = pairing.pair().asked(pairing.role());
    }

    /** What has happened; null where it has been read. */
    @Nullable
    Panel news() {
        if (asked.isPresent()) {
            return panel(sentences.asked(asked.get()), Role.ACCENT);
        } else if (pairing.desk().lack() != null) {
            return PlayPanel.lack(pairing.desk().lack(), labels);
        }
        PairNews news = pairing.news();
        // The end of it all is told by what it came to, and not by the timer that ran out last.
        if (news == null || (pairing.pair().over() && !(news instanceof PairNews.Truth))) {
            return null;
        }
        boolean refused = news instanceof PairNews.Judged judged
                && !judged.verdict().ruling().accepted();
        return refused ? refused((PairNews.Judged) news) : panel(sentences.news(news), Role.STRONG);
    }

    private Panel refused(PairNews.Judged judged) {
        Who peer = Who.of(pairing.level().peer().role());
        Symbols symbols = new Symbols(pairing.level().symbols(pairing.pair().seed()));
        return new FaultPanel(labels, skin.words(), skin.glyphs(), peer, symbols, compact)
                .refused(pairing.end().connection(), judged.verdict());
    }

    /** What is asked now. */
    Panel move() {
        if (pairing.pair().over()) {
            return panel(sentences.over(), Role.STRONG);
        }
        return panel(pairing.desk().slipping() ? sentences.slipping() : sentences.due(), Role.STRONG);
    }

    private Panel panel(PairSentences.Said said, Role neither) {
        Text headline = switch (said.tone()) {
            case RIGHT -> Text.of(Role.RIGHT_STRONG, skin.glyphs().of(Glyph.VERDICT_RIGHT) + " " + said.headline());
            case WRONG -> Text.of(Role.WRONG_STRONG, skin.glyphs().of(Glyph.VERDICT_WRONG) + " " + said.headline());
            case NEITHER -> Text.of(neither, said.headline());
        };
        List<Text> body =
                said.sentences().stream().map(one -> Text.of(Role.TEXT, one)).toList();
        return new Panel(headline, said.rule() == null ? "" : VerdictPanel.reference(said.rule()), body);
    }

    /** What to do next, in one line. */
    String next() {
        boolean refused = pairing.news() instanceof PairNews.Judged judged
                && !judged.verdict().ruling().accepted();
        if (asked.isPresent()) {
            return labels.text(PairLabel.DO_ASKED);
        } else if (pairing.pair().over()) {
            return labels.text(PairLabel.DO_OVER);
        } else if (pairing.desk().slipping()) {
            return labels.text(PairLabel.DO_SLIP);
        } else if (refused) {
            return labels.text(PairLabel.DO_MEND);
        } else if (!pairing.end().waits() && pairing.pair().somethingCame(pairing.role())) {
            return labels.text(PairLabel.DO_CAME);
        } else if (!pairing.pair().dues(pairing.role()).isEmpty()) {
            return labels.text(Label.DO_SEND);
        }
        return labels.text(pairing.end().waits() ? PairLabel.DO_WAITING : PairLabel.DO_WAIT);
    }
}
