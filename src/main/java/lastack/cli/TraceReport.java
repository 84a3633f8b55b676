package lastack.cli;

import lastack.trace.Account;
import lastack.trace.Sighting;

/** What becomes of what is found in a capture. */
interface TraceReport {
    /** Whether it wants each segment of a connection, as far as is known now; else the accounts will do. */
    boolean wantsSegments(int connections);

    void segment(Sighting sighting);

    void connection(Account account);

    /** All has been read. */
    void end();

    /** Whether somebody still reads what is written: behind {@code | head} nobody does. */
    boolean isRead();
}
