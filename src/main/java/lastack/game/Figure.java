package lastack.game;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import lastack.tcp.Flag;
import lastack.tcp.Flags;
import lastack.tcp.SeqNum;
import lastack.tcp.State;

/** What stands in a {@link Cell}. Its text is how it is written everywhere, and reads back as the same. */
public sealed interface Figure {
    /** The most octets that a recorded segment has. */
    int MOST_OCTETS = 65_535;

    /** A sequence or acknowledgment number. */
    // What it is called where levels are written; nothing here speaks of java.lang.Number.
    @SuppressWarnings("JavaLangClash")
    record Number(SeqNum number) implements Figure {
        @Override
        public String toString() {
            return number.toString();
        }
    }

    /** Octets of data, 0..{@value #MOST_OCTETS}. */
    record Octets(int count) implements Figure {
        @Override
        public String toString() {
            return Integer.toString(count);
        }
    }

    /** A set of flags. */
    record Bits(Flags flags) implements Figure {
        @Override
        public String toString() {
            return flags.equals(Flags.NONE) ? "-" : flags.toString();
        }
    }

    /** An end, as the sender of a segment. */
    record Sender(Role role) implements Figure {
        @Override
        public String toString() {
            return role.toString();
        }
    }

    /** A state. */
    record Standing(State state) implements Figure {
        @Override
        public String toString() {
            return state.toString();
        }
    }

    /** Whether both mean the same to whoever receives the segment: PSH, URG and the ECN bits do not count (R99). */
    default boolean means(Figure other) {
        return (this instanceof Bits one && other instanceof Bits two)
                ? one.flags().essential().equals(two.flags().essential())
                : equals(other);
    }

    /** The figure written as {@code text}, which stands in {@code cell}; none if it cannot stand there. */
    static Optional<Figure> read(Cell cell, String text) {
        return switch (cell) {
            case FROM ->
                Arrays.stream(Role.values())
                        .filter(role -> role.toString().equals(text))
                        .findFirst()
                        .map(Sender::new);
            case FLAGS -> flags(text).map(Bits::new);
            case SEQ, ACK -> digits(text, SeqNum.MODULUS - 1).map(value -> new Number(SeqNum.of(value)));
            case LENGTH -> digits(text, MOST_OCTETS).map(value -> new Octets(value.intValue()));
            case CLIENT, SERVER ->
                Arrays.stream(State.values())
                        .filter(state -> state.toString().equals(text))
                        .findFirst()
                        .map(Standing::new);
        };
    }

    private static Optional<Long> digits(String text, long most) {
        if (!Pattern.matches("\\d{1,10}", text)) {
            return Optional.empty();
        }
        long value = Long.parseLong(text);
        return value <= most ? Optional.of(value) : Optional.empty();
    }

    private static Optional<Flags> flags(String text) {
        Flags flags = Flags.NONE;
        for (String name : text.equals("-") ? new String[0] : text.split(",", -1)) {
            Optional<Flag> flag = Arrays.stream(Flag.values())
                    .filter(one -> one.name().equals(name))
                    .findFirst();
            if (flag.isEmpty()) {
                return Optional.empty();
            }
            flags = flags.with(flag.get());
        }
        return Optional.of(flags);
    }
}
