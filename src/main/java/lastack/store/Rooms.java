package lastack.store;

import java.sql.ResultSet;
import java.sql.SQLDataException;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import lastack.classroom.Happening;
import lastack.classroom.HappeningLine;
import lastack.classroom.Name;
import lastack.classroom.RoomCode;
import lastack.classroom.Seat;
import lastack.classroom.Secret;
import lastack.classroom.Stamped;
import lastack.classroom.StudentId;
import org.jspecify.annotations.Nullable;

/** Rooms, seats and happenings, and their rows. A row that cannot be read means that the file is damaged: {@link SQLDataException}. */
final class Rooms {
    private static final String CREATE = """
            insert into rooms (code, nth, last_n, last_at, last_student)
            select ?, coalesce(max(nth), 0) + 1, 0, ?, 0 from rooms""";
    private static final String NEXT = """
            update rooms set last_n = last_n + 1, last_at = case when last_at > ? then last_at else ? end where code = ?""";
    private static final String LAST = "select last_n, last_at from rooms where code = ?";
    private static final String APPEND =
            "insert into happenings (room, n, happened_at, student, line) values (?, ?, ?, ?, ?)";
    private static final String APPEND_OF_ALL =
            "insert into happenings (room, n, happened_at, line) values (?, ?, ?, ?)";
    private static final String SINCE =
            "select n, happened_at, line from happenings where room = ? and n > ? order by n";
    private static final String NEXT_STUDENT = "update rooms set last_student = last_student + 1 where code = ?";
    private static final String LAST_STUDENT = "select last_student from rooms where code = ?";
    private static final String SIT = "insert into seats (room, student, name) values (?, ?, ?)";
    private static final String GUARD = "update seats set kind = ?, salt = ?, hash = ? where room = ? and student = ?";
    private static final String UNGUARD =
            "update seats set kind = null, salt = null, hash = null where room = ? and student = ?";
    private static final String SEATS =
            "select room, student, name, kind, salt, hash from seats where room = ? order by student";
    private static final String SEAT =
            "select room, student, name, kind, salt, hash from seats where room = ? and student = ?";
    private static final String SEATS_OF_KEY = """
            select seats.room, seats.student, seats.name, seats.kind, seats.salt, seats.hash from seats
            join seat_keys on seat_keys.room = seats.room and seat_keys.student = seats.student
            join rooms on rooms.code = seats.room
            where seat_keys.fingerprint = ? order by rooms.nth""";
    private static final String KEYS = "select student, fingerprint from seat_keys where room = ?";
    private static final String REMEMBER = """
            insert into seat_keys (room, fingerprint, student) values (?, ?, ?)
            on conflict (room, fingerprint) do update set student = excluded.student""";
    private static final String FORGET_KEYS = "delete from seat_keys where room = ? and student = ?";

    private Rooms() {}

    static boolean isThere(Database database, RoomCode code) throws SQLException {
        return !database.rows(LAST, row -> row.getLong(1), code.text()).isEmpty();
    }

    static void create(Database database, RoomCode code, long now) throws SQLException {
        database.change(CREATE, code.text(), now);
    }

    static List<RoomCode> all(Database database) throws SQLException {
        return database.rows("select code from rooms order by nth", row -> code(row.getString(1)));
    }

    /** Keeps a happening; none if there is no such room. */
    static Optional<Stamped> append(Database database, RoomCode code, Happening happening, long now)
            throws SQLException {
        String line = HappeningLine.write(happening);
        if (database.change(NEXT, now, now, code.text()) == 0) {
            return Optional.empty();
        }
        Stamped stamped = database.rows(
                        LAST, row -> new Stamped(row.getLong(1), row.getLong(2), happening), code.text())
                .get(0);
        if (happening instanceof Happening.OfStudent one) {
            database.change(
                    APPEND,
                    code.text(),
                    stamped.n(),
                    stamped.at(),
                    one.student().number(),
                    line);
        } else {
            database.change(APPEND_OF_ALL, code.text(), stamped.n(), stamped.at(), line);
        }
        return Optional.of(stamped);
    }

    static List<Stamped> since(Database database, RoomCode code, long n) throws SQLException {
        return database.rows(SINCE, Rooms::stamped, code.text(), n);
    }

    private static Stamped stamped(ResultSet row) throws SQLException {
        String line = row.getString("line");
        return new Stamped(
                row.getLong("n"),
                row.getLong("happened_at"),
                HappeningLine.read(line).orElseThrow(() -> new SQLDataException("no happening: " + line)));
    }

    /** A new seat; none if there is no such room. */
    static Optional<Seat> seat(Database database, RoomCode code, Name name, @Nullable Secret secret)
            throws SQLException {
        if (database.change(NEXT_STUDENT, code.text()) == 0) {
            return Optional.empty();
        }
        int number =
                database.rows(LAST_STUDENT, row -> row.getInt(1), code.text()).get(0);
        if (number > StudentId.MOST) {
            return Optional.empty();
        }
        StudentId student = new StudentId(number);
        database.change(SIT, code.text(), number, name.text());
        guard(database, code, student, secret);
        return Optional.of(new Seat(code, student, name, Set.of(), secret));
    }

    static void guard(Database database, RoomCode code, StudentId student, @Nullable Secret secret)
            throws SQLException {
        if (secret == null) {
            database.change(UNGUARD, code.text(), student.number());
        } else {
            database.change(GUARD, word(secret.kind()), secret.salt(), secret.hash(), code.text(), student.number());
        }
    }

    static Optional<Seat> seat(Database database, RoomCode code, StudentId student) throws SQLException {
        List<Keyed> keys = keys(database, code);
        return database.rows(SEAT, row -> seat(row, keys), code.text(), student.number()).stream()
                .findFirst();
    }

    static List<Seat> seats(Database database, RoomCode code) throws SQLException {
        List<Keyed> keys = keys(database, code);
        return database.rows(SEATS, row -> seat(row, keys), code.text());
    }

    static List<Seat> seatsOf(Database database, String fingerprint) throws SQLException {
        List<Keyed> keys = List.of();
        return database.rows(SEATS_OF_KEY, row -> seat(row, keys), fingerprint).stream()
                .map(seat -> new Seat(seat.room(), seat.student(), seat.name(), Set.of(fingerprint), seat.secret()))
                .toList();
    }

    static void remember(Database database, RoomCode code, StudentId student, String fingerprint) throws SQLException {
        database.change(REMEMBER, code.text(), fingerprint, student.number());
    }

    static void reset(Database database, RoomCode code, StudentId student) throws SQLException {
        database.change(FORGET_KEYS, code.text(), student.number());
        guard(database, code, student, null);
    }

    private record Keyed(int student, String fingerprint) {}

    private static List<Keyed> keys(Database database, RoomCode code) throws SQLException {
        return database.rows(KEYS, row -> new Keyed(row.getInt("student"), row.getString("fingerprint")), code.text());
    }

    private static Seat seat(ResultSet row, List<Keyed> keys) throws SQLException {
        int number = row.getInt("student");
        Set<String> own = new HashSet<>();
        keys.stream().filter(key -> key.student() == number).forEach(key -> own.add(key.fingerprint()));
        try {
            String kind = row.getString("kind");
            Secret secret = kind == null
                    ? null
                    : new Secret(
                            Secret.Kind.valueOf(kind.toUpperCase(Locale.ROOT).replace('-', '_')),
                            row.getString("salt"),
                            row.getString("hash"));
            return new Seat(
                    code(row.getString("room")), new StudentId(number), new Name(row.getString("name")), own, secret);
        } catch (IllegalArgumentException unreadable) {
            throw new SQLDataException("no seat: " + number, unreadable);
        }
    }

    private static String word(Secret.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static RoomCode code(String text) throws SQLDataException {
        try {
            return new RoomCode(text);
        } catch (IllegalArgumentException unreadable) {
            throw new SQLDataException("no room: " + text, unreadable);
        }
    }
}
