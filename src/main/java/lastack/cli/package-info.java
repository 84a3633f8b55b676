/**
 * The commands: the only place that reads arguments and the environment, wires the parts together, prints and exits. What it prints is
 * made elsewhere; what it decides is which parts a command needs.
 */
@NullMarked
package lastack.cli;

import org.jspecify.annotations.NullMarked;
