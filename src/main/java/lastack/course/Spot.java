package lastack.course;

/**
 * A place in a file. Ordered as one reads: by file, then from top to bottom.
 *
 * @param file the file's path, as it was given
 * @param line the line, from 1
 * @param column the character in that line, from 1; a character outside the basic plane counts once, as in an editor
 */
public record Spot(String file, int line, int column) {
    static Spot start(String file) {
        return new Spot(file, 1, 1);
    }

    @Override
    public String toString() {
        return file + ":" + line + ":" + column;
    }
}
