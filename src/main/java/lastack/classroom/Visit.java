package lastack.classroom;

import lastack.app.Model;

/**
 * One person's session in a class, as a value: everything that this person can see. {@link VisitUpdate} makes the next one.
 */
public sealed interface Visit permits Joining, Attending, Teaching {
    /**
     * The game as this person has it: the window's size, the preferences, and what is on the screen where nothing of the class covers it.
     */
    Model model();
}
