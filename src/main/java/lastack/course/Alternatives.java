package lastack.course;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import lastack.game.Cell;
import lastack.game.Evidence;
import lastack.game.Expected;
import lastack.game.Figure;
import lastack.game.Frame;
import lastack.game.Put;
import lastack.game.RecordedLevel;
import lastack.game.Recording;
import lastack.game.Role;
import lastack.tcp.Flag;
import lastack.tcp.Flags;
import lastack.tcp.SeqNum;
import lastack.tcp.State;

/**
 * Other answers that a level about a recording would have: figures that could stand where some are hidden, and other mends of what is
 * misprinted. What the referee allows nobody can call wrong, so a level must not have one.
 */
final class Alternatives {
    /** So many hidden figures are moved together in every way; of more, each for itself and all at once. */
    private static final int MOST_TOGETHER = 7;

    private Alternatives() {}

    /**
     * Figures that could all stand there together.
     *
     * @param task the task of the first of them
     */
    record Other(int task, List<Put> puts) {
        Other {
            puts = List.copyOf(puts);
        }
    }

    /** One other answer for what is hidden, if there is one. */
    static List<Other> to(RecordedLevel level) {
        List<Expected.Restore> hidden = level.tasks().stream()
                .map(task -> (Expected.Restore) task.expected())
                .toList();
        Evidence evidence = new Evidence(level);
        for (int task = 0; task < hidden.size(); task++) {
            Expected.Restore one = hidden.get(task);
            for (Figure figure : figures(level.recording(), one.frame(), one.cell())) {
                Put put = new Put(one.frame(), one.cell(), figure);
                if (!figure.means(evidence.figure(one.frame(), one.cell())) && evidence.holdsWith(List.of(put))) {
                    return List.of(new Other(task, List.of(put)));
                }
            }
        }
        return together(hidden, evidence);
    }

    /** Numbers and lengths may hide each other: moved by as much, they may hold again. */
    private static List<Other> together(List<Expected.Restore> hidden, Evidence evidence) {
        List<Integer> numbers = new ArrayList<>();
        for (int task = 0; task < hidden.size(); task++) {
            if (hidden.get(task).cell() != Cell.FLAGS) {
                numbers.add(task);
            }
        }
        int all = (1 << numbers.size()) - 1;
        boolean everyWay = numbers.size() <= MOST_TOGETHER;
        for (int chosen = everyWay ? 1 : all; chosen <= all; chosen++) {
            for (int by : new int[] {1, -1}) {
                List<Put> puts = new ArrayList<>();
                int first = -1;
                for (int at = 0; at < numbers.size(); at++) {
                    if ((chosen >> at & 1) == 1) {
                        Expected.Restore one = hidden.get(numbers.get(at));
                        first = first < 0 ? numbers.get(at) : first;
                        puts.add(new Put(one.frame(), one.cell(), moved(evidence.figure(one.frame(), one.cell()), by)));
                    }
                }
                if (evidence.holdsWith(puts)) {
                    return List.of(new Other(first, puts));
                }
            }
        }
        return List.of();
    }

    private static Figure moved(Figure figure, int by) {
        return figure instanceof Figure.Number number
                ? new Figure.Number(number.number().plus(by))
                : new Figure.Octets(Math.max(0, ((Figure.Octets) figure).count() + by));
    }

    /** All mends of what is misprinted that would do. */
    static List<Put> mends(RecordedLevel level) {
        Evidence evidence = new Evidence(level);
        List<Put> mends = new ArrayList<>();
        for (int frame = 1; frame <= level.recording().frames().size(); frame++) {
            for (Cell cell : Cell.values()) {
                for (Figure figure : figures(level.recording(), frame, cell)) {
                    Put put = new Put(frame, cell, figure);
                    if (evidence.mends(put)) {
                        mends.add(put);
                    }
                }
            }
        }
        return mends;
    }

    /** The figures that somebody could think of in a place: those that stand elsewhere, and their neighbours. */
    static Set<Figure> figures(Recording recording, int frame, Cell cell) {
        Set<Figure> figures = new LinkedHashSet<>();
        switch (cell) {
            case SEQ, ACK -> numbers(recording).forEach(number -> figures.add(new Figure.Number(number)));
            case LENGTH -> {
                for (Frame one : recording.frames()) {
                    for (int by : new int[] {0, 1, -1}) {
                        figures.add(new Figure.Octets(Math.max(0, Math.min(Figure.MOST_OCTETS, one.length() + by))));
                    }
                }
                figures.add(new Figure.Octets(0));
                figures.add(new Figure.Octets(1));
            }
            case FLAGS -> {
                Flags stands = recording.frame(frame).flags();
                for (Flag flag : List.of(Flag.FIN, Flag.SYN, Flag.RST, Flag.ACK)) {
                    figures.add(new Figure.Bits(stands.toggled(flag)));
                }
                figures.add(new Figure.Bits(stands.toggled(Flag.FIN).toggled(Flag.ACK)));
                figures.add(new Figure.Bits(stands));
            }
            case FROM -> {
                figures.add(new Figure.Sender(Role.CLIENT));
                figures.add(new Figure.Sender(Role.SERVER));
            }
            case CLIENT, SERVER -> {
                for (State state : State.values()) {
                    figures.add(new Figure.Standing(state));
                }
            }
        }
        return figures;
    }

    private static Set<SeqNum> numbers(Recording recording) {
        Set<SeqNum> numbers = new LinkedHashSet<>();
        numbers.add(SeqNum.ZERO);
        for (Frame frame : recording.frames()) {
            for (SeqNum number :
                    List.of(frame.seq(), frame.ack(), frame.segment().end())) {
                for (int by : new int[] {0, 1, -1}) {
                    numbers.add(number.plus(by));
                }
            }
        }
        return numbers;
    }
}
