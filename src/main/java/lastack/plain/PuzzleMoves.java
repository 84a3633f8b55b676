package lastack.plain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import lastack.game.Answers;
import lastack.game.Cell;
import lastack.game.Expected;
import lastack.game.Figure;
import lastack.game.Kind;
import lastack.game.Move;
import lastack.game.Put;
import lastack.game.Puzzle;

/** Moves in a recording as a line has them: {@code 9 ack x+1; 10 seq y}, {@code 3 1 2}, {@code hint 9 ack}. */
final class PuzzleMoves {
    private final Puzzle puzzle;

    PuzzleMoves(Puzzle puzzle) {
        this.puzzle = puzzle;
    }

    /** The move that {@code line} is; none if it is none. */
    Optional<Move> read(String line) {
        String rest = line.replaceFirst("(?i)^(fill|order|spot)(?=\\s|$)", "").strip();
        if (puzzle.level().kind() == Kind.ORDER) {
            return order(rest);
        }
        List<Put> puts = new ArrayList<>();
        for (String part : rest.split("[;；]", -1)) {
            Optional<Put> put = put(part.strip());
            if (put.isEmpty()) {
                return Optional.empty();
            }
            puts.add(put.get());
        }
        boolean spot = puzzle.level().kind() == Kind.SPOT;
        if (spot) {
            return puts.size() == 1 ? Optional.of(new Move.Spot(puts.get(0))) : Optional.empty();
        }
        boolean hidden = puts.stream()
                .allMatch(one -> puzzle.taskAt(one.frame(), one.cell()).isPresent());
        return hidden ? Optional.of(new Move.Fill(puts)) : Optional.empty();
    }

    /** The hint for the figure that {@code words} name, or the next one. */
    Optional<Move> hint(String words) {
        if (words.isEmpty()) {
            return Optional.of(new Move.TakeHint());
        }
        String[] parts = words.split("[\\s=:]+", -1);
        Optional<Integer> frame = Typing.number(parts[0], frames());
        Optional<Cell> cell = parts.length == 2 ? cell(parts[1]) : Optional.empty();
        return frame.isPresent() && cell.isPresent()
                ? Optional.of(new Move.TakeHintFor(frame.get(), cell.get()))
                : Optional.empty();
    }

    private int frames() {
        return puzzle.level().recording().frames().size();
    }

    private Optional<Move> order(String line) {
        int count = ((Expected.Arrange) puzzle.level().tasks().get(0).expected())
                .shown()
                .size();
        List<Integer> places = new ArrayList<>();
        for (String part : line.split("[,\\s、，]+", -1)) {
            char letter = part.length() == 1 ? Character.toLowerCase(part.charAt(0)) : ' ';
            boolean lettered = letter >= 'a' && letter < 'a' + count;
            Optional<Integer> place = lettered ? Optional.of(letter - 'a' + 1) : Typing.number(part, count);
            if (place.isEmpty() || places.contains(place.get())) {
                return Optional.empty();
            }
            places.add(place.get());
        }
        return Optional.of(new Move.Order(places));
    }

    private Optional<Put> put(String text) {
        String[] parts = text.split("[\\s=:]+", 3);
        if (parts.length != 3) {
            return Optional.empty();
        }
        Optional<Integer> frame = Typing.number(parts[0], frames());
        Optional<Cell> cell = cell(parts[1]);
        Optional<Figure> figure = cell.flatMap(one -> figure(one, parts[2].replace(" ", "")));
        return frame.isPresent() && figure.isPresent()
                ? Optional.of(new Put(frame.get(), cell.orElseThrow(), figure.get()))
                : Optional.empty();
    }

    private static Optional<Cell> cell(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        return Arrays.stream(Cell.values())
                .filter(cell -> cell.toString().equals(small) || (cell == Cell.LENGTH && small.equals("len")))
                .findFirst();
    }

    private Optional<Figure> figure(Cell cell, String written) {
        return switch (cell) {
            case SEQ, ACK -> Answers.number(written, puzzle.symbols()).map(Figure.Number::new);
            case FROM -> PuzzleVoice.sender(written);
            case LENGTH, FLAGS, CLIENT, SERVER ->
                Figure.read(cell, written.toUpperCase(Locale.ROOT).replace('_', '-'));
        };
    }
}
