package lastack.classroom;

/** The one place where a visit changes: a visit and a message make the next visit and what it wants done. */
public final class VisitUpdate {
    private VisitUpdate() {}

    /** What {@code msg} makes of {@code visit}. */
    public static VisitStep update(Visit visit, VisitMsg msg) {
        if (visit instanceof Joining joining) {
            return JoinUpdate.update(joining, msg);
        } else if (visit instanceof Attending attending) {
            return AttendUpdate.update(attending, msg);
        }
        return TeachUpdate.update((Teaching) visit, msg);
    }
}
