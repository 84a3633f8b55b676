package lastack.terminal;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What colours and attributes the terminal writes with now, changed with the fewest bytes. */
final class Pen {

    /** Unknown until the terminal was reset. */
    private @Nullable Look now;

    /** Forgets what the terminal writes with: somebody else may have changed it. */
    void forget() {
        now = null;
    }

    void take(Look wanted, Frame frame) {
        if (wanted.equals(now)) {
            return;
        }
        String afresh = String.join(";", changes(Look.PLAIN, wanted));
        // A missing parameter counts as 0, which resets.
        String reset = afresh.isEmpty() ? "m" : ";" + afresh + "m";
        String shortest = reset;
        if (now != null) {
            String step = String.join(";", changes(now, wanted)) + "m";
            shortest = step.length() <= reset.length() ? step : reset;
        }
        frame.sequence(shortest);
        now = wanted;
    }

    private static List<String> changes(Look from, Look to) {
        List<String> parameters = new ArrayList<>();
        for (int i = 0; i < Look.ATTRIBUTES.length; i++) {
            boolean had = (from.attributes() >> i & 1) != 0;
            boolean has = (to.attributes() >> i & 1) != 0;
            if (had != has) {
                parameters.add(has ? Look.ATTRIBUTES[i].on() : Look.ATTRIBUTES[i].off());
            }
        }
        if (!from.foreground().equals(to.foreground())) {
            parameters.add(to.foreground());
        }
        if (!from.background().equals(to.background())) {
            parameters.add(to.background());
        }
        return parameters;
    }
}
