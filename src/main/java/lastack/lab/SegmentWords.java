package lastack.lab;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import lastack.lab.Reading.Reason;
import lastack.tcp.Flag;
import lastack.tcp.Flags;
import lastack.tcp.Segment;
import lastack.tcp.SeqNum;

/**
 * A segment as words: its flags, and its fields by name. {@code len} and {@code win} stand there only where they are not the usual ones.
 * What packetdrill writes, {@code F. 1001:1001(0) ack 1}, is read too.
 */
public final class SegmentWords {
    /** The longest data one segment can carry. */
    static final int MOST_LENGTH = 65535;

    private static final Map<String, Long> FIELDS =
            Map.of("seq", SeqNum.MODULUS - 1, "ack", SeqNum.MODULUS - 1, "len", (long) MOST_LENGTH, "win", (long)
                    Segment.DEFAULT_WINDOW);

    /** What may stand in a segment, for whoever has misspelled it. */
    private static final List<String> CHOICES =
            List.of("SYN", "FIN", "RST", "PSH", "ACK", "URG", "ECE", "CWR", "seq=", "ack=", "len=", "win=");

    /** Digits, as they stand in {@code seq} and {@code ack} where there are no letters to count from. */
    static final Function<String, Optional<SeqNum>> DIGITS = text -> Optional.of(Digits.read(text, SeqNum.MODULUS - 1))
            .filter(value -> value >= 0)
            .map(SeqNum::of);

    private final Function<String, Optional<SeqNum>> numbers;
    private final Map<String, Long> fields = new HashMap<>();
    private Optional<Flags> flags = Optional.empty();

    private SegmentWords(Function<String, Optional<SeqNum>> numbers) {
        this.numbers = numbers;
    }

    static List<String> write(Segment segment) {
        List<String> words = new ArrayList<>();
        if (!segment.flags().equals(Flags.NONE)) {
            words.add(segment.flags().toString());
        }
        words.add("seq=" + segment.seq());
        if (segment.hasAck()) {
            words.add("ack=" + segment.ack());
        }
        if (segment.length() > 0) {
            words.add("len=" + segment.length());
        }
        if (segment.window() != Segment.DEFAULT_WINDOW) {
            words.add("win=" + segment.window());
        }
        return words;
    }

    /**
     * The segment that {@code words} say, whole or wrong.
     *
     * @param numbers what stands for a number in {@code seq} and {@code ack}; none for what is no number
     */
    public static Reading read(List<String> words, Function<String, Optional<SeqNum>> numbers) {
        if (Packetdrill.isMeant(words)) {
            return Packetdrill.read(words, numbers);
        }
        SegmentWords reader = new SegmentWords(numbers);
        for (String word : words) {
            Optional<Reading> wrong = reader.take(word);
            if (wrong.isPresent()) {
                return wrong.get();
            }
        }
        return reader.finished();
    }

    private Optional<Reading> take(String word) {
        int sign = word.indexOf('=');
        return sign < 0
                ? takeFlags(word)
                : takeField(word, word.substring(0, sign).toLowerCase(Locale.ROOT), sign);
    }

    private Optional<Reading> takeField(String word, String name, int sign) {
        Long largest = FIELDS.get(name);
        if (largest == null) {
            return wrong(Reason.NOT_A_FIELD, word);
        }
        String written = word.substring(sign + 1);
        long value = name.equals("seq") || name.equals("ack")
                ? numbers.apply(written).map(SeqNum::value).orElse(-1L)
                : Digits.read(written, largest);
        if (value < 0) {
            return wrong(Reason.NOT_A_NUMBER, word);
        }
        return fields.put(name, value) == null ? Optional.empty() : wrong(Reason.TWICE, word);
    }

    private Optional<Reading> takeFlags(String word) {
        if (flags.isPresent()) {
            return wrong(named(word).isPresent() ? Reason.TWICE : Reason.NOT_A_FIELD, word);
        }
        flags = named(word);
        return flags.isPresent() ? Optional.empty() : wrong(Reason.NOT_A_FIELD, word);
    }

    private static Optional<Flags> named(String names) {
        Flags found = Flags.NONE;
        for (String name : names.split(",", -1)) {
            Optional<Flag> flag = Arrays.stream(Flag.values())
                    .filter(one -> one.name().equalsIgnoreCase(name))
                    .findFirst();
            if (flag.isEmpty()) {
                return Optional.empty();
            }
            found = found.with(flag.get());
        }
        return Optional.of(found);
    }

    private Reading finished() {
        Flags set = flags.orElse(Flags.NONE);
        Long seq = fields.get("seq");
        if (seq == null) {
            return new Reading.Wrong(Reason.SEQ_MISSING, "", List.of());
        }
        Long ack = fields.get("ack");
        if (set.has(Flag.ACK) != (ack != null)) {
            Reason reason = ack == null ? Reason.ACK_MISSING : Reason.ACK_WITHOUT_FLAG;
            return new Reading.Wrong(reason, "", List.of());
        }
        return new Reading.Whole(new Segment(
                set,
                SeqNum.of(seq),
                ack == null ? SeqNum.ZERO : SeqNum.of(ack),
                fields.getOrDefault("len", 0L).intValue(),
                fields.getOrDefault("win", (long) Segment.DEFAULT_WINDOW).intValue()));
    }

    private static Optional<Reading> wrong(Reason reason, String word) {
        return Optional.of(new Reading.Wrong(reason, word, reason == Reason.NOT_A_FIELD ? CHOICES : List.of()));
    }
}
