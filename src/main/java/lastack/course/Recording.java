package lastack.course;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lastack.game.Bilingual;
import lastack.game.Expected;
import lastack.game.Game;
import lastack.game.Goal;
import lastack.game.Hint;
import lastack.game.Kind;
import lastack.game.Move;
import lastack.game.PlayLevel;
import lastack.game.Ruling;
import lastack.game.Seat;
import lastack.game.Side;
import lastack.game.Stray;
import lastack.game.Task;
import lastack.tcp.Flags;
import lastack.tcp.Rule;
import lastack.tcp.Segment;
import lastack.text.Lang;
import lastack.text.Words;

/**
 * Makes a level of what somebody has played: the same two ends with the numbers of that play, and as tasks every move that was legal
 * and was not taken back. Where the player did just what the level asked, its words are kept; elsewhere there are words to be replaced.
 */
public final class Recording {
    private static final int POINTS = 10;
    private static final int MISS = 3;

    /** What the three hints cost: nudge, rule, worked step. */
    private static final List<Integer> PRICES = List.of(2, 2, 3);

    private final PlayLevel base;
    private final List<Step> steps;
    private final Letters letters;
    private final Narration narration;

    /** A move that counted, and the game before and after it. */
    private record Step(Game before, Move move, Game after) {}

    private Recording(Game game, Narration narration) {
        this.narration = narration;
        // A level that its seed makes has no words of its own but those for this seed.
        this.base = game.written().sketch() == null ? game.written() : game.level();
        this.steps = counted(game);
        this.letters = Letters.of(game.level(), game.seed());
    }

    /** Whether a run of {@code level} can become a level: nobody talks to anybody in a quiz. */
    public static boolean takes(PlayLevel level) {
        return level.kind() == Kind.PLAY;
    }

    /** The text of a level file called {@code id} that is made of {@code game}; none as long as nothing in it counts. */
    public static Optional<String> write(Game game, String id) {
        return write(game, id, Wording.read());
    }

    /** The same in other words. */
    static Optional<String> write(Game game, String id, Narration narration) {
        return takes(game.level())
                ? new Recording(game, narration).level(id).map(LevelWriter::write)
                : Optional.empty();
    }

    /** The moves that led to where {@code game} is now: without wrong ones, hints and what was taken back. */
    private static List<Step> counted(Game game) {
        List<Step> steps = new ArrayList<>();
        Game now = Game.begin(game.written(), game.seed());
        for (Move move : game.moves()) {
            Game next = now.play(move);
            if (next.past().size() > now.past().size()) {
                steps.add(new Step(now, move, next));
            } else if (next.past().size() < now.past().size()) {
                steps.remove(steps.size() - 1);
            }
            now = next;
        }
        return steps.subList(0, Math.min(steps.size(), LevelReader.MOST_MOVES));
    }

    private Optional<PlayLevel> level(String id) {
        if (steps.isEmpty()) {
            return Optional.empty();
        }
        List<Task> tasks = new ArrayList<>(steps.stream().map(this::task).toList());
        if (tasks.stream().mapToInt(Task::points).sum() == 0) {
            tasks.replaceAll(task -> worth(task, POINTS));
        }
        PlayLevel level = of(id, tasks);
        // What another move did on the way is no task of its own: nobody would ever be asked for it.
        for (List<Integer> skipped = Rehearsal.of(level, 0).skipped(); !skipped.isEmpty(); ) {
            tasks.remove(skipped.get(0).intValue());
            level = of(id, tasks);
            skipped = Rehearsal.of(level, 0).skipped();
        }
        return Optional.of(level);
    }

    private PlayLevel of(String id, List<Task> tasks) {
        Game end = steps.get(steps.size() - 1).after();
        List<Integer> missing = end.world().notYetCome();
        List<Stray> come = new ArrayList<>();
        for (int at = 0; at < base.strays().size(); at++) {
            if (!missing.contains(at)) {
                come.add(base.strays().get(at));
            }
        }
        int most = tasks.stream().mapToInt(Task::points).sum();
        return new PlayLevel(
                id,
                Kind.PLAY,
                narration.of("title"),
                narration.of("teaches"),
                rules(),
                false,
                base.scene(),
                seat(base.you(), Side.YOU),
                seat(base.peer(), Side.PEER),
                base.yourApp(),
                base.peerApp(),
                base.network(),
                come,
                base.before(),
                new Goal(end.world().you().state(), end.world().peer().state()),
                tasks,
                List.of(most * 4 / 10, most * 7 / 10, most * 9 / 10),
                Set.of(),
                Map.of(),
                narration.of("debrief"),
                null);
    }

    /** What the referee went by, in the order in which it was needed. */
    private List<Rule> rules() {
        Set<Rule> rules = new LinkedHashSet<>();
        for (Step step : steps) {
            if (step.after().verdict() != null && step.after().verdict().rule() != null) {
                rules.add(step.after().verdict().rule());
            }
        }
        List<Rule> found = rules.isEmpty() ? base.rules() : List.copyOf(rules);
        return found.subList(0, Math.min(found.size(), LevelReader.MOST_RULES));
    }

    /** An end with the number of this play. */
    private Seat seat(Seat seat, Side side) {
        long nxt = base.start(side, steps.get(0).before().seed()).value();
        return new Seat(seat.role(), seat.port(), seat.state(), nxt, seat.window(), seat.symbol(), seat.reader());
    }

    private Task task(Step step) {
        Game before = step.before();
        Task asked = base.tasks().get(before.at());
        boolean just = step.after().verdict() != null
                && step.after().verdict().ruling() != Ruling.LEGAL
                && step.after().at() == before.at() + 1;
        if (asked.expected() instanceof Expected.Reply || just) {
            return new Task(
                    asked.expected(),
                    asked.points(),
                    asked.miss(),
                    false,
                    asked.brief(),
                    asked.ask(),
                    asked.right(),
                    asked.hints().isEmpty() && step.move() instanceof Move.Send send
                            ? hints(step, sent(send.segment()))
                            : asked.hints());
        } else if (step.move() instanceof Move.Send send) {
            Expected.Send expected = sent(send.segment());
            return new Task(
                    expected,
                    POINTS,
                    MISS,
                    false,
                    narration.send(before, send.segment()),
                    null,
                    null,
                    hints(step, expected));
        }
        return new Task(new Expected.Wait(), 0, 0, false, narration.of("wait"), null, null, List.of());
    }

    private static Task worth(Task task, int points) {
        return new Task(task.expected(), points, MISS, false, task.brief(), task.ask(), task.right(), task.hints());
    }

    private Expected.Send sent(Segment segment) {
        Flags flags = segment.flags();
        return new Expected.Send(
                flags,
                letters.written(segment.seq(), base.you().symbol()),
                segment.hasAck() ? letters.written(segment.ack(), base.peer().symbol()) : null,
                segment.length());
    }

    private List<Hint> hints(Step step, Expected.Send sent) {
        Rule rule = step.after().verdict() == null || step.after().verdict().rule() == null
                ? base.rules().get(0)
                : step.after().verdict().rule();
        Bilingual says =
                new Bilingual(Words.in(Lang.EN).says(rule), Words.in(Lang.ZH).says(rule));
        String ack = sent.ack() == null ? "" : " ack=" + sent.ack();
        String length = sent.length() == 0 ? "" : " len=" + sent.length();
        Bilingual worked = narration.worked(sent.flags() + " seq=" + sent.seq() + ack + length);
        return List.of(
                new Hint(narration.of("nudge"), PRICES.get(0)),
                new Hint(says, PRICES.get(1)),
                new Hint(worked, PRICES.get(2)));
    }
}
