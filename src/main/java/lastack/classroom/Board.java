package lastack.classroom;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lastack.tcp.Rule;

/**
 * The teacher's board: who is where, at one moment. Pairs first where pairs play, then everybody else, each by number; the order does not
 * change while one looks.
 *
 * @param rows a row for each pair, and for each student who is in none
 */
public record Board(List<Row> rows) {
    public Board {
        rows = List.copyOf(rows);
    }

    /** How it goes with a row, the most urgent first. */
    public enum Condition {
        /** Nothing has been done for {@link Position#STUCK_AFTER}. */
        STUCK,
        AT_WORK,
        /** Here, and nothing is open. */
        IDLE,
        /** All is done. */
        DONE,
        AWAY,
        /** On the roster, and never came. */
        EXPECTED,
        /** Let go, kicked or banned. */
        OUT
    }

    /**
     * One student, or two who play together.
     *
     * @param number the pair's number, or else the student's
     * @param members who, one or two: the client first
     * @param level the level's id as in {@link Position#level()}; empty where none is open
     * @param item the step or question that is next, from 1; 0 where nothing has been done yet
     * @param of how many there are; 0 where nothing has been done yet
     * @param millis how long it has been at that item
     * @param condition how it goes
     * @param calls whether one of them calls for help
     */
    public record Row(
            int number,
            List<Attendee> members,
            String level,
            int item,
            int of,
            long millis,
            Condition condition,
            boolean calls) {
        public Row {
            members = List.copyOf(members);
        }

        /** The member whose last move is oldest: the one that matters where two play. */
        public Attendee slower() {
            Attendee first = members.get(0);
            Attendee last = members.get(members.size() - 1);
            return last.position().lastAt() < first.position().lastAt() ? last : first;
        }

        /** The rule of the last wrong try at this item, if there was one. */
        public Optional<Rule> stuckOn() {
            return members.stream().flatMap(one -> one.stuckOn().stream()).findFirst();
        }

        /** Whether a teacher should look here first. */
        public boolean urgent() {
            return calls || condition == Condition.STUCK;
        }
    }

    /** How many rows are in this condition. */
    public long count(Condition condition) {
        return rows.stream().filter(row -> row.condition() == condition).count();
    }

    /** The board of {@code room} at {@code now}, in milliseconds since 1970. */
    public static Board of(Room room, long now) {
        List<Row> rows = new ArrayList<>();
        Optional<Running> running = room.running(now);
        running.ifPresent(round -> round.pairs().forEach(pair -> {
            Optional<Attendee> client = room.student(pair.client());
            Optional<Attendee> server = room.student(pair.server());
            if (client.isPresent() && server.isPresent()) {
                rows.add(row(pair.pair(), List.of(client.get(), server.get()), running, now));
            }
        }));
        room.students().values().stream()
                .filter(one -> running.flatMap(round -> round.pairOf(one.id())).isEmpty())
                .forEach(one -> rows.add(row(one.id().number(), List.of(one), running, now)));
        return new Board(rows);
    }

    private static Row row(int number, List<Attendee> members, Optional<Running> running, long now) {
        Attendee first = members.get(0);
        List<Entry> entries = running.stream()
                .flatMap(round -> members.stream()
                        .filter(one -> round.entries().containsKey(one.id()))
                        .map(one -> round.entries().get(one.id())))
                .toList();
        boolean done = running.isPresent()
                ? entries.size() == members.size() && entries.stream().allMatch(Entry::done)
                : first.position().solved();
        Condition condition = members.stream()
                .map(one -> condition(one, done, now))
                .reduce(Condition.STUCK, (a, b) -> a.compareTo(b) >= 0 ? a : b);
        boolean stuck = members.stream().anyMatch(one -> one.isStuck(now));
        Position position = first.position();
        return new Row(
                number,
                members,
                position.level(),
                position.item(),
                position.of(),
                Math.max(0, now - members.stream().mapToLong(Board::since).min().orElse(now)),
                condition == Condition.AT_WORK && stuck ? Condition.STUCK : condition,
                members.stream().anyMatch(Attendee::calls));
    }

    private static long since(Attendee one) {
        boolean plays = one.isHere() && !one.position().level().isEmpty();
        return plays ? one.position().since() : one.since();
    }

    private static Condition condition(Attendee one, boolean done, long now) {
        return switch (one.presence()) {
            case EXPECTED -> Condition.EXPECTED;
            case LET_GO, KICKED, BANNED -> Condition.OUT;
            case AWAY -> Condition.AWAY;
            case HERE -> {
                if (done) {
                    yield Condition.DONE;
                }
                yield one.position().level().isEmpty()
                        ? Condition.IDLE
                        : one.isStuck(now) ? Condition.STUCK : Condition.AT_WORK;
            }
        };
    }
}
