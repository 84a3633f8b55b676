package lastack.course;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import lastack.game.Evidence;
import lastack.game.Expected;
import lastack.game.Finding;
import lastack.game.Move;
import lastack.game.Objection;
import lastack.game.Put;
import lastack.game.Puzzle;
import lastack.game.RecordedLevel;

/** Asks the referee about a level's recording: whether all of it can be, and whether what is asked for has one answer. */
final class RecordedCheck {
    /** The numbers of a seeded level are new at each play; so many plays stand for all. */
    private static final int SEEDS = 8;

    private final LevelFile file;
    private final RecordedLevel level;
    private final long seed;
    private final Findings findings;

    private RecordedCheck(LevelFile file, RecordedLevel written, long seed, Findings findings) {
        this.file = file;
        this.level = written.in(seed);
        this.seed = seed;
        this.findings = findings;
    }

    /** Asks with one seed after the other, as far as the first with which something is the matter. */
    static void check(LevelFile file, RecordedLevel written, Findings findings) {
        int seeds = written.seeded() ? SEEDS : 1;
        for (int seed = 0; seed < seeds; seed++) {
            Findings found = new Findings();
            new RecordedCheck(file, written, seed, found).check(written);
            if (!found.list().isEmpty()) {
                found.list().forEach(findings::add);
                if (written.seeded()) {
                    findings.warning(file.at("seeded"), Problem.SEEN_WITH_SEED, String.valueOf(seed));
                }
                return;
            }
        }
    }

    private void check(RecordedLevel written) {
        Optional<Objection> objection = new Evidence(level).againstItself();
        if (objection.isPresent()) {
            refused((Objection.ToSegment) objection.get());
            return;
        }
        Expected first = level.tasks().get(0).expected();
        if (first instanceof Expected.Restore) {
            derivable();
        } else if (first instanceof Expected.Arrange arrange) {
            shuffled(written, arrange);
        } else if (first instanceof Expected.Mend mend) {
            misprinted(mend.misprint());
        }
        if (findings.hasErrors()) {
            return;
        }
        Puzzle end = Puzzle.begin(written, seed);
        for (Move move : Answering.of(written, seed)) {
            end = end.play(move);
        }
        if (!end.solved() || end.score() != level.max()) {
            findings.error(
                    file.at("tasks"), Problem.NOT_FULL_MARKS, String.valueOf(end.score()), String.valueOf(level.max()));
        }
    }

    private void refused(Objection.ToSegment objection) {
        Refusal.note(
                file.at("frames", objection.frame() - 1),
                level.recording().frame(objection.frame()).segment(),
                objection.findings().stream().map(Finding::fault).toList(),
                objection.rule(),
                findings);
    }

    private void derivable() {
        for (Alternatives.Other other : Alternatives.to(level)) {
            Put put = other.puts().get(0);
            findings.error(
                    file.at("tasks", other.task(), "fill"),
                    Problem.NOT_DERIVABLE,
                    String.valueOf(put.frame()),
                    put.cell().toString(),
                    put.figure().toString());
        }
    }

    /** Segments that stand in order already leave nothing to do. */
    private void shuffled(RecordedLevel written, Expected.Arrange arrange) {
        List<Integer> asShown =
                IntStream.rangeClosed(1, arrange.shown().size()).boxed().toList();
        if (Puzzle.begin(written, seed).play(new Move.Order(asShown)).solved()) {
            findings.error(file.at("tasks", 0, "order", "shown"), Problem.IN_ORDER_ALREADY);
        }
    }

    private void misprinted(Put misprint) {
        Evidence evidence = new Evidence(level);
        if (evidence.against(misprint).isEmpty()) {
            findings.error(
                    file.at("tasks", 0, "spot", "value"),
                    Problem.NO_MISPRINT,
                    misprint.figure().toString());
            return;
        }
        Alternatives.mends(level).stream()
                .filter(put -> put.frame() != misprint.frame())
                .findFirst()
                .ifPresent(put -> findings.error(
                        file.at("tasks", 0, "spot"),
                        Problem.MENDED_ELSEWHERE,
                        String.valueOf(put.frame()),
                        put.cell().toString(),
                        put.figure().toString()));
    }
}
