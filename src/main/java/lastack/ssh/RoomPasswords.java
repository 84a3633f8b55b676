package lastack.ssh;

import java.util.Optional;
import lastack.app.KeepingException;
import lastack.classroom.Registrar;
import lastack.classroom.Room;

/** A password is the code of a room that is open, or a word that somebody of this name has in one. */
final class RoomPasswords implements Door.Passwords {
    private final Registrar registrar;
    private final ClassLog log;

    RoomPasswords(Registrar registrar, ClassLog log) {
        this.registrar = registrar;
        this.log = log;
    }

    @Override
    public Optional<Caller.Pass> code(String password) {
        return registrar.room(password).map(Room::code).map(Caller.Pass.Code::new);
    }

    @Override
    public Optional<Caller.Pass> word(String user, String password) {
        try {
            return registrar.roomOf(user, password).map(room -> new Caller.Pass.Word(room.code(), password));
        } catch (KeepingException failed) {
            log.tell("not-read", "user", user, "what", failed.sentence().en());
            return Optional.empty();
        }
    }
}
