package lastack.game;

import lastack.tcp.Call;

/** What an application does, or what befalls the machine it runs on. */
public sealed interface Deed {
    /** The application calls its endpoint. */
    record Asks(Call call) implements Deed {}

    /**
     * The machine loses its power and starts again: the connection is forgotten, and nobody is told (RFC 9293, section 3.5.1). What its
     * application wanted is forgotten too; the steps behind this one are those of the application that is started then.
     *
     * @param skip how far the numbers of its next connection lie behind SND.NXT, for they go on with time (RFC 9293, section 3.4.1);
     *     0 or more
     */
    record Crashes(int skip) implements Deed {}
}
