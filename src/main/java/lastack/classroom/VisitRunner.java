package lastack.classroom;

import java.util.Optional;
import lastack.app.Msg;

/** What carries a visit on, whichever face it has: what it is told, and what others have done, with all that follows from either. */
public interface VisitRunner {
    /** The first thing; empty when the visit is over at once. */
    Optional<Visit> begin(Visit first);

    /** What the visit becomes when it is told this; empty when it is over. */
    Optional<Visit> told(Visit visit, Msg msg);

    /** What the visit becomes by what others have done, and by the time; empty when it is over. */
    Optional<Visit> heard(Visit visit);
}
