package lastack.tui;

import java.util.ArrayList;
import java.util.List;
import lastack.app.Screen;

/** The keys that work while two play. */
final class PairFooter {
    private PairFooter() {}

    static Footer of(Screen.Pairing pairing, Labels labels) {
        List<FooterKey> keys = new ArrayList<>();
        if (pairing.pair().asked(pairing.role()).isPresent()) {
            keys.add(FooterKey.of("Enter", labels.text(PairLabel.KEY_LET_IN), 0));
            keys.add(FooterKey.of("x", labels.text(PairLabel.KEY_OBJECT), 0));
        } else if (!pairing.pair().over()) {
            keys.add(FooterKey.of("Enter", labels.text(Label.KEY_SEND), 0));
            keys.add(new FooterKey("fasrpu", "f a s r p u", labels.text(Label.KEY_FLAGS), 5));
            keys.add(FooterKey.of("Tab", labels.text(Label.KEY_FIELD), 2));
            keys.add(new FooterKey("+-", "+ -", labels.text(Label.KEY_STEP), 6));
            keys.add(FooterKey.of("w", labels.text(Label.KEY_WAIT), 1));
            if (pairing.pair().slipsLeft(pairing.role()) > 0) {
                PairLabel word = pairing.desk().slipping() ? PairLabel.KEY_HONEST : PairLabel.KEY_SLIP;
                keys.add(FooterKey.of("i", labels.text(word), 3));
            }
        }
        keys.add(FooterKey.of("d", labels.text(Label.KEY_STATES), 7));
        keys.add(FooterKey.of("?", labels.text(Label.KEY_KEYS), 0));
        keys.add(FooterKey.of("q", labels.text(Label.KEY_LEAVE), 9));
        return new Footer(keys, "");
    }
}
