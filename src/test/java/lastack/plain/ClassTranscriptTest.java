package lastack.plain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import lastack.app.KeepingException;
import lastack.app.Model;
import lastack.app.SampleCourse;
import lastack.app.Study;
import lastack.classroom.ClassScenes;
import lastack.classroom.Hall;
import lastack.classroom.Happening;
import lastack.classroom.Identity;
import lastack.classroom.Joining;
import lastack.classroom.Lessons;
import lastack.classroom.Patience;
import lastack.classroom.Registrar;
import lastack.classroom.Room;
import lastack.classroom.RoomCode;
import lastack.classroom.RoomKeeper;
import lastack.classroom.Teaching;
import lastack.classroom.Visit;
import lastack.classroom.VisitPerformer;
import lastack.store.Store;
import lastack.text.CellText;
import lastack.text.Lang;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Whole lessons line by line, as a student and as a teacher hears them: the lines of {@code NAME.in.txt}, of which those that begin with
 * {@code @} are what happens in the room meanwhile, and what is said in both languages. {@code -Dgolden.update=true} writes the files
 * anew, for a person to read before they are committed; where {@code CI=true} it never does.
 */
class ClassTranscriptTest {
    private static final Path FOLDER = Path.of("src/test/resources/lastack/plain");
    private static final boolean UPDATE = Boolean.getBoolean("golden.update") && !"true".equals(System.getenv("CI"));
    /** Whoever has another name in this room has the same one every time. */
    private static final RoomCode FIN = new RoomCode("FIN-4271");

    private static final Lessons LESSONS = Lessons.of(SampleCourse.course(), List.of());

    @TempDir
    Path folder;

    private final AtomicLong now = new AtomicLong(1_000_000);
    private final StringBuilder said = new StringBuilder();

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "class-student, EN",
        "class-student, ZH",
        "class-teacher, EN",
        "class-teacher, ZH",
        "class-pair, EN",
        "class-pair, ZH"
    })
    void isSaid(String name, Lang lang) throws IOException, KeepingException {
        Deque<String> lines = new ArrayDeque<>(Files.readAllLines(FOLDER.resolve(name + ".in.txt")));
        try (RoomKeeper keeper =
                Store.openRooms(folder, () -> Instant.ofEpochMilli(now.get())).keeper()) {
            Hall hall = new Hall(keeper);
            Registrar registrar = new Registrar(hall, new Patience());
            keeper.create(FIN);
            hall.open(FIN);
            hall.append(FIN, new Happening.Opened());
            Room room = hall.room(FIN).orElseThrow();
            Model model = Model.fresh(LESSONS.course(), 80, 24, 7, LocalDate.EPOCH)
                    .studying(Study.of(List.of(), ZoneOffset.UTC));
            boolean teacher = name.equals("class-teacher");
            Visit first = teacher ? Teaching.at(model, LESSONS, room, now.get()) : Joining.at(model, room, "Mira");
            Identity identity = new Identity("Mira", null, room.code(), null);
            try (VisitPerformer performer = new VisitPerformer(
                    hall, registrar, LESSONS, identity, () -> Instant.ofEpochMilli(now.get()), () -> {})) {
                AtomicReference<Conversation> talk = new AtomicReference<>();
                Source source = (question, words) -> {
                    said.append(question).append(question.endsWith(":") ? " " : "");
                    return line(lines, talk.get(), hall, room);
                };
                talk.set(Conversation.inClass(
                        source, said::append, () -> 80, performer, "ssh -p 2222 class.example", lang, Map.of(), first));
                talk.get().attend(false);
            }
            compare(name + "." + lang.code() + ".txt", said.toString());
        }
    }

    /** The next line that is typed; what happens before it is heard first. */
    private Source.Line line(Deque<String> lines, Conversation talk, Hall hall, Room room) {
        while (!lines.isEmpty() && lines.peek().startsWith("@")) {
            now.addAndGet(1000);
            String seed = hall.room(room.code())
                    .map(Room::running)
                    .map(running -> String.valueOf(running.round().target().seed()))
                    .orElse("0");
            String happens = lines.remove().substring(1).replace("SEED", seed);
            if (happens.startsWith("later ")) {
                now.addAndGet(Long.parseLong(happens.substring(6)) * 1000);
            } else {
                try {
                    hall.append(room.code(), ClassScenes.happening(happens));
                } catch (KeepingException failed) {
                    throw new AssertionError(failed);
                }
            }
            String news = talk.news();
            if (!news.isEmpty()) {
                said.append("\n").append(news);
            }
        }
        if (talk.isOver() || lines.isEmpty()) {
            return new Source.Line.End();
        }
        now.addAndGet(1000);
        said.append(lines.peek()).append("\n");
        return Typing.line(lines.remove());
    }

    /** What is drawn by lot is the same in each file: the word for the seat. */
    private static void compare(String file, String text) throws IOException {
        String told = text.replaceAll("(seat word is|座位口令是) [2-9a-z]{4}", "$1 k7qm");
        Path path = FOLDER.resolve(file);
        if (UPDATE) {
            Files.writeString(path, told);
        }
        assertEquals(Files.readString(path), told);
        told.lines().forEach(line -> assertTrue(CellText.width(line) <= 160, line));
    }
}
