package lastack.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import lastack.app.Demonstration;
import lastack.course.Solver;
import lastack.game.Course;
import lastack.game.Game;
import lastack.game.Happening;
import lastack.game.Hint;
import lastack.game.Move;
import lastack.game.PlayLevel;
import lastack.game.Task;
import lastack.text.Words;

/** A level that plays itself, told: what is asked, why it is answered so, what happens then. */
public final class DemoText {
    private final Voice voice;
    private final Course.Place place;

    DemoText(Voice voice, Course.Place place) {
        this.voice = voice;
        this.place = place;
    }

    /**
     * Tells all of it, if {@code course} has a level for it.
     *
     * @param columns the most cells of a line
     * @param out takes text that is to be shown at once
     */
    public static void tell(Course course, Words words, int columns, Consumer<String> out) {
        Paper paper = new Paper(out, () -> columns);
        Demonstration.level(course).ifPresent(place -> new DemoText(new Voice(words), place).tell(paper));
    }

    void tell(Paper paper) {
        PlayLevel level = (PlayLevel) place.level();
        Game game = Game.begin(level, 0);
        paper.say(new LevelVoice(voice, place, game).scene());
        for (Move move : Solver.solve(level, 0).orElseThrow().moves()) {
            paper.pause();
            paper.say(why(game, move));
            Game next = game.play(move);
            paper.say(after(game, next));
            game = next;
        }
        paper.pause();
        paper.say(voice.of(game.level().teaches()));
        paper.say(voice.text("demo.over", "id", place.pack().levels().get(0).id()));
    }

    private List<String> why(Game game, Move move) {
        Task task = game.task().orElseThrow();
        List<String> told = new ArrayList<>(List.of(voice.text("task", "brief", voice.of(task.brief()))));
        if (move instanceof Move.Send) {
            // The first hint only nudges; who watches is to be told.
            task.hints().stream().skip(1).map(Hint::text).map(voice::of).forEach(told::add);
        } else {
            told.add(voice.text("demo.waits"));
        }
        return told;
    }

    private List<String> after(Game before, Game next) {
        List<Happening> history = next.world().history();
        List<String> told = new ArrayList<>(
                new EventVoice(voice, next).since(before.world().history().size(), history, null));
        Task done = before.task().orElseThrow();
        if (done.right() != null) {
            told.add(voice.of(done.right()));
        }
        return told;
    }
}
