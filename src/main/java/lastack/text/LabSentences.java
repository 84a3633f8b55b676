package lastack.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lastack.lab.Answer;
import lastack.lab.Event;
import lastack.lab.Experiment;
import lastack.lab.Neighbour;
import lastack.lab.Reading;
import lastack.lab.Start;
import lastack.lab.StepWords;
import lastack.lab.Trial;
import lastack.tcp.Arrival;
import lastack.tcp.Call;
import lastack.tcp.Called;
import lastack.tcp.Checks;
import lastack.tcp.Connection;
import lastack.tcp.Fault;
import lastack.tcp.Flag;
import lastack.tcp.Oddity;
import lastack.tcp.Orders;
import lastack.tcp.Practice;
import lastack.tcp.Reader;
import lastack.tcp.Rule;
import lastack.tcp.Segment;
import lastack.tcp.Stack;
import lastack.tcp.State;
import org.jspecify.annotations.Nullable;

/** What an experiment came to, in words. */
public final class LabSentences {
    private static final Symbols NO_SYMBOLS = new Symbols(Map.of());

    private final Words words;
    private final Verdicts verdicts;

    public LabSentences(Words words) {
        this.words = words;
        this.verdicts = new Verdicts(words, Who.PEER);
    }

    /** What happened, as one line: {@code receives FIN,ACK seq=5000 ack=1000}. */
    public String event(Event event) {
        if (event instanceof Event.Receives receives) {
            return words.text("lab.event.receives") + " " + segment(receives.segment());
        } else if (event instanceof Event.Sends sends) {
            return words.text("lab.event.sends") + " " + segment(sends.segment());
        } else if (event instanceof Event.Calls calls) {
            return call(calls.call());
        }
        return words.text(event == Event.Time.RESEND ? "lab.event.timer" : "lab.event.expiry");
    }

    private String call(Call call) {
        return call instanceof Call.Write write
                ? words.text("lab.event.write", Map.of("bytes", words.bytes(write.bytes())))
                : words.text(
                        "lab.event." + StepWords.write(new Event.Calls(call)).get(0));
    }

    /** The states between the first and the last of {@code path}, which it passed through within one segment; nothing where there are none. */
    public Optional<String> through(List<State> path) {
        return path.size() < 3
                ? Optional.empty()
                : Optional.of(words.text(
                        "lab.through",
                        Map.of(
                                "between",
                                path.subList(1, path.size() - 1).stream()
                                        .map(State::toString)
                                        .collect(Collectors.joining(", ")))));
    }

    /** A segment in the notation used everywhere; {@code len} only where there is data. */
    public String segment(Segment segment) {
        return NO_SYMBOLS.write(segment);
    }

    /** What became of it, in a word or two: {@code accepted}, {@code harmful}. */
    public String headline(Trial trial) {
        Answer answer = trial.answer();
        if (answer instanceof Answer.Arrived arrived) {
            return outcome(arrived.arrival());
        } else if (answer instanceof Answer.Judged judged) {
            return words.text("lab.judgement." + judged.departure().judgement());
        } else if (answer instanceof Answer.Replied) {
            return words.text(trial.taken() ? "lab.call.taken" : "lab.call.refused");
        }
        return words.text("lab.ran." + name(((Answer.Passed) answer).what()));
    }

    private String outcome(Arrival arrival) {
        return words.text("lab.outcome." + arrival.outcome());
    }

    /** The rule that decided; none where only time has passed. */
    public static Optional<Rule> rule(Trial trial) {
        Answer answer = trial.answer();
        if (answer instanceof Answer.Arrived arrived) {
            return Optional.of(arrived.arrival().rule());
        } else if (answer instanceof Answer.Judged judged) {
            return Optional.of(judged.departure().rule());
        }
        return answer instanceof Answer.Replied replied
                ? Optional.of(replied.called().rule())
                : Optional.empty();
    }

    /** What each check found; empty where nothing was received. */
    public List<CheckSentence> checks(Trial trial) {
        return trial.event() instanceof Event.Receives receives && trial.answer() instanceof Answer.Arrived arrived
                ? CheckSentences.of(words, trial.before(), receives.segment(), arrived.arrival(), Who.WE)
                : List.of();
    }

    /** Why it came to that, in whole sentences: what was wrong with a segment to be sent, what a call or a timer is about. */
    public List<String> why(Trial trial) {
        Answer answer = trial.answer();
        if (answer instanceof Answer.Judged judged) {
            List<Fault> faults = judged.departure().faults();
            return faults.isEmpty()
                    ? List.of(verdicts.right(judged.departure().rule()))
                    : faults.stream().map(fault -> why(trial.before(), fault)).toList();
        } else if (answer instanceof Answer.Replied replied) {
            return told(replied.called());
        } else if (answer instanceof Answer.Passed passed) {
            return List.of(ran(trial, passed));
        }
        return List.of();
    }

    /** To close twice is an error for the RFC, but a close() that gives up reading too does something (RFC 9293, section 3.10.4). */
    private List<String> told(Called called) {
        String says = words.says(called.rule());
        return called.rule() == Rule.R66
                ? List.of(says, words.text(called.taken() ? "lab.call.stops-reading" : "lab.call.closing"))
                : List.of(says);
    }

    /** What is due and would end this step with another state, by its flag that takes it there: {@code FIN}. */
    public String what(Trial completed) {
        Segment segment = ((Event.Sends) completed.event()).segment();
        return Stream.of(Flag.RST, Flag.FIN, Flag.SYN)
                .filter(flag -> segment.flags().has(flag))
                .findFirst()
                .orElse(Flag.ACK)
                .toString();
    }

    /** What the application has asked for and is not done yet, in one line; empty where there is nothing. */
    public String pending(Connection now) {
        Orders orders = now.orders();
        List<String> all = new ArrayList<>();
        if (orders.bytes() > 0) {
            all.add(words.text("lab.pending.bytes", Map.of("bytes", orders.bytes())));
        }
        if (orders.open()) {
            all.add(words.text("lab.pending.open"));
        }
        if (orders.close()) {
            all.add(words.text("lab.pending.close"));
        }
        if (orders.abort()) {
            all.add(words.text("lab.pending.abort"));
        }
        if (orders.listen()) {
            all.add(words.text("lab.pending.listen"));
        }
        if (now.rcv().reader() == Reader.GONE) {
            all.add(words.text("lab.pending.reader"));
        }
        return listed(all);
    }

    private String listed(List<String> all) {
        return String.join(words.lang() == Lang.ZH ? "，" : ", ", all);
    }

    private String why(Connection before, Fault fault) {
        String field = verdicts.name(fault.field());
        String given = verdicts.show(fault.given());
        String why = verdicts.why(before, fault);
        return fault.allowed().isEmpty()
                ? words.text("lab.fault.none-allowed", Map.of("field", field, "given", given, "why", why))
                : words.text(
                        "lab.fault.whole",
                        Map.of(
                                "field", field,
                                "given", given,
                                "allowed", verdicts.show(fault.allowed()),
                                "why", why));
    }

    private String ran(Trial trial, Answer.Passed passed) {
        if (passed.what() != Answer.Ran.NOTHING) {
            return words.text("lab.ran.says." + name(passed.what()));
        }
        return trial.event() == Event.Time.RESEND
                ? words.text("lab.ran.says.nothing.resend")
                : words.text(
                        "lab.ran.says.nothing.expiry",
                        Map.of("state", trial.before().state()));
    }

    /** The small change that would have led elsewhere; empty where none would, or nothing was received. */
    public Optional<String> neighbour(Trial trial) {
        return trial.event() instanceof Event.Receives receives
                ? Neighbour.of(trial.before(), receives.segment()).map(near -> neighbour(trial, near))
                : Optional.empty();
    }

    private String neighbour(Trial trial, Neighbour near) {
        State there = near.arrival().next().state();
        String kind = there == trial.after().state()
                ? "what"
                : there == trial.before().state() ? "stays" : "state";
        Map<String, Object> all =
                Map.of("state", there, "what", outcome(near.arrival()), "reason", reason(trial.before(), near));
        String key = "lab.near.";
        if (near.change() instanceof Neighbour.Change.Ack ack) {
            return words.choose(key + "ack." + kind, and(all, "number", ack.number()));
        } else if (near.change() instanceof Neighbour.Change.Seq seq) {
            return words.choose(key + "seq." + kind, and(all, "number", seq.number()));
        }
        Neighbour.Change.Bit bit = (Neighbour.Change.Bit) near.change();
        boolean reasonless = !bit.set() || near.arrival().checks().result(bit.step()) == Checks.Result.NOT_REACHED;
        String form = bit.set() ? "with." : "without.";
        if (bit.set() && reasonless) {
            form = "with.plain.";
        }
        return words.choose(key + form + kind, and(all, "flag", bit.flag()));
    }

    private static Map<String, String> and(Map<String, Object> some, String name, Object value) {
        Map<String, String> all = some.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().toString()));
        all.put(name, value.toString());
        return all;
    }

    private String reason(Connection before, Neighbour near) {
        return CheckSentences.of(words, before, near.segment(), near.arrival(), Who.WE).stream()
                .filter(check -> check.step() == near.change().step())
                .map(CheckSentence::text)
                .findFirst()
                .orElse("");
    }

    /** What real stacks do otherwise, a sentence for each; where none is known to, that. Empty where nothing was received. */
    public List<String> practice(Trial trial) {
        return practices(trial, "lab.practice.");
    }

    /** The same in fewer words: what the stacks answer, but not with which numbers. */
    public List<String> practiceInShort(Trial trial) {
        return practices(trial, "lab.practice.short.");
    }

    private List<String> practices(Trial trial, String form) {
        if (!(trial.answer() instanceof Answer.Arrived arrived)) {
            return List.of();
        }
        return arrived.elsewhere().isEmpty()
                ? List.of(words.text("lab.practice.same"))
                : arrived.elsewhere().stream()
                        .map(practice -> practice(practice, form))
                        .toList();
    }

    private String practice(Practice practice, String form) {
        String stacks = joined(practice.stacks().stream().map(Stack::toString).toList());
        Map<String, String> all = Map.of(
                "stacks",
                practice.orphan() ? words.text("lab.practice.orphan", Map.of("stacks", stacks)) : stacks,
                "tolerance",
                practice.tolerance().id(),
                "title",
                words.title(practice.tolerance()),
                "state",
                practice.state().toString(),
                "flags",
                joined(practice.replies().stream()
                        .map(reply -> reply.flags().toString())
                        .toList()),
                "replies",
                joined(practice.replies().stream().map(this::segment).toList()));
        return words.choose(form + (practice.replies().isEmpty() ? "silent" : "answers"), all);
    }

    private String joined(List<String> parts) {
        return parts.stream()
                .reduce((first, second) -> words.text("lab.practice.and", Map.of("first", first, "second", second)))
                .orElse("");
    }

    /** Why there can be no such endpoint. */
    public String oddity(Start start, Oddity odd) {
        return words.choose(
                "lab.odd." + odd.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                Map.of(
                        "state", start.state().toString(),
                        "una", start.una().toString(),
                        "nxt", start.nxt().toString(),
                        "next", start.una().plus(1).toString()));
    }

    /**
     * What is wrong with steps or a segment that could not be read.
     *
     * @param word what was written, fit to be shown
     * @param meant what was probably meant, or null
     */
    public String misread(Reading.Reason reason, String word, @Nullable String meant) {
        String key = "lab.misread." + reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
        Map<String, Object> all = Map.of("word", word, "meant", String.valueOf(meant), "most", Experiment.MOST_EVENTS);
        return words.choose(meant != null && words.has(key + ".meant") ? key + ".meant" : key, all);
    }

    /** The endpoint's numbers in one line: {@code SND.UNA 1000, SND.NXT 1001}. */
    public String numbers(Start start) {
        List<String> numbers = new ArrayList<>();
        if (start.sends()) {
            numbers.add(words.text("lab.field.una") + " " + start.una());
            numbers.add(words.text("lab.field.nxt") + " " + start.nxt());
        } else {
            numbers.add(words.text("lab.field.iss") + " " + start.iss());
        }
        if (start.receives()) {
            numbers.add(words.text("lab.field.rcv-nxt") + " " + start.rcvNxt());
        }
        numbers.add(words.text("lab.field.rcv-wnd") + " " + start.rcvWnd());
        if (start.sends()) {
            numbers.add(words.text("lab.field.max-wnd") + " " + start.maxWnd());
        }
        if (start.state() == State.SYN_RECEIVED) {
            numbers.add(words.text(start.passive() ? "lab.text.from-listen" : "lab.text.from-syn-sent"));
        }
        return listed(numbers);
    }

    private static String name(Answer.Ran ran) {
        return ran.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
