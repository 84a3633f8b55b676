package lastack.app;

import java.util.Optional;
import lastack.game.Bilingual;
import lastack.game.Game;

/** Somebody who writes down what is played. */
@FunctionalInterface
public interface Recorder {
    /** Nobody. */
    Recorder NONE = game -> Optional.empty();

    /** Takes {@code game} as it is after a move; what the player must be told if that did not work, else nothing. */
    Optional<Bilingual> record(Game game);
}
