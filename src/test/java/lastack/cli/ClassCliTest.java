package lastack.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import lastack.app.KeepingException;
import lastack.classroom.Happening;
import lastack.classroom.HappeningLine;
import lastack.classroom.Name;
import lastack.classroom.RoomCode;
import lastack.classroom.RoomKeeper;
import lastack.classroom.StudentId;
import lastack.store.ClockedRooms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands about a class, from the command line. */
class ClassCliTest {
    private static final RoomCode FIN = new RoomCode("FIN-4271");
    private static final StudentId ONE = new StudentId(1);

    @TempDir
    Path folder;

    private String data() {
        return "--data-dir=" + folder.resolve("data");
    }

    private void room(RoomCode code) throws KeepingException {
        try (RoomKeeper rooms = ClockedRooms.open(folder.resolve("data"), Clock.systemUTC())) {
            rooms.create(code);
            rooms.append(code, new Happening.Opened());
            rooms.seat(code, new Name("Ada"), null);
            rooms.append(code, new Happening.Joined(ONE, new Name("Ada")));
            rooms.append(code, new Happening.WentTo(ONE, "second-wave"));
            rooms.append(code, HappeningLine.read("""
                            tried student=1 run=AAA-222 level=second-wave seed=7 item=1 of=1 done=1 was=right misses=0 hints=0 \
                            rule=R94 tried="" allowed="" score=20 max=20 solved=yes""").orElseThrow());
        }
    }

    @Test
    void whereThereIsNoRoomItSaysHowToMakeOne() {
        Ran ran = Ran.lastack("class", "report", data());
        assertEquals(Exit.USAGE, ran.exit());
        assertEquals("", ran.out());
        assertTrue(ran.err().contains("lastack serve"), ran.err());
    }

    @Test
    void theOnlyRoomNeedNotBeNamedAndSeveralMust() throws KeepingException {
        room(FIN);
        assertTrue(Ran.lastack("class", "report", data()).out().endsWith(",0,20\r\n"));
        room(new RoomCode("ACK-0001"));
        Ran several = Ran.lastack("class", "report", data());
        assertEquals(Exit.USAGE, several.exit());
        assertTrue(several.err().contains("FIN-4271, ACK-0001"), several.err());
        assertEquals(
                Exit.DONE,
                Ran.lastack("class", "report", "--room", "fin4271", data()).exit());
        Ran unknown = Ran.lastack("class", "report", "--room", "\u001b[31m", data());
        assertEquals(Exit.USAGE, unknown.exit());
        assertTrue(unknown.err().indexOf('\u001b') < 0, "nothing of it reaches the terminal");
        assertEquals(2, Ran.lastack("class", "rooms", data()).lines().size());
    }

    @Test
    void everyFormOfTheReportCanBeWrittenToAFileOnce() throws KeepingException, IOException {
        room(FIN);
        for (String form : new String[] {"--csv", "--json", "--html"}) {
            String out = folder.resolve("report" + form).toString();
            assertEquals(
                    Exit.DONE,
                    Ran.lastack("class", "report", form, "--out", out, data()).exit());
            assertTrue(Files.readString(Path.of(out)).contains("Ada"), form);
            assertEquals(
                    Exit.NOT_SOLVED,
                    Ran.lastack("class", "report", form, "--out", out, data()).exit(),
                    "it is there");
        }
        String zh = Ran.lastack("class", "report", "--html", "--lang", "zh", "--pseudonyms", data())
                .out();
        assertTrue(zh.contains("教室 FIN-4271") && !zh.contains("Ada"));
        assertTrue(Ran.lastack("class", "report", "--excel", data()).out().startsWith("\ufeffstudent,"));
        assertEquals(
                Exit.USAGE,
                Ran.lastack("class", "report", "--csv", "--json", data()).exit());
    }

    @Test
    void whatHasHappenedIsExportedLineByLine() throws KeepingException {
        room(FIN);
        Ran ran = Ran.lastack("class", "export", data());
        assertEquals(4, ran.lines().size());
        assertTrue(ran.lines().get(1).contains("\"happening\":\"joined student=1 name=Ada\""), ran.out());
    }

    @Test
    void erasingAsksFirstAndLeavesNothing() throws KeepingException {
        room(FIN);
        Ran asked = Ran.lastack("class", "erase", "--room", "FIN-4271", "--student", "1", data());
        assertEquals(Exit.USAGE, asked.exit());
        assertTrue(asked.err().contains("Ada") && asked.err().contains("--yes"), asked.err());
        assertEquals(4, Ran.lastack("class", "export", data()).lines().size(), "nothing has happened yet");
        assertEquals(
                Exit.DONE,
                Ran.lastack("class", "erase", "--room", "FIN-4271", "--student", "1", "--yes", data())
                        .exit());
        assertTrue(Ran.lastack("class", "export", data()).out().indexOf("Ada") < 0);
        assertEquals(
                Exit.NOT_SOLVED,
                Ran.lastack("class", "erase", "--room", "FIN-4271", "--student", "1", "--yes", data())
                        .exit());
        assertEquals(
                Exit.DONE,
                Ran.lastack("class", "erase", "--older-than", "1", "--yes", data())
                        .exit());
        assertEquals(1, Ran.lastack("class", "rooms", data()).lines().size(), "it was used today");
        assertEquals(
                Exit.DONE,
                Ran.lastack("class", "erase", "--room", "FIN-4271", "--yes", data())
                        .exit());
        assertEquals(0, Ran.lastack("class", "rooms", data()).lines().size());
        assertEquals(Exit.USAGE, Ran.lastack("class", "erase", data()).exit());
    }

    @Test
    void aRosterIsCheckedAndGetsPasswords() throws IOException {
        Path roster = folder.resolve("roster.csv");
        Files.writeString(roster, "name,id,password\nAda,6a/1,\n林夏,6a/2,bluebird7\n");
        Ran fine = Ran.lastack("class", "roster", roster.toString(), data());
        assertEquals(Exit.DONE, fine.exit(), fine.err());
        Path out = folder.resolve("out.csv");
        assertEquals(
                Exit.DONE,
                Ran.lastack("class", "roster", roster.toString(), "--passwords", out.toString(), data())
                        .exit());
        String written = Files.readString(out);
        assertTrue(written.matches("(?s)name,id,password\r\nAda,6a/1,[2-9a-z]{8}\r\n林夏,6a/2,bluebird7\r\n"), written);
        Files.writeString(roster, "nome\nAda\n");
        Ran broken = Ran.lastack("class", "roster", roster.toString(), data());
        assertEquals(Exit.NOT_SOLVED, broken.exit());
        assertTrue(broken.err().contains("roster.csv:1:1: error: "), broken.err());
    }
}
