package lastack.ssh;

import java.io.IOException;
import java.nio.file.Path;
import java.security.KeyPair;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import lastack.app.KeepingException;
import lastack.classroom.Hall;
import lastack.classroom.HouseRules;
import lastack.classroom.Lessons;
import lastack.classroom.Patience;
import lastack.classroom.Registrar;
import lastack.classroom.Room;
import lastack.classroom.RoomCode;
import lastack.classroom.RoomKeeper;
import lastack.classroom.Roster;
import lastack.course.Courses;
import lastack.course.Decks;
import lastack.store.Store;
import org.apache.sshd.client.SshClient;

/** A class that is served on a port of its own, kept in a folder, with one teacher. */
final class School implements AutoCloseable {
    /** Read once: it is the same for all. */
    private static final Lessons LESSONS = Lessons.of(Courses.builtIn().course(), Decks.builtIn());

    final List<String> log = new CopyOnWriteArrayList<>();
    final SshClient client = Guest.client();
    final KeyPair teacher;
    final RoomCode code;
    final Hall hall;
    private final RoomKeeper keeper;
    private final ClassHost host;

    private School(Path folder, HouseRules rules, Roster roster, RoomCode again) throws Exception {
        teacher = Guest.key();
        keeper = Store.openRooms(folder.resolve("store")).keeper();
        hall = new Hall(keeper);
        Registrar registrar = new Registrar(hall, new Patience());
        Room room = again == null ? registrar.found(rules, roster) : registrar.reopen(again, roster);
        code = room.code();
        ClassHost.Place place = new ClassHost.Place(
                "127.0.0.1",
                0,
                HostKey.in(folder.resolve("host-key")),
                new TeacherKeys(Set.of(TeacherKeys.fingerprint(teacher.getPublic()))),
                Limits.DEFAULT,
                "ssh -p 2222 NAME@localhost",
                true);
        host = ClassHost.open(
                place,
                hall,
                registrar,
                LESSONS,
                code,
                log::add,
                Clock.systemDefaultZone(),
                new Slowing(Duration.ofMillis(10)));
    }

    static School open(Path folder) throws Exception {
        return new School(folder, HouseRules.DEFAULT, Roster.EMPTY, null);
    }

    static School open(Path folder, Roster roster) throws Exception {
        return new School(folder, HouseRules.DEFAULT, roster, null);
    }

    static School again(Path folder, RoomCode room) throws Exception {
        return new School(folder, HouseRules.DEFAULT, Roster.EMPTY, room);
    }

    int port() {
        return host.port();
    }

    /** Where a level stands among all, from 0. */
    int place(String level) {
        return LESSONS.course().places().stream()
                .map(place -> place.level().id())
                .toList()
                .indexOf(level);
    }

    Guest call(Guest.Call call) throws IOException {
        return Guest.call(client, port(), call);
    }

    /** Somebody who has the code, and is past the door and the welcome. */
    Guest student(String name) throws IOException {
        Guest guest = call(Guest.Call.by(name, code.text()));
        guest.sees("Join a room");
        guest.type("\r");
        guest.sees("Welcome, ");
        return guest;
    }

    /** The teacher at the board. */
    Guest teacher() throws IOException {
        return call(Guest.Call.by("teacher", teacher).at("xterm-256color", 120, 40));
    }

    void stop() {
        host.close();
    }

    @Override
    public void close() throws KeepingException {
        client.close(true);
        host.close();
        keeper.close();
    }
}
