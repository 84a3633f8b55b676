package lastack.lab;

import java.util.List;
import lastack.tcp.Segment;

/** What came of reading steps. */
public sealed interface Reading {
    /** They could be read. */
    record Steps(List<Event> events) implements Reading {
        public Steps {
            events = List.copyOf(events);
        }
    }

    /** A segment alone could be read. */
    record Whole(Segment segment) implements Reading {}

    /**
     * They could not.
     *
     * @param word what could not be read, as it was written
     * @param choices what could have stood there; none where that would be any number
     */
    record Wrong(Reason reason, String word, List<String> choices) implements Reading {
        public Wrong {
            choices = List.copyOf(choices);
        }
    }

    /** What is wrong. */
    enum Reason {
        /** Something else stands where a step begins. */
        NOT_A_STEP,
        /** There is no flag, and no field, of this name. */
        NOT_A_FIELD,
        /** A field stands there twice. */
        TWICE,
        /** It is no number, or too large a one for its field. */
        NOT_A_NUMBER,
        /** What stands behind the colon is not the number that follows the length. */
        END_DIFFERS,
        /** A segment without seq. */
        SEQ_MISSING,
        /** A segment with the flag ACK and without an ack. */
        ACK_MISSING,
        /** A segment with an ack and without the flag. */
        ACK_WITHOUT_FLAG,
        /** A write that does not say how much. */
        BYTES_MISSING,
        /** More steps than an experiment may have. */
        TOO_MANY_STEPS
    }
}
