package lastack.text;

/** How wide a text stands on a terminal. */
final class Cells {
    private Cells() {}

    /** One cell for ASCII, two for Chinese characters and punctuation: the texts contain nothing else. */
    static int of(String text) {
        return text.codePoints().map(point -> point < 0x80 ? 1 : 2).sum();
    }

    /** How many lines a panel of {@code width} cells needs: English breaks at spaces, Chinese between any two characters. */
    static int lines(String text, int width) {
        int lines = 1;
        int used = 0;
        for (String word : text.split("(?<=[^!-~])|(?=[^!-~])")) {
            boolean space = word.equals(" ");
            if (used + of(word) > width && !space) {
                lines++;
                used = 0;
            }
            used += space && used == 0 ? 0 : of(word);
        }
        return lines;
    }
}
