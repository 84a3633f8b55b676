package lastack.ssh;

import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import lastack.game.Bilingual;
import lastack.text.Lang;
import org.jspecify.annotations.Nullable;

/** Where one person sits: a terminal, and what is known of who is there. What runs at it belongs to one thread; anybody may ask it to end. */
final class Desk {
    private final Caller caller;
    private final ChannelTty tty;
    private final Map<String, String> environment;
    private final AtomicReference<@Nullable Bilingual> ending = new AtomicReference<>();
    private volatile long asked;
    private volatile boolean joined;

    /** @param environment {@code TERM}, {@code LANG}, {@code LC_*} as the client says */
    Desk(Caller caller, ChannelTty tty, Map<String, String> environment) {
        this.caller = caller;
        this.tty = tty;
        this.environment = Map.copyOf(environment);
    }

    Caller caller() {
        return caller;
    }

    ChannelTty tty() {
        return tty;
    }

    Map<String, String> environment() {
        return environment;
    }

    /** The language until somebody has chosen another. */
    Lang lang() {
        return Lang.detect(environment);
    }

    /** Asks what runs here to end, with a sentence for who sits here. The first to ask is heard. */
    void end(Bilingual sentence) {
        if (ending.compareAndSet(null, sentence)) {
            asked = System.nanoTime();
        }
        tty.wake();
    }

    /** Why this is to end now; null if nobody wants that. */
    @Nullable
    Bilingual ending() {
        return ending.get();
    }

    /** How long ago it was asked to end, in nanoseconds; 0 if it was not. */
    long overdue() {
        return ending.get() == null ? 0 : System.nanoTime() - asked;
    }

    /** Who sits here has come into a room. */
    void join() {
        joined = true;
    }

    boolean isJoined() {
        return joined;
    }
}
