package lastack.course;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A complaint about a file: where, how bad, and a sentence that says what to do.
 *
 * @param at where
 * @param severity whether the file can be used all the same
 * @param problem what is the matter
 * @param details what the sentence names: the key, what stood there, what may stand there
 * @param meant what its author probably meant, or null
 */
public record Diagnostic(
        Spot at,
        Severity severity,
        Problem problem,
        List<String> details,
        @Nullable String meant) {
    public Diagnostic {
        details = List.copyOf(details);
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /** The sentence, in Chinese for Chinese locales and else in English; free of characters that steer a terminal. */
    public String message(Locale language) {
        String message = problem.sentence(language, details);
        return meant == null ? message : message + Problem.DID_YOU_MEAN.sentence(language, List.of(meant));
    }

    /** The whole line: {@code levels/x.json:3:7: error: ...}. */
    public String line(Locale language) {
        return "%s:%d:%d: %s: %s"
                .formatted(Quoted.path(at.file()), at.line(), at.column(), severity, message(language));
    }
}
