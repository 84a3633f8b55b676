package lastack.text;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A language that everything is said in. */
public enum Lang {
    EN,
    /** Simplified Chinese. */
    ZH;

    /** What decides about messages, the strongest first (POSIX, section 8.2). */
    private static final List<String> VARIABLES = List.of("LC_ALL", "LC_MESSAGES", "LANG");

    /** The code in files and options: {@code zh}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The language with this code, or null where there is none: codes come from options and files. */
    public static @Nullable Lang byCode(String code) {
        for (Lang lang : values()) {
            if (lang.code().equals(code)) {
                return lang;
            }
        }
        return null;
    }

    /** The language of a locale such as {@code zh_CN.UTF-8}: Chinese of any country or script is Chinese here, all else is English. */
    public static Lang ofLocale(String locale) {
        String language = locale.split("[_.@-]", 2)[0];
        return language.equalsIgnoreCase(ZH.code()) ? ZH : EN;
    }

    /** The language that {@code environment} asks for; English where it says nothing. An empty variable counts as not set. */
    public static Lang detect(Map<String, String> environment) {
        for (String variable : VARIABLES) {
            String locale = environment.getOrDefault(variable, "");
            if (!locale.isEmpty()) {
                return ofLocale(locale);
            }
        }
        return EN;
    }
}
