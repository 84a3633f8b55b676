package lastack.cli;

import com.google.gson.JsonObject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import lastack.app.KeepingException;
import lastack.classroom.Happening;
import lastack.classroom.HappeningLine;
import lastack.classroom.Room;
import lastack.classroom.RoomCode;
import lastack.classroom.RoomKeeper;
import lastack.classroom.Seat;
import lastack.classroom.Stamped;
import lastack.classroom.StudentId;
import lastack.text.Lang;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code lastack class}: what a class has done, who is in it, and how it is forgotten. */
@Command(
        name = "class",
        description = "Reports on a class, lists it, and erases it.",
        mixinStandardHelpOptions = true,
        versionProvider = Commands.Version.class,
        subcommands = {ClassReportCommand.class, ClassRosterCommand.class})
final class ClassCommand implements Runnable {
    @ParentCommand
    private Commands root = new Commands();

    @Spec
    private @Nullable CommandSpec spec;

    /** What was said before the name of a command and behind it. */
    Settings settings() {
        return root.settings();
    }

    @Override
    public void run() {
        if (spec != null) {
            throw new ParameterException(
                    spec.commandLine(), ClassSays.WHAT.in(settings().language()));
        }
    }

    @Command(
            name = "rooms",
            description = "The rooms there are, the newest last.",
            mixinStandardHelpOptions = true,
            versionProvider = Commands.Version.class)
    int rooms() {
        Settings settings = settings();
        return Main.guarded(
                settings,
                () -> OpenRooms.with(settings, rooms -> {
                    for (RoomCode code : rooms.rooms()) {
                        List<Stamped> all = rooms.since(code, 0);
                        Object began = all.isEmpty()
                                ? ""
                                : Instant.ofEpochMilli(all.get(0).at() / 1000 * 1000);
                        int students = Room.of(code, all).students().size();
                        System.out.println(
                                ClassSays.ROOM_LINE.in(settings.language(), code, began, students, all.size()));
                    }
                    return Exit.DONE;
                }));
    }

    @Command(
            name = "export",
            description = "Everything that has happened in a room, one JSON object a line, to keep.",
            mixinStandardHelpOptions = true,
            versionProvider = Commands.Version.class)
    int export(
            @Parameters(arity = "0..1", paramLabel = "FILE", description = "Where to; standard output if left out.")
                    @Nullable
                    String file,
            @Option(names = "--room", paramLabel = "CODE", description = "Which room, if there are several.") @Nullable
                    String room,
            @Option(names = "--force", description = "Replace the file if it is there.") boolean force) {
        Settings settings = settings();
        return Main.guarded(
                settings,
                () -> OpenRooms.room(settings, room, (rooms, code) -> {
                    List<Stamped> all = rooms.since(code, 0);
                    return Sheet.written(settings, file, force, out -> {
                        for (Stamped one : all) {
                            out.append(line(code, one).toString()).append('\n');
                        }
                    });
                }));
    }

    private static JsonObject line(RoomCode room, Stamped stamped) {
        JsonObject line = new JsonObject();
        line.addProperty("room", room.text());
        line.addProperty("n", stamped.n());
        line.addProperty("at", Instant.ofEpochMilli(stamped.at()).toString());
        line.addProperty("happening", HappeningLine.write(stamped.happening()));
        return line;
    }

    @Command(
            name = "erase",
            description = {
                "Erases a student, a room, or every room in which nothing has happened for so many days.",
                "Nothing of them is left in the store; sheets that were written before stay where they are."
            },
            mixinStandardHelpOptions = true,
            versionProvider = Commands.Version.class)
    int erase(
            @Option(names = "--room", paramLabel = "CODE", description = "The room.") @Nullable String room,
            @Option(names = "--student", paramLabel = "NUMBER", description = "Only this student of the room.")
                    @Nullable
                    Integer student,
            @Option(names = "--older-than", paramLabel = "DAYS", description = "Rooms nobody has used for so long.")
                    @Nullable
                    Integer days,
            @Option(names = "--yes", description = "Do it; otherwise it is only told what would be erased.")
                    boolean yes) {
        Settings settings = settings();
        boolean one = room != null && days == null;
        int than = days == null ? -1 : days;
        boolean old = room == null && student == null && than >= 0;
        return Main.guarded(settings, () -> {
            if (old) {
                return OpenRooms.with(settings, rooms -> eraseOlder(settings.language(), rooms, than, yes));
            } else if (!one) {
                System.err.println("lastack: " + ClassSays.ERASE_WHAT.in(settings.language()));
                return Exit.USAGE;
            }
            return OpenRooms.room(
                    settings,
                    room,
                    (rooms, code) -> student == null
                            ? eraseRoom(settings.language(), rooms, code, yes)
                            : eraseStudent(settings.language(), rooms, code, student, yes));
        });
    }

    private static int eraseStudent(Lang lang, RoomKeeper rooms, RoomCode code, int number, boolean yes)
            throws KeepingException {
        boolean possible = number >= 1 && number <= StudentId.MOST;
        Seat seat = possible ? rooms.seat(code, new StudentId(number)).orElse(null) : null;
        if (seat == null) {
            System.err.println("lastack: " + ClassSays.NO_SUCH_STUDENT.in(lang, number, code));
            return Exit.NOT_SOLVED;
        }
        if (!yes) {
            long of = rooms.since(code, 0).stream()
                    .filter(one -> one.happening() instanceof Happening.OfStudent other
                            && other.student().equals(seat.student()))
                    .count();
            System.err.println("lastack: "
                    + ClassSays.ERASE_STUDENT_SURE.in(lang, seat.name().text(), number, code, of));
            return Exit.USAGE;
        }
        rooms.erase(code, seat.student());
        System.out.println(ClassSays.ERASED_STUDENT.in(lang, number, code));
        return Exit.DONE;
    }

    private static int eraseRoom(Lang lang, RoomKeeper rooms, RoomCode code, boolean yes) throws KeepingException {
        if (!yes) {
            int seats = rooms.seats(code).size();
            int happenings = rooms.since(code, 0).size();
            System.err.println("lastack: " + ClassSays.ERASE_ROOM_SURE.in(lang, code, seats, happenings));
            return Exit.USAGE;
        }
        rooms.erase(code);
        System.out.println(ClassSays.ERASED_ROOM.in(lang, code));
        return Exit.DONE;
    }

    private static int eraseOlder(Lang lang, RoomKeeper rooms, int days, boolean yes) throws KeepingException {
        long moment = Clock.systemUTC().millis() - Duration.ofDays(days).toMillis();
        List<RoomCode> old = new ArrayList<>();
        for (RoomCode code : rooms.rooms()) {
            if (Room.of(code, rooms.since(code, 0)).at() < moment) {
                old.add(code);
            }
        }
        if (old.isEmpty()) {
            System.out.println(ClassSays.NOTHING_OLDER.in(lang, days));
            return Exit.DONE;
        }
        if (!yes) {
            System.err.println("lastack: " + ClassSays.ERASE_OLDER_SURE.in(lang, old.size(), OpenRooms.listed(old)));
            return Exit.USAGE;
        }
        List<RoomCode> erased = rooms.eraseOlder(moment);
        System.out.println(ClassSays.ERASED_ROOMS.in(lang, erased.size(), OpenRooms.listed(erased)));
        return Exit.DONE;
    }
}
