package lastack.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import lastack.classroom.Misses;
import lastack.classroom.Pairing;
import lastack.classroom.Room;
import lastack.classroom.RoomCode;
import lastack.classroom.Round;
import lastack.classroom.RoundResult;
import lastack.classroom.Stamped;
import lastack.classroom.StudentId;

/**
 * What a class came to in a room.
 *
 * @param room the room's code
 * @param pseudonyms whether students are called by their numbers instead of their names
 * @param from when the first thing happened in it, in milliseconds since 1970; 0 where nothing has
 * @param to when the last thing did
 * @param learners everybody who has come, by number
 * @param levels the levels and exams that somebody has begun, in the order in which that happened first
 * @param items all that was tried, by student, and by student in the order in which it was begun
 * @param misses what was got wrong
 * @param rounds what the rounds came to, oldest first
 * @param stretches the room's time in equal parts, oldest first; empty where nobody has tried anything
 */
public record Report(
        RoomCode room,
        boolean pseudonyms,
        long from,
        long to,
        List<Learner> learners,
        List<String> levels,
        List<Item> items,
        Misses misses,
        List<RoundResult> rounds,
        List<Stretch> stretches) {
    public Report {
        learners = List.copyOf(learners);
        levels = List.copyOf(levels);
        items = List.copyOf(items);
        rounds = List.copyOf(rounds);
        stretches = List.copyOf(stretches);
    }

    /** What a round in pairs came to for the two, by who is asked about. */
    @FunctionalInterface
    public interface PairScore {
        /** What {@code pairing} came to for {@code student}, who is in it. */
        PairCount of(Round round, Pairing pairing, StudentId student);
    }

    /**
     * The report of what has happened in a room.
     *
     * @param all everything that has happened, in order
     * @param now the time, in milliseconds since 1970: a round whose time is over then is reported, one that runs is not
     * @param pseudonyms whether students are called by their numbers instead of their names
     */
    public static Report of(RoomCode code, List<Stamped> all, long now, boolean pseudonyms, PairScore pairs) {
        Reckoning reckoning = new Reckoning();
        Room room = Room.empty(code);
        for (Stamped one : all) {
            room = room.after(one);
            reckoning.take(one);
        }
        List<RoundResult> rounds = new ArrayList<>(room.results());
        if (room.running() != null) {
            room.lastResult(now).ifPresent(rounds::add);
        }
        return new Report(
                code,
                pseudonyms,
                all.isEmpty() ? 0 : all.get(0).at(),
                room.at(),
                reckoning.learners(room, rounds, pseudonyms, pairs),
                reckoning.levels(),
                reckoning.items(),
                room.misses(),
                rounds,
                reckoning.stretches());
    }

    /** Everybody, to be looked up by number: all who stand in the items and rounds are among them. */
    Map<StudentId, Learner> byNumber() {
        Map<StudentId, Learner> all = new TreeMap<>();
        learners.forEach(one -> all.put(one.student().id(), one));
        return all;
    }

    /** What {@code student} is called; somebody who stood on the roster, was drawn into a pair and has never come is called by number. */
    static String name(Map<StudentId, Learner> byNumber, StudentId student) {
        Learner learner = byNumber.get(student);
        return learner == null ? "#" + student : learner.name();
    }
}
