package lastack.classroom;

import java.util.List;
import java.util.Optional;
import lastack.app.Keeper;
import lastack.app.KeepingException;
import org.jspecify.annotations.Nullable;

/**
 * Where rooms are kept. What returns without an exception is safe: it survives the end of the process a moment later. All methods may be
 * called from many threads at once.
 */
public interface RoomKeeper extends AutoCloseable {
    /** Makes a room of this code, in which nothing has happened; false if there is one already. */
    boolean create(RoomCode code) throws KeepingException;

    /** The rooms there are, the newest last. */
    List<RoomCode> rooms() throws KeepingException;

    /**
     * Keeps what has happened in a room and gives it its number and its time: the numbers of a room have no gap, and its times never run
     * backwards.
     *
     * @throws KeepingException if there is no such room too
     */
    Stamped append(RoomCode code, Happening happening) throws KeepingException;

    /** What has happened in a room after number {@code n}, in order. Happenings of who was erased are not there: then numbers are missing. */
    List<Stamped> since(RoomCode code, long n) throws KeepingException;

    /** A seat in a room for somebody new, with the next number that nobody has had. */
    Seat seat(RoomCode code, Name name, @Nullable Secret secret) throws KeepingException;

    /** The seat of a student; none if there is no such student. */
    Optional<Seat> seat(RoomCode code, StudentId student) throws KeepingException;

    /** All seats of a room, by number. */
    List<Seat> seats(RoomCode code) throws KeepingException;

    /** The seats, in whichever rooms, of whoever has the key with this fingerprint; the newest room last. */
    List<Seat> seatsOf(String fingerprint) throws KeepingException;

    /** Remembers a key for a seat. In each room a key has one seat, the last it was remembered for. */
    void remember(RoomCode code, StudentId student, String fingerprint) throws KeepingException;

    /**
     * Puts {@code next} in the place of {@code old}, if that is the seat's secret at this moment. So a one-time password is used once,
     * however many try it at the same time.
     *
     * @return whether it was
     */
    boolean replace(RoomCode code, StudentId student, @Nullable Secret old, @Nullable Secret next)
            throws KeepingException;

    /** Forgets the keys and the secret of a seat. */
    void reset(RoomCode code, StudentId student) throws KeepingException;

    /** Where the progress of a player is kept, {@link Seat#player()}. It need not be closed; it works as long as this is open. */
    Keeper keeper(String player);

    /**
     * Erases a student: seat, runs, answers, preferences and everything that has happened of this student alone.
     *
     * @return whether there was such a student
     */
    boolean erase(RoomCode code, StudentId student) throws KeepingException;

    /**
     * Erases a room and all its students.
     *
     * @return whether there was such a room
     */
    boolean erase(RoomCode code) throws KeepingException;

    /**
     * Erases every room in which nothing has happened since {@code moment}, in milliseconds since 1970.
     *
     * @return their codes
     */
    List<RoomCode> eraseOlder(long moment) throws KeepingException;

    @Override
    void close();
}
