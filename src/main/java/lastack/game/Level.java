package lastack.game;

import java.util.List;
import java.util.Map;
import lastack.tcp.Rule;
import lastack.tcp.SeqNum;

/** Something a player can solve, of one of the kinds that levels come in. */
public sealed interface Level permits PlayLevel, RecordedLevel {
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

    /** The opening scene. */
    Bilingual scene();

    /** What is asked; none where the seed alone makes it. */
    List<Task> tasks();

    /** The points from which there are one, two and three stars. */
    List<Integer> stars();

    /** What to keep, told at the end. */
    Bilingual debrief();

    /** What the level's letters stand for. */
    Map<String, SeqNum> symbols(long seed);

    /** The same level, in which no hint costs anything. */
    Level withFreeHints();

    /** How many stars {@code points} are worth, 0..3. */
    default int starsFor(int points) {
        return (int) stars().stream().filter(least -> points >= least).count();
    }
}
