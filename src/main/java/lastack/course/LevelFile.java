package lastack.course;

import lastack.game.Kind;
import lastack.game.PlayLevel;

/** A level and the file it was read from, so that what is found out about it later can name a line too. */
public record LevelFile(PlayLevel level, Node root) {
    /** The key of what is asked. */
    String tasks() {
        return level.kind() == Kind.QUIZ ? "questions" : "tasks";
    }

    /** Where the value at the end of {@code path} stands. */
    Spot at(Object... path) {
        return root.spot(path);
    }
}
