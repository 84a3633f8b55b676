package lastack.tcp;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * What one verdict costs, in time and in octets of memory, over a mixed set: every probe of real stacks as an arrival, and as many
 * segments that a player might send. Beside it, reading the fields of the same segments, below which no referee can go.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class RefereeBenchmark {
    private static final int QUESTIONS = 320;

    /** A question to the referee. */
    private record Question(Connection connection, Segment segment) {}

    private Question[] arriving = {};
    private Question[] leaving = {};

    /** Reads the tables that the tests hold the referee against. */
    @Setup
    public void read() {
        List<Question> probes = new ArrayList<>();
        for (String row : Notation.table("live-matrix.txt")) {
            String[] cells = row.split("\\|");
            probes.add(new Question(Notation.endpoint(cells[1]), Notation.segment(cells[2])));
        }
        List<Question> sends = new ArrayList<>();
        for (lastack.tcp.State state : lastack.tcp.State.values()) {
            Connection now = Connection.closed(SeqNum.ZERO);
            for (String row : Notation.table("departures/" + state + ".txt")) {
                if (row.contains("|")) {
                    sends.add(new Question(now, Notation.segment(row.split("\\|")[0])));
                } else {
                    now = Notation.led(now, row);
                }
            }
        }
        arriving = exactly(probes);
        leaving = exactly(sends);
    }

    private static Question[] exactly(List<Question> questions) {
        if (questions.size() < QUESTIONS) {
            throw new IllegalStateException(questions.size() + " questions, " + QUESTIONS + " are needed");
        }
        return questions.subList(0, QUESTIONS).toArray(Question[]::new);
    }

    @Benchmark
    @OperationsPerInvocation(QUESTIONS)
    public void arrive(Blackhole hole) {
        for (Question question : arriving) {
            hole.consume(Referee.arrive(question.connection, question.segment));
        }
    }

    @Benchmark
    @OperationsPerInvocation(QUESTIONS)
    public void send(Blackhole hole) {
        for (Question question : leaving) {
            hole.consume(Referee.send(question.connection, question.segment));
        }
    }

    @Benchmark
    @OperationsPerInvocation(QUESTIONS)
    public void readTheFieldsOnly(Blackhole hole) {
        for (Question question : arriving) {
            hole.consume(fields(question.segment));
        }
    }

    private static int fields(Segment segment) {
        return segment.flags().bits()
                ^ segment.seq().bits()
                ^ segment.ack().bits()
                ^ segment.length()
                ^ segment.window();
    }
}
