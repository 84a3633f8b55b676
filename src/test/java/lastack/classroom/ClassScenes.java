package lastack.classroom;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import lastack.app.Key;
import lastack.app.Model;
import lastack.app.Msg;
import lastack.app.SampleCourse;

/** Moments of a class, for tests of how they look and sound: what has happened so far, told as lines, and who looks at it. */
public final class ClassScenes {
    private static final List<String> NAMES = List.of(
            "Ada", "Bo", "Chen", "Dana", "Eli", "Fatou", "Gia", "Hugo", "Ines", "Jun", "Kofi", "Lena", "Mira", "Noor",
            "Ola", "Pia", "Quan", "Rosa", "Sami", "Tara", "Uma", "Vik", "Wen", "Yara");
    private static final List<String> CHINESE = List.of(
            "林夏", "周帆", "陈默", "何苗", "王禾", "许诺", "沈青", "罗一", "唐宁", "高远", "叶子", "方圆", "米拉", "安然", "江南", "白露", "苏木", "任意",
            "秦朗", "石磊", "顾盼", "梁晨", "温言", "杜若");
    private static final Lessons LESSONS = Lessons.of(SampleCourse.course(), List.of());

    private ClassScenes() {}

    /** Twenty-four students who have joined, one each second, from the first on. */
    private static String joined(boolean chinese) {
        List<String> names = chinese ? CHINESE : NAMES;
        return "0 opened\n"
                + IntStream.range(0, names.size())
                        .mapToObj(at -> "%d joined student=%d name=%s\n".formatted(at + 1, at + 1, names.get(at)))
                        .reduce("", String::concat);
    }

    /** A try in the second wave: {@code second}, who, which item, and whether it was right; wrong ones with their belief. */
    private static String tried(double second, int student, int item, String was, String more, int score) {
        boolean right = was.equals("right");
        return ("%s tried student=%d run=RUN-%d level=second-wave seed=7 item=%d of=2 done=%d was=%s misses=%d hints=0 %s"
                        + " score=%d max=20 solved=%s\n")
                .formatted(
                        second,
                        student,
                        student,
                        item,
                        right ? item : item - 1,
                        was,
                        right ? 0 : 1,
                        more,
                        score,
                        right && item == 2 ? "yes" : "no");
    }

    private static final String ACK_X =
            "rule=R07 belief=fin-is-free tried=\"ACK seq=9007 ack=4381\" allowed=\"ack=4382\" you=CLOSE-WAIT peer=FIN-WAIT-1";
    private static final String MY_ACK =
            "rule=R93 belief=my-ack-took-a-number tried=\"ACK seq=9008 ack=4382\" allowed=\"seq=9007\" you=CLOSE-WAIT peer=FIN-WAIT-1";
    private static final String NO_ACK =
            "rule=R40 belief=ack-only-answers tried=\"seq=9007 ack=4382\" allowed=\"ACK\" you=CLOSE-WAIT peer=FIN-WAIT-1";
    private static final String TOO_SOON =
            "rule=R93 belief=fin-answers-fin tried=\"FIN,ACK seq=9007 ack=4382\" allowed=\"ACK\" you=CLOSE-WAIT peer=FIN-WAIT-1";
    private static final String RIGHT = "tried=\"ACK seq=9007 ack=4382\" allowed=\"\" you=CLOSE-WAIT peer=FIN-WAIT-2";

    /** What twelve do in a round that began at second 100. */
    private static String tries() {
        StringBuilder lines = new StringBuilder();
        int[] twice = {5, 5, 1, 7, 9, 11, 13, 17, 19};
        for (int at = 0; at < twice.length; at++) {
            lines.append(tried(110 + at, twice[at], 1, "wrong", ACK_X, 0));
        }
        for (int student : new int[] {3, 9, 13, 15}) {
            lines.append(tried(120 + student / 10.0, student, 1, "wrong", MY_ACK, 0));
        }
        lines.append(tried(122, 1, 1, "wrong", NO_ACK, 0)).append(tried(123, 21, 1, "wrong", NO_ACK, 0));
        lines.append(tried(124, 17, 1, "wrong", TOO_SOON, 0));
        int[] right = {3, 7, 11, 15, 19, 23};
        for (int at = 0; at < right.length; at++) {
            lines.append(tried(129 + at * 2, right[at], 1, "right", RIGHT, 8));
        }
        for (int at : new int[] {7, 11, 15, 23}) {
            lines.append(tried(135 + at, at, 2, "right", RIGHT, 20 - at % 5));
        }
        lines.append(tried(165, 13, 1, "wrong", ACK_X, 0));
        return lines.toString()
                .lines()
                .sorted(java.util.Comparator.comparingDouble(ClassScenes::second))
                .reduce("", (a, b) -> a + b + "\n");
    }

    private static double second(String line) {
        return Double.parseDouble(line.split(" ", 2)[0]);
    }

    /** Everybody plays the second wave alone, as the class likes. */
    public static Room free(boolean chinese) {
        String opened = IntStream.rangeClosed(1, 20)
                .mapToObj(student -> "90 went-to student=%d level=%s\n"
                        .formatted(
                                student,
                                student % 5 == 0 ? "first-wave" : student % 7 == 0 ? "two-numbers" : "second-wave"))
                .reduce("", String::concat);
        return Told.room("0 listed student=30 name=%s ref=\"\"\n".formatted(chinese ? "严冬" : "Zoe")
                + joined(chinese) + opened + tries() + "200 called-for-help student=9\n210 away student=21 sitting=0\n"
                + "211 away student=22 sitting=24\n212 kicked student=24\n");
    }

    /** A round on the second wave in pairs: the odd ones are clients of the even ones. */
    private static String round(boolean chinese, String mode) {
        String pairs = mode.equals("single")
                ? ""
                : " pairs="
                        + IntStream.range(0, 12)
                                .mapToObj(at -> (2 * at + 2) + "-" + (2 * at + 1))
                                .reduce((a, b) -> a + "," + b)
                                .orElseThrow();
        return joined(chinese)
                + "99 round-began round=1 seconds=180 mode=%s seed=7 level=second-wave%s\n".formatted(mode, pairs)
                + together(mode) + tries() + "169 away student=22 sitting=23\n";
    }

    /** Everybody is at the level; in pairs the clients send their FIN, and those of four pairs have done all. */
    private static String together(String mode) {
        StringBuilder lines = new StringBuilder();
        for (int student = 1; student <= 24; student++) {
            lines.append("100 went-to student=%d level=second-wave\n".formatted(student));
        }
        for (int client = 2; client <= 24 && !mode.equals("single"); client += 2) {
            boolean done = List.of(8, 12, 16, 24).contains(client);
            String sent = "tried=\"FIN,ACK seq=4381 ack=9007\" allowed=\"\" you=FIN-WAIT-1 peer=ESTABLISHED";
            lines.append(tried(101 + client / 100.0, client, done ? 2 : 1, "right", sent, done ? 10 : 4));
        }
        return lines.toString();
    }

    public static Room inRound(boolean chinese, String mode) {
        return Told.room(round(chinese, mode));
    }

    public static Room inRound(boolean chinese, String mode, String more) {
        return Told.room(round(chinese, mode) + more);
    }

    /** The second after {@code room}'s last happening. */
    public static long after(Room room, int seconds) {
        return room.at() + seconds * 1000L;
    }

    public static Model model(int columns, int rows) {
        return Model.fresh(SampleCourse.course(), columns, rows, 7, LocalDate.of(2026, 11, 22));
    }

    public static Teaching teaching(Room room, int seconds, int columns, int rows) {
        return Teaching.at(model(columns, rows), LESSONS, room, after(room, seconds));
    }

    /** Mira, number 13, in front of {@code face}. */
    public static Attending attending(Room room, int seconds, Model model, Face face) {
        return new Attending(model, LESSONS, new StudentId(13), 14, room, after(room, seconds), face, null, false, "");
    }

    /** The same after keys: names as {@code Enter}, or characters, with spaces between. */
    public static Visit keys(Visit visit, String keys) {
        Visit next = visit;
        for (String word : keys.split(" +")) {
            List<Key> pressed = new ArrayList<>();
            switch (word) {
                case "" -> {}
                case "Enter" -> pressed.add(Key.of(Key.Kind.ENTER));
                case "Tab" -> pressed.add(Key.of(Key.Kind.TAB));
                case "Esc" -> pressed.add(Key.of(Key.Kind.ESCAPE));
                case "Down" -> pressed.add(Key.of(Key.Kind.DOWN));
                case "Up" -> pressed.add(Key.of(Key.Kind.UP));
                case "Right" -> pressed.add(Key.of(Key.Kind.RIGHT));
                case "Space" -> pressed.add(Key.of(' '));
                default -> word.chars().forEach(one -> pressed.add(Key.of((char) one)));
            }
            for (Key key : pressed) {
                next = VisitUpdate.update(next, new VisitMsg.Told(new Msg.Pressed(key)))
                        .visit();
            }
        }
        return next;
    }

    /** What a line says to have happened. */
    public static Happening happening(String line) {
        return HappeningLine.read(line).orElseThrow(() -> new AssertionError(line));
    }

    public static Visit told(Visit visit, VisitMsg msg) {
        return VisitUpdate.update(visit, msg).visit();
    }

    public static Joining joining(boolean known, String name, int columns, int rows) {
        Optional<Room> room = known ? Optional.of(free(false)) : Optional.empty();
        return Joining.at(model(columns, rows), room.orElse(null), name);
    }
}
