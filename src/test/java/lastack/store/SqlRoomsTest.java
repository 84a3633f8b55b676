package lastack.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import lastack.app.Keeper;
import lastack.app.KeepingException;
import lastack.app.RunCode;
import lastack.app.Standing;
import lastack.classroom.Happening;
import lastack.classroom.Message;
import lastack.classroom.Name;
import lastack.classroom.RoomCode;
import lastack.classroom.RoomKeeper;
import lastack.classroom.Seat;
import lastack.classroom.Secret;
import lastack.classroom.Stamped;
import lastack.classroom.StudentId;
import lastack.game.Move;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rooms, seats and what has happened, in a database. */
class SqlRoomsTest {
    private static final RoomCode FIN = new RoomCode("FIN-4271");
    private static final RoomCode ACK = new RoomCode("ACK-0001");
    private static final Happening OPENED = new Happening.Opened();
    private static final Secret SECRET = new Secret(Secret.Kind.ONE_TIME, "00".repeat(16), "ab".repeat(32));
    private static final Secret OTHER = new Secret(Secret.Kind.SEAT_WORD, "00".repeat(16), "cd".repeat(32));

    @TempDir
    Path folder;

    private final AtomicLong now = new AtomicLong(1_000_000);
    private RoomKeeper rooms;

    @BeforeEach
    void open() throws KeepingException {
        rooms = Store.openRooms(folder, () -> Instant.ofEpochMilli(now.get())).keeper();
    }

    @AfterEach
    void close() {
        rooms.close();
    }

    private void reopen() throws KeepingException {
        close();
        open();
    }

    private static Name name(String text) {
        return new Name(text);
    }

    @Test
    void whatHasHappenedIsReadAgainInOrder() throws KeepingException {
        assertTrue(rooms.create(FIN));
        assertFalse(rooms.create(FIN), "there is one already");
        assertTrue(rooms.create(ACK));
        Happening said =
                new Happening.Said(Message.clean("最后一个 ACK \"last\" \\").orElseThrow());
        assertEquals(new Stamped(1, 1_000_000, OPENED), rooms.append(FIN, OPENED));
        now.set(900_000);
        assertEquals(new Stamped(2, 1_000_000, said), rooms.append(FIN, said), "clocks are set back, rooms are not");
        now.set(1_000_001);
        assertEquals(new Stamped(1, 1_000_001, OPENED), rooms.append(ACK, OPENED));
        reopen();
        assertEquals(List.of(FIN, ACK), rooms.rooms());
        assertEquals(List.of(new Stamped(1, 1_000_000, OPENED), new Stamped(2, 1_000_000, said)), rooms.since(FIN, 0));
        assertEquals(List.of(new Stamped(2, 1_000_000, said)), rooms.since(FIN, 1));
        assertEquals(List.of(), rooms.since(FIN, 2));
    }

    @Test
    void whereThereIsNoRoomNothingHappens() {
        KeepingException refused = assertThrows(KeepingException.class, () -> rooms.append(FIN, OPENED));
        assertTrue(refused.sentence().en().contains("FIN-4271"), refused.getMessage());
        assertThrows(KeepingException.class, () -> rooms.seat(FIN, name("Mira"), null));
    }

    @Test
    void aSeatHasKeysAndAWord() throws KeepingException {
        rooms.create(FIN);
        Seat mira = rooms.seat(FIN, name("Mira"), SECRET);
        Seat bo = rooms.seat(FIN, name("Bo"), null);
        assertEquals(
                List.of(1, 2), List.of(mira.student().number(), bo.student().number()));
        rooms.remember(FIN, mira.student(), "SHA256:a");
        rooms.remember(FIN, mira.student(), "SHA256:b");
        rooms.remember(FIN, bo.student(), "SHA256:b");
        reopen();
        Seat kept = new Seat(FIN, mira.student(), name("Mira"), Set.of("SHA256:a"), SECRET);
        assertEquals(Optional.of(kept), rooms.seat(FIN, mira.student()));
        assertEquals(
                List.of(kept, new Seat(FIN, bo.student(), name("Bo"), Set.of("SHA256:b"), null)), rooms.seats(FIN));
        assertEquals(List.of(kept), rooms.seatsOf("SHA256:a"));
        assertEquals(List.of(), rooms.seatsOf("SHA256:c"));
        rooms.reset(FIN, mira.student());
        assertTrue(rooms.seat(FIN, mira.student()).orElseThrow().isFree());
        assertEquals(List.of(), rooms.seatsOf("SHA256:a"));
    }

    @Test
    void aOneTimePasswordIsUsedOnceHoweverManyTry() throws Exception {
        rooms.create(FIN);
        StudentId mira = rooms.seat(FIN, name("Mira"), SECRET).student();
        ExecutorService many = Executors.newFixedThreadPool(16);
        try {
            List<Future<Boolean>> tries = many.invokeAll(IntStream.range(0, 64)
                    .<Callable<Boolean>>mapToObj(i -> () -> rooms.replace(FIN, mira, SECRET, OTHER))
                    .toList());
            int used = 0;
            for (Future<Boolean> one : tries) {
                used += one.get() ? 1 : 0;
            }
            assertEquals(1, used);
        } finally {
            many.shutdownNow();
        }
    }

    /** Some of the work fails in the middle of what others do: theirs is kept, its own is not. */
    @Test
    void numbersHaveNoGapWhoeverAppendsAtOnce() throws Exception {
        rooms.create(FIN);
        int threads = 32;
        int each = 50;
        ExecutorService many = Executors.newFixedThreadPool(threads);
        List<Stamped> all = new ArrayList<>();
        try {
            List<Future<List<Stamped>>> parts = new ArrayList<>();
            for (int thread = 0; thread < threads; thread++) {
                parts.add(many.submit(() -> {
                    List<Stamped> own = new ArrayList<>();
                    for (int i = 0; i < each; i++) {
                        own.add(rooms.append(FIN, OPENED));
                        assertThrows(KeepingException.class, () -> rooms.append(ACK, OPENED));
                    }
                    return own;
                }));
            }
            for (Future<List<Stamped>> part : parts) {
                all.addAll(part.get());
            }
        } finally {
            many.shutdownNow();
        }
        List<Long> numbers = all.stream().map(Stamped::n).sorted().toList();
        assertEquals(LongStream.rangeClosed(1, threads * each).boxed().toList(), numbers);
        assertEquals(threads * each, rooms.since(FIN, 0).size());
    }

    @Test
    void eachPlayersProgressIsTheirOwn() throws KeepingException {
        rooms.create(FIN);
        RunCode code = RunCode.read("234-567").orElseThrow();
        try (Keeper mira = rooms.keeper("FIN-4271/1");
                Keeper bo = rooms.keeper("FIN-4271/2")) {
            mira.begin(code, "first-wave", 7);
            mira.keep(code, 1, new Move.Wait(), new Standing(0, 0, false));
            bo.begin(code, "second-wave", 8);
        }
        // Who has left closes nothing for the others.
        assertEquals(
                "first-wave", rooms.keeper("FIN-4271/1").load().runs().get(0).level());
        assertEquals(
                "second-wave", rooms.keeper("FIN-4271/2").load().runs().get(0).level());
        assertEquals(List.of(), rooms.keeper("FIN-4271/3").load().runs());
    }

    @Test
    void whoIsErasedLeavesNothingAndNobodyElseLosesAnything() throws KeepingException {
        rooms.create(FIN);
        StudentId mira = rooms.seat(FIN, name("Mira"), SECRET).student();
        StudentId bo = rooms.seat(FIN, name("Bo"), null).student();
        RunCode code = RunCode.read("234-567").orElseThrow();
        for (StudentId one : List.of(mira, bo)) {
            rooms.append(FIN, new Happening.CalledForHelp(one));
            rooms.keeper(one.player(FIN)).begin(code, "first-wave", 7);
            rooms.keeper(one.player(FIN)).keep(code, 1, new Move.Wait(), new Standing(0, 0, false));
        }
        rooms.append(FIN, OPENED);
        assertTrue(rooms.erase(FIN, mira));
        assertFalse(rooms.erase(FIN, mira));
        assertEquals(
                List.of(2L, 3L), rooms.since(FIN, 0).stream().map(Stamped::n).toList());
        assertEquals(List.of(), rooms.keeper(mira.player(FIN)).load().runs());
        assertEquals(1, rooms.keeper(bo.player(FIN)).load().runs().size());
        assertEquals(3, rooms.seat(FIN, name("Mira"), null).student().number(), "a number never becomes another's");
        assertEquals(4, rooms.append(FIN, OPENED).n());
    }

    @Test
    void aRoomIsErasedWithAllItsStudents() throws KeepingException {
        rooms.create(FIN);
        rooms.create(ACK);
        for (RoomCode code : List.of(FIN, ACK)) {
            StudentId one = rooms.seat(code, name("Mira"), SECRET).student();
            rooms.remember(code, one, "SHA256:a");
            rooms.append(code, OPENED);
            rooms.keeper(one.player(code)).begin(RunCode.read("234-567").orElseThrow(), "first-wave", 7);
            now.addAndGet(1000);
        }
        assertEquals(2, rooms.seatsOf("SHA256:a").size());
        assertEquals(List.of(), rooms.eraseOlder(1_000_000));
        assertEquals(List.of(FIN), rooms.eraseOlder(1_000_001));
        assertEquals(List.of(ACK), rooms.rooms());
        assertEquals(List.of(), rooms.keeper("FIN-4271/1").load().runs());
        assertEquals(1, rooms.keeper("ACK-0001/1").load().runs().size());
        assertTrue(rooms.erase(ACK));
        assertFalse(rooms.erase(ACK));
        assertEquals(List.of(), rooms.rooms());
    }

    @Test
    void whatIsClosedSaysSo() {
        rooms.close();
        assertThrows(KeepingException.class, () -> rooms.rooms());
    }
}
