package lastack.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lastack.tcp.State;
import lastack.trace.Account;
import lastack.trace.ClosedBy;
import lastack.trace.Closing;
import lastack.trace.End;
import lastack.trace.Ending;
import lastack.trace.Finding;
import lastack.trace.Flow;
import lastack.trace.Reason;
import lastack.trace.Verdict;

/** What is said of the segments and connections of a capture. */
public final class TraceSentences {
    private static final int MOST_ENDINGS = 3;

    private final Words words;

    public TraceSentences(Words words) {
        this.words = words;
    }

    /** Why the segment was sent, or why it does not count, in a sentence or two. */
    public String says(Finding finding, End from) {
        return says(finding.reason(), from);
    }

    /** The same for a reason alone. */
    public String says(Reason reason, End from) {
        String who = words.the(who(from));
        String peer = words.the(who(from.other()));
        return words.choose(
                "trace.reason." + key(reason),
                Map.of("who", who, "Who", Words.capital(who), "peer", peer, "Peer", Words.capital(peer)));
    }

    /** {@code retransmission} */
    public String name(Verdict verdict) {
        return words.text("trace.verdict." + verdict);
    }

    /** An end's name, as on a badge. */
    public String name(End end) {
        return words.name(who(end));
    }

    /** How it closed and who began, in one or two sentences, and in one more how those before it on the same ports did. */
    public String closing(Account account) {
        String closing = last(account);
        if (account.earlier().isEmpty()) {
            return closing;
        }
        String earlier = words.text("trace.earlier", Map.of("endings", endings(account)));
        return words.lang() == Lang.ZH ? closing + earlier : closing + " " + earlier;
    }

    private String last(Account account) {
        String how = words.text("trace.closing." + key(account.closing()));
        ClosedBy by = account.closedBy();
        if (by != ClosedBy.CLIENT && by != ClosedBy.SERVER) {
            return how;
        }
        String who = words.the(by == ClosedBy.CLIENT ? Who.CLIENT : Who.SERVER);
        String key = account.closing() == Closing.RESET ? "trace.began.reset" : "trace.began.one";
        String began = words.choose(key, Map.of("who", who, "Who", Words.capital(who)));
        return words.lang() == Lang.ZH ? how + began : how + " " + began;
    }

    /** How the connections before it on the same ports ended, where there were any, to be put behind how it did. */
    public String before(Account account) {
        return account.earlier().isEmpty() ? "" : words.text("trace.before", Map.of("endings", endings(account)));
    }

    /** Of very many the last ones. */
    private String endings(Account account) {
        List<Ending> all = account.earlier();
        List<String> told = new ArrayList<>();
        for (Ending ending : all.subList(Math.max(0, all.size() - MOST_ENDINGS), all.size())) {
            told.add(name(ending.closing()) + began(ending.by()));
        }
        return String.join(words.lang() == Lang.ZH ? "；" : "; ", told);
    }

    /** Who began, to be put behind how. */
    public String began(ClosedBy by) {
        return switch (by) {
            case CLIENT -> words.text("trace.began.by", Map.of("name", name(End.CLIENT)));
            case SERVER -> words.text("trace.began.by", Map.of("name", name(End.SERVER)));
            case BOTH, NOBODY -> "";
        };
    }

    /** How it closed, in a word or two. */
    public String name(Closing closing) {
        return words.text("trace.how." + key(closing));
    }

    /** Which connection it is. */
    public String head(Flow flow) {
        return words.text(
                "trace.head", Map.of("number", flow.number(), "client", flow.client(), "server", flow.server()));
    }

    /** What stands in the lines of a connection, in their order. */
    public String columns() {
        return words.text("trace.columns");
    }

    /** What a FIN that comes again shows of the ACK in {@code frame}. */
    public String notArrived(long frame) {
        return words.text("trace.not-arrived", Map.of("frame", frame));
    }

    /** The states of an end, in order. */
    public String states(Account account, End end) {
        List<State> states = account.states(end);
        String told = states.isEmpty()
                ? words.text("trace.states.unknown")
                : String.join(", ", states.stream().map(State::toString).toList());
        return words.text("trace.states", Map.of("name", name(end), "states", told));
    }

    /** How many segments it has. */
    public String counts(Account account) {
        return words.text("trace.counts", Map.of("count", account.segments(), "repeated", account.retransmissions()));
    }

    /** How many connections there are, and how one is told. */
    public String list(int count) {
        return words.text("trace.list", Map.of("count", count));
    }

    /** At which end the capture was taken, and how that is known. */
    public String near(Account account) {
        if (account.near().isEmpty()) {
            return words.text("trace.near.unknown");
        }
        End near = account.near().get();
        String who = words.the(who(near));
        if (account.doubted()) {
            return words.text("trace.near.doubted", Map.of("who", who, "peer", words.the(who(near.other()))));
        }
        return words.text(account.told() ? "trace.near.told" : "trace.near.inferred", Map.of("who", who));
    }

    /** Why the reset in {@code frame} was sent. */
    public String whyReset(long frame, Reason reason, End from) {
        return words.text("trace.why-reset", Map.of("frame", frame, "why", says(reason, from)));
    }

    private static String key(Enum<?> value) {
        return value.name().replace('_', '-');
    }

    private static Who who(End end) {
        return end == End.CLIENT ? Who.CLIENT : Who.SERVER;
    }
}
