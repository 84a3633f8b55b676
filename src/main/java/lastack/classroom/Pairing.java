package lastack.classroom;

import java.util.ArrayList;
import java.util.List;

/**
 * Two students who are the two ends of one connection, and what they have done.
 *
 * @param pair its number in the round, from 1
 * @param moves what they have done, oldest first, as only pair play can read it
 */
public record Pairing(int pair, StudentId client, StudentId server, List<PairLine> moves) {
    /** More than two students do in a round; what comes behind them is not taken. */
    static final int MOST_MOVES = 1000;

    public Pairing {
        moves = List.copyOf(moves);
    }

    /**
     * A move of a pair.
     *
     * @param student who made it
     * @param at when, in milliseconds since 1970
     * @param line what it was
     */
    public record PairLine(StudentId student, long at, String line) {}

    public boolean has(StudentId student) {
        return client.equals(student) || server.equals(student);
    }

    Pairing and(PairLine move) {
        if (moves.size() >= MOST_MOVES) {
            return this;
        }
        List<PairLine> longer = new ArrayList<>(moves);
        longer.add(move);
        return new Pairing(pair, client, server, longer);
    }
}
