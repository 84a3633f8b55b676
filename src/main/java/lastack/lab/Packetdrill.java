package lastack.lab;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lastack.lab.Reading.Reason;
import lastack.tcp.Flag;
import lastack.tcp.Flags;
import lastack.tcp.Segment;
import lastack.tcp.SeqNum;

/**
 * A segment as packetdrill writes it: {@code F. 1001:1001(0) ack 1 win 1000}. A dot is ACK; behind the colon stands the number that
 * follows the data, which FIN and SYN do not move.
 */
final class Packetdrill {
    private static final Pattern FLAG_LETTERS = Pattern.compile("-|[FSRPUEW.]{1,8}");
    private static final Pattern RANGE = Pattern.compile("([^:()]+):([^:()]+)\\(([^()]*)\\)");

    private Packetdrill() {}

    /** Whether the second word is a range of numbers, which stands nowhere else. */
    static boolean isMeant(List<String> words) {
        return words.size() >= 2 && RANGE.matcher(words.get(1)).matches();
    }

    static Reading read(List<String> words, Function<String, Optional<SeqNum>> numbers) {
        String letters = words.get(0);
        if (!FLAG_LETTERS.matcher(letters).matches()) {
            return wrong(Reason.NOT_A_FIELD, letters);
        }
        Flags flags = Flags.NONE;
        for (int at = 0; at < letters.length() && !letters.equals("-"); at++) {
            flags = flags.with(flag(letters.charAt(at)));
        }
        Matcher range = RANGE.matcher(words.get(1));
        if (!range.matches()) {
            return wrong(Reason.NOT_A_FIELD, words.get(1));
        }
        Optional<SeqNum> seq = numbers.apply(range.group(1));
        Optional<SeqNum> end = numbers.apply(range.group(2));
        long length = Digits.read(range.group(3), SegmentWords.MOST_LENGTH);
        if (seq.isEmpty() || end.isEmpty() || length < 0) {
            return wrong(Reason.NOT_A_NUMBER, words.get(1));
        } else if (!seq.get().plus(length).equals(end.get())) {
            return wrong(Reason.END_DIFFERS, words.get(1));
        }
        Map<String, Long> fields = new HashMap<>();
        for (int at = 2; at < words.size(); at += 2) {
            String name = words.get(at);
            String value = at + 1 < words.size() ? words.get(at + 1) : "";
            boolean ack = name.equals("ack");
            if (!ack && !name.equals("win")) {
                return wrong(Reason.NOT_A_FIELD, name);
            }
            long number = ack
                    ? numbers.apply(value).map(SeqNum::value).orElse(-1L)
                    : Digits.read(value, Segment.DEFAULT_WINDOW);
            if (number < 0) {
                return wrong(Reason.NOT_A_NUMBER, value.isEmpty() ? name : value);
            } else if (fields.put(name, number) != null) {
                return wrong(Reason.TWICE, name);
            }
        }
        Long ack = fields.get("ack");
        if (flags.has(Flag.ACK) != (ack != null)) {
            return wrong(ack == null ? Reason.ACK_MISSING : Reason.ACK_WITHOUT_FLAG, "");
        }
        return new Reading.Whole(new Segment(
                flags,
                seq.get(),
                ack == null ? SeqNum.ZERO : SeqNum.of(ack),
                (int) length,
                fields.getOrDefault("win", (long) Segment.DEFAULT_WINDOW).intValue()));
    }

    private static Flag flag(char letter) {
        return switch (letter) {
            case 'F' -> Flag.FIN;
            case 'S' -> Flag.SYN;
            case 'R' -> Flag.RST;
            case 'P' -> Flag.PSH;
            case 'U' -> Flag.URG;
            case 'E' -> Flag.ECE;
            case 'W' -> Flag.CWR;
            default -> Flag.ACK;
        };
    }

    private static Reading wrong(Reason reason, String word) {
        return new Reading.Wrong(reason, word, List.of());
    }
}
