package lastack.store;

import java.nio.file.Path;
import lastack.app.KeepingException;
import lastack.classroom.Happening;
import lastack.classroom.RoomCode;
import lastack.classroom.RoomKeeper;
import lastack.classroom.StudentId;

/**
 * A process in which a whole class moves as fast as it can, and that prints the number of each happening that is safe. It is started by
 * tests, which kill it.
 */
final class RoomWriter {
    static final RoomCode CODE = new RoomCode("FIN-4271");
    private static final int STUDENTS = 12;

    private RoomWriter() {}

    /** Argument: the folder. */
    public static void main(String[] args) throws KeepingException {
        RoomKeeper rooms = Store.openRooms(Path.of(args[0])).keeper();
        rooms.create(CODE);
        for (int student = 1; student <= STUDENTS; student++) {
            StudentId id = new StudentId(student);
            Thread thread = new Thread(() -> moves(rooms, id));
            thread.start();
        }
    }

    private static void moves(RoomKeeper rooms, StudentId student) {
        try {
            while (true) {
                long n =
                        rooms.append(CODE, new Happening.CalledForHelp(student)).n();
                System.out.println(n);
            }
        } catch (KeepingException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
