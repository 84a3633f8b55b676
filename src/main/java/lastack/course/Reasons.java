package lastack.course;

import lastack.game.Finding;
import lastack.game.Game;
import lastack.game.Objection;
import org.jspecify.annotations.Nullable;

/** Says why a field is wrong; whoever grades chooses the language. */
public interface Reasons {
    /** A sentence for {@code finding}, about a move that was refused in {@code game}. */
    String why(Game game, Finding finding);

    /** A sentence for what the referee has against a recording; of several findings, for {@code finding}. */
    String why(Objection objection, @Nullable Finding finding);
}
