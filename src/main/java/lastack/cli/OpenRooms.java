package lastack.cli;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;
import lastack.app.KeepingException;
import lastack.classroom.RoomCode;
import lastack.classroom.RoomKeeper;
import lastack.course.Suggestions;
import lastack.store.RoomStore;
import lastack.store.StateFolder;
import lastack.store.Store;
import lastack.text.Lang;
import lastack.text.Words;
import org.jspecify.annotations.Nullable;

/** Opens what is kept of classes, for the commands that print of it or erase. A server may have it open at the same time. */
final class OpenRooms {
    private OpenRooms() {}

    /** What a command does with what is kept. */
    @FunctionalInterface
    interface Body {
        int run(RoomKeeper rooms) throws KeepingException;
    }

    /** What a command does with one room. */
    @FunctionalInterface
    interface InRoom {
        int run(RoomKeeper rooms, RoomCode room) throws KeepingException;
    }

    /** Runs {@code body}; what cannot be read is told, and is exit code {@link Exit#STORE}. */
    static int with(Settings settings, Body body) {
        Words words = Words.in(settings.language());
        try {
            RoomStore store = Store.openRooms(StateFolder.resolve(settings.environment(), settings.dataDir()));
            try (RoomKeeper rooms = store.keeper()) {
                if (store.setAside().isPresent()) {
                    System.err.println(
                            "lastack: " + words.of(store.setAside().get().sentence()));
                    return Exit.STORE;
                }
                return body.run(rooms);
            }
        } catch (KeepingException failed) {
            System.err.println("lastack: " + words.of(failed.sentence()));
            return Exit.STORE;
        }
    }

    /** The same with one room: the one that was asked for or, where nobody said, the only one there is. */
    static int room(Settings settings, @Nullable String asked, InRoom body) {
        return with(settings, rooms -> {
            List<RoomCode> all = rooms.rooms();
            Optional<RoomCode> code = asked == null
                    ? Optional.of(all).filter(some -> some.size() == 1).map(some -> some.get(0))
                    : RoomCode.read(asked).filter(all::contains);
            if (code.isPresent()) {
                return body.run(rooms, code.get());
            }
            System.err.println("lastack: " + complaint(settings.language(), asked, all));
            return Exit.USAGE;
        });
    }

    private static String complaint(Lang lang, @Nullable String asked, List<RoomCode> all) {
        if (all.isEmpty()) {
            return ClassSays.NO_ROOMS.in(lang);
        }
        return asked == null
                ? ClassSays.WHICH_ROOM.in(lang, listed(all))
                : ClassSays.NO_SUCH_ROOM.in(lang, Suggestions.printable(asked), listed(all));
    }

    static String listed(List<RoomCode> rooms) {
        return rooms.stream().map(RoomCode::text).collect(joining(", "));
    }
}
