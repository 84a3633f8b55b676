package lastack.game;

import lastack.tcp.Call;
import lastack.tcp.Segment;
import lastack.tcp.State;

/** Something that is seen at the player's end, as who watches its network card and its application would note it. */
public sealed interface Sighting {
    /** When, in milliseconds of the level's time. */
    long at();

    /**
     * A segment leaves, or arrives: lost on the way to the player it is not seen, lost on the way from the player it is.
     *
     * @param from who sent it, or seems to have
     * @param opens whether it is a SYN from which the player's end begins to count: its own, or one of the other end that it takes
     */
    record Passed(long at, Side from, Segment segment, boolean opens) implements Sighting {}

    /**
     * The application called.
     *
     * @param taken whether its endpoint accepted the call
     * @param state the state of the endpoint afterwards
     */
    record Asked(long at, Call call, boolean taken, State state) implements Sighting {}

    /** The machine lost its power and started again. */
    record Crashed(long at) implements Sighting {}
}
