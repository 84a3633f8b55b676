package lastack.plain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import lastack.app.Key;
import lastack.app.Msg;
import lastack.app.Screen;
import lastack.game.Expected;
import lastack.game.Game;
import lastack.game.Happening;
import lastack.game.Kind;
import lastack.game.Move;
import lastack.game.Question;
import lastack.game.Task;
import lastack.lab.Reading;
import lastack.tcp.Segment;
import lastack.tcp.State;
import org.jspecify.annotations.Nullable;

/** A level being played. */
final class PlayTopic implements Topic {
    private final Stage stage;
    private final Voice voice;
    private final Paper paper;

    PlayTopic(Stage stage) {
        this.stage = stage;
        this.voice = stage.voice();
        this.paper = stage.paper();
    }

    private Screen.Playing playing() {
        return (Screen.Playing) stage.model().screen();
    }

    private Game game() {
        return playing().game();
    }

    private LevelVoice level() {
        return new LevelVoice(voice, playing().place(), game());
    }

    @Override
    public void arrive() {
        paper.say(level().scene());
        paper.say(level().task());
    }

    @Override
    public void tell() {
        paper.say(level().status());
        paper.say(level().task());
    }

    @Override
    public String question() {
        return level().question();
    }

    /** The question that is answered by choosing or writing; null where a segment or a wait is next. */
    private @Nullable Question asked() {
        Task task = game().task().orElseThrow();
        return task.asks() ? ((Expected.Reply) task.expected()).question() : null;
    }

    @Override
    public boolean writes() {
        Question asked = asked();
        return asked != null && Replies.takes(asked, 's');
    }

    @Override
    public boolean take(Order order) {
        Question asked = asked();
        if (order.begins("answer")) {
            answer(asked, order.rest());
            return true;
        }
        boolean letters = asked == null || !Replies.takes(asked, order.word().charAt(0));
        Optional<Command> command = Command.of(order, letters);
        if (command.isPresent()) {
            obey(command.get(), order.rest());
            return true;
        }
        if (asked == null) {
            return segment(order.line()).map(this::send).orElse(false);
        }
        boolean segment = read(order.line()) instanceof Reading.Whole;
        if (segment) {
            // A segment at a question is a slip, as if one typed on the wrong line, and no answer.
            paper.say(voice.text("asked"));
        }
        return segment || answer(asked, order.line());
    }

    private boolean answer(@Nullable Question asked, String line) {
        if (asked == null) {
            paper.say(voice.text("not-asked"));
            return true;
        }
        Optional<List<String>> given = Replies.read(asked, line);
        if (given.isEmpty()) {
            paper.say(voice.text("option.none", "line", Typing.quoted(line)));
        } else {
            move(new Move.Answer(given.get()));
        }
        return true;
    }

    private boolean send(Optional<Segment> segment) {
        segment.ifPresent(one -> move(new Move.Send(one)));
        return true;
    }

    private Reading read(String line) {
        return new SegmentLine(stage, game().symbols()).read(line);
    }

    /** What {@code line} says: a segment; nothing, the reason said; or, where it is none at all, none. */
    private Optional<Optional<Segment>> segment(String line) {
        return new SegmentLine(stage, game().symbols()).segment(line);
    }

    private void obey(Command command, String rest) {
        switch (command) {
            case WAIT -> {
                if (asked() == null) {
                    move(new Move.Wait());
                } else {
                    paper.say(voice.text("asked"));
                }
            }
            case HINT, UNDO -> told(new Msg.Commanded(Key.of(command.letter())));
            case WHAT_IF -> whatIf(rest);
            case EVENTS -> events();
            case CHECKS -> checks();
            case STATES -> states(rest);
            case LAB, LEVELS, SETTINGS, MENU -> stage.tell(new Msg.Commanded(Key.of(command.letter())));
        }
    }

    private void move(Move move) {
        told(new Msg.Made(move));
    }

    /** Tells the program, and says what came of it. */
    private void told(Msg msg) {
        Game before = game();
        stage.tell(msg);
        if (!(stage.model().screen() instanceof Screen.Playing now)) {
            return;
        }
        Game after = now.game();
        if (after.moves().size() > before.moves().size()) {
            news(before, after);
        } else if (stage.model().notice() == null) {
            paper.say(nothing(msg));
        }
    }

    private String nothing(Msg msg) {
        if (msg instanceof Msg.Made) {
            return voice.text("same");
        }
        boolean hint = ((Msg.Commanded) msg).key().equals(Key.of(Command.HINT.letter()));
        return voice.text(hint ? "hint.none" : "undo.none");
    }

    private void news(Game before, Game after) {
        paper.say(new MoveVoice(voice, before, after).told());
        stage.model().offered(after).ifPresent(place -> paper.say(voice.text("offered", "number", place.number())));
        if (after.at() != before.at() && !after.solved()) {
            paper.pause();
            paper.say(level().task());
        }
    }

    private void whatIf(String rest) {
        if (asked() != null) {
            paper.say(voice.text("asked"));
            return;
        }
        if (!rest.isEmpty()) {
            Optional<Segment> segment = segment(rest).orElse(Optional.empty());
            if (segment.isEmpty()) {
                return;
            }
            stage.tell(new Msg.Wrote(segment.get()));
        }
        stage.tell(new Msg.Commanded(Key.of(Command.WHAT_IF.letter())));
        if (playing().whatIf() == null) {
            paper.say(voice.text("what-if.empty"));
            return;
        }
        paper.say(new WhatIfVoice(voice, playing()).told());
        stage.tell(new Msg.Commanded(Key.of(Key.Kind.ESCAPE)));
    }

    private void events() {
        List<String> told = new EventVoice(voice, game()).all(game().world().history());
        paper.say(told.isEmpty() ? voice.text("events.none") : voice.text("events"));
        paper.say(told);
    }

    private void checks() {
        List<Happening> history = game().world().history();
        for (int at = history.size() - 1; at >= 0; at--) {
            if (history.get(at) instanceof Happening.Crossed crossed && !crossed.lost()) {
                paper.say(new EventVoice(voice, game()).bare(List.of(crossed)));
                paper.say(new EventVoice(voice, game()).checksBecause(crossed));
                return;
            }
        }
        paper.say(voice.text("checks.none"));
    }

    private void states(String name) {
        stage.tell(new Msg.Commanded(Key.of(Command.STATES.letter())));
        if (!(stage.model().screen() instanceof Screen.States states)) {
            paper.say(voice.text("no-diagram"));
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
        List<String> words = new ArrayList<>(Command.all());
        words.addAll(List.of("help", "status", "quit", "play"));
        Question asked = asked();
        if (asked instanceof Question.OfState) {
            Arrays.stream(State.values()).map(State::toString).forEach(words::add);
        } else if (asked == null) {
            words.addAll(List.of("FIN,ACK", "ACK", "SYN", "SYN,ACK", "RST", "RST,ACK", "PSH,ACK", "FIN"));
            for (String field : List.of("seq=", "ack=")) {
                words.add(field);
                game().symbols().keySet().stream().sorted().forEach(letter -> words.add(field + letter));
            }
            words.add("len=");
        }
        return words;
    }

    @Override
    public List<String> help() {
        boolean play = game().level().kind() == Kind.PLAY;
        List<String> told = new ArrayList<>();
        if (asked() != null) {
            told.add(voice.text("help.answer"));
        } else {
            told.add(voice.text("help.segment"));
            told.add(voice.text("help.packetdrill"));
            told.add(voice.text("help.wait"));
            if (play) {
                told.add(voice.text("help.what-if"));
            }
        }
        told.add(game().nextHint()
                .map(hint -> voice.text("help.hint", "points", voice.points(hint.price())))
                .orElse(voice.text("help.hint.plain")));
        List<String> keys = new ArrayList<>(List.of("undo", "status"));
        if (play) {
            keys.addAll(List.of("events", "checks", "states", "lab"));
        }
        keys.addAll(List.of("play", "levels", "settings", "menu", "quit", "words"));
        keys.forEach(key -> told.add(voice.text("help." + key)));
        return told;
    }
}
