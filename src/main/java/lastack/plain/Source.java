package lastack.plain;

import java.util.List;

/** Where lines come from: a pipe, or somebody at a terminal. */
public interface Source {
    /** What came. */
    sealed interface Line {
        /** A line of text, without its end, without anything but visible characters and spaces. */
        record Typed(String text) implements Line {}

        /** More than a line may have; all of it was passed over. */
        record TooLong() implements Line {}

        /** Something that is no text: what is no UTF-8, or steers a terminal. */
        record NotText() implements Line {}

        /** No more will come. */
        record End() implements Line {}

        /** Ctrl-C. */
        record Interrupted() implements Line {}
    }

    /** No line of use is longer than this, in characters. */
    int LONGEST = 1000;

    /**
     * Waits for the next line.
     *
     * @param question what is asked, not shown yet
     * @param words what would be an answer, for who wants it completed
     */
    Line next(String question, List<String> words);

    /** A line as it was typed, without its end, looked through: it may be too long, or no text. */
    static Line line(String raw) {
        return Typing.line(raw);
    }
}
