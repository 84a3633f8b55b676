package lastack.classroom;

import java.util.Map;
import lastack.text.Words;

/**
 * The name that stands for a student where the class is not to know who did what. In a room a student has the same one from beginning to
 * end, on every screen and in every report; in another room it is another.
 */
public final class Pseudonym {
    /** Far apart from each other whatever comes next to each other, so that neighbours in the roster are none in the alphabet. */
    private static final int STRIDE = 37;

    private Pseudonym() {}

    /** The pseudonym of {@code student} in {@code room}; no other student of the room has it. */
    public static String of(RoomCode room, StudentId student, Words words) {
        String[] names = words.text("pseudonym.names").split(", |、", -1);
        int at = student.number() - 1;
        String name =
                names[(int) Math.floorMod((long) room.text().hashCode() + (long) at * STRIDE, (long) names.length)];
        int nth = at / names.length + 1;
        return nth == 1 ? name : words.text("pseudonym.numbered", Map.of("name", name, "number", nth));
    }
}
