/**
 * What a class came to, for its teacher: figures reckoned from a room's happenings, and the sheets they are written to. A report is a
 * value that follows from what has happened and from nothing else, so it can be made again at any time, while the room is open too. No
 * file, no store and no clock is known here; who reads the happenings and where the sheet goes is the commands' business.
 */
@NullMarked
package lastack.report;

import org.jspecify.annotations.NullMarked;
