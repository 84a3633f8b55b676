package lastack.game;

import lastack.tcp.SeqNum;
import lastack.tcp.State;
import org.jspecify.annotations.Nullable;

/**
 * One end of a connection as its recording begins.
 *
 * @param state the state it is in
 * @param nxt its SND.NXT; in CLOSED and LISTEN the number of the SYN that it may send
 * @param symbol the letter that stands for one of its numbers, null for none
 * @param at the number that the letter stands for
 */
public record RecordedEnd(State state, SeqNum nxt, @Nullable String symbol, SeqNum at) {
    RecordedEnd shifted(long by) {
        return new RecordedEnd(state, nxt.plus(by), symbol, at.plus(by));
    }
}
