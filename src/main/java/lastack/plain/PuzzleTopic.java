package lastack.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lastack.app.Key;
import lastack.app.Msg;
import lastack.app.Screen;
import lastack.game.Cell;
import lastack.game.Expected;
import lastack.game.Hint;
import lastack.game.Kind;
import lastack.game.Move;
import lastack.game.Puzzle;
import lastack.game.PuzzleVerdict;

/** A level about a recording, being solved. */
final class PuzzleTopic implements Topic {
    private final Stage stage;
    private final Voice voice;
    private final Paper paper;

    PuzzleTopic(Stage stage) {
        this.stage = stage;
        this.voice = stage.voice();
        this.paper = stage.paper();
    }

    private Puzzle puzzle() {
        return ((Screen.Puzzling) stage.model().screen()).puzzle();
    }

    private PuzzleVoice told() {
        return new PuzzleVoice(voice, (Screen.Puzzling) stage.model().screen());
    }

    @Override
    public void arrive() {
        paper.say(told().scene());
    }

    @Override
    public void tell() {
        paper.say(told().status());
    }

    @Override
    public String question() {
        return told().question();
    }

    @Override
    public List<String> words() {
        List<String> words = new ArrayList<>(List.of("hint", "levels", "settings", "menu", "help", "status", "quit"));
        if (puzzle().level().kind() != Kind.ORDER) {
            for (Cell cell : Cell.values()) {
                words.add(cell.toString());
            }
        }
        return words;
    }

    @Override
    public List<String> help() {
        List<String> told = new ArrayList<>();
        told.add(voice.text(
                switch (puzzle().level().kind()) {
                    case ORDER -> "help.order";
                    case SPOT -> "help.spot";
                    default -> "help.fill";
                }));
        told.add(voice.text(puzzle().level().kind() == Kind.FILL ? "help.hint.figure" : "help.hint.plain"));
        for (String key : List.of("status", "play", "levels", "settings", "menu", "quit", "words")) {
            told.add(voice.text("help." + key));
        }
        return told;
    }

    @Override
    public boolean take(Order order) {
        boolean letters = puzzle().level().kind() != Kind.ORDER;
        PuzzleMoves moves = new PuzzleMoves(puzzle());
        if (order.begins("hint") || (letters && order.begins("h"))) {
            Optional<Move> hint = moves.hint(order.rest());
            hint.ifPresent(this::hint);
            return hint.isPresent();
        } else if (order.is("levels") || (letters && order.is("l"))) {
            stage.tell(new Msg.Pressed(Key.of('l')));
        } else if (order.is("settings") || (letters && order.is("o"))) {
            stage.tell(new Msg.Pressed(Key.of('o')));
        } else if (order.is("menu") || (letters && order.is("q"))) {
            stage.tell(new Msg.Pressed(Key.of('q')));
        } else {
            Optional<Move> move = moves.read(order.line());
            move.ifPresent(this::make);
            return move.isPresent();
        }
        return true;
    }

    private void make(Move move) {
        int before = puzzle().moves().size();
        stage.tell(new Msg.Made(move));
        PuzzleVerdict verdict = puzzle().verdict();
        if (puzzle().moves().size() > before && verdict != null) {
            paper.say(told().told(verdict));
        } else if (stage.model().notice() == null) {
            paper.say(voice.text("same"));
        }
    }

    private void hint(Move move) {
        int task = move instanceof Move.TakeHintFor one
                ? puzzle().taskAt(one.frame(), one.cell()).orElse(-1)
                : puzzle().firstOpen();
        int before = puzzle().moves().size();
        stage.tell(new Msg.Made(move));
        if (puzzle().moves().size() == before) {
            if (stage.model().notice() == null) {
                paper.say(voice.text("hint.none"));
            }
            return;
        }
        List<Hint> taken = puzzle().hints(task);
        Hint last = taken.get(taken.size() - 1);
        int all = puzzle().level().tasks().get(task).hints().size();
        paper.say(voice.hint(taken.size(), all, last));
        if (puzzle().level().tasks().get(task).expected() instanceof Expected.Restore) {
            paper.say(voice.text("worth.question", "points", voice.points(puzzle().worth(task))));
        } else {
            paper.say(voice.text("worth", "points", voice.points(puzzle().worth(task))));
        }
    }
}
