package lastack.game;

import lastack.tcp.Segment;

/**
 * What one student of a pair does.
 *
 * @param by whose move it is, by the end that the student speaks for
 * @param moment what {@link PairEnd#moment()} was for whoever made it: of two moves made in one moment only the first counts, so a key
 *     pressed twice, or one pressed while something arrived, does nothing that was not meant
 * @param act what is done
 */
public record PairMove(Role by, int moment, Act act) {
    /** What can be done. */
    public sealed interface Act {}

    /** Send a segment as an honest end would; refused, with its reason, where it is not right. */
    public record Send(Segment segment) implements Act {}

    /** Try to slip a wrong segment past the other. */
    public record Slip(Segment segment) implements Act {}

    /** Take in what comes next, or wait for it. */
    public record Wait() implements Act {}

    /** Let in the segment that has come. */
    public record LetIn() implements Act {}

    /** Object to the segment that has come: it is wrong, and is not let in. */
    public record Refuse() implements Act {}
}
