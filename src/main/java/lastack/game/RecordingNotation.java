package lastack.game;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The moves in a recording as lines: {@code fill 9 ack 4382; 10 seq 9007}, {@code order 3 1 2}, {@code spot 3 seq 9007}, {@code hint 10 seq}. */
final class RecordingNotation {
    private static final Pattern PUT = Pattern.compile("(?<frame>\\d{1,3}) (?<cell>[a-z]+) (?<figure>[A-Za-z0-9,-]+)");
    private static final Pattern PLACE = Pattern.compile("hint (?<frame>\\d{1,3}) (?<cell>[a-z]+)");
    private static final Pattern PLACES = Pattern.compile("order \\d{1,3}(?: \\d{1,3})*");
    private static final String FILL = "fill ";
    private static final String SPOT = "spot ";

    private RecordingNotation() {}

    static String write(Move move) {
        if (move instanceof Move.Fill fill) {
            return FILL + fill.puts().stream().map(RecordingNotation::put).collect(Collectors.joining("; "));
        } else if (move instanceof Move.Order order) {
            return "order " + order.places().stream().map(String::valueOf).collect(Collectors.joining(" "));
        } else if (move instanceof Move.TakeHintFor hint) {
            return "hint " + hint.frame() + " " + hint.cell();
        }
        return SPOT + put(((Move.Spot) move).put());
    }

    private static String put(Put put) {
        return put.frame() + " " + put.cell() + " " + put.figure();
    }

    static Optional<Move> read(String text) {
        Matcher hint = PLACE.matcher(text);
        if (hint.matches()) {
            int frame = Integer.parseInt(hint.group("frame"));
            return cell(hint.group("cell")).map(cell -> new Move.TakeHintFor(frame, cell));
        } else if (text.startsWith(SPOT)) {
            return readPut(text.substring(SPOT.length())).map(Move.Spot::new);
        } else if (PLACES.matcher(text).matches()) {
            return Optional.of(new Move.Order(Arrays.stream(text.split(" ", -1))
                    .skip(1)
                    .map(Integer::valueOf)
                    .toList()));
        } else if (text.startsWith(FILL)) {
            List<Put> puts = new ArrayList<>();
            for (String one : text.substring(FILL.length()).split("; ", -1)) {
                Optional<Put> put = readPut(one);
                if (put.isEmpty()) {
                    return Optional.empty();
                }
                puts.add(put.get());
            }
            return Optional.of(new Move.Fill(puts));
        }
        return Optional.empty();
    }

    private static Optional<Put> readPut(String text) {
        Matcher matcher = PUT.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int frame = Integer.parseInt(matcher.group("frame"));
        return cell(matcher.group("cell"))
                .flatMap(
                        cell -> Figure.read(cell, matcher.group("figure")).map(figure -> new Put(frame, cell, figure)));
    }

    private static Optional<Cell> cell(String name) {
        return Arrays.stream(Cell.values())
                .filter(cell -> cell.toString().equals(name))
                .findFirst();
    }
}
