package lastack.course;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lastack.game.Answers;
import lastack.game.Expected;
import lastack.game.Game;
import lastack.game.Move;
import lastack.tcp.Connection;
import lastack.tcp.Flag;
import lastack.tcp.Flags;
import lastack.tcp.Referee;
import lastack.tcp.Segment;

/** The moves worth trying: what the level asks for, what an honest endpoint would do, together and in parts, and waiting. */
final class Candidates {
    /** What an Ethernet frame carries: segments are put together up to here. */
    private static final int MAX_SEGMENT = 1460;

    private Candidates() {}

    /** The moves to try in {@code game}, the one that the level asks for first; none when all is done. */
    static List<Move> of(Game game) {
        Optional<Move> asked = asked(game);
        boolean question = game.task()
                .map(task -> task.expected() instanceof Expected.Reply)
                .orElse(true);
        if (question) {
            return asked.stream().toList();
        }
        Set<Move> moves = new LinkedHashSet<>();
        asked.ifPresent(moves::add);
        segments(game.world().you()).stream().map(Move.Send::new).forEach(moves::add);
        moves.add(new Move.Wait());
        return List.copyOf(moves);
    }

    /** The move that the level asks for next; none when all is done. */
    static Optional<Move> asked(Game game) {
        return game.task().map(task -> {
            if (task.expected() instanceof Expected.Send send) {
                return new Move.Send(send.in(game.symbols()));
            } else if (task.expected() instanceof Expected.Reply reply) {
                return Answers.move(reply.question(), game.symbols());
            }
            return new Move.Wait();
        });
    }

    /** Whether both are the same, apart from what is never wrong: PSH, URG, the ECN bits and the window (R99). */
    static boolean same(Segment a, Segment b) {
        return a.flags().essential().equals(b.flags().essential())
                && a.seq().equals(b.seq())
                && a.ack().equals(b.ack())
                && a.length() == b.length();
    }

    private static List<Segment> segments(Connection you) {
        List<Segment> due = Referee.due(you);
        List<Segment> segments = new ArrayList<>(due);
        for (int at = 1; at < due.size(); at++) {
            merged(due.get(at - 1), due.get(at)).ifPresent(segments::add);
        }
        for (Segment one : due) {
            if (one.fin() && one.length() > 0) {
                segments.add(first(one, one.length()));
            }
            if (one.length() > 1) {
                segments.add(first(one, one.length() / 2));
            }
        }
        segments.add(new Segment(
                Flags.of(Flag.ACK),
                you.snd().nxt(),
                you.rcv().nxt(),
                0,
                you.rcv().wnd()));
        return segments;
    }

    /** The first {@code length} bytes of {@code whole}, without its FIN, which stands behind the last. */
    private static Segment first(Segment whole, int length) {
        return new Segment(whole.flags().without(Flag.FIN), whole.seq(), whole.ack(), length, whole.window());
    }

    /** Two segments in one, where the second begins behind the first. */
    private static Optional<Segment> merged(Segment first, Segment second) {
        int length = first.length() + second.length();
        boolean joined = first.end().equals(second.seq()) && !first.fin() && !first.syn() && length <= MAX_SEGMENT;
        Flags flags = new Flags(first.flags().bits() | second.flags().bits());
        return joined
                ? Optional.of(new Segment(flags, first.seq(), second.ack(), length, second.window()))
                : Optional.empty();
    }
}
