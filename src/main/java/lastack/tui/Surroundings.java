package lastack.tui;

import java.util.Map;
import lastack.text.Lang;
import org.jspecify.annotations.Nullable;

/**
 * What the command line and the environment say about how things are to look, for this session only.
 *
 * @param lang the language of {@code --lang}; null where it was not given
 * @param ascii whether {@code --ascii} was given
 * @param depth how many colours the terminal is taken to have
 * @param environment the session's variables: {@code LC_ALL}, {@code LC_MESSAGES}, {@code LANG}, {@code COLORFGBG}; others do not matter
 */
public record Surroundings(@Nullable Lang lang, boolean ascii, Depth depth, Map<String, String> environment) {
    public Surroundings {
        environment = Map.copyOf(environment);
    }

    /**
     * Whether the terminal's own ground is light, by {@code COLORFGBG}: {@code 0;15}, {@code 0;default;15}. The last number is the ground,
     * as one of the sixteen colours; where it is none, the ground is taken to be dark.
     */
    boolean light() {
        String value = environment.getOrDefault("COLORFGBG", "");
        String ground = value.substring(value.lastIndexOf(';') + 1);
        return switch (ground) {
            case "7", "9", "10", "11", "12", "13", "14", "15" -> true;
            default -> false;
        };
    }
}
