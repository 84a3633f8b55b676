package lastack.classroom;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Something that has happened in a room. It counts from the moment at which it is kept, and what a room is follows from what has
 * happened in it and from nothing else. One that does not fit the room as it is, such as the end of a round that is over, is kept and
 * changes nothing.
 */
public sealed interface Happening {
    /** More pairs than any room has. */
    int MOST_PAIRS = 2000;

    /** Of one student. */
    sealed interface OfStudent extends Happening {
        StudentId student();
    }

    /** The room was opened, or opened again after it had been closed. */
    record Opened() implements Happening {}

    /** The student stands on the roster. Whoever is expected and has not come is known by this. */
    record Listed(StudentId student, Name name, String ref) implements OfStudent {
        public Listed {
            HappeningLine.refuseLonger(ref, Student.LONGEST_REF);
        }
    }

    /** The student has come for the first time. */
    record Joined(StudentId student, Name name) implements OfStudent {}

    /** The student is here again, or at another screen. */
    record CameBack(StudentId student) implements OfStudent {}

    /** The student's screen is gone. The seat is kept. {@code sitting} is the number of the happening by which the student came to it. */
    record Away(StudentId student, long sitting) implements OfStudent {
        public Away {
            if (sitting < 0) {
                throw new IllegalArgumentException("not a sitting: " + sitting);
            }
        }
    }

    /** The student has opened a level, or left it for no other: then the level's id is empty. */
    record WentTo(StudentId student, String level) implements OfStudent {
        public WentTo {
            if (!level.isEmpty() && !level.matches(Trial.ID)) {
                throw new IllegalArgumentException("not a level's id");
            }
        }
    }

    /** The student has made a move or given an answer. */
    record Tried(StudentId student, Trial trial) implements OfStudent {}

    /** The student asks the teacher to come. */
    record CalledForHelp(StudentId student) implements OfStudent {}

    /** The teacher has come, or the student needs nobody any more. */
    record HelpAnswered(StudentId student) implements OfStudent {}

    /** These worlds, by their numbers, are closed now and all others open. */
    record WorldsClosed(Set<Integer> worlds) implements Happening {
        public WorldsClosed {
            if (worlds.size() > 100 || worlds.stream().anyMatch(world -> world < 0 || world > 99)) {
                throw new IllegalArgumentException("not worlds: " + worlds.size());
            }
            worlds = Collections.unmodifiableSortedSet(new TreeSet<>(worlds));
        }
    }

    /** These are the house rules now. */
    record RuledSo(HouseRules rules) implements Happening {}

    /**
     * A round has begun.
     *
     * @param pairs who plays with whom, pair 1 first; whoever is in none plays alone
     */
    record RoundBegan(Round round, List<Ends> pairs) implements Happening {
        public RoundBegan {
            pairs = List.copyOf(pairs);
            if (pairs.size() > MOST_PAIRS) {
                throw new IllegalArgumentException("too many pairs: " + pairs.size());
            }
        }

        /** One that everybody plays alone. */
        public RoundBegan(Round round) {
            this(round, List.of());
        }
    }

    /** The two ends of one connection. */
    record Ends(StudentId client, StudentId server) {
        public Ends {
            if (client.equals(server)) {
                throw new IllegalArgumentException("not two: " + client);
            }
        }
    }

    /** Round {@code round} stands still: nobody's moves count, and no time passes. */
    record RoundPaused(int round) implements Happening {}

    /** It goes on. */
    record RoundResumed(int round) implements Happening {}

    /** It lasts so many seconds longer, 1..3600. */
    record RoundExtended(int round, int seconds) implements Happening {
        public RoundExtended {
            if (seconds < 1 || seconds > 3600) {
                throw new IllegalArgumentException("not a time: " + seconds);
            }
        }
    }

    /** It is over. What it came to never changes again. */
    record RoundEnded(int round) implements Happening {}

    /** The teacher says something to all. */
    record Said(Message message) implements Happening {}

    /** The student may go: the seat is kept, nobody waits for them, and they can come back whenever they like. */
    record LetGo(StudentId student) implements OfStudent {}

    /** The student is sent out, and can come back after {@link Room#KICKED_FOR}. */
    record Kicked(StudentId student) implements OfStudent {}

    /** The student is sent out and cannot come back, until the seat is reset. */
    record Banned(StudentId student) implements OfStudent {}

    /** Nothing is remembered of how the student proved who they are: the next of this name has the seat. A ban is over. */
    record SeatReset(StudentId student) implements OfStudent {}

    /** In a round that runs already these two are the two ends of one connection now; {@code pair} is a number that no pair has. */
    record Paired(int round, int pair, StudentId client, StudentId server) implements Happening {
        public Paired {
            if (pair < 1 || pair > StudentId.MOST || client.equals(server)) {
                throw new IllegalArgumentException("not a pair: " + pair);
            }
        }
    }

    /** A pair has moved. Only pair play knows what {@code line} says. */
    record PairMoved(int round, int pair, StudentId student, String line) implements OfStudent {
        public PairMoved {
            HappeningLine.refuseLonger(line, Trial.LONGEST_LINE);
        }
    }

    /** The room was closed: nobody is in it, and nobody comes in until it is opened again. */
    record RoomClosed() implements Happening {}
}
