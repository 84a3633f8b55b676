package lastack.tcp;

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
 * segments that a player might send. Beside it, reading the fields of the same segments, below which no referee can go. How many of
 * those octets the verdict keeps is what {@link Allocation} tells.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class RefereeBenchmark {
    private Question[] arriving = {};
    private Question[] leaving = {};

    /** Reads the tables that the tests hold the referee against. */
    @Setup
    public void read() {
        arriving = Question.arriving();
        leaving = Question.leaving();
    }

    @Benchmark
    @OperationsPerInvocation(Question.MANY)
    public void arrive(Blackhole hole) {
        for (Question question : arriving) {
            hole.consume(Referee.arrive(question.connection(), question.segment()));
        }
    }

    @Benchmark
    @OperationsPerInvocation(Question.MANY)
    public void send(Blackhole hole) {
        for (Question question : leaving) {
            hole.consume(Referee.send(question.connection(), question.segment()));
        }
    }

    @Benchmark
    @OperationsPerInvocation(Question.MANY)
    public void readTheFieldsOnly(Blackhole hole) {
        for (Question question : arriving) {
            hole.consume(fields(question.segment()));
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
