package lastack.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;

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
        try (InputStream in = Bundle.class.getResourceAsStream(bundle.file)) {
            if (in == null) {
                throw new IllegalStateException("no texts in " + bundle.file);
            }
            bundle.strict().load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(bundle.file, e);
        }
        return bundle;
    }

    /** Java's properties keep the last of two values for one key and say nothing. */
    private Properties strict() {
        return new Properties() {
            private static final long serialVersionUID = 1L;

            @Override
            public synchronized Object put(Object key, Object value) {
                Template template = Template.of((String) value);
                if (templates.put((String) key, template) != null) {
                    throw new IllegalStateException(file + " says " + key + " twice");
                }
                return value;
            }
        };
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
