package lastack.tui;

import lastack.game.Side;

/** What happened, from top to bottom of a ladder. */
sealed interface LadderStep {

    /**
     * The states both ends are in after what stands above.
     *
     * @param left the left end's state where it is news; empty where its lifeline goes on
     * @param right the same of the right end
     * @param leftEnds whether the left end is gone after this: its lifeline stops
     * @param rightEnds the same of the right end
     */
    record States(String left, String right, boolean leftEnds, boolean rightEnds) implements LadderStep {
        static States of(String left, String right) {
            return new States(left, right, false, false);
        }
    }

    /**
     * A segment.
     *
     * @param flags "FIN,ACK"
     * @param numbers "seq=4381 ack=9007"
     * @param length "len=500"; empty where there is no data
     * @param tone how loud it is drawn
     * @param dashed whether it is sent again, or in a what-if only
     * @param lost whether it never arrives
     * @param grown how far it has travelled, from 0 to {@link #WHOLE}
     */
    record Arrow(
            Side from, String flags, String numbers, String length, Tone tone, boolean dashed, boolean lost, int grown)
            implements LadderStep {
        /** The steps in which an arrow grows. */
        static final int WHOLE = 8;

        static Arrow of(Side from, String flags, String numbers, Tone tone) {
            return new Arrow(from, flags, numbers, "", tone, false, false, WHOLE);
        }
    }

    /** How loud an arrow is. */
    enum Tone {
        NEWEST,
        OLDER,
        /** It is the one the question is about. */
        OPEN
    }

    /**
     * One end waits for 2MSL.
     *
     * @param rows how many rows of waiting have passed
     * @param over whether the wait has come to its end
     * @param note what is said beside the second row
     */
    record Waiting(Side side, int rows, boolean over, String note) implements LadderStep {}
}
