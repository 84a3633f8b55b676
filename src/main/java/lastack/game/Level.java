package lastack.game;

import java.util.List;
import lastack.tcp.Rule;

/** Something a player can solve, of one of the kinds that levels come in. */
public sealed interface Level permits PlayLevel {
    /** Its name in files and commands: lower-case letters, digits and hyphens. */
    String id();

    Bilingual title();

    /** What it teaches, for the list of levels. */
    Bilingual teaches();

    /** The rules it is about. */
    List<Rule> rules();

    /** The most points one can have. */
    int max();

    /** Whether its numbers are new at each play. */
    boolean seeded();

    Kind kind();
}
