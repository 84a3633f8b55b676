package lastack.store;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import lastack.app.DecksKeys;
import lastack.app.Keeper;
import lastack.app.Key;
import lastack.app.Model;
import lastack.app.Msg;
import lastack.app.Performer;
import lastack.app.Screen;
import lastack.app.Study;
import lastack.app.Update;
import lastack.game.Answers;
import lastack.game.Course;
import lastack.game.Move;
import lastack.quiz.Asked;
import lastack.quiz.SampleDecks;

/** A quiz as a process of its own: it answers one question after the other, and says of each that it is safe. */
final class QuizProcess {
    private QuizProcess() {}

    public static void main(String[] args) throws Exception {
        try (Keeper keeper = Store.open(Path.of(args[0])).keeper()) {
            Performer performer = new Performer(keeper);
            Model fresh = Model.fresh(new Course(List.of()), 80, 24, System.nanoTime(), LocalDate.of(2026, 11, 22))
                    .studying(Study.of(SampleDecks.decks(), ZoneOffset.UTC));
            Model model = performer.settle(Update.begin(fresh)).orElseThrow();
            model = performer.settle(DecksKeys.due(model)).orElseThrow();
            while (model.screen() instanceof Screen.Quiz quiz) {
                Asked asked = quiz.round().asked().get(quiz.round().marks().size());
                Move right = Answers.move(asked.question(), quiz.shown().game().symbols());
                model = performer
                        .settle(Update.update(model, new Msg.Made(right)))
                        .orElseThrow();
                System.out.println(asked.item().id());
                System.out.flush();
                model = performer
                        .settle(Update.update(model, new Msg.Pressed(Key.of(Key.Kind.ENTER))))
                        .orElseThrow();
            }
            // Killed, it has nothing more to say; left alone, it waits to be.
            Thread.sleep(60_000);
        }
    }
}
