package lastack.game;

import lastack.tcp.Reader;
import lastack.tcp.SeqNum;
import lastack.tcp.State;
import org.jspecify.annotations.Nullable;

/**
 * One end of the connection as a level begins.
 *
 * @param role client or server
 * @param port the port on its side, 0..65535
 * @param state the state it begins in
 * @param nxt SND.NXT at the start, 0..4294967295, before a seed moves it
 * @param window the window it offers, 0..65535
 * @param symbol the letter that stands for SND.NXT at the start, as in the article {@code x} and {@code y}; null for none
 * @param reader what its application does with what arrives
 * @param spread from how many numbers, counted from {@code nxt}, a seed chooses, 1..4294967296: so a seeded level stays near the edge
 */
public record Seat(
        Role role,
        int port,
        State state,
        long nxt,
        int window,
        @Nullable String symbol,
        Reader reader,
        long spread) {
    /** An end whose number a seed may move anywhere. */
    public Seat(Role role, int port, State state, long nxt, int window, @Nullable String symbol, Reader reader) {
        this(role, port, state, nxt, window, symbol, reader, SeqNum.MODULUS);
    }
}
