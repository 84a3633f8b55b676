package lastack.course;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** What somebody probably meant to write. */
final class Nearest {
    private Nearest() {}

    /**
     * The choice nearest to {@code written}, if one is near enough to be meant: a third of its letters may differ, and case never does. Of
     * equally near ones it is the one of the same length, and of those the one that begins alike.
     */
    static Optional<String> to(String written, Collection<String> choices) {
        String given = written.toLowerCase(Locale.ROOT);
        int most = Math.max(1, given.length() / 3);
        return choices.stream()
                // Longer words cannot be near, and comparing them would take a time that the file's author chooses.
                .filter(choice -> Math.abs(choice.length() - given.length()) <= most)
                .map(choice -> Candidate.of(given, choice))
                .filter(candidate -> candidate.distance <= most)
                .min(Candidate.NEAREST)
                .map(Candidate::choice);
    }

    private record Candidate(String choice, int distance, int longer, int alike) {
        static final Comparator<Candidate> NEAREST = Comparator.comparingInt(Candidate::distance)
                .thenComparingInt(Candidate::longer)
                .thenComparing(Candidate::alike, Comparator.reverseOrder());

        static Candidate of(String given, String choice) {
            String lower = choice.toLowerCase(Locale.ROOT);
            int alike = 0;
            while (alike < Math.min(given.length(), lower.length()) && given.charAt(alike) == lower.charAt(alike)) {
                alike++;
            }
            return new Candidate(
                    choice, Nearest.distance(given, lower), Math.abs(lower.length() - given.length()), alike);
        }
    }

    /** Damerau's distance: how many letters were dropped, added, changed, or swapped with their neighbour. */
    static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    d[i][j] = i + j;
                    continue;
                }
                boolean same = a.charAt(i - 1) == b.charAt(j - 1);
                d[i][j] = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + (same ? 0 : 1));
                boolean swapped =
                        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                if (swapped) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[a.length()][b.length()];
    }
}
