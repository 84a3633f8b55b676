package lastack.course;

import java.util.List;
import lastack.text.Lang;
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

    /** The sentence, free of characters that steer a terminal. */
    public String message(Lang lang) {
        String message = problem.sentence(lang, details);
        return meant == null ? message : message + Problem.DID_YOU_MEAN.sentence(lang, List.of(meant));
    }

    /** The whole line: {@code levels/x.json:3:7: error: ...}. */
    public String line(Lang lang) {
        return "%s:%d:%d: %s: %s".formatted(Quoted.path(at.file()), at.line(), at.column(), severity, message(lang));
    }
}
