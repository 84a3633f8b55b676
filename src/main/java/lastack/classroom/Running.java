package lastack.classroom;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A round that is not over.
 *
 * @param began when it began, in milliseconds since 1970
 * @param deadline when it ends, as long as nobody stops the clock or gives more time
 * @param paused since when it stands still; 0 while it does not
 * @param lost how many milliseconds it stood still before
 * @param entries what each student has made of it so far; none for who has not moved yet
 * @param pairs who plays with whom; empty where everybody plays alone
 * @param misses what was got wrong in it
 */
public record Running(
        Round round,
        long began,
        long deadline,
        long paused,
        long lost,
        SortedMap<StudentId, Entry> entries,
        List<Pairing> pairs,
        Misses misses) {
    public Running {
        entries = Collections.unmodifiableSortedMap(entries);
        pairs = List.copyOf(pairs);
    }

    static Running of(Round round, long at) {
        return new Running(round, at, at + round.seconds() * 1000L, 0, 0, new TreeMap<>(), List.of(), Misses.NONE);
    }

    public boolean isPaused() {
        return paused != 0;
    }

    /** How many milliseconds are left at {@code now}, never below 0. */
    public long left(long now) {
        return Math.max(0, deadline - (isPaused() ? paused : now));
    }

    /** Whether its time is over at {@code now}. */
    public boolean isOver(long now) {
        return !isPaused() && now > deadline;
    }

    /** The pair that {@code student} is in; none for who plays alone. */
    public Optional<Pairing> pairOf(StudentId student) {
        return pairs.stream().filter(pair -> pair.has(student)).findFirst();
    }

    Running pausedAt(long at) {
        return isPaused() ? this : new Running(round, began, deadline, at, lost, entries, pairs, misses);
    }

    Running resumedAt(long at) {
        long stood = at - paused;
        return isPaused() ? new Running(round, began, deadline + stood, 0, lost + stood, entries, pairs, misses) : this;
    }

    Running longer(int seconds) {
        return new Running(round, began, deadline + seconds * 1000L, paused, lost, entries, pairs, misses);
    }

    Running after(StudentId student, Trial trial, long at) {
        if (isPaused() || !isAbout(trial)) {
            return this;
        }
        SortedMap<StudentId, Entry> next = new TreeMap<>(entries);
        next.put(student, Entry.after(entries.get(student), trial, at - began - lost));
        return new Running(round, began, deadline, paused, lost, next, pairs, misses.and(student, trial));
    }

    private boolean isAbout(Trial trial) {
        String level = round.target() instanceof Round.Level one ? one.id() : Trial.EXAM;
        return trial.level().equals(level) && trial.seed() == round.target().seed();
    }

    /** Nobody is in two pairs, and a pair stays as it is. */
    Running pairing(Pairing pair) {
        boolean free = pairs.stream()
                .noneMatch(
                        other -> other.pair() == pair.pair() || other.has(pair.client()) || other.has(pair.server()));
        if (!free || !round.inPairs()) {
            return this;
        }
        List<Pairing> more = new ArrayList<>(pairs);
        more.add(pair);
        return new Running(round, began, deadline, paused, lost, entries, more, misses);
    }

    Running pairing(List<Pairing> all) {
        Running next = this;
        for (Pairing pair : all) {
            next = next.pairing(pair);
        }
        return next;
    }

    Running moved(int pair, Pairing.PairLine move) {
        if (isPaused()) {
            return this;
        }
        List<Pairing> next = pairs.stream()
                .map(one -> one.pair() == pair && one.has(move.student()) ? one.and(move) : one)
                .toList();
        return new Running(round, began, deadline, paused, lost, entries, next, misses);
    }
}
