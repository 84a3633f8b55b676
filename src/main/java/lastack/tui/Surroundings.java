package lastack.tui;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import lastack.text.Lang;
import org.jspecify.annotations.Nullable;

/**
 * What the command line and the environment say about how things are to look, for this session only.
 *
 * @param lang the language of {@code --lang}; null where it was not given
 * @param ascii whether {@code --ascii} was given
 * @param depth how many colours the terminal is taken to have
 * @param environment the session's variables: {@code LC_ALL}, {@code LC_CTYPE}, {@code LC_MESSAGES}, {@code LANG}, {@code COLORFGBG}, {@code TERM}; others do not matter
 */
public record Surroundings(@Nullable Lang lang, boolean ascii, Depth depth, Map<String, String> environment) {
    public Surroundings {
        environment = Map.copyOf(environment);
    }

    /**
     * Whether lines and signs are to be of ASCII alone: it was asked for, or the locale says that the terminal is told characters in
     * another way than UTF-8. Where nothing says so, as over many a network, UTF-8 is what one finds.
     */
    boolean bare() {
        return ascii || !utf8();
    }

    private boolean utf8() {
        for (String name : List.of("LC_ALL", "LC_CTYPE", "LANG")) {
            String value = environment.getOrDefault(name, "");
            if (!value.isEmpty()) {
                String lower = value.toLowerCase(Locale.ROOT);
                return lower.contains("utf-8") || lower.contains("utf8");
            }
        }
        return true;
    }

    /**
     * Whether the terminal's own ground is light, by {@code COLORFGBG}: {@code 0;15}, {@code 0;default;15}. The last number is the ground,
     * as one of the sixteen colours; where it is none, nothing is known.
     */
    boolean light() {
        return switch (ground()) {
            case "7", "9", "10", "11", "12", "13", "14", "15" -> true;
            default -> false;
        };
    }

    /** Whether the terminal's own ground is known to be dark: it says so, or is the Linux console, which has no other. */
    boolean dark() {
        return switch (ground()) {
            case "0", "1", "2", "3", "4", "5", "6", "8" -> true;
            default -> environment.getOrDefault("TERM", "").startsWith("linux");
        };
    }

    private String ground() {
        String value = environment.getOrDefault("COLORFGBG", "");
        return value.substring(value.lastIndexOf(';') + 1);
    }
}
