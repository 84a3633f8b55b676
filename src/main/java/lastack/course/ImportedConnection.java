package lastack.course;

import java.util.ArrayList;
import java.util.List;
import lastack.game.Bilingual;
import lastack.game.Cell;
import lastack.game.Evidence;
import lastack.game.Expected;
import lastack.game.Figure;
import lastack.game.Frame;
import lastack.game.Hint;
import lastack.game.Kind;
import lastack.game.Objection;
import lastack.game.Put;
import lastack.game.RecordedLevel;
import lastack.game.Recording;
import lastack.game.Role;
import lastack.game.Task;
import lastack.tcp.Flag;
import lastack.tcp.Rule;
import lastack.trace.Flow;
import org.jspecify.annotations.Nullable;

/**
 * A connection of a capture, ready to be asked about.
 *
 * @param flow who talks to whom
 * @param recording its segments
 * @param objection what the referee cannot explain, null where it can explain all
 * @param number the number that this segment has in its file
 */
record ImportedConnection(
        Flow flow, Recording recording, @Nullable Objection objection, long number) {
    private static final int POINTS = 10;
    private static final int MOST_HIDDEN = 4;
    private static final int MOST_SHUFFLED = 6;
    private static final List<Integer> PRICES = List.of(2, 2, 3);
    private static final List<Rule> RULES = List.of(Rule.R07, Rule.R93, Rule.R94, Rule.R95);

    CaptureImport.Outcome level(CaptureImport.Wish wish) {
        if (objection != null) {
            return CaptureImport.refused(
                    CaptureImport.Unfit.UNEXPLAINED,
                    number,
                    recording.frame(objection.frame()).segment(),
                    objection.rule().id());
        } else if (wish.kind() == Kind.PLAY) {
            return new ImportedPlay(recording, flow, wish).level();
        }
        List<Task> tasks = switch (wish.kind()) {
            case FILL -> hidden(wish);
            case ORDER -> shuffled();
            default -> misprinted(wish);
        };
        if (tasks.isEmpty()) {
            return CaptureImport.refused(CaptureImport.Unfit.NOTHING_TO_ASK);
        }
        return CaptureImport.checked(RecordedLevelWriter.write(level(wish, tasks)), CaptureImport.Unfit.NOTHING_TO_ASK);
    }

    private RecordedLevel level(CaptureImport.Wish wish, List<Task> tasks) {
        Wording wording = Wording.imported();
        int most = tasks.stream().mapToInt(Task::points).sum();
        Bilingual scene =
                wish.open() ? wording.of("between", flow.client() + ", " + flow.server()) : wording.of("scene");
        return new RecordedLevel(
                wish.id(),
                wish.kind(),
                wording.of("title"),
                wording.of("teaches"),
                RULES,
                wish.seeded(),
                scene,
                wording.of("ask-" + wish.kind()),
                recording,
                tasks,
                List.of(most * 4 / 10, most * 7 / 10, most * 9 / 10),
                wording.of("debrief"));
    }

    private static Task task(Expected expected, int points, String brief) {
        Wording wording = Wording.imported();
        List<Hint> hints = List.of(
                new Hint(wording.of("nudge"), PRICES.get(0)),
                new Hint(wording.of("rule"), PRICES.get(1)),
                new Hint(wording.of("worked"), PRICES.get(2)));
        return new Task(expected, points, Math.round(points * 0.3f), false, wording.of(brief), null, null, hints);
    }

    /** Figures of the last segments, as many as can still be found out. */
    private List<Task> hidden(CaptureImport.Wish wish) {
        List<Task> tasks = new ArrayList<>();
        for (int frame = recording.frames().size(); frame >= 1 && tasks.size() < MOST_HIDDEN; frame--) {
            for (Cell cell : List.of(Cell.ACK, Cell.SEQ)) {
                boolean means =
                        cell == Cell.SEQ || recording.frame(frame).flags().has(Flag.ACK);
                List<Task> more = new ArrayList<>(tasks);
                more.add(0, task(new Expected.Restore(frame, cell), POINTS, "brief-fill"));
                if (means
                        && more.size() <= MOST_HIDDEN
                        && Alternatives.to(level(wish, more)).isEmpty()) {
                    tasks = more;
                }
            }
        }
        return tasks;
    }

    /** The segments that closed it, or the last of them. */
    private List<Task> shuffled() {
        int last = recording.frames().size();
        int first = Math.max(1, last - MOST_SHUFFLED + 1);
        int closing = firstEnding();
        first = closing > 0 ? Math.min(Math.max(first, closing), Math.max(1, last - 1)) : first;
        List<Integer> shown = new ArrayList<>();
        // The even ones, then the odd ones backwards: far from any order in which they can have been sent.
        for (int number = first + 1; number <= last; number += 2) {
            shown.add(number);
        }
        for (int number = last; number >= first; number--) {
            if ((number - first) % 2 == 0) {
                shown.add(number);
            }
        }
        return shown.size() < 2 ? List.of() : List.of(task(new Expected.Arrange(shown), 2 * POINTS, "brief-order"));
    }

    private int firstEnding() {
        for (int number = 1; number <= recording.frames().size(); number++) {
            if (recording.frame(number).segment().fin()
                    || recording.frame(number).segment().rst()) {
                return number;
            }
        }
        return 0;
    }

    /** One more than it is, in the last segment where that is wrong and can be mended nowhere else. */
    private List<Task> misprinted(CaptureImport.Wish wish) {
        for (int number = recording.frames().size(); number >= 1; number--) {
            Frame frame = recording.frame(number);
            for (Cell cell : List.of(Cell.SEQ, Cell.ACK)) {
                if (cell == Cell.ACK && !frame.flags().has(Flag.ACK)) {
                    continue;
                }
                Figure.Number figure = (Figure.Number) frame.figure(cell);
                Put misprint =
                        new Put(number, cell, new Figure.Number(figure.number().plus(1)));
                List<Task> tasks = List.of(task(new Expected.Mend(misprint), 2 * POINTS, "brief-spot"));
                RecordedLevel level = level(wish, tasks);
                boolean only = new Evidence(level).against(misprint).isPresent()
                        && Alternatives.mends(level).stream().allMatch(put -> put.frame() == misprint.frame());
                if (only) {
                    return tasks;
                }
            }
        }
        return List.of();
    }

    /** The other end. */
    static Role other(Role role) {
        return role == Role.CLIENT ? Role.SERVER : Role.CLIENT;
    }
}
