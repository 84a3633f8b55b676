package lastack.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import lastack.game.Answers;
import lastack.game.Course;
import lastack.game.Expected;
import lastack.game.Finding;
import lastack.game.Game;
import lastack.game.Move;
import lastack.game.PlayLevel;
import lastack.game.Task;
import lastack.game.Verdict;
import lastack.tcp.Connection;
import lastack.tcp.Flag;
import lastack.tcp.Flags;
import lastack.tcp.Referee;
import lastack.tcp.Segment;
import lastack.tcp.SeqNum;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The levels that come with the program, played well, oddly but rightly, and with the mistakes that they are there to mend. */
class PlayedLevelsTest {
    private static final Course COURSE = Courses.builtIn().course();

    static Stream<PlayLevel> levels() {
        return COURSE.places().stream()
                .map(Course.Place::level)
                .filter(PlayLevel.class::isInstance)
                .map(PlayLevel.class::cast);
    }

    @Test
    void theWorldsStandInOrder() {
        assertEquals(
                List.of("first-wave", "second-wave", "third-wave", "fourth-wave"),
                Stream.of("2-1", "2-2", "2-3", "2-4")
                        .map(number -> COURSE.find(number).orElseThrow().level().id())
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("levels")
    void itsOwnMovesEarnEverything(PlayLevel level) {
        Game game = Game.begin(level, 11);
        for (int at = 0; at < game.level().tasks().size(); at++) {
            assertEquals(at, game.at(), "no move may do another task's work");
            game = game.play(asked(game));
        }
        assertTrue(game.solved());
        assertEquals(level.max(), game.score());
        assertEquals(3, game.stars());
    }

    /** Late acknowledgments, data in pieces, an ACK merged into what follows: no right move costs a point or leads nowhere. */
    @ParameterizedTest
    @MethodSource("levels")
    void everyRightWayEarnsEverything(PlayLevel level) {
        Random random = new Random(2);
        for (int walk = 0; walk < 60; walk++) {
            Game game = Game.begin(level, walk);
            for (int most = 0; !game.solved() && most < 60; most++) {
                List<Game> next = rightMoves(game);
                assertFalse(next.isEmpty(), "nothing right is left after " + game.moves());
                game = next.get(random.nextInt(next.size()));
            }
            assertTrue(game.solved(), "never solved by " + game.moves());
            assertEquals(level.max(), game.score(), "points lost by " + game.moves());
        }
    }

    private static List<Game> rightMoves(Game game) {
        List<Move> tried = new ArrayList<>(List.of(asked(game)));
        if (!(task(game).expected() instanceof Expected.Reply)) {
            Connection you = game.world().you();
            tried.add(new Move.Wait());
            tried.add(new Move.Send(
                    segment(Flags.of(Flag.ACK), you.snd().nxt(), you.rcv().nxt(), 0)));
            for (Segment due : Referee.due(you)) {
                tried.add(new Move.Send(due));
                tried.add(new Move.Send(segment(due.flags(), due.seq(), due.ack(), due.length() / 2)));
            }
        }
        return tried.stream()
                .map(game::play)
                .filter(after ->
                        after.verdict() != null && after.verdict().ruling().accepted())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # level                  | task | flags   | seq   | ack   | field | belief
            the-header               | 1    | SYN     | 0     |       | SEQ   | seq-is-zero
            the-header               | 1    | SYN     | 1     |       | SEQ   | seq-counts-segments
            the-header               | 1    | SYN,ACK | x     | 0     | FLAGS | ack-only-answers
            bytes-have-numbers       | 4    | ACK     | x     | y+200 | SEQ   | my-data-took-no-numbers
            bytes-have-numbers       | 4    | ACK     | x+99  | y+200 | SEQ   | my-data-took-no-numbers
            bytes-have-numbers       | 4    | ACK     | x+1   | y+200 | SEQ   | seq-counts-segments
            bytes-have-numbers       | 4    | ACK     | x+100 | y     | ACK   | ack-names-the-segment
            bytes-have-numbers       | 4    | ACK     | x+100 | y+1   | ACK   | ack-is-seq-plus-one
            bytes-have-numbers       | 4    | ACK     | x+100 | y+199 | ACK   | ack-names-the-segment
            hello-as-client          | 3    | ACK     | x     | y+1   | SEQ   | my-syn-is-free
            hello-as-client          | 3    | ACK     | x+1   | y     | ACK   | syn-is-free
            hello-as-server          | 1    | ACK     | y     | x+1   | FLAGS | half-a-syn-ack
            hello-as-server          | 1    | SYN,ACK | x     | x+1   | SEQ   | seq-is-the-peers
            hello-as-server          | 1    | SYN,ACK | y     | x     | ACK   | syn-is-free
            a-pure-ack-is-free       | 3    | ACK     | x+2   | y+1   | SEQ   | my-ack-took-a-number
            a-pure-ack-is-free       | 3    | ACK     | x     | y+1   | SEQ   | my-syn-is-free
            a-pure-ack-is-free       | 7    | ACK     | x+102 | y+201 | SEQ   | my-ack-took-a-number
            a-pure-ack-is-free       | 7    | ACK     | x+101 | x     | ACK   | ack-is-my-own
            new-numbers              | 3    | ACK     | y     | x+81  | SEQ   | my-syn-is-free
            first-wave               | 1    | FIN     | x     |       | FLAGS | fin-goes-alone
            first-wave               | 1    | ACK     | x     | y     | FLAGS | ack-is-enough
            first-wave               | 1    | RST     | x     |       | FLAGS | reset-is-a-fin
            first-wave               | 1    | FIN,ACK | 77    | y     | SEQ   | seq-is-random
            first-wave               | 1    | FIN,ACK | 4380  | y     | SEQ   | seq-names-the-last-byte
            first-wave               | 1    | FIN,ACK | x     | x+1   | ACK   | ack-is-my-own
            second-wave              | 1    | ACK     | y     | x     | ACK   | fin-is-free
            second-wave              | 1    | ACK     | 9006  | x+1   | SEQ   | seq-names-the-last-byte
            second-wave              | 1    | FIN,ACK | y     | x+1   | FLAGS | fin-answers-fin
            third-wave               | 1    | FIN,ACK | y+1   | x+1   | SEQ   | my-ack-took-a-number
            fourth-wave              | 1    | ACK     | x     | y+1   | SEQ   | my-fin-is-free
            fourth-wave              | 1    | ACK     | x+1   | y     | ACK   | fin-is-free
            four-new-waves           | 5    | FIN,ACK | x+41  | y+300 | SEQ   | my-ack-took-a-number
            four-new-waves           | 5    | FIN,ACK | x     | y+300 | SEQ   | my-data-took-no-numbers
            the-server-begins        | 1    | ACK     | y     | x     | FLAGS | ack-is-enough
            the-server-begins        | 4    | ACK     | y     | x+1   | SEQ   | my-fin-is-free
            the-client-answers       | 2    | FIN,ACK | x     | y+1   | FLAGS | fin-answers-fin
            the-client-answers       | 4    | FIN,ACK | x+1   | y+1   | SEQ   | my-ack-took-a-number
            who-waits                | 3    | ACK     | y     | x     | ACK   | fin-is-free
            server-first-new-numbers | 4    | FIN,ACK | y     | x+30  | SEQ   | my-data-took-no-numbers
            three-will-do            | 2    | FIN,ACK | y     | x     | ACK   | fin-is-free
            the-fin-behind-the-bytes | 1    | FIN,ACK | x+830 | y     | SEQ   | seq-is-the-fins
            the-fin-behind-the-bytes | 5    | ACK     | x+831 | y+12  | ACK   | fin-is-free
            the-fin-behind-the-bytes | 5    | ACK     | x+831 | y+1   | ACK   | ack-is-seq-plus-one
            the-fin-behind-the-bytes | 5    | ACK     | x+830 | y+13  | SEQ   | my-fin-is-free
            quick-and-slow           | 2    | FIN,ACK | y     | x+1   | FLAGS | fin-answers-fin
            quick-and-slow           | 4    | FIN,ACK | y+1   | x+1   | SEQ   | my-ack-took-a-number
            nobody-here              | 2    | RST     | y+81000 |         | SEQ   | reset-has-my-seq
            nobody-here              | 2    | RST,ACK | y       | x+60    | FLAGS | reset-always-acknowledges
            nobody-here              | 4    | RST     | 0       |         | FLAGS | reset-never-acknowledges
            nobody-here              | 4    | RST,ACK | y       | x+61    | SEQ   | reset-has-my-seq
            nobody-here              | 4    | RST,ACK | 0       | x+60    | ACK   | syn-is-free
            which-reset-counts       | 3    | RST     | y       |         | FLAGS | reset-answers-reset
            which-reset-counts       | 3    | ACK     | y       | x+9001  | ACK   | ack-follows-what-does-not-count
            half-open                | 2    | SYN,ACK | y       | x       | FLAGS | syn-resynchronises
            half-open                | 2    | ACK     | y       | x+20001 | ACK   | ack-follows-what-does-not-count
            half-open                | 2    | RST     | y       |         | FLAGS | reset-answers-what-does-not-fit
            resets-new-numbers       | 6    | RST     | y+300   |         | SEQ   | reset-has-my-seq
            past-the-last-number     | 3    | ACK     | y       | x       | ACK   | fin-is-free
            across-the-edge          | 2    | FIN,ACK | x+200   | y       | SEQ   | seq-is-the-fins
            """)
    void theMistakeNamesTheBelief(
            String id, int task, String flags, String seq, String ack, String field, String belief) {
        PlayLevel level = (PlayLevel) COURSE.find(id).orElseThrow().level();
        Game game = Game.begin(level, 11);
        while (game.at() < task - 1) {
            game = game.play(asked(game));
        }
        int length = task(game).expected() instanceof Expected.Send send ? send.length() : 0;
        Flags set =
                Flags.of(Arrays.stream(flags.split(",", -1)).map(Flag::valueOf).toArray(Flag[]::new));
        SeqNum acked = ack == null ? SeqNum.ZERO : number(ack, game);
        Verdict verdict = game.play(new Move.Send(segment(set, number(seq, game), acked, length)))
                .verdict();
        assertEquals(List.of(field + " " + belief), findings(verdict));
    }

    private static List<String> findings(Verdict verdict) {
        return verdict.findings().stream().map(PlayedLevelsTest::shown).toList();
    }

    private static String shown(Finding finding) {
        return finding.fault().field().name() + " " + finding.likeliest().id();
    }

    private static SeqNum number(String written, Game game) {
        String[] parts = written.split("\\+", -1);
        long added = parts.length == 2 ? Long.parseLong(parts[1]) : 0;
        SeqNum base = game.symbols().get(parts[0]);
        return base == null ? SeqNum.of(Long.parseLong(parts[0])) : base.plus(added);
    }

    private static Segment segment(Flags flags, SeqNum seq, SeqNum ack, int length) {
        return new Segment(flags, seq, ack, length, Segment.DEFAULT_WINDOW);
    }

    private static Task task(Game game) {
        return game.task().orElseThrow();
    }

    /** The move that the level asks for next. */
    private static Move asked(Game game) {
        Expected expected = task(game).expected();
        if (expected instanceof Expected.Send send) {
            return new Move.Send(send.in(game.symbols()));
        } else if (expected instanceof Expected.Reply reply) {
            return Answers.move(reply.question(), game.symbols());
        }
        return new Move.Wait();
    }
}
