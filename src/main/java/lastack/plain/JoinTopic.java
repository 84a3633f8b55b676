package lastack.plain;

import java.util.List;
import java.util.function.Supplier;
import lastack.app.Key;
import lastack.app.Msg;
import lastack.app.Preferences;
import lastack.classroom.JoinField;
import lastack.classroom.Joining;
import lastack.classroom.Room;
import lastack.classroom.Visit;
import lastack.game.Bilingual;
import lastack.text.Lang;

/** The door of a room, one question at a time. */
final class JoinTopic implements Topic {
    private final Stage stage;
    private final Supplier<Visit> visit;

    JoinTopic(Stage stage, Supplier<Visit> visit) {
        this.stage = stage;
        this.visit = visit;
    }

    private Joining joining() {
        return (Joining) visit.get();
    }

    /** What is asked. */
    private enum Asked {
        ROOM,
        NAME,
        WHETHER,
        WORD
    }

    private Asked asked() {
        Joining now = joining();
        if (now.code().isBlank() || now.at() == JoinField.ROOM) {
            return Asked.ROOM;
        } else if (now.wordAsked()) {
            return Asked.WORD;
        }
        return now.name().isBlank() ? Asked.NAME : Asked.WHETHER;
    }

    @Override
    public void arrive() {
        Voice voice = stage.voice();
        Room room = joining().room();
        stage.paper().say(voice.inClass("join"));
        if (room != null) {
            stage.paper()
                    .say(
                            room.open()
                                    ? voice.inClass(
                                            "join.open",
                                            "code",
                                            room.code(),
                                            "count",
                                            room.here().size())
                                    : voice.inClass("join.shut", "code", room.code()));
        }
        stage.paper().say(voice.inClass("join.kept"));
        note();
    }

    @Override
    public void tell() {
        arrive();
    }

    private void note() {
        Bilingual note = joining().note();
        if (note != null) {
            stage.paper().say(stage.voice().of(note));
        }
    }

    @Override
    public String question() {
        Voice voice = stage.voice();
        return switch (asked()) {
            case ROOM -> voice.inClass("join.room");
            case NAME -> voice.inClass("join.name");
            case WHETHER -> voice.inClass("join.whether", "name", joining().name());
            case WORD -> voice.inClass("join.word");
        };
    }

    @Override
    public List<String> words() {
        return List.of("name", "room", "another", "language", "help", "quit");
    }

    @Override
    public List<String> help() {
        Voice voice = stage.voice();
        return List.of(
                voice.inClass("help.name"),
                voice.inClass("help.another"),
                voice.inClass("help.room"),
                voice.inClass("help.language"),
                voice.text("help.quit"));
    }

    @Override
    public boolean writes() {
        return true;
    }

    @Override
    public boolean take(Order order) {
        if (order.is("language")) {
            language();
            return true;
        } else if (order.word().equals("name") && !order.rest().isEmpty()) {
            fill(JoinField.NAME, order.rest());
        } else if (order.word().equals("room") && !order.rest().isEmpty()) {
            fill(JoinField.ROOM, order.rest());
        } else if (asked() == Asked.ROOM) {
            fill(JoinField.ROOM, order.line());
        } else if (asked() == Asked.WORD && order.is("another", "另一人")) {
            // An empty word says so.
            fill(JoinField.WORD, "");
        } else if (asked() == Asked.WORD) {
            fill(JoinField.WORD, order.line());
        } else if (asked() == Asked.NAME || !order.is("yes", "y", "是")) {
            fill(JoinField.NAME, order.line());
        }
        stage.tell(new Msg.Pressed(Key.of(Key.Kind.ENTER)));
        // Who has a seat has left the door.
        if (visit.get() instanceof Joining) {
            note();
        }
        return true;
    }

    private void language() {
        JoinField back = joining().at();
        if (go(JoinField.LANGUAGE)) {
            boolean english = stage.voice().words().lang() == Lang.EN;
            Preferences.Language wanted = english ? Preferences.Language.ZH : Preferences.Language.EN;
            for (int step = 0;
                    step < Preferences.Language.values().length
                            && joining().model().preferences().language() != wanted;
                    step++) {
                stage.tell(new Msg.Pressed(Key.of(Key.Kind.RIGHT)));
            }
            go(back);
        }
        arrive();
    }

    private void fill(JoinField field, String text) {
        if (!go(field)) {
            return;
        }
        int old = joining().typed().length();
        for (int at = 0; at < old; at++) {
            stage.tell(new Msg.Pressed(Key.of(Key.Kind.BACKSPACE)));
        }
        text.chars().forEach(one -> stage.tell(new Msg.Pressed(Key.of((char) one))));
    }

    /** Brings the keys to a field; false where the form has none such now. */
    private boolean go(JoinField field) {
        for (int step = 0; step < JoinField.values().length && joining().at() != field; step++) {
            stage.tell(new Msg.Pressed(Key.of(Key.Kind.TAB)));
        }
        return joining().at() == field;
    }
}
