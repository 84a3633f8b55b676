package lastack.game;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import lastack.tcp.Rule;
import lastack.tcp.SeqNum;

/**
 * A level about a recording: its figures are to be restored, its segments put in order, or the one figure found that cannot be. The file
 * says what is hidden, shuffled or misprinted; what is right the referee says of the whole recording.
 *
 * @param kind one of those about recordings
 * @param scene the opening scene
 * @param ask what is to be done, in one line
 * @param recording the connection, nothing hidden, shuffled or misprinted
 * @param tasks what is asked; in any order, since none waits for another
 * @param stars the points from which there are one, two and three stars
 * @param debrief what to keep, told at the end
 */
public record RecordedLevel(
        String id,
        Kind kind,
        Bilingual title,
        Bilingual teaches,
        List<Rule> rules,
        boolean seeded,
        Bilingual scene,
        Bilingual ask,
        Recording recording,
        List<Task> tasks,
        List<Integer> stars,
        Bilingual debrief)
        implements Level {
    public RecordedLevel {
        rules = List.copyOf(rules);
        tasks = List.copyOf(tasks);
        stars = List.copyOf(stars);
    }

    @Override
    public int max() {
        return tasks.stream().mapToInt(Task::points).sum();
    }

    @Override
    public Map<String, SeqNum> symbols(long seed) {
        return moved(seed).symbols();
    }

    @Override
    public RecordedLevel withFreeHints() {
        return new RecordedLevel(
                id,
                kind,
                title,
                teaches,
                rules,
                seeded,
                scene,
                ask,
                recording,
                tasks.stream().map(Task::withFreeHints).toList(),
                stars,
                debrief);
    }

    /** The recording with the numbers of {@code seed}: as written, or all of one end's moved on by as much where the level is seeded. */
    private Recording moved(long seed) {
        if (!seeded) {
            return recording;
        }
        long client = Mixing.next(seed);
        long server = Mixing.next(client);
        return recording.shifted(Mixing.bits(client) & 0xFFFF_FFFFL, Mixing.bits(server) & 0xFFFF_FFFFL);
    }

    /** The same level as it is played with {@code seed}: its numbers in the recording and in the texts, its segments shuffled anew. */
    public RecordedLevel in(long seed) {
        Recording played = moved(seed);
        Map<String, SeqNum> symbols = played.symbols();
        return new RecordedLevel(
                id,
                kind,
                title,
                teaches,
                rules,
                // What has its numbers keeps them.
                false,
                scene.in(symbols),
                ask.in(symbols),
                played,
                tasks.stream().map(task -> in(task, played, symbols, seed)).toList(),
                stars,
                debrief.in(symbols));
    }

    private Task in(Task task, Recording played, Map<String, SeqNum> symbols, long seed) {
        Expected expected = task.expected();
        if (seeded && expected instanceof Expected.Mend mend) {
            expected = new Expected.Mend(moved(mend.misprint(), played));
        } else if (seeded && expected instanceof Expected.Arrange arrange) {
            expected = new Expected.Arrange(shuffled(arrange.shown(), seed));
        }
        Task filled = task.in(symbols);
        return new Task(
                expected,
                filled.points(),
                filled.miss(),
                filled.unique(),
                filled.brief(),
                filled.ask(),
                filled.right(),
                filled.hints());
    }

    /** A misprinted number moves on with the one that it stands for. */
    private Put moved(Put misprint, Recording played) {
        if (!(misprint.figure() instanceof Figure.Number number)) {
            return misprint;
        }
        Figure.Number before = (Figure.Number) recording.frame(misprint.frame()).figure(misprint.cell());
        Figure.Number after = (Figure.Number) played.frame(misprint.frame()).figure(misprint.cell());
        int by = after.number().minus(before.number());
        return new Put(
                misprint.frame(),
                misprint.cell(),
                new Figure.Number(number.number().plus(by)));
    }

    private static List<Integer> shuffled(List<Integer> shown, long seed) {
        List<Integer> others = new ArrayList<>(shown);
        Dice dice = new Dice(seed);
        for (int at = others.size() - 1; at > 0; at--) {
            Collections.swap(others, at, dice.below(at + 1));
        }
        List<Integer> sorted = shown.stream().sorted().toList();
        if (others.equals(sorted)) {
            Collections.rotate(others, 1);
        }
        return others;
    }
}
