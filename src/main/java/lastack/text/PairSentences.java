package lastack.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lastack.game.Finding;
import lastack.game.Pair;
import lastack.game.PairEnd;
import lastack.game.PairEvent;
import lastack.game.PairNews;
import lastack.game.PairTally;
import lastack.game.Role;
import lastack.game.Verdict;
import lastack.tcp.Connection;
import lastack.tcp.Fault;
import lastack.tcp.Field;
import lastack.tcp.Orders;
import lastack.tcp.Referee;
import lastack.tcp.Rule;
import lastack.tcp.Segment;
import lastack.tcp.State;
import org.jspecify.annotations.Nullable;

/** What one of a pair of students is told: what is due, what came, and the truth about what was slipped in. */
public final class PairSentences {
    private final Words words;
    private final Pair pair;
    private final Role role;
    private final String partner;
    private final PairEnd end;
    private final Verdicts verdicts;

    /** @param partner the other's name */
    public PairSentences(Words words, Pair pair, Role role, String partner) {
        this.words = words;
        this.pair = pair;
        this.role = role;
        this.partner = partner;
        this.end = pair.end(role);
        this.verdicts = new Verdicts(words, Who.of(other(role)));
    }

    /** How what is said is meant. */
    public enum Tone {
        RIGHT,
        WRONG,
        NEITHER
    }

    /**
     * Something that is said.
     *
     * @param headline the news in a few words
     * @param rule the rule that it is about, or null
     * @param sentences what there is to know, what matters most first
     */
    public record Said(Tone tone, String headline, @Nullable Rule rule, List<String> sentences) {
        public Said {
            sentences = List.copyOf(sentences);
        }
    }

    private static Role other(Role role) {
        return role == Role.CLIENT ? Role.SERVER : Role.CLIENT;
    }

    /** A text in which the partner may be named. */
    public String text(String key) {
        return words.choose("pair." + key, Map.of("partner", partner));
    }

    private String text(String key, Map<String, ?> values) {
        Map<String, Object> all = new HashMap<>(values);
        all.put("partner", partner);
        return words.choose("pair." + key, all);
    }

    /** Who is which end. */
    public String roles() {
        return text("with", Map.of("who", words.name(Who.of(role)), "peer", words.name(Who.of(other(role)))));
    }

    /** Where both ends stand, as far as the student knows. */
    public String states() {
        return text(
                pair.slips() ? "state.known" : "state",
                Map.of("you", end.connection().state(), "peer", pair.peerOf(role)));
    }

    /** The own three numbers. */
    public String numbers() {
        Connection own = end.connection();
        return text(
                "numbers",
                Map.of(
                        "una",
                        own.snd().una(),
                        "nxt",
                        own.snd().nxt(),
                        "rcv",
                        own.rcv().nxt()));
    }

    /** What has come and needs a word. */
    public Said asked(Segment segment) {
        String shown = new Symbols(Map.of()).write(segment);
        return new Said(Tone.NEITHER, text("asked.head"), null, List.of(text("asked", Map.of("segment", shown))));
    }

    /** What there is to do. */
    public Said due() {
        return new Said(Tone.NEITHER, text("due.head"), null, List.of(duty()));
    }

    /** What there is to do for who wants to slip a wrong segment past the other. */
    public Said slipping() {
        String how = text("due.slip", Map.of("left", pair.slipsLeft(role)));
        return new Said(Tone.NEITHER, text("due.slip.head"), null, List.of(how));
    }

    private String duty() {
        Connection own = end.connection();
        Orders orders = own.orders();
        if (own.owed().reset() != null) {
            return text("due.reset");
        } else if (Referee.due(own).isEmpty()) {
            boolean lasts = own.state() == State.TIME_WAIT;
            String nothing = text(lasts ? "due.time-wait" : "due.nothing");
            return end.waits() ? text("waits") : isUnderWay() ? text("under-way") : nothing;
        } else if (orders.abort()) {
            return text("due.abort");
        } else if (own.owed().again()) {
            return text("due.again");
        } else if (orders.open()) {
            return text("due.open");
        } else if (own.owed().ack()) {
            return text("due.ack");
        } else if (orders.bytes() > 0) {
            return text("due.write", Map.of("bytes", words.bytes(orders.bytes())));
        }
        return text(orders.close() ? "due.close" : "due.ack");
    }

    /** Whether the last of the own segments has not been taken in yet. */
    private boolean isUnderWay() {
        int last = -1;
        for (int at = 0; at < pair.events().size(); at++) {
            boolean own = pair.events().get(at) instanceof PairEvent.Sent sent && sent.from() == pair.side(role);
            last = own ? at : last;
        }
        return last >= 0 && pair.underWay(last);
    }

    /** What both have come to. */
    public Said over() {
        List<String> sentences = new ArrayList<>();
        sentences.add(text("over.points", Map.of("yours", pair.points(role), "theirs", pair.points(other(role)))));
        PairTally tally = end.tally();
        if (pair.slips()) {
            sentences.add(text(
                    "over.slips",
                    Map.of("caught", tally.caught(), "missed", tally.missed(), "alarms", tally.falseAlarms())));
        }
        return new Said(Tone.RIGHT, text("over.head"), null, sentences);
    }

    /** What has happened or was done last. */
    public Said news(PairNews news) {
        if (news instanceof PairNews.Judged judged) {
            return judged(judged.verdict());
        } else if (news instanceof PairNews.Arrived arrived) {
            PairEvent.Came came = (PairEvent.Came) pair.events().get(arrived.event());
            String taken = new Reactions(words).taken(came.arrival(), Who.YOU);
            return new Said(Tone.NEITHER, text("arrived.head"), came.arrival().rule(), List.of(taken));
        } else if (news instanceof PairNews.Happened happened) {
            return happened(pair.events().get(happened.event()));
        } else if (news instanceof PairNews.Truth truth) {
            return truth(truth);
        }
        String why = switch (((PairNews.NoSlip) news).why()) {
            case RIGHT -> "right";
            case UNTELLABLE -> "untellable";
            case NONE_LEFT -> "none-left";
        };
        return new Said(Tone.WRONG, text("no-slip.head"), null, List.of(text("no-slip." + why)));
    }

    private Said happened(PairEvent event) {
        Events events = new Events(words);
        String said = event instanceof PairEvent.TimerRan ran
                ? events.ran(ran.timer())
                : events.called(((PairEvent.Called) event).call());
        return new Said(Tone.NEITHER, text("happened.head"), null, List.of(said));
    }

    private Said judged(Verdict verdict) {
        Rule rule = verdict.rule();
        if (verdict.ruling().accepted()) {
            String why = rule == null ? "" : verdicts.right(rule);
            List<String> said = new ArrayList<>(why.isEmpty() ? List.of() : List.of(why));
            if (isUnderWay()) {
                said.add(text("under-way"));
            }
            return new Said(Tone.RIGHT, text("right.head"), rule, said);
        }
        List<String> sentences = new ArrayList<>();
        for (Finding finding : verdict.findings()) {
            boolean move = finding.fault().field() == Field.MOVE;
            sentences.add(move ? verdicts.why(end.connection(), finding) : verdicts.whole(end.connection(), finding));
        }
        if (verdict.reaction() != null) {
            sentences.add(new Reactions(words).ifSent(verdict.reaction(), Who.of(other(role))));
        }
        Finding first = verdict.findings().get(0);
        return new Said(Tone.WRONG, verdicts.headline(first.fault().field()), first.rule(), sentences);
    }

    /** What became of a segment that was not simply taken in, and what was right. */
    private Said truth(PairNews.Truth truth) {
        PairEvent.Sent sent = pair.sent(truth.sent());
        if (!sent.slip()) {
            return truth.own()
                    ? new Said(Tone.NEITHER, text("own.alarm.head"), null, List.of(text("own.alarm")))
                    : new Said(Tone.WRONG, text("alarm.head"), null, List.of(text("alarm")));
        }
        List<String> sentences = new ArrayList<>();
        Rule rule = sent.wrong().get(0).rule();
        sent.wrong().stream().map(this::fault).forEach(sentences::add);
        sentences.add(text("rule", Map.of("title", Words.capital(words.title(rule)))));
        if (!truth.caught() && !truth.tellable()) {
            return new Said(Tone.NEITHER, text("untellable.head"), rule, with(text("untellable"), sentences));
        }
        if (!truth.caught()) {
            PairEvent.Came came = (PairEvent.Came) pair.events().get(truth.event());
            Who who = truth.own() ? Who.of(other(role)) : Who.YOU;
            String reaction = new Reactions(words).told(came.arrival(), who);
            sentences.add(text("would", Map.of("did", reaction)));
        }
        sentences.add(words.says(rule));
        String head = truth.own()
                ? truth.caught() ? "own.caught.head" : "own.passed.head"
                : truth.caught() ? "caught.head" : "missed.head";
        return new Said(truth.own() == truth.caught() ? Tone.WRONG : Tone.RIGHT, text(head), rule, sentences);
    }

    private static List<String> with(String first, List<String> rest) {
        List<String> all = new ArrayList<>(List.of(first));
        all.addAll(rest);
        return all;
    }

    private String fault(Fault fault) {
        return text(
                "wrong.field",
                Map.of(
                        "field",
                        verdicts.name(fault.field()),
                        "given",
                        verdicts.show(fault.given()),
                        "allowed",
                        verdicts.show(fault.allowed())));
    }
}
