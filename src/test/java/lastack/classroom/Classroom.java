package lastack.classroom;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import lastack.app.KeepingException;
import lastack.app.Key;
import lastack.app.Model;
import lastack.app.Msg;
import lastack.app.Player;
import lastack.app.SampleCourse;
import lastack.game.Bilingual;
import lastack.quiz.SampleDecks;
import lastack.store.Store;
import org.jspecify.annotations.Nullable;

/** A room with a store, a clock that stands still until it is moved, and sessions at which keys are typed. */
final class Classroom implements AutoCloseable {
    final AtomicLong now = new AtomicLong(1_000_000);
    final Lessons lessons = Lessons.of(SampleCourse.course(), SampleDecks.decks());
    final Hall hall;
    final Registrar registrar;
    final Room founded;
    private final RoomKeeper keeper;
    private final List<Session> sessions = new ArrayList<>();

    /** Who sits at one screen. */
    final class Session {
        private final VisitPerformer performer;
        private @Nullable Visit visit;

        Session(Visit first, Identity identity) {
            performer = new VisitPerformer(
                    hall, registrar, lessons, identity, () -> Instant.ofEpochMilli(now.get()), () -> {}, 0);
            visit = performer.begin(first).orElse(null);
            sessions.add(this);
        }

        /** Keys as {@link Player#keys} reads them; then everybody hears what has happened. */
        Session types(String keys) {
            for (Key key : Player.keys(keys)) {
                told(new Msg.Pressed(key));
            }
            news();
            return this;
        }

        /** A text, spaces and all. */
        Session writes(String text) {
            text.chars().forEach(c -> told(new Msg.Pressed(Key.of((char) c))));
            return this;
        }

        private void told(Msg msg) {
            if (visit != null) {
                visit = performer.told(visit, msg).orElse(null);
            }
        }

        void hear() {
            if (visit != null) {
                visit = performer.heard(visit).orElse(null);
            }
        }

        boolean over() {
            return visit == null;
        }

        String farewell() {
            return performer.farewell().map(Bilingual::en).orElse("");
        }

        Joining door() {
            return (Joining) open();
        }

        Attending student() {
            return (Attending) open();
        }

        Teaching board() {
            return (Teaching) open();
        }

        private Visit open() {
            return Optional.ofNullable(visit).orElseThrow(() -> new AssertionError("over: " + farewell()));
        }

        /** The link is gone. */
        void drops() throws KeepingException {
            performer.close();
            visit = null;
            news();
        }
    }

    Classroom(Path folder) throws KeepingException {
        this(folder, HouseRules.DEFAULT, Roster.EMPTY);
    }

    Classroom(Path folder, HouseRules rules, Roster roster) throws KeepingException {
        keeper = Store.openRooms(folder, () -> Instant.ofEpochMilli(now.get())).keeper();
        hall = new Hall(keeper);
        registrar = new Registrar(hall, new Patience());
        founded = registrar.found(rules, roster);
    }

    Room room() {
        return hall.room(founded.code()).orElseThrow();
    }

    private Model model() {
        return Model.fresh(lessons.course(), 80, 24, 7, LocalDate.EPOCH);
    }

    /** At the door, with a key or none, and knowing the code or not. */
    Session door(String user, @Nullable String key, boolean knowsCode) {
        Room room = knowsCode ? room() : null;
        return new Session(
                Joining.at(model(), room, user), new Identity(user, key, room == null ? null : room.code(), null));
    }

    /** Somebody who joins by the code and has no key: the word for the seat is on the screen. */
    Session joins(String name) {
        return door(name, null, true).types("Enter");
    }

    Session teacher() {
        return new Session(
                Teaching.at(model(), lessons, room(), now.get()), new Identity("teacher", "SHA256:t", null, null));
    }

    /** Everybody hears what has happened; a round that somebody ends by hearing of it too. */
    void news() {
        for (int i = 0; i < 2; i++) {
            sessions.forEach(Session::hear);
        }
    }

    /** So many seconds later. */
    void later(int seconds) {
        now.addAndGet(seconds * 1000L);
        news();
    }

    @Override
    public void close() {
        keeper.close();
    }
}
