package lastack.tui;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import lastack.classroom.Attending;
import lastack.classroom.Entry;
import lastack.classroom.RoomSentences;
import lastack.classroom.Running;

/** Done before the others: what one has, and that the result comes when the round is over. */
final class WaitingView {
    private WaitingView() {}

    static void draw(Canvas whole, Attending attending, Skin skin) {
        ClassPage page = ClassPage.on(whole, skin);
        RoomSentences say = new RoomSentences(skin.words(), attending.lessons().course());
        Optional<Running> running = attending.round();
        int row = page.say(page.top(), Role.STRONG, page.text("waiting"));
        if (running.isPresent()) {
            Entry entry = running.get().entries().get(attending.id());
            if (entry != null) {
                row = page.say(
                        row + 1,
                        Role.TEXT,
                        page.text(
                                "waiting.score",
                                Map.of(
                                        "score",
                                        entry.score(),
                                        "max",
                                        entry.max(),
                                        "time",
                                        RoomSentences.clock(entry.millis()))));
            }
            long done = running.get().entries().values().stream()
                    .filter(Entry::done)
                    .count();
            row = page.say(row, Role.DIM, say.text("waiting.others", Map.of("done", done)));
        }
        new NextStep(page.text("waiting.next"))
                .draw(page.canvas().at(new Area(row + 1, ClassPage.LEFT, 1, page.width())));
        page.draw(
                attending.room().code(),
                running.map(round ->
                                say.text("round", Map.of("number", round.round().number())))
                        .orElse(""),
                running.map(round -> say.what(round.round())).orElse(""),
                List.of(page.key("!", attending.calls() ? "call-off" : "call", 0), page.key("q", "leave", 0)));
    }
}
