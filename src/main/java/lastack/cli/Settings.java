package lastack.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import lastack.terminal.ColorChoice;
import lastack.terminal.ColorDepth;
import lastack.text.Lang;
import lastack.tui.Depth;
import lastack.tui.Surroundings;
import org.jspecify.annotations.Nullable;

/**
 * What the command line and the environment say, for every command.
 *
 * @param environment the environment variables
 * @param lang what {@code --lang} says, or null
 * @param color what {@code --color} says
 * @param ascii whether {@code --ascii} is given
 * @param dataDir what {@code --data-dir} says, or null
 * @param quiet whether {@code -q} is given
 * @param verbose whether {@code -v} is given
 * @param still whether {@code --no-anim} is given
 */
record Settings(
        Map<String, String> environment,
        @Nullable Lang lang,
        ColorChoice color,
        boolean ascii,
        @Nullable Path dataDir,
        boolean quiet,
        boolean verbose,
        boolean still) {
    /** The environment alone. */
    static Settings plain() {
        return new Settings(System.getenv(), null, ColorChoice.AUTO, false, null, false, false, false);
    }

    /** The day it is, which the level of the day follows from. */
    static LocalDate today() {
        return LocalDate.now(Clock.systemUTC());
    }

    /** The language of what is printed. */
    Lang language() {
        return lang == null ? Lang.detect(environment) : lang;
    }

    /** What the views need to know of all this. */
    Surroundings surroundings() {
        Depth depth = switch (ColorDepth.of(environment, color)) {
            case NONE -> Depth.NONE;
            case ANSI -> Depth.SIXTEEN;
            case INDEXED -> Depth.INDEXED;
            case TRUE_COLOR -> Depth.TRUE;
        };
        return new Surroundings(lang, ascii, depth, environment);
    }

    /** Where a player's own packs are, which need not exist; null where nothing says where a player's files are. */
    @Nullable
    Path ownPacks() {
        if (dataDir != null) {
            return dataDir.resolve("levels");
        }
        String data = environment.getOrDefault("XDG_DATA_HOME", "");
        String home = environment.getOrDefault("HOME", "");
        if (data.startsWith("/")) {
            return Path.of(data, "lastack", "levels");
        }
        return home.isEmpty() ? null : Path.of(home, ".local", "share", "lastack", "levels");
    }
}
