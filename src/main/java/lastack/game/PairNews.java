package lastack.game;

/** What one student of a pair is to be told last. */
public sealed interface PairNews {
    /** What the referee says to the own move. */
    record Judged(Verdict verdict) implements PairNews {}

    /** A segment has come and was taken in; {@code event} is the place of its {@link PairEvent.Came} among the events. */
    record Arrived(int event) implements PairNews {}

    /** The own application has called or an own timer has run out; {@code event} is its place. */
    record Happened(int event) implements PairNews {}

    /**
     * The truth about a segment that was not simply taken in.
     *
     * @param sent the place of its {@link PairEvent.Sent} among the events
     * @param event the place of what became of it
     * @param own whether the one who is told has sent it
     * @param caught whether it was objected to
     * @param tellable for a slip, whether the receiver could have told it from a right segment
     */
    record Truth(int sent, int event, boolean own, boolean caught, boolean tellable) implements PairNews {}

    /** What was to be slipped past the other was not sent. */
    record NoSlip(Why why) implements PairNews {}

    /** Why nothing was slipped past anybody. */
    enum Why {
        /** It is right: it can be sent openly. */
        RIGHT,
        /** Nobody at the other end could tell it from a right one. */
        UNTELLABLE,
        /** As many as are allowed have been tried. */
        NONE_LEFT
    }
}
