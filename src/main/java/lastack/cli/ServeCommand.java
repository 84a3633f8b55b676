package lastack.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import lastack.classroom.HouseRules;
import lastack.classroom.RoomCode;
import lastack.course.Suggestions;
import lastack.ssh.Limits;
import lastack.text.Lang;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code lastack serve}: a class that students join with the SSH client they have. */
@Command(
        name = "serve",
        description = "Opens a class that is joined with ssh.",
        mixinStandardHelpOptions = true,
        versionProvider = Commands.Version.class)
final class ServeCommand implements Callable<Integer> {
    @ParentCommand
    private Commands root = new Commands();

    @Option(
            names = "--bind",
            paramLabel = "A",
            description =
                    "The address to listen at; 0.0.0.0 or :: for all of this machine's. Default: ${DEFAULT-VALUE}.")
    private String address = "127.0.0.1";

    @Option(names = "--port", paramLabel = "P", description = "The port to listen at. Default: ${DEFAULT-VALUE}.")
    private int port = 2222;

    @Option(
            names = "--host",
            paramLabel = "NAME",
            description = "What students write behind the @, where that is not the address.")
    private @Nullable String host;

    @Option(names = "--store", paramLabel = "DIR", description = "The folder in which the class is kept.")
    private @Nullable Path store;

    @Option(
            names = "--room",
            paramLabel = "CODE",
            description = "Opens this room again, with all that is kept in it, instead of a new one.")
    private @Nullable String room;

    @Option(
            names = "--roster",
            paramLabel = "FILE",
            description = {
                "Who is expected: CSV with the header name[,id][,password].",
                "A password there is good for the first login of whoever it stands beside."
            })
    private @Nullable Path roster;

    @Option(names = "--roster-only", description = "Only those on the roster may come.")
    private boolean rosterOnly;

    @Option(
            names = "--teacher-key",
            paramLabel = "FILE",
            description =
                    "Public keys, one a line as in ~/.ssh/authorized_keys: whoever has one is the teacher. Repeatable.")
    private List<Path> teacherKeys = List.of();

    @Option(
            names = "--seats",
            paramLabel = "N",
            description = "The most sessions at a time. Default: ${DEFAULT-VALUE}.")
    private int seats = Limits.DEFAULT.sessions();

    @Option(
            names = "--idle",
            paramLabel = "M",
            description = "A student who presses no key for M minutes is sent home. Default: ${DEFAULT-VALUE}.")
    private int idle = (int) Limits.DEFAULT.idle().toMinutes();

    @Override
    public Integer call() {
        Settings settings = root.settings();
        return Main.guarded(settings, () -> run(settings));
    }

    private int run(Settings settings) {
        Lang lang = settings.language();
        if (port < 0 || port > 65_535) {
            return wrong(Says.WRONG_VALUE.in(lang, "--port", port));
        } else if (seats < 1) {
            return wrong(Says.WRONG_VALUE.in(lang, "--seats", seats));
        } else if (idle < 1) {
            return wrong(Says.WRONG_VALUE.in(lang, "--idle", idle));
        }
        Optional<RoomCode> code = room == null ? Optional.empty() : RoomCode.read(room);
        if (room != null && code.isEmpty()) {
            return wrong(Says.NO_ROOM_CODE.in(lang, Suggestions.printable(room)));
        }
        HouseRules rules = new HouseRules(true, true, true, !rosterOnly, false);
        Limits usual = Limits.DEFAULT;
        Limits limits = new Limits(seats, usual.strangers(), usual.login(), usual.joining(), Duration.ofMinutes(idle));
        Serving.Wanted wanted = new Serving.Wanted(
                address, port, Optional.ofNullable(host), Optional.ofNullable(store), code, rules, limits);
        return new Serving(settings, wanted).run(Optional.ofNullable(roster), teacherKeys);
    }

    private static int wrong(String sentence) {
        System.err.println(sentence);
        return Exit.USAGE;
    }
}
