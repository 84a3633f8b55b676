package lastack.text;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;

/** The texts about one subject in one language, read from their resource file. */
final class Bundle {
    private final String file;
    private final Map<String, Template> templates = new HashMap<>();

    private Bundle(String file) {
        this.file = file;
    }

    /** @throws IllegalStateException if the file is missing or says something twice: the program is broken then */
    static Bundle read(String subject, Lang lang) {
        Bundle bundle = new Bundle(subject + "_" + lang.code() + ".properties");
        PropertyText.read(Bundle.class, bundle.file)
                .forEach((key, text) -> bundle.templates.put(key, Template.of(text)));
        return bundle;
    }

    Map<String, Template> templates() {
        return Collections.unmodifiableMap(templates);
    }

    Template get(String key) {
        Template template = templates.get(key);
        if (template == null) {
            throw new IllegalArgumentException("no text for " + key + " in " + file);
        }
        return template;
    }
}
