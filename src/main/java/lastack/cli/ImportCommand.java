package lastack.cli;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import lastack.course.CaptureImport;
import lastack.course.Skeleton;
import lastack.course.Suggestions;
import lastack.game.Kind;
import lastack.game.Role;
import lastack.text.Lang;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.TypeConversionException;

/** {@code lastack levels import}: a connection of a capture as a level. */
@Command(
        name = "import",
        description = "Makes a level of one connection of a capture.",
        mixinStandardHelpOptions = true,
        versionProvider = Commands.Version.class)
final class ImportCommand implements Callable<Integer> {
    private static final String ENDING = ".json";

    @ParentCommand
    private LevelsCommand levels = new LevelsCommand();

    @Parameters(paramLabel = "CAPTURE", description = "A capture file, pcap or pcapng.")
    private String capture = "";

    @Option(names = "--connection", paramLabel = "N", description = "Which, as trace numbers them; 1 if not said.")
    private int connection = 1;

    @Option(
            names = "--kind",
            required = true,
            paramLabel = "play|fill|order|spot",
            description = "What is asked.",
            converter = KindConverter.class)
    private Kind kind = Kind.FILL;

    @Option(names = "--out", required = true, paramLabel = "F", description = "The level file, ID.json.")
    private String out = "";

    @Option(
            names = "--you",
            paramLabel = "client|server",
            description = "Which end the player is, for play.",
            converter = RoleConverter.class)
    private Role you = Role.CLIENT;

    @Option(names = "--keep-addresses", description = "Tell addresses and ports as they were captured.")
    private boolean open;

    @Option(names = "--small-numbers", description = "Begin at small numbers instead of the captured ones.")
    private boolean small;

    @Option(names = "--seeded", description = "New numbers at each play.")
    private boolean seeded;

    @Override
    public Integer call() {
        Settings settings = levels.settings();
        return Main.guarded(settings, () -> run(settings.language()));
    }

    private int run(Lang lang) {
        Path file;
        Path from;
        try {
            file = Path.of(out);
            from = Path.of(capture);
        } catch (InvalidPathException notAPath) {
            System.err.println(Says.CAPTURE_UNREADABLE.in(
                    lang, Suggestions.printable(notAPath.getInput()), Suggestions.printable(notAPath.getReason())));
            return Exit.USAGE;
        }
        String name = String.valueOf(file.getFileName());
        String id = name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
        if (!Skeleton.fits(id)) {
            System.err.println(Says.NO_ID.in(lang, Suggestions.printable(id)));
            return Exit.USAGE;
        }
        CaptureImport.Outcome outcome;
        try {
            outcome = CaptureImport.of(
                    from, new CaptureImport.Wish(id, kind, connection, you, open, small, seeded && kind != Kind.PLAY));
        } catch (NoSuchFileException e) {
            System.err.println(Says.CAPTURE_MISSING.in(lang, Suggestions.printable(capture)));
            return Exit.UNREADABLE;
        } catch (IOException e) {
            System.err.println(Says.CAPTURE_UNREADABLE.in(
                    lang, Suggestions.printable(capture), Suggestions.printable(String.valueOf(e.getMessage()))));
            return Exit.UNREADABLE;
        }
        if (outcome instanceof CaptureImport.Outcome.Refused refused) {
            System.err.println(said(lang, refused));
            return Exit.UNREADABLE;
        }
        return NewLevelFile.write(lang, file, ((CaptureImport.Outcome.Written) outcome).text());
    }

    private String said(Lang lang, CaptureImport.Outcome.Refused refused) {
        Says says = switch (refused.why()) {
            case DAMAGED -> Says.IMPORT_DAMAGED;
            case NO_SUCH_CONNECTION -> Says.IMPORT_NO_SUCH_CONNECTION;
            case NOT_FROM_THE_START -> Says.IMPORT_NOT_FROM_THE_START;
            case TOO_LONG -> Says.IMPORT_TOO_LONG;
            case UNEXPLAINED -> Says.IMPORT_UNEXPLAINED;
            case NOTHING_TO_ASK -> Says.IMPORT_NOTHING_TO_ASK;
            case NO_END -> Says.IMPORT_NO_END;
        };
        Object[] values = new Object[refused.details().size() + 2];
        values[0] = Suggestions.printable(capture);
        values[1] = connection;
        for (int at = 0; at < refused.details().size(); at++) {
            values[at + 2] = refused.details().get(at);
        }
        return says.in(lang, values);
    }

    static final class KindConverter implements ITypeConverter<Kind> {
        @Override
        public Kind convert(String value) {
            for (Kind kind : List.of(Kind.PLAY, Kind.FILL, Kind.ORDER, Kind.SPOT)) {
                if (kind.toString().equals(value)) {
                    return kind;
                }
            }
            throw new TypeConversionException(value);
        }
    }

    static final class RoleConverter implements ITypeConverter<Role> {
        @Override
        public Role convert(String value) {
            for (Role role : List.of(Role.values())) {
                if (role.toString().equals(value)) {
                    return role;
                }
            }
            throw new TypeConversionException(value);
        }
    }
}
