package lastack.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import lastack.classroom.Attendee;
import lastack.classroom.Happening;
import lastack.classroom.Pairing;
import lastack.classroom.Room;
import lastack.classroom.RoundResult;
import lastack.classroom.Stamped;
import lastack.classroom.Student;
import lastack.classroom.StudentId;
import lastack.classroom.Trial;

/** Goes through what has happened in a room, in order, and keeps the figures of a report. */
final class Reckoning {
    private final Map<StudentId, Desk> desks = new TreeMap<>();
    private final Set<String> levels = new LinkedHashSet<>();
    private final Timeline timeline = new Timeline();

    void take(Stamped stamped) {
        Happening happening = stamped.happening();
        long at = stamped.at();
        if (happening instanceof Happening.RoomClosed) {
            desks.values().forEach(desk -> desk.left(at));
        } else if (happening instanceof Happening.OfStudent one) {
            take(desks.computeIfAbsent(one.student(), Desk::new), one, stamped);
        }
    }

    private void take(Desk desk, Happening.OfStudent happening, Stamped stamped) {
        long at = stamped.at();
        if (happening instanceof Happening.Joined || happening instanceof Happening.CameBack) {
            desk.came(stamped.n(), at);
        } else if (happening instanceof Happening.Away away) {
            desk.away(away.sitting(), at);
        } else if (happening instanceof Happening.LetGo
                || happening instanceof Happening.Kicked
                || happening instanceof Happening.Banned) {
            desk.left(at);
        } else if (happening instanceof Happening.WentTo) {
            desk.turned(at);
        } else if (happening instanceof Happening.CalledForHelp) {
            desk.called();
        } else if (happening instanceof Happening.Tried tried) {
            Trial trial = tried.trial();
            desk.tried(trial, at);
            levels.add(trial.level());
            if (trial.outcome() == Trial.Outcome.RIGHT || trial.wrong()) {
                timeline.tried(at, !trial.wrong());
            }
        }
    }

    List<Item> items() {
        return desks.values().stream().flatMap(desk -> desk.items().stream()).toList();
    }

    List<String> levels() {
        return List.copyOf(levels);
    }

    List<Stretch> stretches() {
        return timeline.stretches();
    }

    /** Everybody who has come; who is only expected has made nothing that could be reported. */
    List<Learner> learners(Room room, List<RoundResult> rounds, boolean pseudonyms, Report.PairScore pairs) {
        List<Learner> learners = new ArrayList<>();
        for (Attendee attendee : room.students().values()) {
            Desk desk = desks.get(attendee.id());
            if (desk != null && desk.hasCome()) {
                Student student = attendee.student();
                String name = pseudonyms ? "#" + student.id() : student.shown();
                learners.add(desk.learner(name, student, room.at(), counted(student.id(), rounds, pairs)));
            }
        }
        return learners;
    }

    private static PairCount counted(StudentId student, List<RoundResult> rounds, Report.PairScore pairs) {
        PairCount all = PairCount.NONE;
        for (RoundResult result : rounds) {
            for (Pairing pairing : result.pairs()) {
                if (pairing.has(student)) {
                    all = all.and(pairs.of(result.round(), pairing, student));
                }
            }
        }
        return all;
    }

    /** What is known of one student. */
    private static final class Desk {
        private final StudentId student;
        private final Map<String, Tally> tallies = new LinkedHashMap<>();
        private final Map<String, Integer> scores = new LinkedHashMap<>();
        private final Map<String, Learner.Best> best = new LinkedHashMap<>();
        private boolean here;
        private boolean come;
        private long sitting;
        private long cameAt;
        private long before;
        private long turnedAt;
        private int calls;

        Desk(StudentId student) {
            this.student = student;
        }

        /** How long the student has been at a screen, up to {@code at}: the clock by which work is timed, so that time away counts for nothing. */
        private long worked(long at) {
            return before + (here ? at - cameAt : 0);
        }

        void came(long n, long at) {
            before = worked(at);
            here = true;
            come = true;
            sitting = n;
            cameAt = at;
        }

        /** Of a sitting that was taken over nothing is heard any more. */
        void away(long which, long at) {
            if (which == sitting) {
                left(at);
            }
        }

        void left(long at) {
            before = worked(at);
            here = false;
        }

        void turned(long at) {
            turnedAt = worked(at);
        }

        void called() {
            calls++;
        }

        boolean hasCome() {
            return come;
        }

        void tried(Trial trial, long at) {
            long spent = worked(at) - turnedAt;
            turned(at);
            int had = scores.getOrDefault(trial.run() + " " + trial.level(), 0);
            scores.put(trial.run() + " " + trial.level(), trial.score());
            String move = trial.question().isEmpty() ? Integer.toString(trial.item()) : trial.question();
            tallies.computeIfAbsent(trial.level() + " " + move, name -> new Tally(student, trial.level(), move))
                    .take(trial, at, spent, trial.score() - had);
            Learner.Best now = new Learner.Best(trial.score(), trial.max(), trial.done(), trial.of(), trial.solved());
            best.merge(trial.level(), now, Learner.Best::better);
        }

        List<Item> items() {
            return tallies.values().stream().map(Tally::item).toList();
        }

        Learner learner(String name, Student shown, long end, PairCount pairs) {
            List<Item> items = items();
            return new Learner(
                    name,
                    shown,
                    best,
                    items.stream().mapToInt(Item::attempts).sum(),
                    items.stream().mapToInt(Item::wrong).sum(),
                    items.stream().mapToInt(Item::hints).sum(),
                    calls,
                    worked(end),
                    pairs);
        }
    }
}
