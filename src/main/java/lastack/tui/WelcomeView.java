package lastack.tui;

import java.util.List;
import java.util.Map;
import lastack.classroom.Attending;
import lastack.classroom.Face;

/** The first thing in a room: who one is here, the word to come back with, and how to call for help. */
final class WelcomeView {
    private WelcomeView() {}

    static void draw(Canvas whole, Attending attending, Face.Welcome welcome, Skin skin) {
        ClassPage page = ClassPage.on(whole, skin);
        String name = attending.self().map(one -> one.student().shown()).orElse("");
        int row = page.say(page.top(), Role.STRONG, page.text("welcome", Map.of("name", name)));
        row = page.say(
                        row,
                        Role.DIM,
                        page.text(
                                "welcome.here",
                                Map.of("count", attending.room().here().size())))
                + 1;
        if (welcome.seatWord() == null) {
            row = page.say(row, Role.TEXT, page.text("welcome.key"));
        } else {
            row = page.say(row, Role.TEXT, page.text("welcome.word"));
            page.canvas().text(row + 1, ClassPage.LEFT + 3, Role.FOCUS, " " + welcome.seatWord() + " ");
            row = page.say(row + 3, Role.DIM, page.text("welcome.word.about"));
        }
        row = page.say(row + 1, Role.TEXT, page.text("welcome.help"));
        new NextStep(skin.labels().text(ShellLabel.ANY_KEY))
                .draw(page.canvas().at(new Area(row + 1, ClassPage.LEFT, 1, page.width())));
        page.draw(
                attending.room().code(),
                name,
                "",
                List.of(FooterKey.of(
                        skin.labels().text(ShellLabel.KEY_ANY), skin.labels().text(Label.KEY_GO_ON), 0)));
    }
}
