package lastack.app;

import lastack.trace.Account;

/** Where the segments of a capture come from. */
@FunctionalInterface
public interface Passages {
    /** {@link Msg.Passed} with the segments of {@code connection}, or {@link Msg.Noted} with why they cannot be read. */
    Msg of(Account connection);
}
