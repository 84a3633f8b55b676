package lastack.plain;

import java.util.List;
import java.util.Optional;
import lastack.app.Model;
import lastack.app.Msg;
import lastack.app.Step;

/** Whom one talks with: the program alone, or a class with the program in it. */
interface Partner {
    Model model();

    /** Begins with what {@code start} wants done; false when it is over at once. */
    boolean begin(Step start);

    /** Begins as it is; false when it is over at once. */
    boolean begin();

    /** Tells it something, and waits until all that follows from it is done; false when it is over then. */
    boolean tell(Msg msg);

    /** What tells where one is, where something stands before the program's own screen. */
    Optional<Object> place();

    /** What one talks about there. */
    Optional<Topic> topic(Stage stage);

    /** Acts on a line that can be used wherever one is; false if it is none of these. */
    boolean take(Order order, Stage stage);

    /** What can be typed wherever one is, a sentence each. */
    List<String> help(Voice voice);

    /** What others have done since it was asked last, a sentence each. */
    List<String> news(Voice voice);

    boolean isOver();

    /** Whether nobody else has a word in it. */
    boolean isAlone();
}
