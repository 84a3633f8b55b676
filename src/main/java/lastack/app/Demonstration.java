package lastack.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lastack.course.Solver;
import lastack.game.Bilingual;
import lastack.game.Course;
import lastack.game.Game;
import lastack.game.Move;
import lastack.game.PlayLevel;
import lastack.game.Task;
import lastack.game.Verdict;

/**
 * A level that plays itself: its cheapest solution, made with the keys that a hand would press, by the same update that a player's keys go
 * through. Nothing of it is kept.
 */
public final class Demonstration {
    /** All four waves from the side that begins; nobody needs to have played anything to follow it. */
    private static final String LEVEL = "all-of-it-as-client";

    /** A key in the header: quick enough to be typing, slow enough to be seen. */
    private static final int KEY = 7;

    /** The time before one begins to read, and before one goes on. */
    private static final int BREATH = 40;

    /** A letter takes a fluent reader this long, in ticks of 30 ms; a Chinese character carries about three times as much. */
    private static final double LETTER = 1.7;

    private static final double CHARACTER = 5;

    /** A key may only have meant that one has read on; then the move is made by trying once more. */
    private static final int MOST_TRIES = 3;

    private final List<Beat> beats = new ArrayList<>();
    private Model model;

    private Demonstration(Model model) {
        this.model = model;
    }

    /** The level that is shown; none in a course that does not have it. */
    public static Optional<Course.Place> level(Course course) {
        return course.find(LEVEL).filter(place -> place.level() instanceof PlayLevel);
    }

    /** All that is to be seen of {@code place}. */
    static List<Beat> of(Model model, Course.Place place) {
        PlayLevel level = (PlayLevel) place.level();
        Screen.Playing start = Opening.playing(place, Entropy.code(model.entropy()), Game.begin(level, 0));
        // The window it is watched in may be too small for keys just now; the one it is made in never is.
        Model stage = Model.fresh(
                        model.course(), Model.DRAWING_COLUMNS, Model.DRAWING_ROWS, model.entropy(), model.today())
                .preferring(model.preferences())
                .showing(start);
        Demonstration made = new Demonstration(model.still() ? stage.standing() : stage);
        made.tell(Beat.Telling.PLAY, made.playing().game().level().scene());
        List<Move> moves = Solver.solve(level, 0).orElseThrow().moves();
        moves.forEach(made::move);
        made.tell(Beat.Telling.END, level.teaches());
        return made.beats;
    }

    private Screen.Playing playing() {
        return (Screen.Playing) model.screen();
    }

    private void move(Move move) {
        if (playing().unread()) {
            press(Key.of(Key.Kind.ENTER));
        }
        Game before = playing().game();
        Task task = before.task().orElseThrow();
        tell(Beat.Telling.PLAY, task.brief());
        List<Key> keys = Fingers.keys(playing(), move);
        if (move instanceof Move.Send) {
            write(keys.subList(0, keys.size() - 1));
        }
        for (int tries = 0; tries < MOST_TRIES && playing().game().equals(before); tries++) {
            press(keys.get(keys.size() - 1));
        }
        Verdict verdict = playing().game().verdict();
        Bilingual right = verdict == null ? null : task.right();
        tell(Beat.Telling.PLAY, right == null ? task.brief() : right);
    }

    /** The header is filled in while the rule stands beside it; then come the numbers. */
    private void write(List<Key> keys) {
        int rule = reading(Beat.Telling.RULE) - keys.size() * KEY;
        beats.add(new Beat(playing(), Beat.Telling.RULE, true, Math.max(BREATH, rule)));
        for (Key key : keys) {
            press(key);
            beats.add(new Beat(playing(), Beat.Telling.RULE, false, KEY));
        }
        beats.add(new Beat(playing(), Beat.Telling.NUMBERS, true, reading(Beat.Telling.NUMBERS)));
    }

    private int reading(Beat.Telling telling) {
        return new Beat(playing(), telling, true, 0)
                .text()
                .map(Demonstration::reading)
                .orElse(BREATH);
    }

    private void tell(Beat.Telling telling, Bilingual text) {
        beats.add(new Beat(playing(), telling, true, reading(text)));
    }

    /** How long a text takes to be read, in whichever of its languages that is longer. */
    private static int reading(Bilingual text) {
        return BREATH + (int) Math.max(text.en().length() * LETTER, text.zh().length() * CHARACTER);
    }

    private void press(Key key) {
        told(new Msg.Pressed(key));
        if (playing().pending() != null) {
            told(new Msg.Saved());
        }
    }

    private void told(Msg msg) {
        model = Update.update(model, msg).model();
    }
}
