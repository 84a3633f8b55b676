package lastack.course;

import lastack.game.Bilingual;
import lastack.game.Game;
import lastack.tcp.Segment;

/** The words of a level that nobody has written by hand. */
interface Narration {
    /** {@code title}, {@code teaches}, {@code debrief}, {@code wait} or {@code nudge}. */
    Bilingual of(String key);

    /** What is asked of the one who is to send {@code segment} next. */
    Bilingual send(Game before, Segment segment);

    /** The last hint, which says what to send. */
    Bilingual worked(String segment);
}
