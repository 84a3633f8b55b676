package lastack.tcp;

import java.util.Locale;

/** What stands in a field of a move, or could stand there. */
public sealed interface Value {
    /** A sequence or acknowledgment number. */
    record Seq(SeqNum number) implements Value {
        @Override
        public String toString() {
            return number.toString();
        }
    }

    /** A set of flags. */
    record FlagSet(Flags flags) implements Value {
        @Override
        public String toString() {
            return flags.toString();
        }
    }

    /** Octets of data. */
    record Length(int octets) implements Value {
        @Override
        public String toString() {
            return Integer.toString(octets);
        }
    }

    /** A kind of move. */
    enum Kind implements Value {
        SEND,
        WAIT,
        ANSWER;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
