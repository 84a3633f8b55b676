package lastack.plain;

import java.util.List;

/** What one talks about while a screen of the program is open. */
interface Topic {
    /** Says what there is to know on coming here for the first time. */
    void arrive();

    /** Says where one is and what is asked, to who wants to know, or comes back. */
    void tell();

    /** The question that a line answers. */
    String question();

    /** Words that can be typed here, for who wants them completed. */
    List<String> words();

    /** What can be typed here, a sentence each. */
    List<String> help();

    /** Whether a letter alone may be an answer here, so that it can be no command. */
    default boolean writes() {
        return false;
    }

    /** Acts on a line; false if it cannot be used here. */
    boolean take(Order order);
}
