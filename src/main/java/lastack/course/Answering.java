package lastack.course;

import java.util.ArrayList;
import java.util.List;
import lastack.game.Evidence;
import lastack.game.Expected;
import lastack.game.Move;
import lastack.game.Put;
import lastack.game.RecordedLevel;
import lastack.game.Task;

/** The moves that solve a level about a recording: what was hidden, shuffled or misprinted, as it was. */
final class Answering {
    private Answering() {}

    static List<Move> of(RecordedLevel written, long seed) {
        RecordedLevel level = written.in(seed);
        Evidence evidence = new Evidence(level);
        List<Put> puts = new ArrayList<>();
        for (Task task : level.tasks()) {
            if (task.expected() instanceof Expected.Restore hidden) {
                puts.add(new Put(hidden.frame(), hidden.cell(), evidence.figure(hidden.frame(), hidden.cell())));
            } else if (task.expected() instanceof Expected.Arrange arrange) {
                return List.of(new Move.Order(arrange.shown().stream()
                        .sorted()
                        .map(number -> arrange.shown().indexOf(number) + 1)
                        .toList()));
            } else if (task.expected() instanceof Expected.Mend mend) {
                Put misprint = mend.misprint();
                return List.of(new Move.Spot(new Put(
                        misprint.frame(), misprint.cell(), evidence.figure(misprint.frame(), misprint.cell()))));
            }
        }
        return List.of(new Move.Fill(puts));
    }
}
