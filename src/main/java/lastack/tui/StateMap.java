package lastack.tui;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lastack.app.Station;
import lastack.tcp.Arrow;

/**
 * Where everything stands in a drawing of the state diagram, in cells from its upper left corner.
 *
 * @param rows its height; it is {@link #COLUMNS} wide
 * @param stops the states
 * @param wires the arrows, of which a small drawing has only the common ones
 */
record StateMap(int rows, Map<Station, Stop> stops, Map<Arrow, Wire> wires) {
    /** Where whoever stands at a state is named: beside the badge, or above or below it where arrows stand beside. */
    enum Beside {
        LEFT,
        RIGHT,
        ABOVE,
        BELOW
    }

    /** A state's name, centred on a column. */
    record Stop(int row, int axis, Beside mark) {}

    /** A cell of the drawing. */
    record Point(int row, int column) {}

    /** How a label stands to its point: it covers the line from there on, or in its middle, or stands free, from there on or up to there. */
    enum Hold {
        ON,
        OVER,
        FROM,
        UPTO
    }

    /** An arrow's line from corner to corner; one of a single point has no head. */
    record Wire(List<Point> points, Hold hold, Point label) {
        boolean headed() {
            return points.size() > 1;
        }
    }

    /** Every drawing is at most as wide. */
    static final int COLUMNS = 78;

    private static final String COMMON_STOPS = """
            CLOSED       |  0,40 | below
            LISTEN       |  2,16 | right
            SYN_SENT     |  2,64 | left
            SYN_RECEIVED |  4,40 | above
            ESTABLISHED  |  6,40 | left
            FIN_WAIT_1   | 10,16 | left
            CLOSE_WAIT   | 10,64 | left
            CLOSING      | 12,40 | left
            FIN_WAIT_2   | 14,16 | right
            LAST_ACK     | 14,64 | right
            TIME_WAIT    | 17,40 | above
            ENDED        | 17,64 | right
            """;

    private static final String COMMON_WIRES = """
            CLOSED_TO_LISTEN            | 0,34 0,16 1,16         | on 0,18
            CLOSED_TO_SYN_SENT          | 0,45 0,64 1,64         | on 0,48
            LISTEN_TO_SYN_RECEIVED      | 3,16 4,16 4,32         | on 4,17
            SYN_SENT_TO_SYN_RECEIVED    | 3,64 4,64 4,47         | on 4,48
            SYN_SENT_TO_ESTABLISHED     | 3,64 6,64 6,47         | on 6,50
            SYN_RECEIVED_TO_ESTABLISHED | 5,40                   | from 5,42
            ESTABLISHED_TO_FIN_WAIT_1   | 7,40 8,40 8,16 9,16    | on 8,20
            ESTABLISHED_TO_CLOSE_WAIT   | 7,40 8,40 8,64 9,64    | on 8,48
            FIN_WAIT_1_TO_FIN_WAIT_2    | 11,16 13,16            | upto 12,11
            FIN_WAIT_1_TO_CLOSING       | 10,23 10,40 11,40      | on 10,25
            FIN_WAIT_2_TO_TIME_WAIT     | 15,16 17,16 17,33      | on 17,19
            CLOSE_WAIT_TO_LAST_ACK      | 11,64 13,64            | from 12,66
            CLOSING_TO_TIME_WAIT        | 13,40 16,40            | from 14,42
            LAST_ACK_TO_CLOSED          | 15,64 16,64            | from 15,66
            TIME_WAIT_TO_CLOSED         | 17,47 17,59            | on 17,49
            """;

    private static final String WHOLE_STOPS = """
            CLOSED       |  0,40 | below
            LISTEN       |  4,16 | left
            SYN_SENT     |  4,64 | right
            SYN_RECEIVED |  8,40 | above
            ESTABLISHED  | 12,40 | left
            FIN_WAIT_1   | 17,16 | left
            CLOSE_WAIT   | 17,64 | left
            CLOSING      | 20,40 | right
            FIN_WAIT_2   | 23,16 | left
            LAST_ACK     | 23,64 | right
            TIME_WAIT    | 28,40 | below
            ENDED        | 28,64 | right
            """;

    private static final String WHOLE_WIRES = """
            CLOSED_TO_LISTEN            | 0,34 0,16 3,16         | on 0,18
            CLOSED_TO_SYN_SENT          | 0,45 0,64 3,64         | on 0,48
            LISTEN_TO_CLOSED            | 3,19 2,19 2,38 1,38    | on 2,25
            SYN_SENT_TO_CLOSED          | 3,61 2,61 2,42 1,42    | on 2,48
            LISTEN_TO_SYN_SENT          | 4,21 4,58              | on 4,34
            LISTEN_TO_SYN_RECEIVED      | 5,16 8,16 8,32         | on 8,17
            SYN_RECEIVED_TO_LISTEN      | 7,36 6,36 6,19 5,19    | on 6,25
            SYN_SENT_TO_SYN_RECEIVED    | 5,64 8,64 8,47         | on 8,48
            SYN_SENT_TO_ESTABLISHED     | 5,64 12,64 12,47       | on 12,50
            SYN_RECEIVED_TO_ESTABLISHED | 9,40 11,40             | from 10,42
            SYN_RECEIVED_TO_FIN_WAIT_1  | 9,36 10,36 10,12 16,12 | on 10,18
            ESTABLISHED_TO_FIN_WAIT_1   | 13,40 14,40 14,18 16,18 | on 14,22
            ESTABLISHED_TO_CLOSE_WAIT   | 13,40 14,40 14,64 16,64 | on 14,48
            FIN_WAIT_1_TO_FIN_WAIT_2    | 18,16 22,16            | upto 20,14
            FIN_WAIT_1_TO_CLOSING       | 17,23 17,40 19,40      | on 17,25
            FIN_WAIT_1_TO_TIME_WAIT     | 18,20 19,20 19,28 26,28 26,37 27,37 | over 22,28
            FIN_WAIT_2_TO_TIME_WAIT     | 24,16 28,16 28,33      | on 28,19
            CLOSE_WAIT_TO_LAST_ACK      | 18,64 22,64            | from 20,66
            CLOSING_TO_TIME_WAIT        | 21,40 27,40            | from 24,42
            LAST_ACK_TO_CLOSED          | 24,64 27,64            | from 26,66
            TIME_WAIT_TO_CLOSED         | 28,47 28,59            | on 28,49
            """;

    /** The common arrows, in the 18 rows that 80x24 has for them. */
    static final StateMap COMMON = of(18, COMMON_STOPS, COMMON_WIRES);

    /** Every arrow. */
    static final StateMap WHOLE = of(30, WHOLE_STOPS, WHOLE_WIRES);

    StateMap {
        stops = Map.copyOf(stops);
        wires = Map.copyOf(wires);
    }

    /** The arrow as it is found in this drawing: where FIN-WAIT-2 is not passed by, it is passed through. */
    Arrow drawn(Arrow arrow) {
        return arrow == Arrow.FIN_WAIT_1_TO_TIME_WAIT && !wires.containsKey(arrow)
                ? Arrow.FIN_WAIT_2_TO_TIME_WAIT
                : arrow;
    }

    /** Where {@code station} stands: every drawing has them all. */
    Stop stop(Station station) {
        Stop stop = stops.get(station);
        if (stop == null) {
            throw new IllegalStateException("no place for " + station);
        }
        return stop;
    }

    private static StateMap of(int rows, String stops, String wires) {
        Map<Station, Stop> byStation = new EnumMap<>(Station.class);
        for (String line : stops.lines().toList()) {
            String[] cells = line.split("\\s*\\|\\s*", -1);
            Point at = point(cells[1]);
            Beside mark = Beside.valueOf(cells[2].toUpperCase(Locale.ROOT));
            byStation.put(Station.valueOf(cells[0]), new Stop(at.row(), at.column(), mark));
        }
        Map<Arrow, Wire> byArrow = new EnumMap<>(Arrow.class);
        for (String line : wires.lines().toList()) {
            String[] cells = line.split("\\s*\\|\\s*", -1);
            List<Point> points = new ArrayList<>();
            Arrays.stream(cells[1].split(" ", -1)).map(StateMap::point).forEach(points::add);
            String[] label = cells[2].split(" ", -1);
            Hold hold = Hold.valueOf(label[0].toUpperCase(Locale.ROOT));
            byArrow.put(Arrow.valueOf(cells[0]), new Wire(List.copyOf(points), hold, point(label[1])));
        }
        return new StateMap(rows, byStation, byArrow);
    }

    private static Point point(String text) {
        int comma = text.indexOf(',');
        return new Point(
                Integer.parseInt(text.substring(0, comma).strip()), Integer.parseInt(text.substring(comma + 1)));
    }
}
