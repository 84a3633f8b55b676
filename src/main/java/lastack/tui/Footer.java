package lastack.tui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import lastack.text.CellText;

/**
 * The last row: the keys that work now, the most used first. Where not all have room, those of the highest rank go first;
 * the rest keep their order.
 *
 * @param aside something always true, said at the right where it has room; may be empty
 */
record Footer(List<FooterKey> keys, String aside) {
    private static final int LEFT = 1;
    private static final String GAP = "  ";

    Footer {
        keys = List.copyOf(keys);
    }

    void draw(Canvas canvas) {
        int room = canvas.columns() - LEFT;
        Text roomy = text(keys, true);
        Text text = roomy.width() <= room ? roomy : text(thatFit(room), false);
        int next = canvas.text(0, LEFT, text);
        if (next + GAP.length() + CellText.width(aside) < canvas.columns()) {
            canvas.textEndingAt(0, canvas.columns() - 2, Role.GHOST, aside);
        }
    }

    private List<FooterKey> thatFit(int room) {
        List<FooterKey> kept = new ArrayList<>(keys);
        while (text(kept, false).width() > room) {
            FooterKey last = kept.stream()
                    .filter(key -> key.rank() > 0)
                    .max(Comparator.comparingInt(FooterKey::rank))
                    .orElse(null);
            if (last == null) {
                break;
            }
            kept.remove(last);
        }
        return kept;
    }

    private static Text text(List<FooterKey> keys, boolean roomy) {
        Text text = new Text(List.of());
        for (FooterKey key : keys) {
            if (!text.spans().isEmpty()) {
                text = text.with(Role.TEXT, GAP);
            }
            text = text.with(Role.STRONG, roomy ? key.roomy() : key.key()).with(Role.DIM, " " + key.word());
        }
        return text;
    }
}
