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

    /** Restore figures of a recording; one or several. */
    record Fill(List<Put> puts) implements Move {
        public Fill {
            puts = List.copyOf(puts);
        }
    }

    /** Put segments in order, as many as one is sure of: their places in the list shown, from 1. */
    record Order(List<Integer> places) implements Move {
        public Order {
            places = List.copyOf(places);
        }
    }

    /** Mend a figure. */
    record Spot(Put put) implements Move {}

    /** Take the next hint for one figure that is to be restored. */
    record TakeHintFor(int frame, Cell cell) implements Move {}
}
