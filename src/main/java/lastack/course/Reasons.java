package lastack.course;

import lastack.game.Finding;
import lastack.game.Game;

/** Says why a field is wrong; whoever grades chooses the language. */
public interface Reasons {
    /** A sentence for {@code finding}, about a move that was refused in {@code game}. */
    String why(Game game, Finding finding);
}
