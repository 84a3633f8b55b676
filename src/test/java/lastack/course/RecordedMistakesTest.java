package lastack.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import lastack.game.Belief;
import lastack.game.Cell;
import lastack.game.Course;
import lastack.game.Evidence;
import lastack.game.Expected;
import lastack.game.Figure;
import lastack.game.Frame;
import lastack.game.Move;
import lastack.game.Objection;
import lastack.game.Put;
import lastack.game.Puzzle;
import lastack.game.PuzzleVerdict;
import lastack.game.RecordedLevel;
import lastack.game.Role;
import lastack.game.Ruling;
import lastack.game.Task;
import lastack.tcp.Flag;
import lastack.tcp.Flags;
import lastack.tcp.SeqNum;
import lastack.text.Lang;
import lastack.text.Objections;
import lastack.text.Words;
import org.junit.jupiter.api.Test;

/**
 * Every mistake that learners make, in every figure that is hidden in a level about a recording: each is answered by a belief of its own,
 * which the referee finds, and never by one sentence for the figure.
 */
class RecordedMistakesTest {
    private static final int SEEDS = 3;

    static Stream<RecordedLevel> levels() {
        return Courses.builtIn().course().places().stream()
                .map(Course.Place::level)
                .filter(RecordedLevel.class::isInstance)
                .map(RecordedLevel.class::cast);
    }

    @Test
    void noneIsAnsweredInGeneral() {
        List<String> general = new ArrayList<>();
        int mistakes = 0;
        for (RecordedLevel level : levels().toList()) {
            for (long seed = 0; seed < (level.seeded() ? SEEDS : 1); seed++) {
                Puzzle puzzle = Puzzle.begin(level, seed);
                for (Task task : puzzle.level().tasks()) {
                    if (task.expected() instanceof Expected.Restore hidden) {
                        for (Figure wrong : wrong(puzzle.level(), hidden)) {
                            mistakes++;
                            walk(puzzle, new Put(hidden.frame(), hidden.cell(), wrong), general);
                        }
                    }
                }
            }
        }
        assertEquals("", String.join("\n", general));
        assertTrue(mistakes > 200, "there is nothing to walk over: " + mistakes);
    }

    private static void walk(Puzzle puzzle, Put put, List<String> general) {
        PuzzleVerdict verdict = puzzle.play(new Move.Fill(List.of(put))).verdict();
        assertEquals(Ruling.WRONG, verdict.ruling(), puzzle.level().id() + " " + put);
        Objection objection = verdict.objections().get(0);
        boolean told = objection instanceof Objection.ToSegment segment
                && segment.findings().stream().noneMatch(finding -> finding.likeliest() == Belief.NONE_KNOWN);
        if (!told) {
            general.add(puzzle.level().id() + " " + put + " -> " + objection);
        }
        for (Lang lang : Lang.values()) {
            String said = new Objections(Words.in(lang)).why(objection, null, put.frame());
            assertTrue(said.endsWith(lang == Lang.EN ? "." : "。"), said);
        }
    }

    /** One more, one less, nothing, what the other end's number is, and every number that either end has used or acknowledged so far. */
    private static Set<Figure> wrong(RecordedLevel level, Expected.Restore hidden) {
        Evidence evidence = new Evidence(level);
        Figure right = evidence.figure(hidden.frame(), hidden.cell());
        Set<Figure> wrong = new LinkedHashSet<>();
        if (right instanceof Figure.Bits bits) {
            for (Flag flag : List.of(Flag.FIN, Flag.SYN, Flag.RST, Flag.ACK)) {
                wrong.add(new Figure.Bits(bits.flags().toggled(flag)));
            }
            wrong.add(new Figure.Bits(Flags.NONE));
        } else if (right instanceof Figure.Number number) {
            Frame frame = level.recording().frame(hidden.frame());
            wrong.add(new Figure.Number(number.number().plus(1)));
            wrong.add(new Figure.Number(number.number().plus(-1)));
            wrong.add(new Figure.Number(SeqNum.ZERO));
            wrong.add(new Figure.Number(hidden.cell() == Cell.SEQ ? frame.ack() : frame.seq()));
            for (Frame before : level.recording().frames().subList(0, hidden.frame() - 1)) {
                boolean own = before.from() == frame.from();
                boolean named = own == (hidden.cell() == Cell.SEQ);
                if (named || (before.segment().hasAck() && !before.lost())) {
                    wrong.add(new Figure.Number(named ? before.seq() : before.ack()));
                }
                if (named) {
                    wrong.add(new Figure.Number(before.seq().plus(before.length())));
                }
            }
        }
        wrong.removeIf(figure -> figure.means(right));
        return wrong;
    }

    /** In a drawing, every other figure is answered too, and what is right as it stands is never taken for the one. */
    @Test
    void aWrongPlaceIsToldWhyItHolds() {
        for (RecordedLevel level : levels().toList()) {
            Puzzle puzzle = Puzzle.begin(level, 0);
            if (!(puzzle.level().tasks().get(0).expected() instanceof Expected.Mend mend)) {
                continue;
            }
            for (int frame = 1; frame <= puzzle.level().recording().frames().size(); frame++) {
                for (Figure figure : List.of(
                        new Figure.Number(
                                puzzle.level().recording().frame(frame).seq().plus(1)),
                        new Figure.Sender(Role.CLIENT),
                        new Figure.Sender(Role.SERVER))) {
                    Cell cell = figure instanceof Figure.Number ? Cell.SEQ : Cell.FROM;
                    PuzzleVerdict verdict = puzzle.play(new Move.Spot(new Put(frame, cell, figure)))
                            .verdict();
                    boolean there = frame == mend.misprint().frame();
                    assertTrue(
                            there || verdict.ruling() == Ruling.WRONG || verdict.ruling() == Ruling.USELESS,
                            level.id() + " " + frame + " " + figure);
                }
            }
        }
    }
}
