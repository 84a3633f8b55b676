package lastack.app;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lastack.tcp.Flag;
import lastack.tcp.Flags;
import lastack.tcp.Segment;
import lastack.tcp.SeqNum;
import org.jspecify.annotations.Nullable;

/**
 * The header editor.
 *
 * @param flags the flags set
 * @param seq what is typed as sequence number: digits, or a letter of the level and an addition; may be empty
 * @param ack what is typed as acknowledgment number, likewise
 * @param length what is typed as length of the data; {@code "0"} where the level has none
 * @param data whether the level has data to send, so that the length can be edited
 * @param focus what is being edited
 * @param digits what the next digit does to what stands in the field
 */
public record Editor(Flags flags, String seq, String ack, String length, boolean data, Focus focus, Digits digits) {
    /** What a digit does to what stands in the field. */
    public enum Digits {
        /** It begins the field anew: one has just come here. */
        REPLACE,
        /** It goes behind what stands there. */
        FOLLOW,
        /** It begins the addition anew that a sign behind a letter has made 1. */
        ADD
    }

    /** The cells between the brackets leave room for ten digits, or a letter, a sign and nine. */
    private static final int MOST_CHARACTERS = 11;

    private static final Pattern SYMBOLIC = Pattern.compile("([a-z])(?:([+-])(\\d{1,9}))?");

    /** Nothing filled in: flags come first. */
    static Editor empty(boolean data) {
        return new Editor(Flags.NONE, "", "", "0", data, Focus.FLAGS, Digits.REPLACE);
    }

    /** What {@code segment} carried, to be changed into the next. */
    static Editor holding(Segment segment, boolean data) {
        return new Editor(
                segment.flags(),
                segment.seq().toString(),
                segment.hasAck() ? segment.ack().toString() : "",
                "0",
                data,
                Focus.SEQ,
                Digits.REPLACE);
    }

    /** What stands in the focused field; empty for the flags. */
    public String text(Focus field) {
        return switch (field) {
            case FLAGS -> "";
            case SEQ -> seq;
            case ACK -> ack;
            case LENGTH -> length;
        };
    }

    /** What it comes to, the letters read by {@code symbols}. */
    public Draft read(Map<String, SeqNum> symbols) {
        Reading number = number(seq, symbols);
        if (number.lack() != null) {
            return new Draft.Unfinished(Focus.SEQ, number.lack());
        }
        Reading acked = flags.has(Flag.ACK) ? number(ack, symbols) : Reading.of(SeqNum.ZERO);
        if (acked.lack() != null) {
            return new Draft.Unfinished(Focus.ACK, acked.lack());
        }
        if (length.length() > 9) {
            return new Draft.Unfinished(Focus.LENGTH, Draft.Lack.TOO_LARGE);
        }
        int octets = length.isEmpty() ? 0 : Integer.parseInt(length);
        return new Draft.Ready(new Segment(flags, number.value(), acked.value(), octets, Segment.DEFAULT_WINDOW));
    }

    /** The number that stands in {@code field}, or null if none can be read there. */
    public @Nullable SeqNum value(Focus field, Map<String, SeqNum> symbols) {
        Reading number = number(text(field), symbols);
        return number.lack() == null ? number.value() : null;
    }

    private record Reading(SeqNum value, Draft.@Nullable Lack lack) {
        static Reading of(SeqNum value) {
            return new Reading(value, null);
        }

        static Reading lacking(Draft.Lack lack) {
            return new Reading(SeqNum.ZERO, lack);
        }
    }

    private static Reading number(String text, Map<String, SeqNum> symbols) {
        if (text.isEmpty()) {
            return Reading.lacking(Draft.Lack.EMPTY);
        }
        if (text.chars().allMatch(Character::isDigit)) {
            long value = text.length() > 10 ? SeqNum.MODULUS : Long.parseLong(text);
            return value < SeqNum.MODULUS ? Reading.of(SeqNum.of(value)) : Reading.lacking(Draft.Lack.TOO_LARGE);
        }
        Matcher matcher = SYMBOLIC.matcher(text);
        SeqNum base = matcher.matches() ? symbols.get(matcher.group(1)) : null;
        if (base == null) {
            return Reading.lacking(Draft.Lack.UNREADABLE);
        }
        String digits = matcher.group(3);
        long offset = digits == null ? 0 : Long.parseLong(digits);
        return Reading.of(base.plus("-".equals(matcher.group(2)) ? -offset : offset));
    }

    Editor toggled(Flag flag) {
        return new Editor(flags.toggled(flag), seq, ack, length, data, focus, digits);
    }

    Editor focused(Focus field) {
        return new Editor(flags, seq, ack, length, data, field, Digits.REPLACE);
    }

    /** The focus moved to the next field, or to the one before. */
    Editor moved(boolean forward) {
        List<Focus> order = data
                ? List.of(Focus.SEQ, Focus.ACK, Focus.FLAGS, Focus.LENGTH)
                : List.of(Focus.SEQ, Focus.ACK, Focus.FLAGS);
        int at = order.indexOf(focus) + (forward ? 1 : order.size() - 1);
        return focused(order.get(at % order.size()));
    }

    /** {@code character} typed into the focused field, if it belongs there: a digit, or one of the letters in {@code symbols}. */
    Editor typed(char character, Map<String, SeqNum> symbols) {
        boolean digit = character >= '0' && character <= '9';
        boolean symbol = symbols.containsKey(String.valueOf(character)) && focus != Focus.LENGTH;
        if (!(digit || symbol)) {
            return this;
        }
        if (focus == Focus.FLAGS) {
            // A number typed on the row of flags can only be meant for the first number.
            return focused(Focus.SEQ).typed(character, symbols);
        }
        String before = symbol ? "" : kept();
        // Digits right behind a letter can only be meant as an addition to it.
        boolean adds = digit && !before.isEmpty() && Character.isLetter(before.charAt(before.length() - 1));
        return with(before + (adds ? "+" : "") + character, Digits.FOLLOW);
    }

    /** What of the focused field stays before a digit that is typed. */
    private String kept() {
        String text = text(focus);
        return switch (digits) {
            case REPLACE -> "";
            // A zero in front is no digit of a number.
            case FOLLOW -> text.equals("0") ? "" : text;
            case ADD -> text.substring(0, 2);
        };
    }

    /** The last character taken away, and with the last digit of an addition its sign. */
    Editor erased() {
        String text = text(focus);
        if (text.isEmpty()) {
            return this;
        }
        String shorter = text.substring(0, text.length() - 1);
        boolean sign = shorter.endsWith("+") || shorter.endsWith("-");
        return with(sign ? shorter.substring(0, shorter.length() - 1) : shorter, Digits.FOLLOW);
    }

    /** One more, or one less, than what stands in the focused field; after a letter alone the sign begins an addition. */
    Editor stepped(int by, Map<String, SeqNum> symbols) {
        String text = text(focus);
        if (focus == Focus.FLAGS || text.isEmpty()) {
            return this;
        }
        if (focus == Focus.LENGTH) {
            return length.length() > 9
                    ? this
                    : with(Integer.toString(Math.max(0, Integer.parseInt(length) + by)), Digits.FOLLOW);
        }
        Matcher matcher = SYMBOLIC.matcher(text);
        if (matcher.matches()) {
            long offset = matcher.group(3) == null ? 0 : Long.parseLong(matcher.group(3));
            long next = ("-".equals(matcher.group(2)) ? -offset : offset) + by;
            String sign = next < 0 ? "-" : "+";
            return with(
                    matcher.group(1) + (next == 0 ? "" : sign + Math.abs(next)),
                    matcher.group(3) == null ? Digits.ADD : Digits.FOLLOW);
        }
        SeqNum value = value(focus, symbols);
        return value == null ? this : with(value.plus(by).toString(), Digits.FOLLOW);
    }

    private Editor with(String text, Digits next) {
        if (text.length() > MOST_CHARACTERS) {
            return this;
        }
        return switch (focus) {
            case FLAGS -> this;
            case SEQ -> new Editor(flags, text, ack, length, data, focus, next);
            case ACK -> new Editor(flags, seq, text, length, data, focus, next);
            case LENGTH -> new Editor(flags, seq, ack, text, data, focus, next);
        };
    }
}
