package lastack.classroom;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import lastack.app.Key;
import lastack.app.Screen;

/**
 * What keys do on the board: up and down choose a row, Enter watches; {@code s} says something to all, {@code n} puts a round together,
 * {@code a} begins the last one once more with the ends changed over, {@code p} pauses and goes on, {@code +} gives a minute more,
 * {@code e} ends; {@code r} shows the result; {@code h} answers a call for help, {@code m} manages a student; {@code w} worlds, {@code g}
 * the house rules, {@code o} settings; {@code v} hides names, Tab counts by rule or by belief.
 */
final class BoardKeys {
    private static final int A_MINUTE = 60;

    private BoardKeys() {}

    static VisitStep pressed(Teaching teaching, Key key) {
        return switch (key.kind()) {
            case UP -> VisitStep.to(moved(teaching, -1));
            case DOWN -> VisitStep.to(moved(teaching, 1));
            case PAGE_UP -> VisitStep.to(moved(teaching, -10));
            case PAGE_DOWN -> VisitStep.to(moved(teaching, 10));
            case HOME -> VisitStep.to(moved(teaching, -StudentId.MOST));
            case END -> VisitStep.to(moved(teaching, StudentId.MOST));
            case TAB, BACK_TAB, LEFT, RIGHT -> VisitStep.to(teaching.counting(!teaching.byRule()));
            case ENTER -> watching(teaching);
            case CHARACTER -> character(teaching, Character.toLowerCase(key.character()));
            default -> VisitStep.to(teaching);
        };
    }

    private static VisitStep character(Teaching teaching, char key) {
        Optional<Running> running = TeachUpdate.running(teaching);
        return switch (key) {
            case 's' -> VisitStep.to(teaching.showing(new Pane.Saying("")));
            case 'n' ->
                running.isPresent()
                        ? VisitStep.to(teaching)
                        : VisitStep.to(teaching.showing(new Pane.Planning(RoundDraft.next(
                                teaching.room(), teaching.lessons().course()))));
            case 'a' -> again(teaching);
            case 'p' -> running.map(round -> paused(teaching, round)).orElse(VisitStep.to(teaching));
            case '+', '=' ->
                running.map(round -> VisitStep.to(
                                teaching,
                                new Happening.RoundExtended(round.round().number(), A_MINUTE)))
                        .orElse(VisitStep.to(teaching));
            case 'e' ->
                VisitStep.to(
                        running.isPresent() ? teaching.showing(new Pane.Sure(Pane.Deed.END_ROUND, null)) : teaching);
            case 'r' ->
                VisitStep.to(teaching.room()
                        .lastResult(teaching.now())
                        .map(result -> teaching.showing(new Pane.Result(result, 0)))
                        .orElse(teaching));
            case 'h' -> helped(teaching);
            case 'm' ->
                VisitStep.to(Optional.ofNullable(teaching.selected())
                        .map(student -> teaching.showing(new Pane.Managing(student)))
                        .orElse(teaching));
            default -> elsewhere(teaching, key);
        };
    }

    private static VisitStep elsewhere(Teaching teaching, char key) {
        return switch (key) {
            case 'w' -> VisitStep.to(teaching.showing(new Pane.Worlds(0)));
            case 'g' -> VisitStep.to(teaching.showing(new Pane.Rules(0)));
            case 'v' -> VisitStep.to(teaching.naming(!teaching.named()));
            case 'o' ->
                VisitStep.to(teaching.with(teaching.model().showing(new Screen.Settings(new Screen.Menu(0), 0)))
                        .showing(new Pane.Settings()));
            case '?' -> VisitStep.to(teaching.showing(new Pane.Help(0)));
            case 'q' -> VisitStep.to(teaching.showing(new Pane.Sure(Pane.Deed.CLOSE_ROOM, null)));
            default -> VisitStep.to(teaching);
        };
    }

    private static Teaching moved(Teaching teaching, int by) {
        List<Board.Row> rows = teaching.board().rows();
        int at = 0;
        for (int row = 0; row < rows.size(); row++) {
            at = teaching.isSelected(rows.get(row)) ? row : at;
        }
        int next = Math.max(0, Math.min(rows.size() - 1, at + by));
        return rows.isEmpty()
                ? teaching
                : teaching.selecting(rows.get(next).slower().id());
    }

    private static VisitStep watching(Teaching teaching) {
        StudentId student = teaching.selected();
        return student == null
                ? VisitStep.to(teaching)
                : VisitStep.to(teaching.showing(new Pane.Watching(student, null)), new VisitEffect.Watch(student));
    }

    private static VisitStep paused(Teaching teaching, Running running) {
        int round = running.round().number();
        return VisitStep.to(
                teaching, running.isPaused() ? new Happening.RoundResumed(round) : new Happening.RoundPaused(round));
    }

    /** The last round once more, with other numbers; two who played together change their ends. */
    private static VisitStep again(Teaching teaching) {
        Room room = teaching.room();
        Optional<RoundResult> last = room.lastResult(teaching.now());
        if (last.isEmpty()) {
            return VisitStep.to(teaching);
        }
        Round old = last.get().round();
        long seed = TeachUpdate.seed(teaching);
        Round.Target target = old.target() instanceof Round.Exam exam
                ? new Round.Exam(exam.questions(), seed)
                : new Round.Level(((Round.Level) old.target()).id(), seed);
        Round round = new Round(old.number() + 1, target, old.seconds(), old.mode());
        return TeachUpdate.begin(teaching, round, last.get());
    }

    /** The call of the selected student is answered, or else the one that has waited longest. */
    private static VisitStep helped(Teaching teaching) {
        Optional<Attendee> called = teaching.row().stream()
                .flatMap(row -> row.members().stream())
                .filter(Attendee::calls)
                .findFirst()
                .or(() -> teaching.room().students().values().stream()
                        .filter(Attendee::calls)
                        .min(Comparator.comparingLong(Attendee::calledAt)));
        return called.map(one -> VisitStep.to(teaching.selecting(one.id()), new Happening.HelpAnswered(one.id())))
                .orElse(VisitStep.to(teaching));
    }
}
