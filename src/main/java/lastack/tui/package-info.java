/**
 * Keys in, frames out: colour roles and themes, the table of glyphs, the parts a screen is put together from, and the
 * views that show the program's model. A view names roles, glyphs and labels; the theme, the glyph table and the bundles
 * give the values. No rule of TCP or of the game lives here, and nothing here reads a key from a device, writes to one,
 * or keeps anything between two frames.
 */
@NullMarked
package lastack.tui;

import org.jspecify.annotations.NullMarked;
