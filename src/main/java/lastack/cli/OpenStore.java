package lastack.cli;

import lastack.app.Keeper;
import lastack.app.KeepingException;
import lastack.store.StateFolder;
import lastack.store.Store;
import lastack.text.Words;

/** Opens what is kept, for the commands that print of it. They go on with nothing in its place: what they print would be wrong. */
final class OpenStore {
    private OpenStore() {}

    /** What a command does with what is kept. */
    @FunctionalInterface
    interface Body {
        int run(Keeper keeper) throws KeepingException;
    }

    /** Runs {@code body}; what cannot be read is told, and is exit code {@link Exit#STORE}. */
    static int with(Settings settings, Body body) {
        Words words = Words.in(settings.language());
        try {
            Store store = Store.open(StateFolder.resolve(settings.environment(), settings.dataDir()));
            try (Keeper keeper = store.keeper()) {
                if (store.setAside().isPresent()) {
                    System.err.println(
                            "lastack: " + words.of(store.setAside().get().sentence()));
                    return Exit.STORE;
                }
                return body.run(keeper);
            }
        } catch (KeepingException failed) {
            System.err.println("lastack: " + words.of(failed.sentence()));
            return Exit.STORE;
        }
    }
}
