package lastack.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import lastack.app.KeepingException;
import lastack.classroom.Attendee;
import lastack.classroom.Room;
import lastack.classroom.RoomCode;
import lastack.classroom.RoomKeeper;
import lastack.classroom.Roster;
import lastack.classroom.Seat;
import lastack.course.Suggestions;
import lastack.report.CsvSheet;
import lastack.text.Lang;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.IExitCodeGenerator;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code lastack class roster}: checks the file with the names, makes passwords for it, and lists who is in a room. */
@Command(
        name = "roster",
        description = {
            "Checks a roster file, or lists who is in a room.",
            "A roster is CSV in UTF-8: a first line \"name,id,password\", then one student a line; id and password may be left out."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Commands.Version.class)
final class ClassRosterCommand implements Runnable, IExitCodeGenerator {
    /** Without the letters and digits that look alike. */
    private static final String ALPHABET = "23456789abcdefghjkmnpqrstuvwxyz";

    /** About 40 bits: nobody guesses it, and a child can type it. */
    private static final int LENGTH = 8;

    @ParentCommand
    private ClassCommand parent = new ClassCommand();

    @Parameters(arity = "0..1", paramLabel = "FILE", description = "The roster to check.")
    private @Nullable Path file;

    @Option(names = "--room", paramLabel = "CODE", description = "List who is in this room.")
    private @Nullable String room;

    @Option(
            names = "--passwords",
            paramLabel = "OUT",
            description = "Write the roster once more, with a password for coming the first time for whoever has none.")
    private @Nullable String passwords;

    @Option(names = "--force", description = "Replace OUT if it is there.")
    private boolean force;

    private int exitCode;

    @Override
    public void run() {
        Settings settings = parent.settings();
        Path roster = file;
        exitCode = Main.guarded(settings, () -> {
            if (roster != null && room == null) {
                return check(settings, roster);
            } else if (roster == null && passwords == null) {
                return OpenRooms.room(settings, room, (rooms, code) -> list(rooms, code));
            }
            System.err.println("lastack: " + ClassSays.ROSTER_WHAT.in(settings.language()));
            return Exit.USAGE;
        });
    }

    private int check(Settings settings, Path path) {
        Lang lang = settings.language();
        Optional<Roster> roster = RosterSheet.read(path, lang);
        if (roster.isEmpty()) {
            return Exit.NOT_SOLVED;
        }
        if (passwords != null) {
            return passwords(settings, roster.get(), passwords);
        }
        System.out.println(ClassSays.ROSTER_FINE.in(
                lang,
                Suggestions.printable(path.toString()),
                roster.get().entries().size()));
        return Exit.DONE;
    }

    private int passwords(Settings settings, Roster roster, String out) {
        SecureRandom random = new SecureRandom();
        long made = roster.entries().stream()
                .filter(entry -> entry.password() == null)
                .count();
        int exit = Sheet.written(settings, out, force, sheet -> {
            sheet.append("name,id,password\r\n");
            for (Roster.Entry entry : roster.entries()) {
                write(sheet, entry, random);
            }
        });
        if (exit == Exit.DONE && !settings.quiet()) {
            System.err.println("lastack: " + ClassSays.ROSTER_PASSWORDS.in(settings.language(), made));
        }
        return exit;
    }

    private static void write(Appendable sheet, Roster.Entry entry, SecureRandom random) throws IOException {
        String password = entry.password() == null ? password(random) : entry.password();
        sheet.append(CsvSheet.cell(entry.name().text()))
                .append(',')
                .append(CsvSheet.cell(entry.ref()))
                .append(',')
                .append(CsvSheet.cell(password))
                .append("\r\n");
    }

    private static String password(SecureRandom random) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            word.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return word.toString();
    }

    @Override
    public int getExitCode() {
        return exitCode;
    }

    /** Number, name, the school's own id, where the student is, and how the student proves who they are. */
    private static int list(RoomKeeper rooms, RoomCode code) throws KeepingException {
        Room now = Room.of(code, rooms.since(code, 0));
        System.out.println("student,name,id,presence,keys,word");
        for (Seat seat : rooms.seats(code)) {
            Optional<Attendee> there = now.student(seat.student());
            String name =
                    there.map(one -> one.student().shown()).orElse(seat.name().text());
            System.out.println(String.join(
                    ",",
                    seat.student().toString(),
                    CsvSheet.cell(name),
                    CsvSheet.cell(there.map(one -> one.student().ref()).orElse("")),
                    there.map(one -> one.presence()
                                    .name()
                                    .toLowerCase(Locale.ROOT)
                                    .replace('_', '-'))
                            .orElse(""),
                    Integer.toString(seat.keys().size()),
                    seat.secret() == null
                            ? ""
                            : seat.secret()
                                    .kind()
                                    .name()
                                    .toLowerCase(Locale.ROOT)
                                    .replace('_', '-')));
        }
        return Exit.DONE;
    }
}
