package lastack.classroom;

import java.util.ArrayList;
import java.util.List;

/** A room from lines: seconds since the room was made, and what happened then. */
final class Told {
    static final RoomCode CODE = new RoomCode("FIN-4271");

    private Told() {}

    /** What {@code lines} say, one happening each; {@code #} begins a remark. */
    static List<Stamped> happenings(String lines) {
        List<Stamped> all = new ArrayList<>();
        for (String line : lines.lines().map(String::strip).toList()) {
            if (!line.isEmpty() && !line.startsWith("#")) {
                String[] parts = line.split(" +", 2);
                Happening happening = HappeningLine.read(parts[1]).orElseThrow(() -> new AssertionError(line));
                all.add(new Stamped(all.size() + 1, Math.round(Double.parseDouble(parts[0]) * 1000), happening));
            }
        }
        return all;
    }

    static Room room(String lines) {
        return Room.of(CODE, happenings(lines));
    }

    private static int done(String was, int item) {
        return was.equals("right") ? item : item - 1;
    }

    /** A try in the second wave with seed 7. */
    static String tried(int student, String run, String was, int item, int score, String more) {
        String solved = was.equals("right") && item == 2 ? "yes" : "no";
        return "tried student=%d run=%s level=second-wave seed=7 item=%d of=2 done=%d was=%s misses=%d hints=0 %stried=\"\" allowed=\"\" score=%d max=20 solved=%s"
                .formatted(student, run, item, done(was, item), was, was.equals("wrong") ? 1 : 0, more, score, solved);
    }
}
