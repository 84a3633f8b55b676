package lastack.course;

import java.util.Locale;

/** Whether a complaint stops the file from being used. */
public enum Severity {
    ERROR,
    WARNING;

    /** The word between position and sentence, English in both languages: editors look for it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
