package lastack.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import lastack.course.Suggestions;
import lastack.judge.JsonBytes;
import lastack.tcp.Flags;
import lastack.tcp.Segment;
import lastack.tcp.State;
import lastack.text.Lang;
import lastack.text.TraceSentences;
import lastack.text.Words;
import lastack.trace.Account;
import lastack.trace.Closing;
import lastack.trace.End;
import lastack.trace.Finding;
import lastack.trace.Sighting;
import lastack.trace.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * For people: one connection as a ladder, with what is to be said of each segment; of several a list. Numbers are relative, as packet
 * analysers show them.
 */
final class TraceText implements TraceReport {
    /** So much of an only connection is kept until it is known to be the only one. */
    private static final int MOST_KEPT = 20_000;

    private final Words words;
    private final TraceSentences sentences;
    private final @Nullable String file;
    private final boolean one;
    private final TraceOutput output = new TraceOutput();
    private final JsonBytes out = output.bytes();
    private final TraceRows rows;
    private final List<Sighting> kept = new ArrayList<>();
    private final List<Account> accounts = new ArrayList<>();
    private @Nullable Sighting reset;
    private @Nullable Sighting lastOfClient;
    private @Nullable Sighting lastOfServer;
    private boolean tooLong;
    private boolean listing;
    private boolean begun;

    /** @param one whether the segments of one connection are asked for */
    TraceText(Lang lang, @Nullable String file, boolean one) {
        this.words = Words.in(lang);
        this.sentences = new TraceSentences(words);
        this.rows = new TraceRows(out, sentences);
        this.file = file;
        this.one = one;
    }

    @Override
    public boolean wantsSegments(int connections) {
        return one || (connections <= 1 && !tooLong);
    }

    @Override
    public void segment(Sighting sighting) {
        if (one) {
            begin(sighting);
            ladder(sighting);
        } else if (kept.size() == MOST_KEPT) {
            tooLong = true;
            kept.clear();
        } else {
            kept.add(sighting);
        }
    }

    @Override
    public void connection(Account account) {
        if (one) {
            summary(account);
            return;
        }
        if (!listing && accounts.isEmpty() && account.flow().number() == 1) {
            accounts.add(account);
            return;
        }
        if (!listing) {
            listing = true;
            fileName();
            accounts.forEach(rows::row);
        }
        rows.row(account);
        output.flushIfFull();
    }

    @Override
    public void end() {
        if (listing) {
            out.append('\n').append(sentences.list(rows.count())).append('\n');
        } else if (!accounts.isEmpty()) {
            Account account = accounts.get(0);
            if (tooLong) {
                fileName();
                rows.row(account);
                out.append('\n').append(Says.TRACE_TOO_LONG_TO_SHOW.in(words.lang(), account.segments()));
                out.append('\n');
            } else {
                kept.forEach(sighting -> {
                    begin(sighting);
                    ladder(sighting);
                });
                summary(account);
            }
        }
        output.flush();
    }

    @Override
    public boolean isRead() {
        return output.isRead();
    }

    private void fileName() {
        if (file != null) {
            out.append(Suggestions.printable(file)).append('\n');
        }
    }

    private void begin(Sighting first) {
        if (!begun) {
            begun = true;
            fileName();
            out.append(sentences.head(first.flow())).append('\n');
            out.append(sentences.columns()).append("\n\n");
        }
    }

    private void ladder(Sighting sighting) {
        Segment segment = sighting.segment();
        boolean right = sighting.from() == End.CLIENT;
        String arrow = arrow(sighting, segment, right);
        out.append(String.format(
                Locale.ROOT,
                "%6d %12.6f  %-12s %s %s%n",
                sighting.frame(),
                sighting.time() / 1e9,
                name(sighting.client()),
                arrow,
                name(sighting.server())));
        Finding finding = sighting.finding();
        String by = finding.tolerance() == null
                ? finding.rule().id()
                : finding.rule().id() + " " + finding.tolerance().id();
        out.append("       ")
                .append(sentences.name(finding.verdict()))
                .append(' ')
                .append(by)
                .append(words.lang() == Lang.ZH ? "：" : ": ")
                .append(sentences.says(finding, sighting.from()))
                .append('\n');
        Sighting before = lastOther(sighting.from());
        if (isFinAgain(sighting) && before != null && before.segment().ack().equals(segment.end())) {
            out.append("       ").append(sentences.notArrived(before.frame())).append('\n');
        }
        keepLast(sighting);
        if (segment.rst()) {
            reset = sighting;
        }
        output.flushIfFull();
    }

    private static boolean isFinAgain(Sighting sighting) {
        return sighting.segment().fin() && sighting.finding().verdict() == Verdict.RETRANSMISSION;
    }

    /** The last segment of the other end, where it acknowledges and does nothing else. */
    private @Nullable Sighting lastOther(End end) {
        Sighting other = end == End.CLIENT ? lastOfServer : lastOfClient;
        boolean acks = other != null
                && other.segment().hasAck()
                && other.segment().seqLength() == 0
                && !other.segment().rst();
        return acks ? other : null;
    }

    private void keepLast(Sighting sighting) {
        if (sighting.from() == End.CLIENT) {
            lastOfClient = sighting;
        } else {
            lastOfServer = sighting;
        }
    }

    private static String arrow(Sighting sighting, Segment segment, boolean right) {
        StringBuilder label = new StringBuilder();
        label.append(segment.flags().equals(Flags.NONE) ? "" : segment.flags() + " ");
        label.append("seq=").append(sighting.relSeq());
        sighting.relAck().ifPresent(ack -> label.append(" ack=").append(ack));
        label.append(" len=").append(segment.length());
        String line = "-".repeat(Math.max(2, 46 - label.length()));
        return right ? "|-- " + label + " " + line + ">|" : "|<" + line + " " + label + " --|";
    }

    private static String name(@Nullable State state) {
        return state == null ? "?" : state.toString();
    }

    private void summary(Account account) {
        out.append('\n').append(sentences.closing(account)).append('\n');
        Sighting last = reset;
        if (account.closing() == Closing.RESET && last != null) {
            out.append(sentences.whyReset(last.frame(), last.finding().reason(), last.from()))
                    .append('\n');
        }
        out.append(sentences.states(account, End.CLIENT)).append('\n');
        out.append(sentences.states(account, End.SERVER)).append('\n');
        out.append(sentences.near(account)).append('\n');
        out.append(sentences.counts(account)).append('\n');
        output.flushIfFull();
    }
}
