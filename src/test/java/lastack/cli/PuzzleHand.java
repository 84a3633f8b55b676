package lastack.cli;

import lastack.app.FigureDraft;
import lastack.app.Screen;
import lastack.course.Solver;
import lastack.game.Expected;
import lastack.game.Figure;
import lastack.game.Move;
import lastack.game.Put;
import lastack.game.Puzzle;
import lastack.tcp.Flag;

/** What a person types next in a level about a recording, who knows what is right and sees what is on the screen. */
final class PuzzleHand {
    private static final String ENTER = "\r";
    private static final String TAB = "\t";
    private static final String DOWN = "\u001b[B";

    private PuzzleHand() {}

    static String keys(Screen.Puzzling puzzling) {
        Puzzle puzzle = puzzling.puzzle();
        if (puzzling.opening() || puzzle.solved()) {
            return ENTER;
        }
        Move right = Solver.solve(puzzle.written(), puzzle.seed())
                .orElseThrow()
                .moves()
                .get(0);
        if (right instanceof Move.Order order) {
            return order(puzzling, order);
        } else if (right instanceof Move.Spot spot) {
            return spot(puzzling, spot.put());
        }
        Expected.Restore hidden = (Expected.Restore)
                puzzle.level().tasks().get(puzzling.slate().at()).expected();
        Put put = ((Move.Fill) right)
                .puts().stream()
                        .filter(one -> one.isAt(hidden.frame(), hidden.cell()))
                        .findFirst()
                        .orElseThrow();
        return written(puzzling.draft().orElseThrow(), put.figure()) + ENTER;
    }

    private static String order(Screen.Puzzling puzzling, Move.Order order) {
        int placed = puzzling.slate().placed().size();
        if (placed == order.places().size()) {
            return "c";
        }
        int steps = Math.floorMod(
                order.places().get(placed) - 1 - puzzling.slate().at(),
                order.places().size());
        return DOWN.repeat(steps) + ENTER;
    }

    private static String spot(Screen.Puzzling puzzling, Put put) {
        if (puzzling.slate().at() != put.frame() - 1) {
            return DOWN;
        } else if (puzzling.slate().cell() != put.cell()) {
            return TAB;
        }
        FigureDraft draft = puzzling.draft().orElseThrow();
        boolean there = draft.text().equals(put.figure().toString());
        return there ? ENTER : written(draft, put.figure());
    }

    private static String written(FigureDraft draft, Figure figure) {
        if (figure instanceof Figure.Bits bits) {
            StringBuilder keys = new StringBuilder();
            for (Flag flag : Flag.values()) {
                if (draft.editor().flags().has(flag) != bits.flags().has(flag)) {
                    keys.append(Character.toLowerCase(flag.name().charAt(0)));
                }
            }
            return keys.toString();
        } else if (figure instanceof Figure.Sender || figure instanceof Figure.Standing) {
            return "+";
        }
        return figure.toString();
    }
}
