package lastack.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import lastack.app.Bench;
import lastack.app.Key;
import lastack.app.LabNote;
import lastack.app.Msg;
import lastack.app.Screen;
import lastack.course.Suggestions;
import lastack.lab.Event;
import lastack.lab.Experiment;
import lastack.lab.Reading;
import lastack.lab.Start;
import lastack.lab.StepWords;
import lastack.lab.Trial;
import lastack.tcp.Referee;
import lastack.tcp.Segment;
import lastack.tcp.State;
import org.jspecify.annotations.Nullable;

/** The lab: an endpoint, and what comes of whatever happens to it. */
final class LabTopic implements Topic {
    private final Stage stage;
    private final Voice voice;
    private final Paper paper;
    private final LabText text;
    private final boolean fromLevel;
    private final Bench bench;
    private final @Nullable LabNote note;
    private Experiment experiment;

    LabTopic(Stage stage, Screen.Lab lab) {
        this.stage = stage;
        this.voice = stage.voice();
        this.paper = stage.paper();
        this.text = new LabText(voice.words());
        this.fromLevel = lab.back() instanceof Screen.InLevel;
        this.bench = lab.bench();
        this.note = lab.note();
        this.experiment = bench.past();
    }

    @Override
    public void arrive() {
        paper.say(voice.text(fromLevel ? "lab-moment" : "lab"));
        if (note != null) {
            paper.say(voice.words()
                    .text("lab.said." + note.name().toLowerCase(Locale.ROOT).replace('_', '-')));
        }
        tell();
        bench.trial().ifPresent(trial -> paper.say(text.step(trial)));
    }

    @Override
    public void tell() {
        paper.say(text.start(experiment.events().isEmpty() ? experiment.start() : Start.of(experiment.now())));
    }

    @Override
    public String question() {
        return voice.text("prompt.lab");
    }

    @Override
    public List<String> words() {
        List<String> words = new ArrayList<>(StepWords.VERBS);
        words.addAll(List.of("state", "back", "help", "status", "quit"));
        List.of(State.values()).forEach(state -> words.add(state.toString()));
        return words;
    }

    @Override
    public List<String> help() {
        List<String> told = new ArrayList<>();
        for (String key : List.of("lab.step", "lab.state", "status", "back", "quit")) {
            told.add(voice.text("help." + key));
        }
        return told;
    }

    @Override
    public boolean take(Order order) {
        if (order.is("back", "q", "menu")) {
            if (fromLevel) {
                paper.say(voice.text("lab-back"));
            }
            stage.tell(new Msg.Pressed(Key.of(Key.Kind.ESCAPE)));
        } else if (order.begins("state")) {
            Optional<State> state = StatesVoice.named(order.rest());
            if (state.isEmpty()) {
                return false;
            }
            experiment = Experiment.from(Start.usual(state.get()));
            tell();
        } else {
            steps(StepWords.read(List.of(order.line())));
        }
        return true;
    }

    private void steps(Reading reading) {
        if (reading instanceof Reading.Wrong wrong) {
            String meant = Suggestions.nearest(wrong.word(), wrong.choices()).orElse(null);
            paper.say(voice.lab().misread(wrong.reason(), Typing.quoted(wrong.word()), meant));
            return;
        }
        for (Event event : ((Reading.Steps) reading).events()) {
            if (!(event instanceof Event.Sends)) {
                // Who tells only what arrives means an endpoint that answers.
                for (Segment due : Referee.due(experiment.now())) {
                    happen(new Event.Sends(due));
                }
            }
            happen(event);
        }
    }

    private void happen(Event event) {
        if (!experiment.hasRoom(1)) {
            paper.say(voice.text("lab.full"));
            return;
        }
        Trial trial = Trial.of(experiment.now(), event);
        paper.say(text.step(trial));
        if (trial.taken()) {
            experiment = experiment.and(event);
        } else {
            paper.say(voice.text("lab.refused"));
        }
    }
}
