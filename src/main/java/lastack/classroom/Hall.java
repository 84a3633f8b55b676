package lastack.classroom;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.CopyOnWriteArrayList;
import lastack.app.KeepingException;
import org.jspecify.annotations.Nullable;

/**
 * The rooms that are open in this process, live. Its methods may be called from any thread; none of them waits for a listener, and only
 * {@link #append}, {@link #open} and {@link #refresh} wait for the store.
 */
public final class Hall {
    private final RoomKeeper keeper;
    private final ConcurrentMap<RoomCode, Live> live = new ConcurrentHashMap<>();

    /** Somebody who wants to know that a room has changed. */
    @FunctionalInterface
    public interface Listener {
        /** The room is another one. Called from any thread, and must return at once: it marks, and wakes whoever draws. */
        void wake();
    }

    /** An end of listening. */
    @FunctionalInterface
    public interface Subscription extends AutoCloseable {
        @Override
        void close();
    }

    /**
     * Somebody who listens.
     *
     * @param student of whose own affairs this listener wants to know, besides what is for all; null for everybody's
     */
    private record Ear(@Nullable StudentId student, Listener listener) {}

    /** One room; what has come before its turn waits. */
    private static final class Live {
        private final List<Ear> listeners = new CopyOnWriteArrayList<>();
        private final TreeMap<Long, Stamped> early = new TreeMap<>();
        private final Map<StudentId, List<Listener>> watchers = new ConcurrentHashMap<>();
        private final Map<StudentId, Attending> seen = new ConcurrentHashMap<>();
        private volatile Room room;

        Live(Room room) {
            this.room = room;
        }

        synchronized void take(Stamped next) {
            early.put(next.n(), next);
            while (!early.isEmpty() && early.firstKey() <= room.n() + 1) {
                room = room.after(early.pollFirstEntry().getValue());
            }
        }

        /** All that is kept and not taken in yet: numbers may be missing, where somebody was erased. */
        synchronized void take(List<Stamped> kept) {
            kept.forEach(one -> {
                early.remove(one.n());
                room = room.after(one);
            });
        }

        void wakeAll() {
            listeners.forEach(one -> one.listener().wake());
        }

        /** A move of one student is no news to all others: a class of a thousand would wake a thousand with each. */
        void wake(Happening happening) {
            Set<StudentId> concerned = concerned(happening);
            for (Ear one : listeners) {
                if (one.student() == null || concerned.isEmpty() || concerned.contains(one.student())) {
                    one.listener().wake();
                }
            }
        }

        /** The students whom it concerns; empty where it is everybody. */
        private Set<StudentId> concerned(Happening happening) {
            if (!(happening instanceof Happening.OfStudent one)) {
                return Set.of();
            }
            Running running = room.running();
            return happening instanceof Happening.PairMoved moved && running != null
                    ? running.pairOf(moved.student())
                            .map(pair -> Set.of(pair.client(), pair.server()))
                            .orElse(Set.of(one.student()))
                    : Set.of(one.student());
        }
    }

    public Hall(RoomKeeper keeper) {
        this.keeper = keeper;
    }

    /** Where the rooms are kept. */
    public RoomKeeper keeper() {
        return keeper;
    }

    /** Reads a room from the store, so that it is live here from now on; one that is live already stays as it is. */
    public Room open(RoomCode code) throws KeepingException {
        Live there = live.get(code);
        if (there == null) {
            Room room = Room.of(code, keeper.since(code, 0));
            live.putIfAbsent(code, new Live(room));
            refresh(code);
        }
        return room(code).orElseThrow();
    }

    /** The room as it is now; none if it is not live here. */
    public Optional<Room> room(RoomCode code) {
        return Optional.ofNullable(live.get(code)).map(one -> one.room);
    }

    /** The rooms that are live here. */
    public List<Room> rooms() {
        return live.values().stream().map(one -> one.room).toList();
    }

    /**
     * Lets something happen in a room that is live here: it is kept, counts, and all whom it concerns are woken.
     *
     * @throws KeepingException if it cannot be kept; then it has not happened
     */
    public Stamped append(RoomCode code, Happening happening) throws KeepingException {
        Stamped stamped = keeper.append(code, happening);
        Live one = live.get(code);
        if (one != null) {
            one.take(stamped);
            one.wake(happening);
        }
        return stamped;
    }

    /** Takes in what others have kept in a room that is live here, and wakes all who listen. */
    public void refresh(RoomCode code) throws KeepingException {
        Live one = live.get(code);
        if (one != null) {
            one.take(keeper.since(code, one.room.n()));
            one.wakeAll();
        }
    }

    /** Wakes {@code listener} whenever the room changes, until the subscription is closed. The room must be live here. */
    public Subscription listen(RoomCode code, Listener listener) {
        return listen(code, null, listener);
    }

    /** The same for a student's own session: what other students do for themselves does not wake it. */
    public Subscription listen(RoomCode code, @Nullable StudentId student, Listener listener) {
        Live one = live.get(code);
        if (one == null) {
            throw new IllegalArgumentException("not open here: " + code);
        }
        Ear ear = new Ear(student, listener);
        one.listeners.add(ear);
        return () -> one.listeners.remove(ear);
    }

    /** Ends each round whose time is over at {@code now}, so that everybody learns of it although nobody moves. */
    public void tick(long now) throws KeepingException {
        for (Map.Entry<RoomCode, Live> entry : live.entrySet()) {
            Running running = entry.getValue().room.running();
            if (running != null && running.isOver(now)) {
                append(entry.getKey(), new Happening.RoundEnded(running.round().number()));
            }
        }
    }

    /**
     * Looks at the student's screen until the subscription is closed: {@code watcher} is woken whenever it shows something else. The
     * student's session is woken too, and says what it shows.
     */
    public Subscription watch(RoomCode code, StudentId student, Listener watcher) {
        Live one = live.get(code);
        if (one == null) {
            throw new IllegalArgumentException("not open here: " + code);
        }
        List<Listener> all = one.watchers.computeIfAbsent(student, id -> new CopyOnWriteArrayList<>());
        all.add(watcher);
        one.wakeAll();
        return () -> {
            all.remove(watcher);
            one.wakeAll();
        };
    }

    /** Whether anybody looks at the student's screen. */
    public boolean isWatched(RoomCode code, StudentId student) {
        return !watchers(code, student).isEmpty();
    }

    private List<Listener> watchers(RoomCode code, StudentId student) {
        Live one = live.get(code);
        return one == null ? List.of() : one.watchers.getOrDefault(student, List.of());
    }

    /** What the student's screen shows now; kept only while somebody looks, for values never change and a look costs nothing. */
    public void show(RoomCode code, Attending attending) {
        List<Listener> looking = watchers(code, attending.id());
        Live one = live.get(code);
        if (one == null || looking.isEmpty()) {
            return;
        }
        one.seen.put(attending.id(), attending);
        looking.forEach(Listener::wake);
    }

    /** The student has no screen any more. */
    public void gone(RoomCode code, StudentId student) {
        Live one = live.get(code);
        if (one != null) {
            one.seen.remove(student);
            watchers(code, student).forEach(Listener::wake);
        }
    }

    /** What the student's screen shows, for whoever watches it; none if it is not known yet, or there is none. */
    public Optional<Attending> seen(RoomCode code, StudentId student) {
        return Optional.ofNullable(live.get(code)).map(one -> one.seen.get(student));
    }
}
