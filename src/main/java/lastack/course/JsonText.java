package lastack.course;

/** The text of a file, and where in it each character stands. */
final class JsonText {
    private final String file;
    private final String text;

    /** Where the last question was answered; questions mostly come in the order of the text, and need not count from the start again. */
    private int index;

    private int line = 1;
    private int column = 1;

    JsonText(String file, String text) {
        this.file = file;
        this.text = text;
    }

    int length() {
        return text.length();
    }

    char charAt(int at) {
        return text.charAt(at);
    }

    int indexOf(char c, int from) {
        return text.indexOf(c, from);
    }

    int lastBackslash(int at) {
        return text.lastIndexOf('\\', at);
    }

    String substring(int from, int to) {
        return text.substring(from, to);
    }

    OneByOne reader() {
        return new OneByOne(text);
    }

    /** Where the character at {@code wanted} stands; behind the last one, the end of the file. */
    Spot at(int wanted) {
        if (wanted < index) {
            index = 0;
            line = 1;
            column = 1;
        }
        for (; index < wanted; index++) {
            char c = text.charAt(index);
            if (c == '\n') {
                line++;
                column = 1;
            } else if (!Character.isLowSurrogate(c)) {
                column++;
            }
        }
        return new Spot(file, line, column);
    }
}
