package lastack.text;

import java.util.List;
import java.util.Map;
import lastack.tcp.Arrival;
import lastack.tcp.Checks;
import lastack.tcp.Connection;
import lastack.tcp.Flag;
import lastack.tcp.Outcome;
import lastack.tcp.Rule;
import lastack.tcp.Segment;
import lastack.tcp.SeqNum;
import lastack.tcp.State;
import lastack.tcp.Step;

/** What each check found in one segment that arrived, in the order of its state. */
public final class CheckSentences {
    private final Words words;
    private final Connection before;
    private final Segment segment;
    private final Arrival arrival;
    private final Who who;

    private CheckSentences(Words words, Connection before, Segment segment, Arrival arrival, Who who) {
        this.words = words;
        this.before = before;
        this.segment = segment;
        this.arrival = arrival;
        this.who = who;
    }

    /**
     * A sentence for each check.
     *
     * @param before the endpoint before {@code segment} arrived
     * @param arrival what it did with it
     * @param who that endpoint, for {@code your FIN} or {@code its FIN}
     */
    public static List<CheckSentence> of(Words words, Connection before, Segment segment, Arrival arrival, Who who) {
        CheckSentences sentences = new CheckSentences(words, before, segment, arrival, who);
        return arrival.checks().order().stream()
                .map(step -> new CheckSentence(step, arrival.checks().result(step), sentences.about(step)))
                .toList();
    }

    private String about(Step step) {
        boolean failed = arrival.checks().result(step) == Checks.Result.FAIL;
        if (arrival.checks().result(step) == Checks.Result.NOT_REACHED) {
            boolean kept = step == Step.TEXT && arrival.outcome() == Outcome.HELD && segment.length() > 0;
            boolean waits = step == Step.FIN && arrival.outcome() == Outcome.HELD && segment.fin();
            return kept ? text("kept") : waits ? says("fin.waits") : says("not-reached");
        }
        return switch (step) {
            case SEQUENCE -> sequence(failed);
            case RST -> segment.rst() ? rst() : says("not-set");
            case SECURITY -> says("nothing-to-compare");
            case SYN -> syn(failed);
            case ACK -> ack(failed);
            case URG -> says(segment.has(Flag.URG) ? "urg.set" : "not-set");
            case TEXT -> segment.length() == 0 ? says("none") : text(failed ? "nobody" : textForm());
            case FIN -> segment.fin() ? fin() : says("not-set");
        };
    }

    private String sequence(boolean failed) {
        SeqNum nxt = before.rcv().nxt();
        int ahead = segment.seq().minus(nxt);
        Map<String, Object> seq = Map.of("seq", segment.seq());
        if (failed) {
            if (ahead >= 0) {
                return says(before.rcv().wnd() == 0 ? "sequence.no-window" : "sequence.beyond", seq);
            }
            return says("sequence.before", Map.of("seq", segment.seq(), "nxt", nxt));
        }
        if (ahead == 0) {
            return says(before.rcv().wnd() == 0 ? "sequence.exact-no-window" : "sequence.exact", seq);
        }
        return ahead < 0
                ? says("sequence.straddles", seq)
                : says("sequence.ahead", Map.of("seq", segment.seq(), "missing", ahead));
    }

    private String rst() {
        if (before.state() == State.SYN_SENT && arrival.outcome() == Outcome.RESET) {
            return says("rst.refused", whose());
        }
        if (before.state() == State.LISTEN || before.state() == State.SYN_SENT) {
            return says("rst.ignored");
        }
        return says(arrival.outcome() == Outcome.RESET ? "rst.exact" : "rst.inexact", Map.of("seq", segment.seq()));
    }

    private String syn(boolean failed) {
        boolean opening = before.state() == State.LISTEN || before.state() == State.SYN_SENT;
        if (!segment.syn()) {
            return says(opening ? "syn.missing" : "not-set");
        }
        if (failed) {
            return says(arrival.outcome() == Outcome.RETURNS_TO_LISTEN ? "syn.anew" : "syn.unexpected");
        }
        return says("syn.taken", Map.of("nxt", segment.seq().plus(1)));
    }

    private String ack(boolean failed) {
        SeqNum ack = segment.ack();
        SeqNum nxt = before.snd().nxt();
        if (!segment.hasAck()) {
            return says("ack.missing");
        }
        if (before.state() == State.LISTEN) {
            return says("ack.nothing-sent");
        }
        boolean opening = before.state() == State.SYN_SENT || before.state() == State.SYN_RECEIVED;
        if (opening) {
            return says(failed ? "ack.syn-open" : "ack.covers-syn", ofOurs());
        }
        if (failed) {
            return ack.after(nxt)
                    ? says("ack.unsent", Map.of("ack", ack, "nxt", nxt))
                    : says("ack.ancient", Map.of("ack", ack));
        }
        boolean isNew = ack.after(before.snd().una());
        if (!before.snd().finSent()) {
            return says(isNew ? "ack.covers-data" : "ack.nothing-new", Map.of("ack", ack));
        }
        if (ack.equals(nxt)) {
            return says(isNew ? "ack.covers-fin" : "ack.covers-fin-again", ofOurs());
        }
        if (before.snd().finAcked()) {
            return says("ack.nothing-new", Map.of("ack", ack));
        }
        return says(isNew ? "ack.covers-data-only" : "ack.fin-open", ofOurs());
    }

    private String textForm() {
        if (!before.state().takesText() && before.state() != State.SYN_RECEIVED) {
            return "ignored";
        }
        return textEnd().after(before.rcv().nxt()) ? "taken" : "old";
    }

    /** The number behind the bytes taken over, and before the FIN if that was taken over, too. */
    private SeqNum textEnd() {
        boolean finished =
                arrival.next().state().peerFinished() && !before.state().peerFinished();
        return arrival.next().rcv().nxt().plus(finished ? -1 : 0);
    }

    private String text(String form) {
        return form.equals("taken")
                ? says("text.taken", Map.of("bytes", words.bytes(segment.length()), "nxt", textEnd()))
                : says("text." + form, Map.of("bytes", words.bytes(segment.length())));
    }

    private String fin() {
        if (arrival.rule() == Rule.R56) {
            return says("fin.again");
        }
        boolean moved = arrival.next().rcv().nxt().after(before.rcv().nxt());
        if (arrival.next().state().peerFinished() && moved) {
            return says("fin.taken", Map.of("nxt", arrival.next().rcv().nxt()));
        }
        return says(before.state().peerFinished() ? "fin.ignored" : "fin.waits");
    }

    private Map<String, Object> whose() {
        return Map.of("whose", words.whose(who));
    }

    private Map<String, Object> ofOurs() {
        return Map.of("ack", segment.ack(), "whose", words.whose(who));
    }

    private String says(String what) {
        return words.text("check.says." + what);
    }

    private String says(String what, Map<String, Object> values) {
        return words.text("check.says." + what, values);
    }
}
