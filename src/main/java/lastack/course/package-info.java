/**
 * From files to checked levels and back: level files, packs and answer sheets read with a line and column for every complaint, levels
 * checked by playing and by search, moves graded. What a level means is the game's business and what is right the referee's: nothing
 * here judges a segment. Nothing here prints either: a complaint is a value, and the commands show it.
 */
@NullMarked
package lastack.course;

import org.jspecify.annotations.NullMarked;
