package lastack.tcp;

import java.util.ArrayList;
import java.util.List;

/** A question to the referee. */
record Question(Connection connection, Segment segment) {
    /** How many of each kind make the mixed set. */
    static final int MANY = 320;

    /** Every probe of real stacks, as an arrival. */
    static Question[] arriving() {
        List<Question> probes = new ArrayList<>();
        for (String row : Notation.table("live-matrix.txt")) {
            String[] cells = row.split("\\|");
            probes.add(new Question(Notation.endpoint(cells[1]), Notation.segment(cells[2])));
        }
        return exactly(probes);
    }

    /** As many segments that a player might send, from the tables that the tests hold the referee against. */
    static Question[] leaving() {
        List<Question> sends = new ArrayList<>();
        for (State state : State.values()) {
            Connection now = Connection.closed(SeqNum.ZERO);
            for (String row : Notation.table("departures/" + state + ".txt")) {
                if (row.contains("|")) {
                    sends.add(new Question(now, Notation.segment(row.split("\\|")[0])));
                } else {
                    now = Notation.led(now, row);
                }
            }
        }
        return exactly(sends);
    }

    private static Question[] exactly(List<Question> questions) {
        if (questions.size() < MANY) {
            throw new IllegalStateException(questions.size() + " questions, " + MANY + " are needed");
        }
        return questions.subList(0, MANY).toArray(Question[]::new);
    }
}
