package lastack.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lastack.app.Key;
import lastack.app.Msg;
import lastack.app.Screen;
import lastack.tcp.Segment;
import lastack.tcp.SeqNum;
import lastack.tcp.State;

/** One end of a connection whose other end is another student. */
final class PairTopic implements Topic {
    private final Stage stage;
    private final Voice voice;
    private final Paper paper;

    PairTopic(Stage stage) {
        this.stage = stage;
        this.voice = stage.voice();
        this.paper = stage.paper();
    }

    private Screen.Pairing pairing() {
        return (Screen.Pairing) stage.model().screen();
    }

    private PairVoice now() {
        return new PairVoice(voice, pairing());
    }

    @Override
    public void arrive() {
        tell();
    }

    @Override
    public void tell() {
        paper.say(now().status());
    }

    @Override
    public String question() {
        return now().question();
    }

    @Override
    public boolean take(Order order) {
        boolean asked = pairing().pair().asked(pairing().role()).isPresent();
        if (asked && order.is("yes", "y")) {
            press(Key.of(Key.Kind.ENTER));
        } else if (asked && order.is("object", "no", "x")) {
            press(Key.of('x'));
        } else if (order.is("menu", "back", "q")) {
            stage.tell(new Msg.Pressed(Key.of('q')));
        } else if (order.is("settings", "o")) {
            stage.tell(new Msg.Pressed(Key.of('o')));
        } else if (order.is("states", "d") || order.begins("states")) {
            states(order.rest());
        } else if (order.is("wait", "w")) {
            press(Key.of('w'));
        } else if (order.begins("slip") && pairing().pair().slips()) {
            segment(order.rest()).ifPresent(segment -> segment.ifPresent(one -> send(one, true)));
        } else {
            Optional<Optional<Segment>> segment = segment(order.line());
            segment.flatMap(one -> one).ifPresent(one -> send(one, false));
            return segment.isPresent();
        }
        return true;
    }

    private Map<String, SeqNum> symbols() {
        return pairing().level().symbols(pairing().pair().seed());
    }

    /** What {@code line} says: a segment; nothing, the reason said; or, where it is none at all, none. */
    private Optional<Optional<Segment>> segment(String line) {
        return new SegmentLine(stage, symbols()).segment(line);
    }

    private void send(Segment segment, boolean slips) {
        Screen.Pairing before = pairing();
        stage.tell(new Msg.Wrote(segment));
        if (pairing().desk().slipping() != slips) {
            stage.tell(new Msg.Pressed(Key.of('i')));
        }
        stage.tell(new Msg.Pressed(Key.of(Key.Kind.ENTER)));
        told(before);
    }

    private void press(Key key) {
        Screen.Pairing before = pairing();
        stage.tell(new Msg.Pressed(key));
        told(before);
    }

    /** Says what came of it. */
    private void told(Screen.Pairing before) {
        if (stage.model().screen() instanceof Screen.Pairing after) {
            List<String> lines = new PairVoice(voice, after).since(before);
            paper.say(lines.isEmpty() ? new PairVoice(voice, after).status() : lines);
        }
    }

    private void states(String name) {
        stage.tell(new Msg.Pressed(Key.of('d')));
        if (!(stage.model().screen() instanceof Screen.States states)) {
            return;
        }
        StatesVoice diagram = new StatesVoice(voice, states);
        Optional<State> state = StatesVoice.named(name);
        if (name.isEmpty()) {
            paper.say(diagram.told());
        } else if (state.isPresent()) {
            paper.say(diagram.rules(state.get()));
        } else {
            paper.say(voice.text("line.unknown", "line", Typing.quoted(name)));
        }
        stage.tell(new Msg.Pressed(Key.of(Key.Kind.ESCAPE)));
    }

    @Override
    public List<String> words() {
        List<String> words = new ArrayList<>(
                List.of("wait", "states", "help", "status", "settings", "menu", "quit", "yes", "object"));
        if (pairing().pair().slips()) {
            words.add("slip");
        }
        words.addAll(List.of("FIN,ACK", "ACK", "SYN", "SYN,ACK", "RST", "seq=", "ack=", "len="));
        return words;
    }

    @Override
    public List<String> help() {
        List<String> told = new ArrayList<>(List.of(voice.text("help.segment"), voice.text("help.wait")));
        told.addAll(now().help());
        for (String key : List.of("status", "states", "settings", "menu", "quit")) {
            told.add(voice.text("help." + key));
        }
        return told;
    }
}
