package lastack.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lastack.app.Key;
import lastack.app.Msg;
import lastack.app.Screen;
import lastack.app.Study;
import lastack.quiz.Agenda;
import lastack.quiz.Deck;

/** Which questions: what is due, or a deck. */
final class DecksTopic implements Topic {
    private final Stage stage;
    private final Voice voice;

    DecksTopic(Stage stage) {
        this.stage = stage;
        this.voice = stage.voice();
    }

    @Override
    public void arrive() {
        stage.paper().say(voice.text("quiz"));
        stage.paper().say(voice.numbered(rows()));
    }

    @Override
    public void tell() {
        arrive();
    }

    private List<String> rows() {
        Study study = stage.model().study();
        int due = study.due().size();
        List<String> rows = new ArrayList<>();
        rows.add(due == 0 ? voice.text("quiz.new") : voice.text("quiz.due", "count", due));
        for (Deck deck : study.decks()) {
            rows.add(voice.text(
                    "quiz.deck",
                    "title",
                    voice.of(deck.title()),
                    "count",
                    deck.items().size(),
                    "new",
                    Agenda.fresh(List.of(deck), study.memory()).size(),
                    "due",
                    Agenda.due(List.of(deck), study.memory(), study.now()).size()));
        }
        return rows;
    }

    @Override
    public String question() {
        return voice.text("prompt.choice");
    }

    @Override
    public List<String> words() {
        return List.of("memory", "exam", "menu", "help", "status", "quit");
    }

    @Override
    public List<String> help() {
        return List.of(
                voice.text("help.choice"),
                voice.text("help.memory"),
                voice.text("help.exam"),
                voice.text("help.menu"),
                voice.text("help.quit"));
    }

    @Override
    public boolean take(Order order) {
        int rows = stage.model().study().decks().size() + 1;
        Optional<Integer> number = Typing.number(order.line(), rows);
        if (number.isPresent()) {
            int at = ((Screen.Decks) stage.model().screen()).at();
            for (int step = 0; step < Math.floorMod(number.get() - 1 - at, rows); step++) {
                stage.tell(new Msg.Pressed(Key.of(Key.Kind.DOWN)));
            }
            stage.tell(new Msg.Pressed(Key.of(Key.Kind.ENTER)));
        } else if (order.is("memory", "m")) {
            stage.tell(new Msg.Pressed(Key.of('m')));
        } else if (order.is("exam", "e")) {
            stage.tell(new Msg.Pressed(Key.of('e')));
        } else if (order.is("menu", "back", "q")) {
            stage.tell(new Msg.Pressed(Key.of('q')));
        } else {
            return false;
        }
        return true;
    }
}
