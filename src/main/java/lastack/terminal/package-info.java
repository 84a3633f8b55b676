/**
 * A terminal as Lanterna sees one: keys in, cells out. It turns bytes into {@code KeyStroke}s and the difference
 * between two frames into as few bytes as are needed, over any byte wire: the terminal the program was started in
 * (opened with JLine), or an SSH channel. What must not live here: anything that knows what the program is about,
 * decides what a key means, chooses a colour, or ends the process.
 */
@NullMarked
package lastack.terminal;

import org.jspecify.annotations.NullMarked;
