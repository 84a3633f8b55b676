package lastack.tui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lastack.classroom.Attendee;
import lastack.classroom.Running;
import lastack.classroom.Teaching;
import lastack.text.Words;

/** The keys of the teacher's board, as the last row says them. */
final class TeacherKeys {
    private TeacherKeys() {}

    static Footer ofBoard(Teaching teaching, Skin skin) {
        Words words = skin.words();
        Labels labels = skin.labels();
        Optional<Running> running = teaching.room().running(teaching.now());
        List<FooterKey> keys = new ArrayList<>();
        if (!teaching.board().rows().isEmpty()) {
            keys.add(FooterKey.of(labels.text(ShellLabel.KEY_UP_DOWN), labels.text(ShellLabel.DO_MOVE), 7));
            keys.add(FooterKey.of("Enter", words.text("room.key.watch"), 1));
            keys.add(FooterKey.of("m", words.text("room.key.student"), 2));
        }
        if (teaching.room().students().values().stream().anyMatch(Attendee::calls)) {
            keys.add(FooterKey.of("h", words.text("room.key.help"), 1));
        }
        keys.add(FooterKey.of("s", words.text("room.key.say"), 3));
        if (running.isPresent()) {
            keys.add(FooterKey.of("p", words.text(running.get().isPaused() ? "room.key.resume" : "room.key.pause"), 4));
            keys.add(FooterKey.of("e", words.text("room.key.end"), 2));
        } else {
            keys.add(FooterKey.of("n", words.text("room.key.round"), 2));
        }
        keys.add(FooterKey.of("w", words.text("room.key.worlds"), 5));
        keys.add(FooterKey.of("g", words.text("room.key.rules"), 6));
        keys.add(FooterKey.of("v", words.text(teaching.named() ? "room.key.hide" : "room.key.show"), 6));
        keys.add(FooterKey.of("?", labels.text(ShellLabel.DO_KEYS), 0));
        keys.add(FooterKey.of("q", words.text("room.key.close"), 0));
        return new Footer(keys, "");
    }
}
