package lastack.game;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Moves of a pair as one line of text each: {@code client 4 send FIN,ACK seq=4381 ack=9007 len=0}, {@code server 2 wait}, {@code slip},
 * {@code let-in}, {@code refuse}. Pairs are kept in it, so what is written can always be read again.
 */
public final class PairNotation {
    /** Longer lines are nobody's move. */
    private static final int MOST_CHARACTERS = 200;

    private static final Pattern LINE =
            Pattern.compile("(?<role>client|server) (?<moment>\\d{1,6}) (?<act>[a-z-]+)(?: (?<segment>.+))?");

    private PairNotation() {}

    /** The move as a line. */
    public static String write(PairMove move) {
        return move.by() + " " + move.moment() + " " + act(move.act());
    }

    private static String act(PairMove.Act act) {
        if (act instanceof PairMove.Send send) {
            return "send " + send.segment();
        } else if (act instanceof PairMove.Slip slip) {
            return "slip " + slip.segment();
        } else if (act instanceof PairMove.Wait) {
            return "wait";
        }
        return act instanceof PairMove.LetIn ? "let-in" : "refuse";
    }

    /** The move a line stands for; none if it stands for none. */
    public static Optional<PairMove> read(String line) {
        Matcher matcher = line.length() > MOST_CHARACTERS ? LINE.matcher("") : LINE.matcher(line);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Role by = matcher.group("role").equals(Role.CLIENT.toString()) ? Role.CLIENT : Role.SERVER;
        int moment = Integer.parseInt(matcher.group("moment"));
        return act(matcher.group("act"), Optional.ofNullable(matcher.group("segment")))
                .map(act -> new PairMove(by, moment, act));
    }

    private static Optional<PairMove.Act> act(String name, Optional<String> segment) {
        Optional<Move.Send> carried = segment.flatMap(Notation::read)
                .filter(Move.Send.class::isInstance)
                .map(Move.Send.class::cast);
        return switch (name) {
            case "send" -> carried.map(send -> new PairMove.Send(send.segment()));
            case "slip" -> carried.map(send -> new PairMove.Slip(send.segment()));
            case "wait" -> alone(segment, new PairMove.Wait());
            case "let-in" -> alone(segment, new PairMove.LetIn());
            case "refuse" -> alone(segment, new PairMove.Refuse());
            default -> Optional.empty();
        };
    }

    private static Optional<PairMove.Act> alone(Optional<String> segment, PairMove.Act act) {
        return segment.isEmpty() ? Optional.of(act) : Optional.empty();
    }
}
