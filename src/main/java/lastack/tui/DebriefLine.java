package lastack.tui;

import java.util.List;

/**
 * One line of what one takes from a level.
 *
 * @param left what it says
 * @param right what stands at its end, points and their sign
 * @param rule whether it is a line between two thoughts, and says nothing
 */
record DebriefLine(Text left, Text right, boolean rule) {
    private static final Text NOTHING = new Text(List.of());
    static final DebriefLine RULE = new DebriefLine(NOTHING, NOTHING, true);

    static DebriefLine of(Text text) {
        return new DebriefLine(text, NOTHING, false);
    }
}
