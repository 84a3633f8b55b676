package lastack.report;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicLong;
import lastack.app.KeepingException;
import lastack.app.Key;
import lastack.app.Model;
import lastack.app.Msg;
import lastack.app.RunCode;
import lastack.app.Screen;
import lastack.classroom.Attending;
import lastack.classroom.Hall;
import lastack.classroom.Happening;
import lastack.classroom.HouseRules;
import lastack.classroom.Identity;
import lastack.classroom.Joining;
import lastack.classroom.Lessons;
import lastack.classroom.Patience;
import lastack.classroom.Registrar;
import lastack.classroom.RoomCode;
import lastack.classroom.RoomKeeper;
import lastack.classroom.Roster;
import lastack.classroom.Round;
import lastack.classroom.Stamped;
import lastack.classroom.Visit;
import lastack.classroom.VisitPerformer;
import lastack.course.Courses;
import lastack.course.Decks;
import lastack.course.Solver;
import lastack.game.Course;
import lastack.game.Move;
import lastack.store.ClockedRooms;
import lastack.tcp.Segment;
import org.jspecify.annotations.Nullable;

/**
 * A lesson of thirty: they join, play the first levels with the mistakes people make, call for help, leave and come back, and play a
 * round. All of it goes through the visits that a server runs, into the real store; only the clock is the script's.
 */
final class ScriptedClass implements AutoCloseable {
    private static final Instant NINE = Instant.parse("2026-11-23T09:00:00Z");
    private static final List<String> LEVELS = List.of("2-1", "2-2", "2-3", "2-4");
    private static final List<String> NAMES = List.of(
            "Ada",
            "Bo",
            "Chen",
            "Dana",
            "Eli",
            "Fatou",
            "Gia",
            "Hugo",
            "Ines",
            "Jun",
            "Kofi",
            "Lena",
            "Mira",
            "Noor",
            "Ola",
            "Pia",
            "Quan",
            "Rosa",
            "Sami",
            "Tara",
            "Uma",
            "Vik",
            "Wen",
            "Yara",
            "林夏",
            "周帆",
            "陈默",
            "米拉",
            "Mira L",
            "=HYPERLINK(\"x\")<b>");

    final Course course = Courses.builtIn().course();
    private final SplittableRandom random;
    private final AtomicLong now = new AtomicLong(NINE.toEpochMilli());
    private final RoomKeeper rooms;
    private final Hall hall;
    private final Registrar registrar;
    private final Lessons lessons = Lessons.of(course, Decks.builtIn());
    private final RoomCode code;
    private final List<Pupil> pupils = new ArrayList<>();

    private ScriptedClass(Path folder, long seed) throws KeepingException {
        random = new SplittableRandom(seed);
        rooms = ClockedRooms.open(folder, this::instant);
        hall = new Hall(rooms);
        registrar = new Registrar(hall, new Patience());
        code = registrar.found(HouseRules.DEFAULT, Roster.EMPTY).code();
    }

    /** The lesson, over. */
    static ScriptedClass of(Path folder, int size, long seed) throws KeepingException {
        ScriptedClass lesson = new ScriptedClass(folder, seed);
        lesson.hold(size);
        return lesson;
    }

    RoomCode code() {
        return code;
    }

    List<Stamped> happenings() throws KeepingException {
        return rooms.since(code, 0);
    }

    long now() {
        return now.get();
    }

    private Instant instant() {
        return Instant.ofEpochMilli(now.get());
    }

    private void hold(int size) throws KeepingException {
        for (int at = 0; at < size; at++) {
            now.addAndGet(random.nextInt(500, 4000));
            // Every tenth has not understood it at all.
            double wrong = at % 10 == 9 ? 1 : 0.05 + 0.6 * random.nextDouble();
            pupils.add(new Pupil(NAMES.get(at % NAMES.size()), wrong));
        }
        for (int turn = 0; turn < size * 30; turn++) {
            now.addAndGet(random.nextInt(200, 1800));
            pupils.get(random.nextInt(size)).turn();
        }
        hall.append(
                code, new Happening.RoundBegan(new Round(1, new Round.Level(id("2-2"), 7), 300, Round.Mode.SINGLE)));
        for (Pupil pupil : pupils) {
            pupil.hear();
        }
        for (int turn = 0; turn < size * 8; turn++) {
            now.addAndGet(random.nextInt(200, 1500));
            pupils.get(random.nextInt(size)).move();
        }
        hall.append(code, new Happening.RoundEnded(1));
        for (Pupil pupil : pupils) {
            pupil.leave();
        }
    }

    private String id(String number) {
        return course.find(number).orElseThrow().level().id();
    }

    private final class Pupil {
        private final VisitPerformer performer;
        private final double wrong;
        private Visit visit;
        private int level;
        private @Nullable RunCode solved;
        private List<Move> solution = List.of();

        Pupil(String name, double wrong) {
            this.wrong = wrong;
            performer = new VisitPerformer(
                    hall,
                    registrar,
                    lessons,
                    new Identity(name, "SHA256:" + name + pupils.size(), code, null),
                    ScriptedClass.this::instant,
                    () -> {});
            Model model = Model.fresh(course, 80, 24, random.nextLong(), LocalDate.of(2026, 11, 23));
            visit = performer
                    .begin(Joining.at(model, hall.room(code).orElseThrow(), name))
                    .orElseThrow();
            for (int keys = 0; keys < 5 && visit instanceof Joining; keys++) {
                press(Key.of(Key.Kind.ENTER));
            }
            if (!(visit instanceof Attending)) {
                throw new AssertionError(name + " did not get in");
            }
            press(Key.of(Key.Kind.ENTER));
        }

        private void press(Key key) {
            tell(new Msg.Pressed(key));
        }

        private void tell(Msg msg) {
            visit = performer.told(visit, msg).orElseThrow();
        }

        void hear() {
            visit = performer.heard(visit).orElseThrow();
            press(Key.of(Key.Kind.ENTER));
        }

        private Model model() {
            return ((Attending) visit).model();
        }

        /** Now and then somebody calls; else the next level is opened where none is, and a move made. */
        void turn() {
            if (random.nextInt(60) == 0) {
                press(Key.of('!'));
            } else if (model().screen() instanceof Screen.Playing playing
                    && !playing.game().solved()) {
                move();
            } else if (level < LEVELS.size()) {
                tell(new Msg.Called(course.find(LEVELS.get(level++)).orElseThrow()));
            }
        }

        void move() {
            if (!(model().screen() instanceof Screen.Playing playing)
                    || playing.game().solved()) {
                return;
            }
            Optional<Move> next = next(playing);
            next.ifPresent(
                    move -> tell(new Msg.Made(random.nextDouble() < wrong ? mistaken(move, random.nextInt(3)) : move)));
        }

        /** The solution's next move, by how many of them the game has accepted. */
        private Optional<Move> next(Screen.Playing playing) {
            if (!playing.code().equals(solved)) {
                solved = playing.code();
                solution = Solver.solve(playing.game().level(), playing.game().seed())
                        .orElseThrow()
                        .moves();
            }
            List<Move> all = solution;
            long accepted =
                    playing.game().moves().stream().filter(all::contains).count();
            return accepted < all.size() ? Optional.of(all.get((int) accepted)) : Optional.empty();
        }

        /** The commonest mistakes there are: ack names what has come, seq goes on too far, ack counts one too many. */
        private static Move mistaken(Move move, int which) {
            if (!(move instanceof Move.Send send)) {
                return move;
            }
            Segment right = send.segment();
            return new Move.Send(
                    switch (which) {
                        case 0 -> numbered(right, 0, -1);
                        case 1 -> numbered(right, 1, 0);
                        default -> numbered(right, 0, 1);
                    });
        }

        private static Segment numbered(Segment right, int seq, int ack) {
            return new Segment(
                    right.flags(), right.seq().plus(seq), right.ack().plus(ack), right.length(), right.window());
        }

        void leave() throws KeepingException {
            performer.close();
        }
    }

    @Override
    public void close() {
        rooms.close();
    }
}
