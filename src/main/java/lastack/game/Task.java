package lastack.game;

import java.util.List;
import java.util.Map;
import lastack.tcp.SeqNum;
import org.jspecify.annotations.Nullable;

/**
 * One move that a level asks for.
 *
 * @param expected the move that earns all points
 * @param points what it earns, 0 or more
 * @param miss what each wrong try takes from it
 * @param unique whether no other legal move may earn as much
 * @param brief what the player is told before it
 * @param ask the one line that says what to do next; null where the move itself says it
 * @param right what the player is told when it was right; null where the rule says it
 * @param hints nudge, rule, worked step: three, or none for a move that needs none
 */
public record Task(
        Expected expected,
        int points,
        int miss,
        boolean unique,
        Bilingual brief,
        @Nullable Bilingual ask,
        @Nullable Bilingual right,
        List<Hint> hints) {
    public Task {
        hints = List.copyOf(hints);
    }

    /** Whether it is a question that is answered by choosing or writing, and not by building a segment. */
    public boolean asks() {
        return expected instanceof Expected.Reply reply && !(reply.question() instanceof Question.OfSegment);
    }

    /** The same whose hints cost nothing. */
    Task withFreeHints() {
        return new Task(
                expected,
                points,
                miss,
                unique,
                brief,
                ask,
                right,
                hints.stream().map(hint -> new Hint(hint.text(), 0)).toList());
    }

    /** The same with the numbers of a play in its texts. */
    Task in(Map<String, SeqNum> symbols) {
        return new Task(
                expected instanceof Expected.Reply reply
                        ? new Expected.Reply(reply.question().in(symbols))
                        : expected,
                points,
                miss,
                unique,
                brief.in(symbols),
                ask == null ? null : ask.in(symbols),
                right == null ? null : right.in(symbols),
                hints.stream()
                        .map(hint -> new Hint(hint.text().in(symbols), hint.price()))
                        .toList());
    }
}
