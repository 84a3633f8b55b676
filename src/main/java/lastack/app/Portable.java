package lastack.app;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import lastack.game.Mixing;
import lastack.game.Move;
import lastack.game.Notation;
import lastack.quiz.Memory;
import lastack.quiz.Review;

/**
 * Progress as it can be carried from one machine to another.
 *
 * @param runs every run with all its moves, in the order in which they were begun
 * @param reviews every review, in order of time
 */
public record Portable(List<KeptRun> runs, List<Review> reviews) {
    private static final Comparator<KeptRun> BEGUN = Comparator.comparingLong(KeptRun::startedAt)
            .thenComparing(run -> run.code().text());

    public Portable {
        runs = List.copyOf(runs);
        reviews = List.copyOf(reviews);
    }

    /**
     * This and {@code other} together. A run that was gone on with on one machine is there as far as it came; one that was gone on with on
     * both, in different ways, is there twice. Whatever is merged twice is there once.
     */
    public Portable merged(Portable other) {
        Map<RunCode, KeptRun> all = new LinkedHashMap<>();
        runs.forEach(run -> all.put(run.code(), run));
        for (KeptRun run : other.runs) {
            KeptRun here = all.get(run.code());
            if (here == null) {
                all.put(run.code(), run);
            } else if (begins(run, here) || begins(here, run)) {
                KeptRun longer = begins(run, here) ? run : here;
                all.put(run.code(), longer.standing(run.standing().orBetter(here.standing())));
            } else {
                RunCode another = another(run);
                all.putIfAbsent(another, run.coded(another));
            }
        }
        List<KeptRun> sorted = new ArrayList<>(all.values());
        sorted.sort(BEGUN);
        return new Portable(sorted, Memory.merged(reviews, other.reviews));
    }

    /** Whether {@code longer} is the same play as {@code shorter}, gone on with or not. */
    private static boolean begins(KeptRun longer, KeptRun shorter) {
        List<Move> moves = shorter.moves();
        return longer.level().equals(shorter.level())
                && longer.seed() == shorter.seed()
                && longer.moves().size() >= moves.size()
                && longer.moves().subList(0, moves.size()).equals(moves);
    }

    /** A code for a run that needs another than its own, always the same for the same run. */
    private static RunCode another(KeptRun run) {
        String text =
                run.code() + run.moves().stream().map(Notation::write).collect(Collectors.joining("\n", "\n", ""));
        return RunCode.of(Mixing.bits(text.hashCode()));
    }
}
