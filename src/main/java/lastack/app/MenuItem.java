package lastack.app;

import java.util.ArrayList;
import java.util.List;

/** A row of the menu. */
public enum MenuItem {
    CONTINUE,
    LEVELS,
    QUIZ,
    LAB,
    DEMO,
    SETTINGS,
    HELP;

    /** The rows there are now: nothing to go on with, no row for it. What is not known yet is taken to be there. */
    public static List<MenuItem> of(Model model) {
        List<MenuItem> items = new ArrayList<>(List.of(values()));
        if (!model.loaded()) {
            return items;
        }
        if (model.progress().next(model.course()).isEmpty()) {
            items.remove(CONTINUE);
        }
        if (model.study().decks().isEmpty()) {
            items.remove(QUIZ);
        }
        if (Demonstration.level(model.course()).isEmpty()) {
            items.remove(DEMO);
        }
        return items;
    }
}
