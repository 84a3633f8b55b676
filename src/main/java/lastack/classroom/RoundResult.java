package lastack.classroom;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a round came to. Nothing changes it.
 *
 * @param began when it began, in milliseconds since 1970
 * @param ended when it ended
 * @param rows those who have done it all, best first; then, without a rank, those who have not
 * @param pairs who played with whom
 * @param misses what was got wrong in it
 */
public record RoundResult(Round round, long began, long ended, List<Row> rows, List<Pairing> pairs, Misses misses) {
    public RoundResult {
        rows = List.copyOf(rows);
        pairs = List.copyOf(pairs);
    }

    /**
     * One student, or two who played together.
     *
     * @param rank from 1, the same for those with the same points and time; 0 for who has not done it all
     * @param members who, one or two
     * @param score the points, of two together
     * @param millis how long it took, of two the longer
     */
    public record Row(int rank, List<StudentId> members, int score, long millis) {
        public Row {
            members = List.copyOf(members);
        }

        public boolean finished() {
            return rank > 0;
        }
    }

    /** The row that {@code student} is in; none for who was not in the round. */
    public Optional<Row> of(StudentId student) {
        return rows.stream().filter(row -> row.members().contains(student)).findFirst();
    }

    /** How many have done it all. */
    public long finished() {
        return rows.stream().filter(Row::finished).count();
    }

    static RoundResult of(Running running, long ended) {
        return new RoundResult(
                running.round(), running.began(), ended, ranked(running), running.pairs(), running.misses());
    }

    private static List<Row> ranked(Running running) {
        Stream<List<StudentId>> pairs = running.pairs().stream().map(pair -> List.of(pair.client(), pair.server()));
        Stream<List<StudentId>> single = running.entries().keySet().stream()
                .filter(student -> running.pairOf(student).isEmpty())
                .map(List::of);
        List<Row> all = Stream.concat(pairs, single)
                .map(members -> row(running, members))
                .sorted(Comparator.comparing(Row::finished, Comparator.reverseOrder())
                        .thenComparing(Row::score, Comparator.reverseOrder())
                        .thenComparing(Row::millis)
                        .thenComparing(row -> row.members().get(0)))
                .toList();
        List<Row> rows = new ArrayList<>();
        for (Row row : all) {
            Row before = rows.isEmpty() ? null : rows.get(rows.size() - 1);
            int rank = before != null && before.score() == row.score() && before.millis() == row.millis()
                    ? before.rank()
                    : rows.size() + 1;
            rows.add(row.finished() ? new Row(rank, row.members(), row.score(), row.millis()) : row);
        }
        return rows;
    }

    /** With rank 1 where all is done: which rank it is follows from the others. */
    private static Row row(Running running, List<StudentId> members) {
        List<Entry> entries = members.stream()
                .flatMap(member -> Stream.ofNullable(running.entries().get(member)))
                .toList();
        boolean done = entries.size() == members.size() && entries.stream().allMatch(Entry::done);
        int score = entries.stream().mapToInt(Entry::score).sum();
        long millis = entries.stream().mapToLong(Entry::millis).max().orElse(0);
        return new Row(done ? 1 : 0, members, score, millis);
    }
}
