package lastack.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lastack.app.Key;
import lastack.app.Msg;
import lastack.app.Screen;
import lastack.course.Solver;
import lastack.game.Course;
import lastack.game.Expected;
import lastack.game.Game;
import lastack.game.Move;
import lastack.game.Notation;

/** A level that has been solved: what to take from it, and where to go. */
final class SolvedTopic implements Topic {
    private final Stage stage;
    private final Voice voice;

    SolvedTopic(Stage stage) {
        this.stage = stage;
        this.voice = stage.voice();
    }

    /** The level, where it was played move by move. */
    private Optional<Screen.Playing> playing() {
        return stage.model().screen() instanceof Screen.Playing playing ? Optional.of(playing) : Optional.empty();
    }

    @Override
    public void arrive() {
        if (stage.model().screen() instanceof Screen.Puzzling puzzling) {
            stage.paper().say(new PuzzleVoice(voice, puzzling).debrief());
        }
        playing().ifPresent(played -> {
            Game game = played.game();
            stage.paper().say(new DebriefVoice(voice, played, Solver.par(game.written(), game.seed())).told());
        });
        stage.paper().say(voice.numbered(rows()));
    }

    @Override
    public void tell() {
        arrive();
    }

    private Optional<Course.Place> next() {
        Screen screen = stage.model().screen();
        Course.Place here =
                screen instanceof Screen.Puzzling puzzling ? puzzling.place() : ((Screen.Playing) screen).place();
        return here == null
                ? Optional.empty()
                : stage.model().course().after(here.level().id());
    }

    private List<String> rows() {
        List<String> rows = new ArrayList<>();
        next().ifPresent(place ->
                rows.add(voice.text("next.level", "number", place.number(), "title", voice.title(place.level()))));
        rows.addAll(List.of(voice.text("next.again"), voice.text("next.levels"), voice.text("next.leave")));
        return rows;
    }

    @Override
    public String question() {
        return voice.text("prompt.choice");
    }

    @Override
    public List<String> words() {
        return List.of("steps", "undo", "states", "settings", "menu", "levels", "help", "status", "quit", "play");
    }

    @Override
    public List<String> help() {
        List<String> told = new ArrayList<>();
        List<String> keys = new ArrayList<>(List.of("choice", "next"));
        if (playing().isPresent()) {
            keys.addAll(List.of("steps", "undo", "states"));
        }
        keys.addAll(List.of("status", "play", "settings", "menu", "quit"));
        keys.forEach(key -> told.add(voice.text("help." + key)));
        return told;
    }

    @Override
    public boolean take(Order order) {
        int rows = rows().size();
        Optional<Integer> number = Typing.number(order.line(), rows);
        if (number.isPresent()) {
            // Without a level behind it the list begins with the second row.
            chosen(number.get() + (next().isPresent() ? 0 : 1));
        } else if (order.is("n", "next")) {
            chosen(1);
        } else if (order.is("r", "again")) {
            chosen(2);
        } else if (order.is("undo", "z") && playing().isPresent()) {
            command('z');
            playing()
                    .filter(played -> !played.game().solved())
                    .ifPresent(taken -> stage.paper().say(voice.text("undo")));
        } else if (order.is("steps", "t") && playing().isPresent()) {
            steps(playing().get().game());
        } else if (order.is("levels", "l")) {
            chosen(3);
        } else if (order.is("settings", "o")) {
            command('o');
        } else if (order.is("menu", "q")) {
            command('q');
        } else if (order.is("states", "d") && playing().isPresent()) {
            command('d');
            if (stage.model().screen() instanceof Screen.States states) {
                stage.paper().say(new StatesVoice(voice, states).told());
                stage.tell(new Msg.Pressed(Key.of(Key.Kind.ESCAPE)));
            }
        } else {
            return false;
        }
        return true;
    }

    /** All that was played, move by move, wrong tries and hints too. */
    private void steps(Game played) {
        Game before = Game.begin(played.written(), played.seed());
        for (Move move : played.moves()) {
            Game after = before.play(move);
            stage.paper().pause();
            stage.paper().say(voice.text("steps.move", "number", before.at() + 1, "move", made(before, move)));
            stage.paper().say(new MoveVoice(voice, before, after).told());
            before = after;
        }
        stage.paper().pause();
        stage.paper().say(voice.text("steps.end"));
    }

    /** A move as one would type it; of an answer that was chosen, its words. */
    private String made(Game before, Move move) {
        boolean chosen = move instanceof Move.Answer
                && before.task().orElseThrow().expected() instanceof Expected.Reply reply
                && !LevelVoice.options(reply.question()).isEmpty();
        if (chosen) {
            return voice.list(Replies.words(before, (Move.Answer) move, voice));
        }
        return move instanceof Move.Send send ? voice.lab().segment(send.segment()) : Notation.write(move);
    }

    private void chosen(int row) {
        switch (row) {
            case 1 -> {
                command('n');
                stage.tell(new Msg.Pressed(Key.of('n')));
            }
            case 2 -> {
                command('n');
                stage.tell(new Msg.Pressed(Key.of('r')));
            }
            case 3 -> command('l');
            default -> stage.leave();
        }
    }

    private void command(char letter) {
        stage.tell(new Msg.Commanded(Key.of(letter)));
    }
}
