package lastack.tui;

import com.googlecode.lanterna.SGR;
import com.googlecode.lanterna.TextColor;
import java.util.EnumSet;

/** How a role looks: foreground, background, and whether the terminal is asked for bold or for reverse video. */
record Style(TextColor foreground, TextColor background, boolean bold, boolean reverse) {
    /** Bold and reverse as Lanterna takes them. */
    EnumSet<SGR> modifiers() {
        EnumSet<SGR> modifiers = EnumSet.noneOf(SGR.class);
        if (bold) {
            modifiers.add(SGR.BOLD);
        }
        if (reverse) {
            modifiers.add(SGR.REVERSE);
        }
        return modifiers;
    }
}
