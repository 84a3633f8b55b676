/**
 * What is kept: the runs, moves and preferences of a player, and the rooms of a class, in one SQLite file in the state folder. A file that cannot be used is set
 * aside and never deleted. The SQL is plain, and what only SQLite understands stands in one class, so that another database can take
 * its place for a class. No rule of the game lives here, and nothing here draws or prints: sentences are handed back as values.
 */
@NullMarked
package lastack.store;

import org.jspecify.annotations.NullMarked;
