package lastack.store;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import lastack.app.KeepingException;
import org.jspecify.annotations.Nullable;

/** Where progress is kept. */
public final class StateFolder {
    private static final String OURS = "lastack";

    private StateFolder() {}

    /**
     * The folder for progress; nothing is created.
     *
     * @param environment the environment variables
     * @param dataDir what {@code --data-dir} says, which goes before everything else; null where it was not given
     * @throws KeepingException if nothing says where the player's files are
     */
    public static Path resolve(Map<String, String> environment, @Nullable Path dataDir) throws KeepingException {
        return resolve(environment, dataDir, System.getProperty("os.name", ""), System.getProperty("user.home", ""));
    }

    /** The same on another system, for another user. */
    static Path resolve(Map<String, String> environment, @Nullable Path dataDir, String system, String userHome)
            throws KeepingException {
        if (dataDir != null) {
            return dataDir;
        }
        Optional<Path> state = absolute(environment.get("XDG_STATE_HOME"))
                .or(() -> usual(environment, system.toLowerCase(Locale.ROOT), userHome));
        return state.orElseThrow(Sentence.NO_HOME::exception).resolve(OURS);
    }

    private static Optional<Path> usual(Map<String, String> environment, String system, String userHome) {
        // HOME goes first: Java asks the list of users, where a container's user often does not stand.
        Optional<Path> home = absolute(environment.get("HOME")).or(() -> absolute(userHome));
        if (system.startsWith("windows")) {
            return absolute(environment.get("LOCALAPPDATA"))
                    .or(() ->
                            absolute(userHome).map(own -> own.resolve("AppData").resolve("Local")));
        } else if (system.startsWith("mac")) {
            return home.map(own -> own.resolve("Library").resolve("Application Support"));
        }
        return home.map(own -> own.resolve(".local").resolve("state"));
    }

    /** A relative path in one of these variables does not count, as the XDG specification says. */
    private static Optional<Path> absolute(@Nullable String written) {
        if (written == null || written.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Path.of(written)).filter(Path::isAbsolute);
        } catch (InvalidPathException nowhere) {
            return Optional.empty();
        }
    }
}
