package lastack.plain;

import java.util.List;
import java.util.function.Supplier;
import lastack.app.Key;
import lastack.app.Msg;
import lastack.classroom.Attending;
import lastack.classroom.Entry;
import lastack.classroom.Face;
import lastack.classroom.RoomSentences;

/** What stands before a student in a room: the welcome and a result are said, and lead on by themselves; who is done waits. */
final class FaceTopic implements Topic {
    private final Stage stage;
    private final Supplier<Attending> attending;

    FaceTopic(Stage stage, Supplier<Attending> attending) {
        this.stage = stage;
        this.attending = attending;
    }

    @Override
    public void arrive() {
        Voice voice = stage.voice();
        Attending now = attending.get();
        if (now.face() instanceof Face.Welcome welcome) {
            String name = now.self().map(one -> one.student().shown()).orElse("");
            stage.paper()
                    .say(voice.inClass(
                            "welcome", "name", name, "code", now.room().code()));
            stage.paper()
                    .say(
                            welcome.seatWord() == null
                                    ? voice.inClass("welcome.key")
                                    : voice.inClass("welcome.word", "word", welcome.seatWord()));
            stage.paper().say(voice.inClass("welcome.help"));
            stage.tell(new Msg.Pressed(Key.of(Key.Kind.ENTER)));
        } else if (now.face() instanceof Face.Result result) {
            stage.paper()
                    .say(new ResultVoice(voice, now.lessons().course(), now.room(), result.result())
                            .tell(now.id(), true));
            stage.tell(new Msg.Pressed(Key.of(Key.Kind.ENTER)));
        } else {
            tell();
        }
    }

    @Override
    public void tell() {
        Voice voice = stage.voice();
        Attending now = attending.get();
        stage.paper().say(voice.inClass("waiting"));
        Entry entry = now.round().map(round -> round.entries().get(now.id())).orElse(null);
        if (entry != null) {
            stage.paper()
                    .say(voice.inClass(
                            "waiting.score",
                            "score",
                            entry.score(),
                            "max",
                            voice.points(entry.max()),
                            "time",
                            RoomSentences.clock(entry.millis())));
        }
        stage.paper().say(voice.inClass("waiting.next"));
    }

    @Override
    public String question() {
        return stage.voice().inClass("waiting.question");
    }

    @Override
    public List<String> words() {
        return List.of("status", "time", "call", "help", "quit");
    }

    @Override
    public List<String> help() {
        return List.of(stage.voice().text("help.status"), stage.voice().text("help.quit"));
    }

    @Override
    public boolean take(Order order) {
        return false;
    }
}
