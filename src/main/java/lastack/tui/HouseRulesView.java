package lastack.tui;

import java.util.List;
import lastack.classroom.HouseRules;
import lastack.classroom.Teaching;

/** The house rules, on or off. */
final class HouseRulesView {
    private static final int VALUE = 44;
    private static final List<String> KEYS = List.of("timer", "streaks", "prices", "free-names", "pseudonyms");

    private HouseRulesView() {}

    static void draw(Canvas whole, Teaching teaching, int selected, Skin skin) {
        ClassPage page = ClassPage.on(whole, skin);
        HouseRules rules = teaching.room().rules();
        List<Boolean> values =
                List.of(rules.timer(), rules.streaks(), rules.hintPrices(), rules.freeNames(), rules.pseudonyms());
        int at = Math.floorMod(selected, KEYS.size());
        int row = page.top();
        for (int i = 0; i < KEYS.size(); i++) {
            String value = skin.labels().text(values.get(i) ? ShellLabel.ON : ShellLabel.OFF);
            page.choice(row++, page.text("rule." + KEYS.get(i)), value, i == at, VALUE);
        }
        page.say(row + 1, Role.DIM, page.text("rule." + KEYS.get(at) + ".about"));
        page.draw(
                teaching.room().code(),
                page.text("key.rules"),
                "",
                List.of(page.upDown(), page.key("Enter", "switch", 0), page.back()));
    }
}
