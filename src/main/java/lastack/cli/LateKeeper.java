package lastack.cli;

import java.nio.file.Path;
import java.time.Clock;
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
    private @Nullable Bilingual notice;

    /** @param notice what the player must be told in any case, or null */
    LateKeeper(Settings settings, @Nullable Bilingual notice) {
        this.settings = settings;
        this.notice = notice;
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
        return Optional.ofNullable(notice);
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
            store.setAside().ifPresent(aside -> tell(aside.sentence()));
            return store.keeper();
        } catch (KeepingException failed) {
            tell(failed.sentence());
            return new MemoryKeeper(Clock.systemUTC());
        }
    }

    /** Before what is to be told already: what happens to progress matters more. */
    private void tell(Bilingual sentence) {
        Bilingual later = notice;
        notice = later == null ? sentence : new Bilingual(sentence.en() + " " + later.en(), sentence.zh() + later.zh());
    }
}
