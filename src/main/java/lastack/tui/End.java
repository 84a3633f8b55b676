package lastack.tui;

/**
 * One end of the connection as it is named above the ladder.
 *
 * @param name "YOU client", "server"
 * @param state its state now, in the RFC's spelling
 */
record End(String name, String state) {
    /** Its state as a badge: on its own colour, or in brackets of the same width where there are no such colours. */
    String badge(Canvas canvas) {
        return canvas.glyphs() == Glyphs.ASCII ? "[" + state + "]" : " " + state + " ";
    }
}
