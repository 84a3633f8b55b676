package lastack.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;
import lastack.app.Keeper;
import lastack.app.KeepingException;
import lastack.app.Kept;
import lastack.app.KeptRun;
import lastack.app.Portable;
import lastack.app.Preferences;
import lastack.app.Recalled;
import lastack.app.RunCode;
import lastack.app.Standing;
import lastack.game.Bilingual;
import lastack.game.Move;
import lastack.quiz.Review;
import lastack.store.MemoryKeeper;
import lastack.store.StateFolder;
import lastack.store.Store;
import org.jspecify.annotations.Nullable;

/**
 * Opens the store when it is first needed, which is after the first frame. Where nothing can be kept, the player is told so and plays on
 * with what is remembered until the end of the program.
 */
final class LateKeeper implements Keeper {
    private final Settings settings;
    private @Nullable Keeper keeper;
    private final Supplier<Optional<Bilingual>> besides;
    private @Nullable Bilingual trouble;

    /** @param besides what the player must be told in any case; asked for when something is to be told, not before */
    LateKeeper(Settings settings, Supplier<Optional<Bilingual>> besides) {
        this.settings = settings;
        this.besides = besides;
    }

    @Override
    public Kept load() throws KeepingException {
        return open().load();
    }

    @Override
    public Optional<KeptRun> run(RunCode code) throws KeepingException {
        return open().run(code);
    }

    @Override
    public void begin(RunCode code, String level, long seed) throws KeepingException {
        open().begin(code, level, seed);
    }

    @Override
    public void keep(RunCode code, int n, Move move, Standing standing) throws KeepingException {
        open().keep(code, n, move, standing);
    }

    @Override
    public void keep(Preferences preferences) throws KeepingException {
        open().keep(preferences);
    }

    @Override
    public Recalled recall() throws KeepingException {
        return open().recall();
    }

    @Override
    public Review keep(Review review) throws KeepingException {
        return open().keep(review);
    }

    @Override
    public void takeBack(String code) throws KeepingException {
        open().takeBack(code);
    }

    @Override
    public Portable everything() throws KeepingException {
        return open().everything();
    }

    @Override
    public void merge(Portable other) throws KeepingException {
        open().merge(other);
    }

    @Override
    public void forget() throws KeepingException {
        open().forget();
    }

    @Override
    public Optional<Bilingual> notice() {
        Bilingual first = trouble;
        Optional<Bilingual> later = besides.get();
        if (first == null) {
            return later;
        }
        // What happens to progress matters more.
        return Optional.of(later.map(other -> new Bilingual(first.en() + " " + other.en(), first.zh() + other.zh()))
                .orElse(first));
    }

    @Override
    public void close() {
        if (keeper != null) {
            keeper.close();
        }
    }

    private Keeper open() {
        Keeper opened = keeper;
        if (opened == null) {
            opened = opening();
            keeper = opened;
        }
        return opened;
    }

    private Keeper opening() {
        try {
            Path folder = StateFolder.resolve(settings.environment(), settings.dataDir());
            Store store = Store.open(folder);
            store.setAside().ifPresent(aside -> trouble = aside.sentence());
            return store.keeper();
        } catch (KeepingException failed) {
            trouble = failed.sentence();
            return new MemoryKeeper(Clock.systemUTC());
        }
    }
}
