package lastack.game;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import lastack.tcp.Flag;
import lastack.tcp.Flags;
import lastack.tcp.Segment;
import lastack.tcp.SeqNum;
import org.jspecify.annotations.Nullable;

/**
 * Moves as one line of text each: {@code FIN,ACK seq=4381 ack=9007 len=0}, {@code wait}, {@code answer b}, {@code hint}, {@code undo};
 * in recordings {@code fill 10 seq 9007}, {@code order 3 1 2}, {@code spot 3 seq 9007}, {@code hint 10 seq}. Runs are
 * kept in it, so what is written must always be readable again.
 */
public final class Notation {
    /** Longer lines are nobody's move. */
    private static final int MOST_CHARACTERS = 2000;

    private static final Pattern SEGMENT = Pattern.compile(
            "(?<flags>[A-Z]{3}(?:,[A-Z]{3})*)? ?seq=(?<seq>\\d{1,10})(?: ack=(?<ack>\\d{1,10}))?(?: len=(?<len>\\d{1,9}))?");

    private static final Pattern SPECIAL = Pattern.compile("[%,\\p{Cc}]|^\\s|\\s$", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern ESCAPE = Pattern.compile("%([0-9A-F]{4})");

    /** An answer without a character, where an empty line would be no answer at all. */
    private static final String NOTHING = "%";

    private Notation() {}

    /** The move as a line. */
    public static String write(Move move) {
        if (move instanceof Move.Send send) {
            return send.segment().toString();
        } else if (move instanceof Move.Answer answer) {
            return ("answer " + answer.given().stream().map(Notation::escaped).collect(Collectors.joining(",")))
                    .strip();
        } else if (move instanceof Move.Wait) {
            return "wait";
        }
        return move instanceof Move.Undo
                ? "undo"
                : move instanceof Move.TakeHint ? "hint" : RecordingNotation.write(move);
    }

    /** The move a line stands for; none if it stands for none. */
    public static Optional<Move> read(String line) {
        String text = line.strip();
        if (text.length() > MOST_CHARACTERS) {
            return Optional.empty();
        }
        return switch (text) {
            case "wait" -> Optional.of(new Move.Wait());
            case "hint" -> Optional.of(new Move.TakeHint());
            case "undo" -> Optional.of(new Move.Undo());
            case "answer" -> Optional.of(new Move.Answer(List.of()));
            default ->
                text.startsWith("answer ")
                        ? Optional.of(answer(text.substring(7)))
                        : RecordingNotation.read(text).or(() -> segment(text).map(Move.Send::new));
        };
    }

    private static Move answer(String text) {
        return new Move.Answer(
                Arrays.stream(text.split(",", -1)).map(Notation::unescaped).toList());
    }

    /** Inside one answer a comma is no border, and what stands at its ends is not lost: {@code %} and four hexadecimal digits. */
    private static String escaped(String given) {
        return given.isEmpty()
                ? NOTHING
                : SPECIAL.matcher(given)
                        .replaceAll(
                                found -> "%%%04X".formatted((int) found.group().charAt(0)));
    }

    private static String unescaped(String written) {
        return written.equals(NOTHING)
                ? ""
                : ESCAPE.matcher(written)
                        .replaceAll(found ->
                                Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))));
    }

    private static Optional<Segment> segment(String text) {
        Matcher matcher = SEGMENT.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Optional<Flags> flags = flags(matcher.group("flags"));
        Optional<SeqNum> seq = number(matcher.group("seq"));
        Optional<SeqNum> ack = number(matcher.group("ack"));
        String length = matcher.group("len");
        boolean ackFlag = flags.isPresent() && flags.get().has(Flag.ACK);
        if (flags.isEmpty() || seq.isEmpty() || ack.isEmpty() != !ackFlag) {
            return Optional.empty();
        }
        return Optional.of(new Segment(
                flags.get(),
                seq.get(),
                ack.orElse(SeqNum.ZERO),
                length == null ? 0 : Integer.parseInt(length),
                Segment.DEFAULT_WINDOW));
    }

    private static Optional<SeqNum> number(@Nullable String digits) {
        if (digits == null) {
            return Optional.empty();
        }
        long value = Long.parseLong(digits);
        return value < SeqNum.MODULUS ? Optional.of(SeqNum.of(value)) : Optional.empty();
    }

    private static Optional<Flags> flags(@Nullable String names) {
        Flags flags = Flags.NONE;
        if (names == null) {
            return Optional.of(flags);
        }
        for (String name : names.split(",", -1)) {
            Optional<Flag> flag = Arrays.stream(Flag.values())
                    .filter(one -> one.name().equals(name.toUpperCase(Locale.ROOT)))
                    .findFirst();
            if (flag.isEmpty()) {
                return Optional.empty();
            }
            flags = flags.with(flag.get());
        }
        return Optional.of(flags);
    }
}
