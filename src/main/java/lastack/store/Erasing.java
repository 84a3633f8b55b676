package lastack.store;

import java.sql.SQLException;
import java.util.List;
import lastack.classroom.RoomCode;
import lastack.classroom.StudentId;

/** What is erased when somebody is; within a transaction. */
final class Erasing {
    private static final List<String> OF_PLAYER = List.of(
            "delete from moves where player = ?",
            "delete from runs where player = ?",
            "delete from reviews where player = ?",
            "delete from preferences where player = ?");
    private static final List<String> OF_STUDENT = List.of(
            "delete from happenings where room = ? and student = ?",
            "delete from seat_keys where room = ? and student = ?",
            "delete from seats where room = ? and student = ?");
    private static final List<String> OF_ROOM = List.of(
            "delete from happenings where room = ?",
            "delete from seat_keys where room = ?",
            "delete from seats where room = ?",
            "delete from rooms where code = ?");

    /** The players of a room are called by its code and what comes behind a slash. A code has no character that means more in a pattern. */
    private static final List<String> OF_PLAYERS = List.of(
            "delete from moves where player like ?",
            "delete from runs where player like ?",
            "delete from reviews where player like ?",
            "delete from preferences where player like ?");

    private Erasing() {}

    static boolean student(Database database, RoomCode code, StudentId student) throws SQLException {
        for (String erased : OF_PLAYER) {
            database.change(erased, student.player(code));
        }
        int seats = 0;
        for (String erased : OF_STUDENT) {
            seats = database.change(erased, code.text(), student.number());
        }
        return seats > 0;
    }

    static boolean room(Database database, RoomCode code) throws SQLException {
        for (String erased : OF_PLAYERS) {
            database.change(erased, code.text() + "/%");
        }
        int rooms = 0;
        for (String erased : OF_ROOM) {
            rooms = database.change(erased, code.text());
        }
        return rooms > 0;
    }
}
