package lastack.classroom;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A room as it is after all that has happened in it so far. What has happened leads to the same room wherever it is read again.
 *
 * @param code its name
 * @param n the number of the last happening; 0 before the first
 * @param at when that was, in milliseconds since 1970
 * @param open whether students may be in it
 * @param rules the house rules
 * @param closedWorlds the worlds, by their numbers, of which no level is opened now
 * @param students everybody who has come or is expected, by number
 * @param misses what was got wrong in it, in rounds and elsewhere
 * @param running the round that is not over, or null
 * @param results what the rounds before came to, oldest first
 * @param said what the teacher said last, or null
 * @param saidAt when; 0 for never
 */
public record Room(
        RoomCode code,
        long n,
        long at,
        boolean open,
        HouseRules rules,
        Set<Integer> closedWorlds,
        SortedMap<StudentId, Attendee> students,
        Misses misses,
        @Nullable Running running,
        List<RoundResult> results,
        @Nullable Message said,
        long saidAt) {
    /** For so many milliseconds somebody who was kicked cannot come back. */
    public static final long KICKED_FOR = 60_000;

    public Room {
        // Wrapped and not copied: a room of a thousand is made anew with every move of one of them.
        students = Collections.unmodifiableSortedMap(students);
        results = List.copyOf(results);
    }

    /** The room before anything has happened in it. */
    public static Room empty(RoomCode code) {
        return new Room(
                code,
                0,
                0,
                false,
                HouseRules.DEFAULT,
                Set.of(),
                new TreeMap<>(),
                Misses.NONE,
                null,
                List.of(),
                null,
                0);
    }

    /** The room after {@code all}, in order. */
    public static Room of(RoomCode code, Iterable<Stamped> all) {
        Room room = empty(code);
        for (Stamped one : all) {
            room = room.after(one);
        }
        return room;
    }

    /** The room after {@code next}. What comes with a number that has been taken in already leaves the very same room. */
    public Room after(Stamped next) {
        if (next.n() <= n) {
            return this;
        }
        // The time of a happening is never before that of the one before it; where a file says so, it is not believed.
        long now = Math.max(at, next.at());
        Room room = running != null && running.isOver(now) ? ended(running.deadline()) : this;
        return room.stamped(next.n(), now).with(next.happening());
    }

    /** The student with this number, if there is one. */
    public Optional<Attendee> student(StudentId id) {
        return Optional.ofNullable(students.get(id));
    }

    /** Those who are here. */
    public List<Attendee> here() {
        return students.values().stream().filter(Attendee::isHere).toList();
    }

    /** The number that the next round has. */
    public int nextRound() {
        return results.size() + (running == null ? 1 : 2);
    }

    /** The round that runs at {@code now}; none when there is none, or its time is over and nobody has noticed yet. */
    public Optional<Running> running(long now) {
        return Optional.ofNullable(running).filter(round -> !round.isOver(now));
    }

    /** What the last round came to, as it stands at {@code now}; none while a round runs and before the first. */
    public Optional<RoundResult> lastResult(long now) {
        if (running != null) {
            return running.isOver(now) ? Optional.of(RoundResult.of(running, running.deadline())) : Optional.empty();
        }
        return results.isEmpty() ? Optional.empty() : Optional.of(results.get(results.size() - 1));
    }

    private Room with(Happening happening) {
        if (happening instanceof Happening.OfStudent one) {
            return ofStudent(one);
        } else if (happening instanceof Happening.Opened) {
            return open(true);
        } else if (happening instanceof Happening.RoomClosed) {
            return closed();
        } else if (happening instanceof Happening.WorldsClosed closed) {
            return ruled(rules, closed.worlds());
        } else if (happening instanceof Happening.RuledSo ruled) {
            return ruled(ruled.rules(), closedWorlds);
        } else if (happening instanceof Happening.Said words) {
            return new Room(
                    code, n, at, open, rules, closedWorlds, students, misses, running, results, words.message(), at);
        } else if (happening instanceof Happening.RoundBegan began) {
            boolean next = running == null && open && began.round().number() == nextRound();
            return next ? running(Running.of(began.round(), at).pairing(couples(began.pairs()))) : this;
        }
        return running == null ? this : inRound(running, happening);
    }

    /** The pairs, numbered; of those one of whom is not here nothing is known, and the other plays alone. */
    private List<Pairing> couples(List<Happening.Ends> pairs) {
        List<Pairing> couples = new ArrayList<>();
        for (int at = 0; at < pairs.size(); at++) {
            Happening.Ends ends = pairs.get(at);
            if (students.containsKey(ends.client()) && students.containsKey(ends.server())) {
                couples.add(new Pairing(at + 1, ends.client(), ends.server(), List.of()));
            }
        }
        return couples;
    }

    private Room inRound(Running now, Happening happening) {
        int number = now.round().number();
        if (happening instanceof Happening.RoundEnded ended) {
            return ended.round() == number ? ended(at) : this;
        } else if (happening instanceof Happening.RoundPaused paused) {
            return paused.round() == number ? running(now.pausedAt(at)) : this;
        } else if (happening instanceof Happening.RoundResumed resumed) {
            return resumed.round() == number ? running(now.resumedAt(at)) : this;
        } else if (happening instanceof Happening.RoundExtended extended) {
            return extended.round() == number ? running(now.longer(extended.seconds())) : this;
        } else if (happening instanceof Happening.Paired paired
                && paired.round() == number
                && students.containsKey(paired.client())
                && students.containsKey(paired.server())) {
            return running(now.pairing(new Pairing(paired.pair(), paired.client(), paired.server(), List.of())));
        }
        return this;
    }

    private Room ofStudent(Happening.OfStudent happening) {
        Attendee there = students.get(happening.student());
        if (happening instanceof Happening.Listed listed) {
            return there == null ? with(attendee(listed.student(), listed.name(), listed.ref())) : this;
        } else if (happening instanceof Happening.Joined joined) {
            Attendee one = there == null ? attendee(joined.student(), joined.name(), "") : there;
            return with(one.sitting(n, at));
        } else if (there == null) {
            return this;
        } else if (happening instanceof Happening.Tried tried) {
            return tried(there, tried.trial());
        } else if (happening instanceof Happening.PairMoved moved) {
            if (running == null || moved.round() != running.round().number()) {
                return this;
            }
            return running(running.moved(moved.pair(), new Pairing.PairLine(moved.student(), at, moved.line())));
        }
        return with(changed(there, happening));
    }

    private Attendee changed(Attendee there, Happening happening) {
        if (happening instanceof Happening.CameBack) {
            return there.presence() == Presence.BANNED ? there : there.sitting(n, at);
        } else if (happening instanceof Happening.Away away) {
            // Of a sitting that has been taken over nothing is heard any more.
            return there.isHere() && there.sitting() == away.sitting() ? there.now(Presence.AWAY, at) : there;
        } else if (happening instanceof Happening.LetGo) {
            return there.now(Presence.LET_GO, at);
        } else if (happening instanceof Happening.Kicked) {
            return there.now(Presence.KICKED, at);
        } else if (happening instanceof Happening.Banned) {
            return there.now(Presence.BANNED, at);
        } else if (happening instanceof Happening.SeatReset) {
            return there.isHere() || there.presence() == Presence.EXPECTED ? there : there.now(Presence.AWAY, at);
        } else if (happening instanceof Happening.CalledForHelp) {
            return there.isHere() && !there.calls() ? there.calling(at) : there;
        } else if (happening instanceof Happening.WentTo went) {
            return went.level().equals(there.position().level())
                    ? there
                    : there.at(went.level().isEmpty() ? Position.NOWHERE : Position.opened(went.level(), at));
        }
        return happening instanceof Happening.HelpAnswered ? there.calling(0) : there;
    }

    private Room tried(Attendee there, Trial trial) {
        StudentId id = there.id();
        Running next = running == null ? null : running.after(id, trial, at);
        return with(there.at(there.position().after(trial, at)))
                .missed(misses.and(id, trial))
                .running(next);
    }

    /** A student of whom nothing is known but this; of several of one name each gets the first number that is free. */
    private Attendee attendee(StudentId id, Name name, String ref) {
        Set<String> taken = new HashSet<>();
        students.values().forEach(other -> taken.add(key(other.student())));
        int nth = 1;
        while (taken.contains(key(new Student(id, name, nth, ref)))) {
            nth++;
        }
        return new Attendee(new Student(id, name, nth, ref), Presence.EXPECTED, at, Position.NOWHERE, 0, 0);
    }

    private static String key(Student student) {
        return student.shown().toLowerCase(Locale.ROOT);
    }

    private Room ended(long when) {
        if (running == null) {
            return this;
        }
        List<RoundResult> more = new ArrayList<>(results);
        more.add(RoundResult.of(running, when));
        return new Room(code, n, at, open, rules, closedWorlds, students, misses, null, more, said, saidAt);
    }

    private Room closed() {
        SortedMap<StudentId, Attendee> gone = new TreeMap<>(students);
        gone.replaceAll((id, one) -> one.isHere() ? one.now(Presence.AWAY, at) : one);
        Room over = ended(at);
        return new Room(code, n, at, false, rules, closedWorlds, gone, misses, null, over.results, said, saidAt);
    }

    private Room with(Attendee one) {
        SortedMap<StudentId, Attendee> next = new TreeMap<>(students);
        next.put(one.id(), one);
        return new Room(code, n, at, open, rules, closedWorlds, next, misses, running, results, said, saidAt);
    }

    private Room stamped(long number, long when) {
        return new Room(
                code, number, when, open, rules, closedWorlds, students, misses, running, results, said, saidAt);
    }

    private Room open(boolean now) {
        return new Room(code, n, at, now, rules, closedWorlds, students, misses, running, results, said, saidAt);
    }

    private Room ruled(HouseRules house, Set<Integer> worlds) {
        return new Room(code, n, at, open, house, worlds, students, misses, running, results, said, saidAt);
    }

    private Room running(@Nullable Running next) {
        return new Room(code, n, at, open, rules, closedWorlds, students, misses, next, results, said, saidAt);
    }

    private Room missed(Misses next) {
        return new Room(code, n, at, open, rules, closedWorlds, students, next, running, results, said, saidAt);
    }
}
