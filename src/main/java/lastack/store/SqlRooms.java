package lastack.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lastack.app.Keeper;
import lastack.app.KeepingException;
import lastack.classroom.Happening;
import lastack.classroom.Name;
import lastack.classroom.RoomCode;
import lastack.classroom.RoomKeeper;
import lastack.classroom.Seat;
import lastack.classroom.Secret;
import lastack.classroom.Stamped;
import lastack.classroom.StudentId;
import org.jspecify.annotations.Nullable;

/** Keeps rooms in a database, with one thread that does what all others want. */
final class SqlRooms implements RoomKeeper {
    private static final String IDLE = "select code from rooms where last_at < ? order by nth";

    private final Database database;
    private final Writer writer;
    private final Path place;
    private final InstantSource clock;

    /**
     * @param place where the database is, for sentences
     * @param clock when things happen
     */
    SqlRooms(Database database, Path place, InstantSource clock) {
        this.database = database;
        this.writer = new Writer(database);
        this.place = place;
        this.clock = clock;
    }

    @Override
    public boolean create(RoomCode code) throws KeepingException {
        long now = clock.millis();
        return transact(() -> {
            boolean free = !Rooms.isThere(database, code);
            if (free) {
                Rooms.create(database, code, now);
            }
            return free;
        });
    }

    @Override
    public List<RoomCode> rooms() throws KeepingException {
        return transact(() -> Rooms.all(database));
    }

    @Override
    public Stamped append(RoomCode code, Happening happening) throws KeepingException {
        long now = clock.millis();
        return transact(() ->
                Rooms.append(database, code, happening, now).orElseThrow(() -> Sentence.NO_SUCH_ROOM.exception(code)));
    }

    @Override
    public List<Stamped> since(RoomCode code, long n) throws KeepingException {
        return transact(() -> Rooms.since(database, code, n));
    }

    @Override
    public Seat seat(RoomCode code, Name name, @Nullable Secret secret) throws KeepingException {
        return transact(() ->
                Rooms.seat(database, code, name, secret).orElseThrow(() -> Sentence.NO_SUCH_ROOM.exception(code)));
    }

    @Override
    public Optional<Seat> seat(RoomCode code, StudentId student) throws KeepingException {
        return transact(() -> Rooms.seat(database, code, student));
    }

    @Override
    public List<Seat> seats(RoomCode code) throws KeepingException {
        return transact(() -> Rooms.seats(database, code));
    }

    @Override
    public List<Seat> seatsOf(String fingerprint) throws KeepingException {
        return transact(() -> Rooms.seatsOf(database, fingerprint));
    }

    @Override
    public void remember(RoomCode code, StudentId student, String fingerprint) throws KeepingException {
        transact(() -> {
            Rooms.remember(database, code, student, fingerprint);
            return fingerprint;
        });
    }

    @Override
    public boolean replace(RoomCode code, StudentId student, @Nullable Secret old, @Nullable Secret next)
            throws KeepingException {
        return transact(() -> {
            Optional<Seat> seat = Rooms.seat(database, code, student);
            boolean same =
                    seat.isPresent() && Optional.ofNullable(seat.get().secret()).equals(Optional.ofNullable(old));
            if (same) {
                Rooms.guard(database, code, student, next);
            }
            return same;
        });
    }

    @Override
    public void reset(RoomCode code, StudentId student) throws KeepingException {
        transact(() -> {
            Rooms.reset(database, code, student);
            return student;
        });
    }

    @Override
    public Keeper keeper(String player) {
        return new SqlKeeper(database, writer, player, place, clock, () -> {});
    }

    @Override
    public boolean erase(RoomCode code, StudentId student) throws KeepingException {
        return transact(() -> Erasing.student(database, code, student));
    }

    @Override
    public boolean erase(RoomCode code) throws KeepingException {
        return transact(() -> Erasing.room(database, code));
    }

    @Override
    public List<RoomCode> eraseOlder(long moment) throws KeepingException {
        return transact(() -> {
            List<RoomCode> erased = new ArrayList<>();
            for (String code : database.rows(IDLE, row -> row.getString(1), moment)) {
                erased.add(new RoomCode(code));
                Erasing.room(database, new RoomCode(code));
            }
            return erased;
        });
    }

    private <T> T transact(Database.Work<T> work) throws KeepingException {
        try {
            return writer.transact(work);
        } catch (SQLException failed) {
            throw Trouble.of(failed).exception(failed, place);
        }
    }

    /** All that was kept is safe already. */
    @Override
    public void close() {
        try {
            writer.close();
        } catch (SQLException failed) {
            throw new IllegalStateException("the store at " + place + " cannot be closed", failed);
        }
    }
}
