package lastack.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lastack.game.Cell;
import lastack.game.Expected;
import lastack.game.Figure;
import lastack.game.Frame;
import lastack.game.Kind;
import lastack.game.Move;
import lastack.game.Put;
import lastack.game.Puzzle;
import lastack.game.PuzzleVerdict;
import lastack.game.Ruling;
import lastack.tcp.Flag;
import lastack.tcp.SeqNum;

/** What keys do in a level about a recording, and what becomes of a move that is being kept. */
final class PuzzleKeys {
    /** Keys typed while a move is being kept; more than a hand types in that time. */
    private static final int MOST_AHEAD = 64;

    private PuzzleKeys() {}

    static Step pressed(Model model, Screen.Puzzling puzzling, Key key) {
        if (puzzling.pending() != null) {
            List<Key> ahead = new ArrayList<>(puzzling.ahead());
            if (ahead.size() < MOST_AHEAD) {
                ahead.add(key);
            }
            return Step.to(model.showing(puzzling.waiting(ahead)));
        }
        Screen.Puzzling still = puzzling.with(puzzling.slate().still());
        Model now = model.showing(still);
        if (puzzling.opening() && key.is(Key.Kind.ENTER)) {
            return Step.to(now);
        } else if (still.puzzle().solved()) {
            return solved(now, still, key);
        }
        Flag flag = still.draft().map(FigureDraft::cell).orElse(Cell.SEQ) == Cell.FLAGS ? PlayKeys.flag(key) : null;
        if (flag != null) {
            return edited(now, still, still.draft().orElseThrow().toggled(flag));
        }
        return switch (key.kind()) {
            case TAB -> moved(now, still, 1, true);
            case BACK_TAB -> moved(now, still, -1, true);
            case DOWN, RIGHT -> moved(now, still, 1, false);
            case UP, LEFT -> moved(now, still, -1, false);
            case ENTER -> entered(now, still);
            case BACKSPACE -> erased(now, still);
            case CHARACTER, PASTED -> character(now, still, key);
            default -> elsewhere(now, still, key);
        };
    }

    /** A move that was said and not typed key by key. */
    static Step told(Model model, Screen.Puzzling puzzling, Move move) {
        Screen.Puzzling still = puzzling.with(puzzling.slate().still());
        return puzzling.pending() != null || model.notice() != null
                ? Step.to(model)
                : made(model.showing(still), still, move);
    }

    private static Step solved(Model model, Screen.Puzzling puzzling, Key key) {
        if (key.is(Key.Kind.ENTER) || key.is('n')) {
            return Step.to(
                    model.showing(new Screen.PuzzleDebrief(puzzling.place(), puzzling.code(), puzzling.puzzle(), 0)));
        }
        return elsewhere(model, puzzling, key);
    }

    /** To the next or the last place: of hidden figures those that are open; in a drawing Tab goes from figure to figure. */
    private static Step moved(Model model, Screen.Puzzling puzzling, int by, boolean tab) {
        Puzzle puzzle = puzzling.puzzle();
        Slate slate = puzzling.slate();
        Slate next = switch (puzzle.level().kind()) {
            case FILL -> slate.at(nextOpen(puzzle, slate.at(), by));
            case ORDER -> slate.at(Math.floorMod(slate.at() + by, shown(puzzle).size()));
            default -> tab ? slate.in(besides(puzzling, by)) : inDrawing(puzzling, by);
        };
        return Step.to(model.showing(puzzling.with(next)));
    }

    private static int nextOpen(Puzzle puzzle, int from, int by) {
        int count = puzzle.tallies().size();
        int at = Math.floorMod(from + by, count);
        while (at != from && puzzle.tallies().get(at).done()) {
            at = Math.floorMod(at + by, count);
        }
        return at;
    }

    private static List<Integer> shown(Puzzle puzzle) {
        return ((Expected.Arrange) puzzle.level().tasks().get(0).expected()).shown();
    }

    private static Cell besides(Screen.Puzzling puzzling, int by) {
        Frame frame =
                puzzling.puzzle().level().recording().frame(puzzling.slate().at() + 1);
        int at = Slate.TABS.indexOf(puzzling.slate().cell());
        Cell next = Slate.TABS.get(Math.floorMod(at + by, Slate.TABS.size()));
        boolean means = next != Cell.ACK || frame.flags().has(Flag.ACK);
        return means ? next : Slate.TABS.get(Math.floorMod(at + 2 * by, Slate.TABS.size()));
    }

    private static Slate inDrawing(Screen.Puzzling puzzling, int by) {
        int count = puzzling.puzzle().level().recording().frames().size();
        Slate there = puzzling.slate().at(Math.floorMod(puzzling.slate().at() + by, count));
        Frame frame = puzzling.puzzle().level().recording().frame(there.at() + 1);
        boolean means = there.cell() != Cell.ACK || frame.flags().has(Flag.ACK);
        return means ? there : there.in(Cell.FLAGS);
    }

    private static Step entered(Model model, Screen.Puzzling puzzling) {
        if (puzzling.puzzle().level().kind() != Kind.ORDER) {
            return put(puzzling).map(move -> made(model, puzzling, move)).orElse(Step.to(model));
        }
        Slate slate = puzzling.slate();
        List<Integer> shown = shown(puzzling.puzzle());
        if (slate.placed().size() == shown.size()) {
            return checked(model, puzzling);
        }
        boolean used = slate.placed().contains(slate.at() + 1);
        return Step.to(used ? model : model.showing(puzzling.with(nextFree(slate.putting(slate.at() + 1), shown))));
    }

    /** The pointer goes on to the next segment that has not been put anywhere. */
    private static Slate nextFree(Slate slate, List<Integer> shown) {
        for (int by = 1; by <= shown.size(); by++) {
            int at = (slate.at() + by) % shown.size();
            if (!slate.placed().contains(at + 1)) {
                return slate.at(at);
            }
        }
        return slate;
    }

    /** The figure where one is, as a move; none while nothing is written, or nothing has been changed. */
    private static Optional<Move> put(Screen.Puzzling puzzling) {
        Puzzle puzzle = puzzling.puzzle();
        Optional<Figure> figure = puzzling.draft().orElseThrow().figure(puzzle.symbols());
        if (puzzle.level().tasks().get(puzzling.slate().at(puzzle)).expected() instanceof Expected.Restore hidden) {
            return figure.map(one -> new Move.Fill(List.of(new Put(hidden.frame(), hidden.cell(), one))));
        }
        int frame = puzzling.slate().at() + 1;
        Cell cell = puzzling.slate().cell();
        return figure.map(one -> new Move.Spot(new Put(frame, cell, one)));
    }

    private static Step checked(Model model, Screen.Puzzling puzzling) {
        List<Integer> placed = puzzling.slate().placed();
        return placed.isEmpty() ? Step.to(model) : made(model, puzzling, new Move.Order(placed));
    }

    private static Step erased(Model model, Screen.Puzzling puzzling) {
        return puzzling.draft().isPresent()
                ? edited(model, puzzling, puzzling.draft().get().erased())
                : Step.to(model.showing(puzzling.with(puzzling.slate().takingBack())));
    }

    private static Step character(Model model, Screen.Puzzling puzzling, Key key) {
        Optional<FigureDraft> draft = puzzling.draft();
        if (draft.isEmpty()) {
            return key.is('c') ? checked(model, puzzling) : elsewhere(model, puzzling, key);
        }
        Map<String, SeqNum> symbols = puzzling.puzzle().symbols();
        char typed = Character.toLowerCase(key.character());
        FigureDraft next = switch (typed) {
            case '+', '=' -> draft.get().stepped(1, symbols);
            case '-' -> draft.get().stepped(-1, symbols);
            default -> draft.get().typed(typed, symbols);
        };
        return next.equals(draft.get()) ? elsewhere(model, puzzling, key) : edited(model, puzzling, next);
    }

    private static Step edited(Model model, Screen.Puzzling puzzling, FigureDraft draft) {
        return Step.to(model.showing(puzzling.with(puzzling.slate().with(puzzling.puzzle(), draft))));
    }

    private static Step elsewhere(Model model, Screen.Puzzling puzzling, Key key) {
        if (key.is('h')) {
            return made(model, puzzling, hint(puzzling));
        } else if (key.is('l')) {
            return Step.to(model.showing(LevelsKeys.open(model)));
        } else if (key.is('n') && puzzling.puzzle().solved()) {
            return Step.to(Opening.place(
                    model, model.course().after(puzzling.puzzle().level().id())));
        } else if (key.is('o')) {
            return Step.to(model.showing(new Screen.Settings(puzzling, 0)));
        } else if (key.is('?')) {
            return Step.to(model.showing(new Screen.Help(puzzling, 0)));
        } else if (key.is('q') || key.is(Key.Kind.ESCAPE)) {
            return Step.to(model.showing(new Screen.Menu(0)));
        }
        return Step.to(model);
    }

    private static Move hint(Screen.Puzzling puzzling) {
        Puzzle puzzle = puzzling.puzzle();
        return puzzle.level().tasks().get(puzzling.slate().at(puzzle)).expected() instanceof Expected.Restore hidden
                ? new Move.TakeHintFor(hidden.frame(), hidden.cell())
                : new Move.TakeHint();
    }

    /** A move: judged, and shown when it has been kept. What was refused a moment ago is a slip of the hand, not a second mistake. */
    private static Step made(Model model, Screen.Puzzling puzzling, Move move) {
        Puzzle puzzle = puzzling.puzzle();
        PuzzleVerdict last = puzzle.verdict();
        Puzzle next = puzzle.play(move);
        boolean again = last != null && !last.accepted() && last.move().equals(move);
        if (again || next.moves().size() == puzzle.moves().size() || !says(next)) {
            return Step.to(model);
        }
        Screen.Puzzling pending = puzzling.keeping(next);
        return new Step(model.showing(pending), PlayKeys.keeping(pending.code(), pending.name(), next));
    }

    /** Whether the move was one: what has no place in the level is not kept. */
    private static boolean says(Puzzle next) {
        return next.verdict() == null || next.verdict().ruling() != Ruling.USELESS;
    }

    /** The move is safe: it counts and is drawn. */
    static Step saved(Model model, Screen.Puzzling puzzling, Puzzle next) {
        Model progressed = model.progressed(PlayKeys.progress(model, puzzling.code(), puzzling.name(), next));
        Step step = Step.to(progressed.showing(puzzling.adopting(next)));
        for (Key key : puzzling.ahead()) {
            step = step.then(Update.update(step.model(), new Msg.Pressed(key)));
        }
        return step;
    }

    /** The place to look at after a move: the figure that is wrong, or the next that is open. */
    static Slate after(Puzzle next, Slate slate) {
        PuzzleVerdict verdict = next.verdict();
        if (verdict != null && !verdict.accepted() && next.level().kind() != Kind.ORDER) {
            return slate.with(next, slate.draft(next).anew());
        }
        boolean fill = next.level().kind() == Kind.FILL;
        return fill
                        && verdict != null
                        && verdict.accepted()
                        && !next.solved()
                        && next.tallies().get(slate.at()).done()
                ? slate.at(nextOpen(next, slate.at(), 1))
                : slate;
    }
}
