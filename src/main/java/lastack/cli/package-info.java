/**
 * The commands, and the only place that wires the other packages together, prints, and ends the process. No rule of TCP
 * and no rule of the game lives here.
 */
@NullMarked
package lastack.cli;

import org.jspecify.annotations.NullMarked;
