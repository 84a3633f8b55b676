package lastack.game;

import java.util.List;
import lastack.tcp.Segment;

/** What a player can do in a level. Level, seed and moves make a run, which leads to the same end whenever it is replayed. */
public sealed interface Move {
    /** Send a segment. */
    record Send(Segment segment) implements Move {}

    /** Wait for the next event that reaches the player: a segment, a timer, the application. */
    record Wait() implements Move {}

    /** Answer a question; {@code given} holds the ids chosen, or the one number, word or state written. */
    record Answer(List<String> given) implements Move {
        public Answer {
            given = List.copyOf(given);
        }
    }

    /** Take the next hint. */
    record TakeHint() implements Move {}

    /** Take the last accepted move back: the connection, not the points. */
    record Undo() implements Move {}
}
