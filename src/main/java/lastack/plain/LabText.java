package lastack.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lastack.lab.Answer;
import lastack.lab.Event;
import lastack.lab.Experiment;
import lastack.lab.Start;
import lastack.lab.Trial;
import lastack.tcp.Checks;
import lastack.tcp.Referee;
import lastack.tcp.Segment;
import lastack.tcp.State;
import lastack.text.CheckSentence;
import lastack.text.LabSentences;
import lastack.text.Words;

/** An experiment as lines: one fact a line, nothing redrawn, the same facts as on the screen. */
public final class LabText {
    private static final String INDENT = "  ";

    private final Words words;
    private final LabSentences sentences;

    public LabText(Words words) {
        this.words = words;
        this.sentences = new LabSentences(words);
    }

    /** All of it, a blank line before each step. */
    public List<String> lines(Experiment experiment) {
        List<String> lines = new ArrayList<>();
        lines.add(start(experiment.start()));
        int number = 1;
        for (Trial trial : experiment.trials()) {
            lines.add("");
            lines.add(number + ". " + sentences.event(trial.event()));
            lines(trial).forEach(line -> lines.add(INDENT + line));
            number++;
        }
        return lines;
    }

    /** Which endpoint it is about. */
    String start(Start start) {
        return words.text("lab.text.start", Map.of("state", start.state(), "numbers", sentences.numbers(start)));
    }

    /** What one step came to. */
    List<String> step(Trial trial) {
        List<String> lines = new ArrayList<>();
        lines.add(sentences.event(trial.event()));
        lines.addAll(lines(trial));
        return lines;
    }

    private List<String> lines(Trial trial) {
        List<String> lines = new ArrayList<>();
        lines.add(sentences.headline(trial));
        LabSentences.rule(trial).ifPresent(rule -> {
            lines.add(words.title(rule));
            lines.add(words.reference(rule));
        });
        lines.add(went(trial));
        if (trial.answer() instanceof Answer.Arrived arrived) {
            sentences.through(arrived.arrival().path()).ifPresent(lines::add);
        }
        for (CheckSentence check : sentences.checks(trial)) {
            lines.add(told(check));
        }
        lines.addAll(sentences.why(trial));
        for (Segment segment : trial.sends()) {
            String key = trial.event() instanceof Event.Receives ? "lab.answers" : "lab.sends";
            lines.add(words.text(key) + " " + sentences.segment(segment));
        }
        if (trial.event() instanceof Event.Receives && trial.sends().isEmpty()) {
            lines.add(words.text("lab.answers.nothing"));
        }
        if (trial.answer() instanceof Answer.Arrived arrived
                && arrived.arrival().restartsTimeWait()) {
            lines.add(words.text("lab.timer"));
        }
        if (trial.event() instanceof Event.Calls) {
            Referee.due(trial.after()).forEach(due -> lines.add(words.text("lab.due") + " " + sentences.segment(due)));
        }
        sentences.neighbour(trial).ifPresent(lines::add);
        lines.addAll(sentences.practice(trial));
        Start after = Start.of(trial.after());
        if (after.sends()) {
            lines.add(words.text("lab.text.numbers", Map.of("numbers", sentences.numbers(after))));
        }
        return lines;
    }

    private String went(Trial trial) {
        Optional<Trial> completed = trial.completed();
        State from = trial.before().state();
        State to = trial.after().state();
        if (completed.isPresent()) {
            Trial sent = completed.get();
            return words.text(
                    "lab.text.once", Map.of("from", from, "to", sent.after().state(), "segment", sentences.what(sent)));
        }
        return from == to
                ? words.text("lab.text.stays", Map.of("state", to))
                : words.text("lab.text.goes", Map.of("from", from, "to", to));
    }

    private String told(CheckSentence check) {
        boolean bare = check.result() == Checks.Result.NOT_REACHED;
        Map<String, String> all = Map.of(
                "check", words.name(check.step()),
                "result", words.name(check.result()),
                "text", check.text());
        return bare
                ? words.text("lab.text.check.bare", Map.of("check", words.name(check.step()), "text", check.text()))
                : words.text("lab.text.check", all);
    }
}
