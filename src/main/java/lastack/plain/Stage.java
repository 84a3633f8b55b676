package lastack.plain;

import lastack.app.Model;
import lastack.app.Msg;

/** The program as those who talk about it see it. */
interface Stage {
    Model model();

    /** Tells the program something, and waits until all that follows from it is done. */
    void tell(Msg msg);

    Voice voice();

    Paper paper();

    /** Offers a line instead of the one that could not be used: "yes" takes it. */
    void suggest(String line);

    /** Leaves the program behind this line. */
    void leave();
}
