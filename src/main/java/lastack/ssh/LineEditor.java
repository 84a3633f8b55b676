package lastack.ssh;

import lastack.text.CellText;

/**
 * The line that somebody types where nothing does it for them: a client sends every key as it is pressed and shows nothing. Each key says
 * what is to be written, and that is never more than what was typed, or blanks over what was taken back.
 */
final class LineEditor {
    private final StringBuilder line = new StringBuilder();
    private final int longest;
    private String question = "";

    /** @param longest how many characters are kept; of more it is only known that they were too many */
    LineEditor(int longest) {
        this.longest = longest;
    }

    /** Begins a line behind {@code asked}, the end of what stands on the terminal. */
    String begin(String asked) {
        question = asked.substring(asked.lastIndexOf('\n') + 1);
        line.setLength(0);
        return asked;
    }

    /** Shows the question once more, and what was typed, after something else was written. */
    String again() {
        return question + line;
    }

    String typed(char character) {
        if (line.length() > longest) {
            return "";
        }
        line.append(character);
        return CellText.clean(String.valueOf(character));
    }

    /** Takes the last character back. On a line that has become longer than {@code columns} all of it is written anew below. */
    String back(int columns) {
        if (line.length() == 0) {
            return "";
        }
        int cells = CellText.width(CellText.clean(question)) + CellText.width(CellText.clean(line.toString()));
        char last = line.charAt(line.length() - 1);
        line.setLength(line.length() - 1);
        return cells >= columns ? "\n" + again() : erased(CellText.width(last));
    }

    /** Takes the whole line back. */
    String clear(int columns) {
        StringBuilder written = new StringBuilder();
        int cells = CellText.width(CellText.clean(question)) + CellText.width(CellText.clean(line.toString()));
        if (cells >= columns) {
            line.setLength(0);
            return "\n" + again();
        }
        while (line.length() > 0) {
            written.append(back(columns));
        }
        return written.toString();
    }

    private static String erased(int cells) {
        return "\b".repeat(cells) + " ".repeat(cells) + "\b".repeat(cells);
    }

    boolean isEmpty() {
        return line.length() == 0;
    }

    /** The line as it was typed. */
    String text() {
        return line.toString();
    }
}
