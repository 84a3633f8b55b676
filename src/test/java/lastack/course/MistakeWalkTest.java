package lastack.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import lastack.game.Belief;
import lastack.game.Course;
import lastack.game.Expected;
import lastack.game.Finding;
import lastack.game.Game;
import lastack.game.Happening;
import lastack.game.Move;
import lastack.game.Notation;
import lastack.game.PlayLevel;
import lastack.game.Side;
import lastack.game.Verdict;
import lastack.tcp.Connection;
import lastack.tcp.Flag;
import lastack.tcp.Flags;
import lastack.tcp.Segment;
import lastack.tcp.SeqNum;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/**
 * Every single mistake that learners make, at every move of every level: each is answered by a belief of its own. What the referee allows
 * is none, whatever the level asks for.
 */
public class MistakeWalkTest {
    /** Seeded levels are walked with as many seeds. */
    private static final int SEEDS = 3;

    private final Map<Belief, Integer> byBelief = new EnumMap<>(Belief.class);
    private final List<String> general = new ArrayList<>();
    private int mistakes;

    @Test
    void noneIsAnsweredInGeneral(TestReporter reporter) {
        for (Course.Place place : Courses.builtIn().course().places()) {
            if (place.level() instanceof PlayLevel level) {
                walk(level);
            }
        }
        walk(Fixtures.level(Fixtures.FOLDER.resolve("quiz.json")));
        SampleLevelsTest.files().forEach(file -> walk(Fixtures.level(file)));
        reporter.publishEntry("mistakes", String.valueOf(mistakes));
        byBelief.forEach((belief, count) -> reporter.publishEntry(belief.id(), count.toString()));
        assertEquals("", String.join("\n", general));
        assertTrue(mistakes > 1000, "there is nothing to walk over");
    }

    private void walk(PlayLevel level) {
        for (long seed = 0; seed < (level.seeded() ? SEEDS : 1); seed++) {
            for (Game game : Rehearsal.of(level, seed).accepted()) {
                Move right = Candidates.asked(game).orElseThrow();
                mistakes(game, right).forEach((name, move) -> judge(game, name, move));
            }
        }
    }

    private void judge(Game game, String name, Move move) {
        Verdict verdict = game.play(move).verdict();
        if (verdict == null || verdict.ruling().accepted()) {
            return;
        }
        mistakes++;
        for (Finding finding : verdict.findings()) {
            byBelief.merge(finding.likeliest(), 1, Integer::sum);
        }
        boolean told = !verdict.findings().isEmpty()
                && verdict.findings().stream().noneMatch(finding -> finding.likeliest() == Belief.NONE_KNOWN);
        if (!told) {
            String findings = verdict.findings().stream()
                    .map(finding -> finding.fault().field() + ":"
                            + finding.likeliest().id() + ":" + finding.rule().id())
                    .toList()
                    .toString();
            general.add("%s task %d, %s: %s -> %s (%s)"
                    .formatted(
                            game.level().id(),
                            game.at() + 1,
                            name,
                            Notation.write(move),
                            findings,
                            game.you().state()));
        }
    }

    /** The mistakes one can make where {@code right} is asked for, each with its name. */
    public static Map<String, Move> mistakes(Game game, Move right) {
        Map<String, Move> mistakes = new LinkedHashMap<>();
        if (right instanceof Move.Answer) {
            return mistakes;
        }
        Connection you = game.you();
        if (right instanceof Move.Send send) {
            if (game.task().orElseThrow().expected() instanceof Expected.Send) {
                mistakes.put("waits", new Move.Wait());
            }
            segments(game, you, send.segment()).forEach((name, segment) -> mistakes.put(name, new Move.Send(segment)));
        } else {
            Segment ack =
                    new Segment(Flags.of(Flag.ACK), you.snd().nxt(), you.rcv().nxt(), 0, Segment.DEFAULT_WINDOW);
            mistakes.put("sends ACK", new Move.Send(ack));
            mistakes.put("sends FIN", new Move.Send(flags(ack, Flags.of(Flag.FIN, Flag.ACK))));
            mistakes.put("sends RST", new Move.Send(flags(ack, Flags.of(Flag.RST))));
            mistakes.put("sends SYN", new Move.Send(flags(ack, Flags.of(Flag.SYN))));
            mistakes.put("sends data", new Move.Send(length(ack, 1)));
            last(game, Side.YOU).ifPresent(last -> mistakes.put("sends it again", new Move.Send(last)));
        }
        return mistakes;
    }

    private static Map<String, Segment> segments(Game game, Connection you, Segment right) {
        Map<String, Segment> wrong = new LinkedHashMap<>();
        for (Flag flag : List.of(Flag.FIN, Flag.SYN, Flag.RST, Flag.ACK)) {
            boolean set = right.flags().has(flag);
            Flags turned = set ? right.flags().without(flag) : right.flags().with(flag);
            SeqNum ack = right.hasAck() ? right.ack() : you.rcv().nxt();
            Segment segment = new Segment(turned, right.seq(), ack, right.length(), right.window());
            wrong.put((set ? "without " : "with ") + flag, segment);
        }
        numbers(game, right.seq(), you.rcv().nxt(), Side.YOU)
                .forEach((name, seq) -> wrong.put("seq " + name, seq(right, seq)));
        if (right.hasAck()) {
            numbers(game, right.ack(), you.snd().nxt(), Side.PEER)
                    .forEach((name, ack) -> wrong.put("ack " + name, ack(right, ack)));
            wrong.put("swapped", ack(seq(right, right.ack()), right.seq()));
        }
        wrong.put("length one more", length(right, right.length() + 1));
        if (right.length() > 0) {
            wrong.put("length one less", length(right, right.length() - 1));
            wrong.put("length forgotten", length(right, 0));
        }
        wrong.values().removeIf(segment -> segment.equals(right));
        return wrong;
    }

    private static Map<String, SeqNum> numbers(Game game, SeqNum right, SeqNum others, Side side) {
        Map<String, SeqNum> wrong = new LinkedHashMap<>();
        wrong.put("one more", right.plus(1));
        wrong.put("one less", right.plus(-1));
        wrong.put("zero", SeqNum.ZERO);
        wrong.put("the other end's", others);
        int at = 0;
        for (Segment segment : sent(game, side).toList()) {
            at++;
            wrong.put("of segment " + at, segment.seq());
            wrong.put(
                    "of the end of segment " + at + " without its FIN",
                    segment.seq().plus(segment.length()));
        }
        at = 0;
        for (Segment segment : sent(game, side.other()).toList()) {
            at++;
            if (segment.hasAck()) {
                wrong.put("acknowledged before, in segment " + at, segment.ack());
            }
        }
        wrong.values().removeIf(right::equals);
        return wrong;
    }

    private static Stream<Segment> sent(Game game, Side side) {
        // A question about a segment may be about another connection, whose numbers are the ones to be confused.
        return game.situation().orElse(game.world()).history().stream()
                .filter(Happening.Crossed.class::isInstance)
                .map(Happening.Crossed.class::cast)
                .filter(crossed -> crossed.from() == side && !(crossed.lost() && side == Side.PEER))
                .map(Happening.Crossed::segment);
    }

    private static Optional<Segment> last(Game game, Side side) {
        return sent(game, side).reduce((first, second) -> second);
    }

    private static Segment flags(Segment one, Flags flags) {
        return new Segment(flags, one.seq(), one.ack(), one.length(), one.window());
    }

    private static Segment seq(Segment one, SeqNum seq) {
        return new Segment(one.flags(), seq, one.ack(), one.length(), one.window());
    }

    private static Segment ack(Segment one, SeqNum ack) {
        return new Segment(one.flags(), one.seq(), ack, one.length(), one.window());
    }

    private static Segment length(Segment one, int length) {
        return new Segment(one.flags(), one.seq(), one.ack(), length, one.window());
    }
}
