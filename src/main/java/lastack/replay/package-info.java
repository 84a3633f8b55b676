/**
 * A run told again for other programs and other eyes: as lines, as a capture file, as a packetdrill script, as a recording of the screen.
 * What happened is the game's business, and where the files go that of the commands.
 */
@NullMarked
package lastack.replay;

import org.jspecify.annotations.NullMarked;
