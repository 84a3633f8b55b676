package lastack.ssh;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.security.KeyPair;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lastack.classroom.Name;
import lastack.classroom.RoomCode;
import lastack.classroom.Roster;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A class from end to end: real clients over the network, real screens, a real store. */
class ClassTest {
    private static final String ENTER = "\r";
    private static final String ESC = "\u001b";
    private static final String CTRL_C = "\u0003";
    private static final String DOWN = "\u001b[B";
    private static final String RIGHT = "\u001b[C";

    /** A seat word as the welcome shows it: four letters or digits alone on a row. */
    private static final Pattern SEAT_WORD = Pattern.compile("(?m)^ +([2-9a-z]{4})$");

    @TempDir
    Path folder;

    @Test
    void whoHasTheCodeJoinsAndPlaysALevelToItsEnd() throws Exception {
        try (School school = School.open(folder);
                Guest mira = school.student("Mira")) {
            mira.type(ENTER);
            openFirstWave(mira);
            playFirstWave(mira);
            mira.sees("30 of 30");
            mira.type(CTRL_C);
            assertEquals(130, mira.ended());
            assertTrue(mira.isSane());
            assertTrue(mira.lines().contains("Goodbye. All you did is kept"), mira::lines);
            assertTrue(school.log.stream().anyMatch(line -> line.contains(" login user=Mira by=Code ")));
            assertFalse(school.log.toString().contains(school.code.text()), "the code is a secret");
        }
    }

    @Test
    void inChineseAndInWindowsOfAnySize() throws Exception {
        try (School school = School.open(folder);
                Guest ming = school.call(Guest.Call.by("小明", school.code.text())
                        .speaking("zh_CN.UTF-8")
                        .at("xterm-256color", 0, 0))) {
            ming.sees("加入教室");
            ming.sees("小明");
            ming.type(ENTER);
            ming.sees("小明，欢迎。");
            ming.resize(120, 40);
            ming.sees("小明，欢迎。");
            ming.resize(40, 10);
            ming.sees("40 x 10");
            ming.resize(200, 60);
            ming.seesNoMore("40 x 10");
            ming.resize(80, 24);
            ming.type(ENTER);
            ming.sees("关卡");
        }
    }

    /** A terminal that can do nothing but lines: everything is said, and what is typed is seen as it is typed. */
    @Test
    void atATerminalOfLinesItIsPlayedLineByLine() throws Exception {
        try (School school = School.open(folder);
                Guest mira =
                        school.call(Guest.Call.by("Mira", school.code.text()).at("unknown", 80, 24))) {
            mira.sees("Your terminal calls itself \"unknown\"");
            mira.sees("Mira");
            mira.type("Mirx\u007fa\u0015Mira" + ENTER);
            mira.sees("Welcome, Mira.");
            mira.type(ENTER);
            mira.type("play first-wave" + ENTER);
            mira.sees("ESTABLISHED");
            mira.type("FIN,ACK seq=x ack=y" + ENTER);
            mira.sees("FIN-WAIT-1");
            try (Guest teacher = school.teacher()) {
                teacher.sees("Mira");
                teacher.type("s");
                teacher.sees("What do you want to say to all?");
                mira.type("wai");
                teacher.type("Look at the wall" + ENTER);
                mira.sees("Look at the wall");
                mira.type("t" + ENTER);
                mira.sees("FIN-WAIT-2");
            }
            mira.type(CTRL_C);
            assertEquals(130, mira.ended());
            assertFalse(mira.lines().contains(ESC), "nothing steers a terminal that cannot be steered");
        }
    }

    @Test
    void whoPrefersLinesGetsThemAtOnce() throws Exception {
        try (School school = School.open(folder);
                Guest mira = school.call(Guest.Call.by("Mira", school.code.text()))) {
            mira.sees("Join a room");
            mira.type(DOWN + DOWN + RIGHT);
            mira.sees("line by line");
            mira.type(ENTER);
            mira.sees("Welcome, Mira.");
            assertTrue(mira.isSane());
            mira.type("quit" + ENTER);
            assertEquals(0, mira.ended());
        }
    }

    @Test
    void aRoomSurvivesItsServer() throws Exception {
        KeyPair key = Guest.key();
        RoomCode code;
        try (School school = School.open(folder);
                Guest bob = school.call(Guest.Call.by("Bob", key))) {
            code = school.code;
            bob.sees("Join a room");
            bob.type(code.text() + ENTER);
            bob.sees("Welcome, Bob.");
            bob.type(ENTER);
            openFirstWave(bob);
            bob.type("fa\tx\ty" + ENTER);
            bob.sees("FIN-WAIT-1");
            school.stop();
            assertEquals(0, bob.ended());
            assertTrue(bob.isSane());
            assertTrue(bob.lines().contains("The class is over for now"), bob::lines);
        }
        try (School school = School.again(folder, code);
                Guest bob = school.call(Guest.Call.by("Bob", key))) {
            bob.sees("last sent  FIN,ACK");
        }
    }

    @Test
    void aKeyIsRememberedAndLeadsBackToTheSameMove() throws Exception {
        try (School school = School.open(folder)) {
            KeyPair key = Guest.key();
            try (Guest bob = school.call(Guest.Call.by("Bob", key))) {
                bob.sees("Join a room");
                bob.type(school.code.text() + ENTER);
                bob.sees("Welcome, Bob.");
                bob.sees("You came with a key");
                bob.type(ENTER);
                openFirstWave(bob);
                bob.type("fa\tx\ty" + ENTER);
                bob.sees("FIN-WAIT-1");
                bob.drop();
            }
            try (Guest again = school.call(Guest.Call.by("somebody", key).at("xterm", 100, 30))) {
                again.sees("last sent  FIN,ACK");
                again.sees("2-1 The first wave");
            }
        }
    }

    @Test
    void theSeatIsTakenOverByTheSameKey() throws Exception {
        KeyPair key = Guest.key();
        try (School school = School.open(folder);
                Guest first = school.call(Guest.Call.by("Bob", key))) {
            first.sees("Join a room");
            first.type(school.code.text() + ENTER);
            first.sees("Welcome, Bob.");
            try (Guest second = school.call(Guest.Call.by("Bob", key))) {
                second.sees("Welcome, Bob.");
                assertEquals(0, first.ended());
                assertTrue(first.isSane());
                assertTrue(first.lines().contains("You have joined from another screen"), first::lines);
                second.sees("1 here");
            }
        }
    }

    @Test
    void withoutAKeyTheSeatWordLeadsBackAndNothingElseDoes() throws Exception {
        try (School school = School.open(folder)) {
            String word;
            try (Guest mira = school.student("Mira")) {
                Matcher found = SEAT_WORD.matcher(mira.screen());
                assertTrue(found.find(), mira::screen);
                word = found.group(1);
                mira.drop();
            }
            try (Guest again = school.call(Guest.Call.by("mira", school.code.text()))) {
                again.sees("Join a room");
                again.type(ENTER);
                again.sees("seat word");
                again.type("nono" + ENTER);
                again.sees("That is not the word for this seat");
                again.type(ENTER);
                again.sees("Too many wrong tries");
            }
            // What one has guessed wrong keeps another from nothing.
            try (Guest other = school.call(Guest.Call.by("Mira ", school.code.text()))) {
                other.sees("Join a room");
                other.type(ENTER);
                other.sees("seat word");
                other.type(word + ENTER);
                other.sees("Welcome, Mira.");
            }
        }
    }

    @Test
    void aPasswordOfTheRosterIsGoodOnce() throws Exception {
        Roster roster = new Roster(List.of(new Roster.Entry(new Name("Ada"), "s1", "first-time-7")));
        try (School school = School.open(folder, roster)) {
            try (Guest ada = school.call(Guest.Call.by("ada", "first-time-7"))) {
                ada.sees("Welcome, Ada.");
                ada.drop();
            }
            assertThrows(
                    IOException.class,
                    () -> Guest.login(school.client, school.port(), Guest.Call.by("ada", "first-time-7")));
            assertFalse(school.log.toString().contains("first-time-7"), "a password is a secret");
            assertTrue(school.log.stream().anyMatch(line -> line.contains(" wrong-login user=ada ")));
        }
    }

    /** What no name and no message may do to another screen: the terminal of these tests takes nothing but cells and known sequences. */
    @Test
    void nothingHostileReachesAnotherScreen() throws Exception {
        String bidi = "\u202e\u2066\u200f";
        String unseen = "\u200b\u2060\ufeff\u00ad";
        String tower = "e\u0301\u0301\u0301\u0301";
        List<String> users = List.of(
                ESC + "[31m" + ESC + "]0;owned\u0007Eve1",
                "Eve2" + bidi + unseen,
                tower + "Eve3",
                "Eve4" + "x".repeat(10_000));
        try (School school = School.open(folder);
                Guest teacher = school.teacher()) {
            teacher.sees("Room " + school.code);
            List<Guest> guests = new ArrayList<>();
            for (String user : users) {
                Guest guest = school.call(Guest.Call.by(user, school.code.text()));
                guests.add(guest);
                guest.sees("Join a room");
                guest.type(ENTER);
                guest.sees("Welcome, ");
            }
            for (int i = 1; i <= users.size(); i++) {
                teacher.sees("Eve" + i);
            }
            teacher.type("s");
            teacher.sees("What do you want to say to all?");
            teacher.type("\u001b[200~hear" + bidi + unseen + "\u0007\u009b31m this\u001b[201~");
            teacher.sees("hear");
            teacher.type(ENTER);
            for (Guest guest : guests) {
                guest.sees("Teacher: hear");
            }
            guests.add(teacher);
            for (Guest guest : guests) {
                String all = guest.screen() + guest.lines();
                for (char bad : (bidi + unseen + "\u0301\u009b\u0007").toCharArray()) {
                    assertFalse(all.indexOf(bad) >= 0, () -> String.format("U+%04X on a screen", (int) bad));
                }
                assertFalse(all.contains("cannot show"), all);
                guest.close();
            }
            assertTrue(school.log.stream().allMatch(line -> line.length() < 300), "a log line stays a line");
            assertTrue(school.log.stream().noneMatch(line -> line.contains(ESC)));
        }
    }

    @Test
    void aTeacherAndFiveStudentsPlayARound() throws Exception {
        try (School school = School.open(folder);
                Guest teacher = school.teacher()) {
            List<Guest> students = new ArrayList<>();
            for (String name : List.of("Ada", "Bob", "小明", "Dora", "Emil")) {
                Guest student = school.student(name);
                student.type(ENTER);
                student.sees("Levels");
                students.add(student);
            }
            teacher.sees("5 here");
            teacher.type("n");
            teacher.sees("Round 1");
            teacher.type(RIGHT.repeat(school.place("first-wave")));
            teacher.sees("2-1 ");
            teacher.type(ENTER);
            for (Guest student : students) {
                student.sees("Round 1");
                student.sees("any key begins");
                student.type(ENTER);
                student.sees("will send");
            }
            for (Guest student : students.subList(0, 4)) {
                playFirstWave(student);
                student.sees("Round 1");
            }
            teacher.sees("4 done");
            teacher.type("e");
            teacher.sees("End this round now?");
            teacher.type(ENTER);
            for (Guest student : students) {
                student.sees("4 of 4 finished");
            }
            assertTrue(students.get(4).shows("You made no move"), students.get(4)::screen);
            teacher.type("r");
            teacher.sees("4 of 4 finished");
            teacher.sees("Dora");
            assertEquals(
                    1,
                    school.log.stream()
                            .filter(line -> line.contains(" round-began round=1"))
                            .count());
            assertEquals(
                    1,
                    school.log.stream()
                            .filter(line -> line.contains(" round-ended round=1"))
                            .count());
            school.stop();
            students.add(teacher);
            for (Guest guest : students) {
                assertEquals(0, guest.ended());
                assertTrue(guest.isSane());
                guest.close();
            }
        }
    }

    /** From the menu: by the list of levels, found by its name. */
    private static void openFirstWave(Guest guest) throws IOException {
        guest.sees("Levels");
        guest.type("2");
        guest.sees("Before you close");
        guest.type("/first wave" + ENTER + ENTER);
        guest.sees("any key begins");
        guest.type(ENTER);
        guest.sees("will send");
    }

    private static void playFirstWave(Guest guest) throws IOException {
        guest.type("fa\tx\ty" + ENTER);
        guest.sees("FIN-WAIT-1");
        guest.type(ENTER + "w");
        guest.sees("FIN-WAIT-2");
        guest.type(ENTER + "b" + ENTER);
    }
}
