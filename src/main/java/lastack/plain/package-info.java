/**
 * The game line by line, for screen readers, small terminals and pipes: lines in, sentences out, nothing drawn twice and nothing moved.
 * What the lines mean is said to the same program as the keys of the full screen, so here is no rule, no score and nothing kept.
 */
@NullMarked
package lastack.plain;

import org.jspecify.annotations.NullMarked;
