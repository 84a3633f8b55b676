/**
 * Questions and the memory of them: decks with questions that are written or drawn from a seed, whose answers the referee computes; when
 * each is due again (FSRS-6); what one remembers, as numbers. Values and functions of them; whoever asks brings the clock. No file, no
 * screen, and no question's text: that is the deck's own.
 */
@NullMarked
package lastack.quiz;

import org.jspecify.annotations.NullMarked;
