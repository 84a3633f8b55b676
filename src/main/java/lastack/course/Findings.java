package lastack.course;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects what is the matter with a file, so that its author learns all of it at once. */
final class Findings {
    /** As many as a person reads; a file with more is broken in some way that the first ones show. */
    private static final int MOST = 100;

    private static final Comparator<Diagnostic> AS_ONE_READS =
            Comparator.<Diagnostic>comparingInt(d -> d.at().line()).thenComparingInt(d -> d.at().column());

    private final List<Diagnostic> found = new ArrayList<>();
    private final Severity untranslated;

    /** For a file whose author owes it to learners to write in both languages, or not. */
    Findings(Severity untranslated) {
        this.untranslated = untranslated;
    }

    /** For a file in which every complaint is an error. */
    Findings() {
        this(Severity.ERROR);
    }

    /** A text in one language only. */
    void untranslated(Spot at, Problem problem, String... details) {
        add(new Diagnostic(at, untranslated, problem, List.of(details), null));
    }

    void error(Spot at, Problem problem, String... details) {
        add(new Diagnostic(at, Severity.ERROR, problem, List.of(details), null));
    }

    void warning(Spot at, Problem problem, String... details) {
        add(new Diagnostic(at, Severity.WARNING, problem, List.of(details), null));
    }

    void add(Diagnostic diagnostic) {
        if (found.size() < MOST && !found.contains(diagnostic)) {
            found.add(diagnostic);
        }
    }

    boolean hasErrors() {
        return found.stream().anyMatch(Diagnostic::isError);
    }

    /** What was found, from the top of the file to its end. */
    List<Diagnostic> list() {
        return found.stream().sorted(AS_ONE_READS).toList();
    }
}
