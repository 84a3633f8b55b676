package lastack.tui;

import lastack.game.Cell;
import lastack.game.Expected;
import lastack.game.Move;
import lastack.game.Put;
import lastack.game.Puzzle;
import lastack.game.PuzzleVerdict;

/** Places in a recording and what was put there, in words. */
final class PuzzleText {
    private PuzzleText() {}

    /** {@code Frame 10, seq}. */
    static String place(Puzzle puzzle, int task, Labels labels) {
        Expected.Restore hidden =
                (Expected.Restore) puzzle.level().tasks().get(task).expected();
        return labels.text(PuzzleLabel.PLACE, hidden.frame(), field(hidden.cell(), labels));
    }

    static String field(Cell cell, Labels labels) {
        return switch (cell) {
            case FROM -> labels.text(PuzzleLabel.FIELD_FROM);
            case FLAGS -> labels.text(PuzzleLabel.FIELD_FLAGS);
            case SEQ -> labels.text(PuzzleLabel.FIELD_SEQ);
            case ACK -> labels.text(PuzzleLabel.FIELD_ACK);
            case LENGTH -> labels.text(PuzzleLabel.FIELD_LENGTH);
            case CLIENT -> labels.text(PuzzleLabel.FIELD_STATE, labels.text(Label.CLIENT));
            case SERVER -> labels.text(PuzzleLabel.FIELD_STATE, labels.text(Label.SERVER));
        };
    }

    /** What a move put where: {@code Frame 10, seq 9008}, or the letters of the segments that were put in order. */
    static String given(Puzzle puzzle, PuzzleVerdict verdict, Labels labels) {
        Move move = verdict.move();
        if (move instanceof Move.Order order) {
            StringBuilder letters = new StringBuilder();
            order.places()
                    .forEach(at -> letters.append(letters.isEmpty() ? "" : " ").append(letter(at)));
            return letters.toString();
        }
        Put put = puzzle.put(verdict);
        return labels.text(PuzzleLabel.PLACE_SAID, put.frame(), field(put.cell(), labels) + " " + put.figure());
    }

    /** The letter of a segment that is shown shuffled: {@code a} for the first. */
    static String letter(int place) {
        return String.valueOf((char) ('a' + place - 1));
    }
}
