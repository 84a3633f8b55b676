package lastack.course;

import lastack.game.Kind;
import lastack.game.Level;
import lastack.game.PlayLevel;

/** A level and the file it was read from, so that what is found out about it later can name a line too. */
public record LevelFile(Level level, Node root) {
    /** The key of what is asked. */
    String tasks() {
        return level.kind() == Kind.QUIZ ? "questions" : "tasks";
    }

    /** The level as one that is played move by move: only where it is no recording. */
    PlayLevel played() {
        return (PlayLevel) level;
    }

    /** Where the value at the end of {@code path} stands. */
    Spot at(Object... path) {
        return root.spot(path);
    }
}
