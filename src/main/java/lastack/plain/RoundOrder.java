package lastack.plain;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import lastack.app.Key;
import lastack.classroom.Pane;
import lastack.classroom.Round;
import lastack.classroom.RoundDraft;
import lastack.classroom.Teaching;
import lastack.game.Bilingual;
import lastack.game.Course;

/** A round that is ordered in one line. */
record RoundOrder(Stage stage, Supplier<Teaching> teaching, BoardHands hands) {
    /** More than any row has values. */
    private static final int MOST_STEPS = 300;

    /** {@code round 2-2 3 pairs}, {@code exam 10 5}: what, minutes, and who with whom. */
    void begin(Order order) {
        boolean exam = order.begins("exam");
        String[] parts = order.rest().split(" +", -1);
        Optional<Integer> minutes = parts.length > 1 ? Typing.number(parts[1], 120) : Optional.of(3);
        Optional<Round.Mode> mode = parts.length < 3 ? Optional.of(Round.Mode.SINGLE) : mode(parts[2]);
        int what = exam ? Typing.number(parts[0], 100).orElse(-1) : level(parts[0]);
        hands.press('n');
        if (minutes.isEmpty() || mode.isEmpty() || what < 0 || !(teaching.get().pane() instanceof Pane.Planning)) {
            hands.press(Key.Kind.ESCAPE);
            stage.paper().say(stage.voice().inClass(exam ? "board.help.exam" : "board.help.round"));
            return;
        }
        turn(RoundDraft.Row.KIND, false, draft -> draft.exam() == exam);
        turn(RoundDraft.Row.WHAT, exam, draft -> exam ? draft.questions() >= what : draft.level() == what);
        int seconds = minutes.get() * 60;
        turn(RoundDraft.Row.SECONDS, true, draft -> draft.seconds() >= seconds);
        turn(RoundDraft.Row.MODE, false, draft -> draft.mode() == mode.get());
        hands.press(Key.Kind.ENTER);
        Bilingual note = teaching.get().note();
        if (note != null) {
            stage.paper().say(stage.voice().of(note));
        }
        hands.press(Key.Kind.ESCAPE);
        stage.paper().say(new BoardVoice(stage.voice(), teaching.get()).status());
    }

    private int level(String name) {
        List<Course.Place> places = teaching.get().lessons().course().places();
        return teaching.get().lessons().course().find(name).map(places::indexOf).orElse(-1);
    }

    private static Optional<Round.Mode> mode(String word) {
        return switch (word) {
            case "pairs" -> Optional.of(Round.Mode.PAIRS);
            case "slips" -> Optional.of(Round.Mode.PAIRS_WITH_SLIPS);
            default -> Optional.empty();
        };
    }

    /** Turns a row of the round that is put together until it is as it should be. What counts up is first brought below that. */
    private void turn(RoundDraft.Row row, boolean counts, Predicate<RoundDraft> until) {
        press(Key.Kind.DOWN, draft -> draft.at() == row);
        if (counts) {
            press(Key.Kind.LEFT, until.negate());
        }
        press(Key.Kind.RIGHT, until);
    }

    private void press(Key.Kind kind, Predicate<RoundDraft> until) {
        for (int step = 0; step < MOST_STEPS; step++) {
            if (!(teaching.get().pane() instanceof Pane.Planning planning) || until.test(planning.draft())) {
                return;
            }
            hands.press(kind);
        }
    }
}
