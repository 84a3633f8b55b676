package lastack.classroom;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import lastack.app.Effect;
import lastack.app.KeepingException;
import lastack.app.Msg;
import lastack.app.Performer;
import lastack.game.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * Carries out what a visit wants done, and tells it what others have done. One for each session; one thread at a time uses it, and only
 * {@code wake} is called from others.
 */
public final class VisitPerformer implements VisitRunner, AutoCloseable {
    /** A board and a timer count seconds. */
    private static final long SECOND = 1000;

    /** Where nothing counts. */
    private static final long LONG = 60 * SECOND;

    /** A room in which much happens is looked at so often and no more, in milliseconds: nobody reads faster. */
    private static final long BREATH = 100;

    private final Hall hall;
    private final Registrar registrar;
    private final Lessons lessons;
    private final Identity identity;
    private final InstantSource clock;
    private final Runnable wake;
    private final long breath;
    private final AtomicBoolean news = new AtomicBoolean();

    private @Nullable Performer performer;
    private @Nullable RoomCode room;
    private @Nullable StudentId student;
    private @Nullable StudentId watching;
    private long sitting;
    private long heardAt;
    private Hall.@Nullable Subscription subscription;
    private Hall.@Nullable Subscription look;
    private @Nullable Bilingual farewell;

    /** @param wake wakes the session, so that it calls {@link #heard}; called from any thread, and must return at once */
    public VisitPerformer(
            Hall hall, Registrar registrar, Lessons lessons, Identity identity, InstantSource clock, Runnable wake) {
        this(hall, registrar, lessons, identity, clock, wake, BREATH);
    }

    /** The same, looking at the room every {@code breath} milliseconds where much happens. */
    VisitPerformer(
            Hall hall,
            Registrar registrar,
            Lessons lessons,
            Identity identity,
            InstantSource clock,
            Runnable wake,
            long breath) {
        this.hall = hall;
        this.registrar = registrar;
        this.lessons = lessons;
        this.identity = identity;
        this.clock = clock;
        this.wake = wake;
        this.breath = breath;
    }

    /** The first thing: a student whose key or password has a seat sits down, a teacher's board listens. */
    @Override
    public Optional<Visit> begin(Visit first) {
        if (first instanceof Teaching teaching) {
            RoomCode code = teaching.room().code();
            performer = new Performer(hall.keeper().keeper(code + "/teacher"));
            listen(code);
            return settle(VisitStep.ofGame(teaching, List.of(new Effect.Load())));
        }
        if (first instanceof Joining joining && joining.room() != null) {
            listen(joining.room().code());
        }
        String key = identity.key();
        if (key != null) {
            try {
                Optional<Seat> seat = registrar.seatOf(key);
                if (seat.isPresent()) {
                    return settle(told(first, registrar.comeBack(identity, seat.get(), clock.millis())));
                }
            } catch (KeepingException failed) {
                return settle(VisitUpdate.update(first, new VisitMsg.Failed(failed.sentence())));
            }
        }
        String password = identity.password();
        return first instanceof Joining joining
                        && password != null
                        && !joining.name().isEmpty()
                ? settle(VisitStep.to(first, new VisitEffect.Join(joining.code(), joining.name(), password, false)))
                : Optional.of(first);
    }

    /** What the visit becomes when it is told this; empty when it is over. */
    @Override
    public Optional<Visit> told(Visit visit, Msg msg) {
        Optional<Visit> next = settle(VisitUpdate.update(visit, new VisitMsg.Told(msg)));
        show(next.orElse(null));
        return next;
    }

    /** What the visit becomes by what others have done, and by the time; empty when it is over. */
    @Override
    public Optional<Visit> heard(Visit visit) {
        long now = clock.millis();
        if (room == null || now - heardAt < (news.get() ? breath : SECOND)) {
            return Optional.of(visit);
        }
        news.set(false);
        heardAt = now;
        Optional<Visit> next = Optional.of(visit);
        if (visit instanceof Teaching) {
            next = ended(visit, now);
        }
        Optional<Room> there = hall.room(room);
        if (there.isPresent() && next.isPresent()) {
            next = settle(VisitUpdate.update(next.get(), new VisitMsg.Heard(there.get(), now)));
        }
        if (next.isPresent() && next.get() instanceof Attending attending && student != null) {
            boolean watched = hall.isWatched(room, student);
            if (watched != attending.watched()) {
                next = settle(VisitUpdate.update(attending, new VisitMsg.Watched(watched)));
            }
        } else if (next.isPresent() && next.get() instanceof Teaching && watching != null) {
            next = settle(VisitUpdate.update(
                    next.get(), new VisitMsg.Seen(hall.seen(room, watching).orElse(null))));
        }
        show(next.orElse(null));
        return next;
    }

    /** A round whose time is over is over for the store too; where no board is open, it is with whatever happens next. */
    private Optional<Visit> ended(Visit board, long now) {
        try {
            hall.tick(now);
            return Optional.of(board);
        } catch (KeepingException failed) {
            return settle(VisitUpdate.update(board, new VisitMsg.Failed(failed.sentence())));
        }
    }

    /** How many milliseconds it may be until {@link #heard} is called, if nobody wakes the session before. */
    public long restMillis() {
        if (room == null) {
            return LONG;
        }
        long since = clock.millis() - heardAt;
        return Math.max(1, news.get() ? breath - since : rest(hall.room(room).orElse(null)) - since);
    }

    /** A board counts seconds always; a student's screen only while a round runs. */
    private long rest(@Nullable Room there) {
        boolean counts = student == null || (there != null && there.running() != null);
        return counts ? SECOND : LONG;
    }

    /** What is to be said on the screen that is left; none if nothing. */
    public Optional<Bilingual> farewell() {
        return Optional.ofNullable(farewell);
    }

    /** The student of this session; none while there is no seat, and for a teacher. */
    public Optional<StudentId> student() {
        return Optional.ofNullable(student);
    }

    private void listen(RoomCode code) {
        if (subscription != null) {
            subscription.close();
        }
        room = code;
        subscription = hall.listen(code, student, this::wake);
        heardAt = 0;
    }

    private void wake() {
        if (!news.getAndSet(true)) {
            wake.run();
        }
    }

    private void show(@Nullable Visit visit) {
        if (visit instanceof Attending attending && room != null) {
            hall.show(room, attending);
        }
    }

    /** Carries out all that {@code step} wants, and what follows from it, until nothing is left. */
    private Optional<Visit> settle(VisitStep step) {
        Visit visit = step.visit();
        List<VisitEffect> wanted = new ArrayList<>(step.effects());
        while (!wanted.isEmpty()) {
            VisitEffect effect = wanted.remove(0);
            if (effect instanceof VisitEffect.Leave leave) {
                farewell = leave.sentence();
                return Optional.empty();
            }
            for (VisitMsg answer : perform(visit, effect)) {
                if (isLostRun(answer, effect)) {
                    wanted.removeIf(other -> isOfRun(other, effect));
                }
                VisitStep next = VisitUpdate.update(visit, answer);
                visit = next.visit();
                wanted.addAll(next.effects());
            }
        }
        return Optional.of(visit);
    }

    /** Without its run a move can only fail again, and that would be told instead of the cause. */
    private static boolean isLostRun(VisitMsg answer, VisitEffect effect) {
        return answer instanceof VisitMsg.Told told
                && told.msg() instanceof Msg.NotSaved
                && effect instanceof VisitEffect.OfGame game
                && game.effect() instanceof Effect.Begin;
    }

    private static boolean isOfRun(VisitEffect other, VisitEffect begun) {
        return other instanceof VisitEffect.OfGame game
                && game.effect() instanceof Effect.Keep keep
                && begun instanceof VisitEffect.OfGame first
                && first.effect() instanceof Effect.Begin begin
                && keep.code().equals(begin.code());
    }

    private List<VisitMsg> perform(Visit visit, VisitEffect effect) {
        try {
            if (effect instanceof VisitEffect.OfGame game) {
                return performer == null
                        ? List.of()
                        : performer.perform(game.effect()).stream()
                                .<VisitMsg>map(VisitMsg.Told::new)
                                .toList();
            } else if (effect instanceof VisitEffect.Join join) {
                return List.of(answer(registrar.join(identity, join, clock.millis())));
            } else if (room == null) {
                return List.of();
            } else if (effect instanceof VisitEffect.Append append) {
                hall.append(room, append.happening());
                // Whoever has done something sees what came of it before the next key.
                return hall.room(room)
                        .<List<VisitMsg>>map(now -> List.of(new VisitMsg.Heard(now, clock.millis())))
                        .orElse(List.of());
            } else if (effect instanceof VisitEffect.ResetSeat reset) {
                hall.keeper().reset(room, reset.student());
            } else if (effect instanceof VisitEffect.Watch watch && visit instanceof Teaching) {
                watch(room, watch.student());
            }
            return List.of();
        } catch (KeepingException failed) {
            return List.of(new VisitMsg.Failed(failed.sentence()));
        }
    }

    private void watch(RoomCode code, @Nullable StudentId whom) {
        if (look != null) {
            look.close();
        }
        look = whom == null ? null : hall.watch(code, whom, this::wake);
        watching = whom;
    }

    private VisitStep told(Visit visit, Registrar.Answer answer) {
        return VisitUpdate.update(visit, answer(answer));
    }

    private VisitMsg answer(Registrar.Answer answer) {
        long now = clock.millis();
        if (answer instanceof Registrar.Refused refused) {
            return new VisitMsg.Refused(refused.why(), now);
        }
        Registrar.Seated seated = (Registrar.Seated) answer;
        Seat seat = seated.seat();
        student = seat.student();
        sitting = seated.sitting();
        performer = new Performer(hall.keeper().keeper(seat.player()));
        listen(seat.room());
        return new VisitMsg.Seated(
                lessons, seat, sitting, hall.room(seat.room()).orElseThrow(), seated.seatWord(), now);
    }

    /** The session is over: the room learns that the student is away, unless somebody has taken the seat over. */
    @Override
    public void close() throws KeepingException {
        if (subscription != null) {
            subscription.close();
        }
        if (look != null) {
            look.close();
        }
        StudentId who = student;
        if (room != null && who != null) {
            boolean sits = hall.room(room)
                    .flatMap(one -> one.student(who))
                    .filter(one -> one.isHere() && one.sitting() == sitting)
                    .isPresent();
            if (sits) {
                hall.gone(room, who);
                hall.append(room, new Happening.Away(who, sitting));
            }
        }
    }
}
