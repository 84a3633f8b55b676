package lastack.app;

/**
 * How the segments of a connection are looked at.
 *
 * @param ladder whether they are arrows between two lines, or rows of a table
 * @param absolute whether numbers are shown as they were sent, or counted from each end's first
 * @param closeOnly whether what comes before the first FIN or RST is left out
 * @param find what is looked for; empty for nothing
 * @param typing whether letters go into that
 */
public record FramesLook(boolean ladder, boolean absolute, boolean closeOnly, String find, boolean typing) {
    /** As one comes to it. */
    static final FramesLook FIRST = new FramesLook(true, false, false, "", false);

    private static final int MOST_CHARACTERS = 40;

    FramesLook turned() {
        return new FramesLook(!ladder, absolute, closeOnly, find, typing);
    }

    FramesLook absolute(boolean on) {
        return new FramesLook(ladder, on, closeOnly, find, typing);
    }

    FramesLook closeOnly(boolean on) {
        return new FramesLook(ladder, absolute, on, find, typing);
    }

    FramesLook finding(String text, boolean on) {
        return new FramesLook(
                ladder, absolute, closeOnly, text.substring(0, Math.min(MOST_CHARACTERS, text.length())), on);
    }
}
