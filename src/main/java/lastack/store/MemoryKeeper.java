package lastack.store;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lastack.app.Keeper;
import lastack.app.KeepingException;
import lastack.app.Kept;
import lastack.app.KeptRun;
import lastack.app.Portable;
import lastack.app.Preferences;
import lastack.app.Recalled;
import lastack.app.RunCode;
import lastack.app.Standing;
import lastack.game.Move;
import lastack.quiz.Review;

/** Keeps progress until the process ends: for a player whose disk keeps nothing, and for tests. */
public final class MemoryKeeper implements Keeper {
    private final InstantSource clock;
    private final Map<RunCode, KeptRun> runs = new LinkedHashMap<>();
    private final Map<String, Review> reviews = new LinkedHashMap<>();
    private Preferences preferences = Preferences.DEFAULT;

    /** @param clock when runs begin */
    public MemoryKeeper(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public synchronized Kept load() {
        Map<String, RunCode> newest = new HashMap<>();
        runs.values().forEach(run -> newest.put(run.level(), run.code()));
        List<KeptRun> all = new ArrayList<>();
        for (KeptRun run : runs.values()) {
            boolean open = run.code().equals(newest.get(run.level()))
                    && !run.standing().solved();
            all.add(open ? run : standing(run, run.standing(), List.of()));
        }
        return new Kept(preferences, all);
    }

    @Override
    public synchronized Optional<KeptRun> run(RunCode code) {
        return Optional.ofNullable(runs.get(code));
    }

    @Override
    public synchronized void begin(RunCode code, String level, long seed) throws KeepingException {
        if (runs.containsKey(code)) {
            throw Sentence.FAULT.exception("a second run " + code);
        }
        runs.put(code, new KeptRun(code, level, seed, clock.millis(), Standing.NEW, List.of()));
    }

    @Override
    public synchronized void keep(RunCode code, int n, Move move, Standing standing) throws KeepingException {
        KeptRun run = runs.get(code);
        if (run == null) {
            throw Sentence.FAULT.exception("a move of no run " + code);
        }
        MoveNumber.refuseUnlessNext(code, n, run.moves().size());
        List<Move> moves = new ArrayList<>(run.moves());
        moves.add(move);
        runs.put(code, standing(run, run.standing().solved() ? run.standing().orBetter(standing) : standing, moves));
    }

    private static KeptRun standing(KeptRun run, Standing standing, List<Move> moves) {
        return new KeptRun(run.code(), run.level(), run.seed(), run.startedAt(), standing, moves);
    }

    @Override
    public synchronized void keep(Preferences chosen) {
        preferences = chosen;
    }

    @Override
    public synchronized Recalled recall() {
        return new Recalled(List.copyOf(reviews.values()), clock.millis());
    }

    @Override
    public synchronized Review keep(Review review) {
        return reviews.computeIfAbsent(review.code(), code -> review.kept(clock.millis()));
    }

    @Override
    public synchronized void takeBack(String code) {
        reviews.computeIfPresent(code, (same, review) -> review.takenBack());
    }

    @Override
    public synchronized Portable everything() {
        return new Portable(List.copyOf(runs.values()), List.copyOf(reviews.values()));
    }

    @Override
    public synchronized void merge(Portable other) {
        Portable merged = everything().merged(other);
        runs.clear();
        reviews.clear();
        merged.runs().forEach(run -> runs.put(run.code(), run));
        merged.reviews().forEach(review -> reviews.put(review.code(), review));
    }

    @Override
    public synchronized void forget() {
        runs.clear();
        reviews.clear();
    }

    @Override
    public void close() {}
}
