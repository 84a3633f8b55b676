package lastack.classroom;

import java.util.List;
import java.util.Optional;
import lastack.app.KeepingException;
import org.jspecify.annotations.Nullable;

/**
 * Lets people in. Its methods may be called from any thread; they wait for the store and for the time that checking a word takes, and
 * never for anybody's punishment: whoever has guessed wrong too often is told to wait.
 */
public final class Registrar {
    /** As many students as a room has by default. */
    public static final int MOST_STUDENTS = 1000;

    private static final int TRIES = 100;

    private final Hall hall;
    private final Patience patience;
    private final Words words = new Words();
    private final int most;

    /** What came of wanting a seat. */
    public sealed interface Answer {}

    /**
     * There is a seat.
     *
     * @param seat the seat
     * @param sitting the number of the happening by which the student came to it
     * @param seatWord the word for next time, which was made now; null where a key is remembered, or the word is known already
     */
    public record Seated(Seat seat, long sitting, @Nullable String seatWord) implements Answer {}

    /** There is none. */
    public record Refused(Refusal why) implements Answer {}

    public Registrar(Hall hall, Patience patience) {
        this(hall, patience, MOST_STUDENTS);
    }

    /** With at most {@code most} students in a room. */
    public Registrar(Hall hall, Patience patience, int most) {
        this.hall = hall;
        this.patience = patience;
        this.most = most;
    }

    /** Makes a new room with these rules and this roster, and opens it. */
    public Room found(HouseRules rules, Roster roster) throws KeepingException {
        RoomCode code = free();
        hall.open(code);
        hall.append(code, new Happening.RuledSo(rules));
        enrol(code, roster);
        hall.append(code, new Happening.Opened());
        return hall.room(code).orElseThrow();
    }

    private RoomCode free() throws KeepingException {
        for (int i = 0; i < TRIES; i++) {
            RoomCode code = RoomCode.of(words.bits());
            if (hall.keeper().create(code)) {
                return code;
            }
        }
        throw new KeepingException(Sentence.NO_CODE_LEFT.of());
    }

    /** Opens a room that was there before, with those on {@code roster} who are new. Whoever was here when the process ended is away. */
    public Room reopen(RoomCode code, Roster roster) throws KeepingException {
        for (Attendee one : hall.open(code).here()) {
            hall.append(code, new Happening.Away(one.id(), one.sitting()));
        }
        enrol(code, roster);
        hall.append(code, new Happening.Opened());
        return hall.room(code).orElseThrow();
    }

    private void enrol(RoomCode code, Roster roster) throws KeepingException {
        Room room = hall.room(code).orElseThrow();
        for (Roster.Entry entry : roster.entries()) {
            boolean known = room.students().values().stream()
                    .map(Attendee::student)
                    .anyMatch(one -> one.name().key().equals(entry.name().key())
                            && one.ref().equals(entry.ref()));
            if (!known) {
                String password = entry.password();
                Secret secret = password == null ? null : words.secret(Secret.Kind.ONE_TIME, password);
                Seat seat = hall.keeper().seat(code, entry.name(), secret);
                hall.append(code, new Happening.Listed(seat.student(), entry.name(), entry.ref()));
            }
        }
    }

    /** The room that is open here and has this code, in whatever way it was written. */
    public Optional<Room> room(String code) {
        return RoomCode.read(code).flatMap(hall::room).filter(Room::open);
    }

    /** The open room in which somebody called {@code user} has the one-time password or the seat word {@code password}. */
    public Optional<Room> roomOf(String user, String password) throws KeepingException {
        Optional<Name> name = Name.clean(user);
        for (Room room : hall.rooms()) {
            if (room.open() && name.isPresent()) {
                for (Seat seat : seats(room, name.get())) {
                    if (seat.secret() != null && words.is(seat.secret(), password)) {
                        return Optional.of(room);
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** The seat of whoever has this key in the newest room that is open; this is a login. */
    public Optional<Seat> seatOf(String key) throws KeepingException {
        Seat found = null;
        for (Seat seat : hall.keeper().seatsOf(key)) {
            if (hall.room(seat.room()).filter(Room::open).isPresent()) {
                found = seat;
            }
        }
        return Optional.ofNullable(found);
    }

    /** Sits down at the seat that the key has. */
    public Answer comeBack(Identity identity, Seat seat, long now) throws KeepingException {
        return sit(seat, identity, null, now);
    }

    /**
     * Asks for a seat by what was typed at the door, or given at the login.
     *
     * @param wish what was typed; of two of the same name who are not the same the second gets a seat of their own, if the room takes free
     *     names
     */
    public Answer join(Identity identity, VisitEffect.Join wish, long now) throws KeepingException {
        if (patience.left(identity.name(), now) > 0) {
            return new Refused(Refusal.TOO_SOON);
        }
        Optional<Room> room = room(wish.room());
        if (room.isEmpty()) {
            return wrong(identity, Refusal.NO_ROOM, now);
        }
        Optional<Name> name = Name.clean(wish.name());
        if (name.isEmpty()) {
            return new Refused(Refusal.NO_NAME);
        }
        return join(identity, room.get(), name.get(), wish, now);
    }

    // One after the other: two who want the same name at the same moment must not both find it free.
    private synchronized Answer join(Identity identity, Room room, Name name, VisitEffect.Join wish, long now)
            throws KeepingException {
        String word = wish.word();
        String key = identity.key();
        if (key != null) {
            // Whoever was sent out is not let in under another name.
            for (Seat seat : hall.keeper().seatsOf(key)) {
                Optional<Refusal> out = seat.room().equals(room.code()) ? out(seat, now) : Optional.empty();
                if (out.isPresent()) {
                    return new Refused(out.get());
                }
            }
        }
        List<Seat> seats = seats(room, name);
        for (Seat seat : seats) {
            if (key != null && seat.keys().contains(key)) {
                return sit(seat, identity, null, now);
            }
        }
        for (Seat seat : seats) {
            Secret secret = seat.secret();
            if (secret != null && !word.isBlank() && words.is(secret, word)) {
                return proven(identity, seat, secret, now);
            }
        }
        if (!word.isBlank() && !seats.isEmpty()) {
            return wrong(identity, Refusal.WRONG_WORD, now);
        }
        for (Seat seat : seats) {
            if (seat.isFree()) {
                return claimed(identity, seat, now);
            }
        }
        boolean another = wish.another() && room.rules().freeNames();
        if (!seats.isEmpty() && !another) {
            return new Refused(Refusal.WORD_WANTED);
        }
        return room.rules().freeNames() ? fresh(identity, room, name, now) : new Refused(Refusal.NOT_ON_ROSTER);
    }

    /** The seats that somebody of this name may have: by the name, and by what everybody reads. */
    private List<Seat> seats(Room room, Name name) throws KeepingException {
        return hall.keeper().seats(room.code()).stream()
                .filter(seat -> seat.name().key().equals(name.key())
                        || room.student(seat.student())
                                .filter(one -> one.student().shown().equalsIgnoreCase(name.text()))
                                .isPresent())
                .toList();
    }

    /** The word was right; one that is good for one time is another one from now on. */
    private Answer proven(Identity identity, Seat seat, Secret secret, long now) throws KeepingException {
        if (secret.kind() == Secret.Kind.SEAT_WORD) {
            return sit(seat, identity, null, now);
        }
        return claimed(identity, seat, now);
    }

    /** A seat that nobody has taken, or that was reached by a word for one time: it gets a key or else a word. */
    private Answer claimed(Identity identity, Seat seat, long now) throws KeepingException {
        Optional<Refusal> out = out(seat, now);
        if (out.isPresent()) {
            return new Refused(out.get());
        }
        String word = identity.key() == null ? words.seatWord() : null;
        Secret next = word == null ? null : words.secret(Secret.Kind.SEAT_WORD, word);
        if (!hall.keeper().replace(seat.room(), seat.student(), seat.secret(), next)) {
            return new Refused(Refusal.WORD_WANTED);
        }
        return sit(seat, identity, word, now);
    }

    private Answer fresh(Identity identity, Room room, Name name, long now) throws KeepingException {
        if (room.students().size() >= most) {
            return new Refused(Refusal.FULL);
        }
        String word = identity.key() == null ? words.seatWord() : null;
        Secret secret = word == null ? null : words.secret(Secret.Kind.SEAT_WORD, word);
        return sit(hall.keeper().seat(room.code(), name, secret), identity, word, now);
    }

    private Answer sit(Seat seat, Identity identity, @Nullable String word, long now) throws KeepingException {
        Optional<Refusal> out = out(seat, now);
        if (out.isPresent()) {
            return new Refused(out.get());
        }
        String key = identity.key();
        if (key != null && !seat.keys().contains(key)) {
            hall.keeper().remember(seat.room(), seat.student(), key);
        }
        boolean known = hall.room(seat.room())
                .flatMap(room -> room.student(seat.student()))
                .filter(one -> one.presence() != Presence.EXPECTED)
                .isPresent();
        Stamped came = hall.append(
                seat.room(),
                known ? new Happening.CameBack(seat.student()) : new Happening.Joined(seat.student(), seat.name()));
        patience.right(identity.name());
        return new Seated(seat, came.n(), word);
    }

    private Optional<Refusal> out(Seat seat, long now) {
        Optional<Room> room = hall.room(seat.room()).filter(Room::open);
        if (room.isEmpty()) {
            return Optional.of(Refusal.NO_ROOM);
        }
        Optional<Attendee> there = room.get().student(seat.student());
        if (there.filter(one -> one.presence() == Presence.BANNED).isPresent()) {
            return Optional.of(Refusal.BANNED);
        }
        return there.filter(one -> one.presence() == Presence.KICKED && now - one.since() < Room.KICKED_FOR)
                .map(one -> Refusal.KICKED);
    }

    private Answer wrong(Identity identity, Refusal why, long now) {
        patience.wrong(identity.name(), now);
        return new Refused(why);
    }
}
