/**
 * The program as values: a {@link lastack.app.Model} of everything that can be seen, messages, one update function that makes the next
 * model and names the effects it wants, and the interface of what it needs kept. No terminal, no file, no thread, no clock: whoever
 * runs it brings those and feeds back what came of the effects.
 */
@NullMarked
package lastack.app;

import org.jspecify.annotations.NullMarked;
