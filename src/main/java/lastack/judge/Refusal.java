package lastack.judge;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Why a line is no probe.
 *
 * @param id see {@link Reading#id()}
 * @param problem what is the matter
 * @param details what the problem's sentence names, each fit to be shown
 */
record Refusal(@Nullable String id, Problem problem, List<String> details) implements Reading {
    /** The whole of it as a sentence: what is wrong, and what there may be. */
    String sentence(Locale locale) {
        return problem.sentence(locale, details);
    }
}
