package lastack.classroom;

import lastack.app.Effect;
import lastack.game.Bilingual;
import org.jspecify.annotations.Nullable;

/** Something a visit wants done. */
public sealed interface VisitEffect {
    /** What the game wants done for this person. */
    record OfGame(Effect effect) implements VisitEffect {}

    /** Have a seat; answered by {@link VisitMsg.Seated} or {@link VisitMsg.Refused}. The texts are as they were typed;
     * {@code another} says that this is somebody else than those who have seats under the name. */
    record Join(String room, String name, String word, boolean another) implements VisitEffect {}

    /** Let something happen in the room. */
    record Append(Happening happening) implements VisitEffect {}

    /** Forget how this student proves who they are. */
    record ResetSeat(StudentId student) implements VisitEffect {}

    /** Look at this student's screen, and at no other; null for at none. */
    record Watch(@Nullable StudentId student) implements VisitEffect {}

    /** End the session, and say this on the screen that is left; null for nothing. */
    record Leave(@Nullable Bilingual sentence) implements VisitEffect {}
}
