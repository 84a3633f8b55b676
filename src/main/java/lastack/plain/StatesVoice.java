package lastack.plain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import lastack.app.Screen;
import lastack.game.Crossroads;
import lastack.game.PlayLevel;
import lastack.tcp.Arrow;
import lastack.tcp.Rule;
import lastack.tcp.State;
import lastack.text.Directions;
import lastack.text.Who;
import lastack.text.Words;

/** The state diagram in words: where both ends are, which arrow is open, and all the others. */
final class StatesVoice {
    private final Voice voice;
    private final Words words;
    private final Directions directions;
    private final PlayLevel level;
    private final Crossroads here;

    StatesVoice(Voice voice, Screen.States states) {
        this.voice = voice;
        this.words = voice.words();
        this.directions = new Directions(words);
        this.level = states.back().level();
        this.here = Crossroads.of(level, states.back().world());
    }

    List<String> told() {
        List<String> told = new ArrayList<>();
        Who peer = Who.of(level.peer().role());
        told.add(voice.text(
                "diagram.you",
                "who",
                words.name(Who.of(level.you().role())),
                "state",
                here.you(),
                "says",
                directions.you(here.you(), peer)));
        told.add(voice.text(
                "diagram.peer", "who", words.name(peer), "state", here.peer(), "says", directions.any(here.peer())));
        told.add(arrows());
        told.add(voice.text("diagram.all"));
        for (State state : State.values()) {
            List<Arrow> arrows = Arrow.from(state);
            told.add(
                    arrows.isEmpty()
                            ? voice.text("diagram.end", "state", state)
                            : voice.text("diagram.state", "state", state, "arrows", directions.lead(arrows)));
        }
        told.add(voice.text("diagram.more"));
        return told;
    }

    /** Which arrow can be taken now; where none can, which there are. */
    private String arrows() {
        Optional<String> ahead = here.ahead()
                .map(arrow -> directions.sentences(List.of(directions.lead(List.of(arrow)), directions.open(arrow))));
        Optional<String> open = ahead.isPresent() ? ahead : here.half().map(directions::half);
        if (open.isPresent()) {
            return voice.text("diagram.open", "arrows", open.get());
        }
        List<Arrow> next = Arrow.from(here.you());
        return next.isEmpty()
                ? voice.text("diagram.end", "state", here.you())
                : voice.text("diagram.next", "arrows", directions.lead(next));
    }

    /** What there is to know of one state. */
    List<String> rules(State state) {
        List<String> told = new ArrayList<>();
        told.add(voice.text("colon", "name", state, "text", words.meaning(state)));
        for (Arrow arrow : Arrow.from(state)) {
            told.add(directions.sentences(List.of(directions.lead(List.of(arrow)), directions.means(arrow))));
        }
        for (Rule rule : directions.rules(state)) {
            told.add(voice.text(
                    "diagram.rule",
                    "title",
                    words.title(rule),
                    "rule",
                    rule.id() + " " + rule.section(),
                    "says",
                    words.says(rule)));
        }
        return told;
    }

    /** The state with this name, however its letters and hyphens are written. */
    static Optional<State> named(String name) {
        String wanted = name.strip().toUpperCase(Locale.ROOT).replaceAll("[_ ]", "-");
        return Arrays.stream(State.values())
                .filter(state -> state.toString().equals(wanted))
                .findFirst();
    }
}
