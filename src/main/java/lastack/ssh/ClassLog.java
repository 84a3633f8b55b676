package lastack.ssh;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.function.Consumer;

/** One line for each thing worth knowing afterwards: when, what, who. No password, no code, no word of anybody's is ever in it. */
final class ClassLog {
    /** Longer names are cut: a line stays a line. */
    private static final int LONGEST = 80;

    private final Consumer<String> lines;
    private final Clock clock;

    /** @param lines takes a line without its end, from any thread */
    ClassLog(Consumer<String> lines, Clock clock) {
        this.lines = lines;
        this.clock = clock;
    }

    /**
     * Logs something.
     *
     * @param event one or two words, always the same for the same thing
     * @param details what it is about, as {@code name=value}; whatever a client had a word in is cleaned here
     */
    void tell(String event, Object... details) {
        StringBuilder line = new StringBuilder();
        line.append(clock.instant().truncatedTo(ChronoUnit.SECONDS)).append(' ').append(event);
        for (int at = 0; at < details.length; at += 2) {
            line.append(' ').append(details[at]).append('=').append(value(String.valueOf(details[at + 1])));
        }
        lines.accept(line.toString());
    }

    /** In quotes wherever it could be taken for something else. */
    private static String value(String raw) {
        String cut = raw.length() <= LONGEST ? raw : raw.substring(0, LONGEST) + "...";
        String shown = cut.replaceAll("[\\p{C}\\p{Zl}\\p{Zp}]", "?");
        return shown.matches("[\\p{L}\\p{N}+/:.,_@\\[\\]-]+") ? shown : '"' + shown.replace('"', '\'') + '"';
    }
}
