package lastack.course;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import lastack.game.Bilingual;
import lastack.game.Cell;
import lastack.game.Evidence;
import lastack.game.Expected;
import lastack.game.Question;
import lastack.game.RecordedLevel;
import lastack.game.SymbolicNumber;
import lastack.game.Task;
import lastack.tcp.Flags;

/** Whether the first hint of a task is a nudge, which leaves the answer to be found. */
final class HintCheck {
    private HintCheck() {}

    /** What of the answer the first hint gives away, if it does. */
    static Optional<String> givenAway(LevelFile file, Task task) {
        if (task.hints().isEmpty()) {
            return Optional.empty();
        }
        Bilingual hint = task.hints().get(0).text();
        return parts(file, task.expected()).stream()
                .filter(part -> names(hint.en(), part) || names(hint.zh(), part))
                .findFirst();
    }

    /** What a player has to find out: numbers and symbols, flags where there are several, states and words. */
    private static List<String> parts(LevelFile file, Expected expected) {
        List<String> parts = new ArrayList<>();
        if (file.level() instanceof RecordedLevel level) {
            return parts(level, expected);
        } else if (expected instanceof Expected.Reply reply && reply.question() instanceof Question.OfSegment built) {
            return parts(file, built.answer());
        } else if (expected instanceof Expected.Send send) {
            add(file, send.seq(), parts);
            if (send.ack() != null) {
                add(file, send.ack(), parts);
            }
            Flags flags = send.flags().essential();
            if (flags.list().size() > 1) {
                parts.add(flags.toString());
            }
        } else if (expected instanceof Expected.Reply reply) {
            if (reply.question() instanceof Question.Numeric numeric) {
                add(file, numeric.answer(), parts);
            } else if (reply.question() instanceof Question.OfState state) {
                parts.add(state.answer().toString());
            } else if (reply.question() instanceof Question.Words words) {
                parts.addAll(words.accepted());
            }
        }
        return parts;
    }

    /** The figure that is hidden or misprinted, unless it is new at each play. */
    private static List<String> parts(RecordedLevel level, Expected expected) {
        if (level.seeded() || new Evidence(level).againstItself().isPresent()) {
            return List.of();
        } else if (expected instanceof Expected.Restore hidden) {
            return told(level, hidden.frame(), hidden.cell());
        }
        return expected instanceof Expected.Mend mend
                ? told(level, mend.misprint().frame(), mend.misprint().cell())
                : List.of();
    }

    private static List<String> told(RecordedLevel level, int frame, Cell cell) {
        boolean length = cell == Cell.LENGTH;
        String figure = new Evidence(level).figure(frame, cell).toString();
        return length || figure.equals("-") ? List.of() : List.of(figure);
    }

    /** The number as a symbol and, where it is the same in every play, as digits. */
    private static void add(LevelFile file, SymbolicNumber number, List<String> parts) {
        parts.add(number.toString());
        if (!file.level().seeded()) {
            parts.add(number.in(file.level().symbols(0)).toString());
        }
    }

    /** Whether {@code part} stands in {@code text} as a whole: {@code x} does not in {@code x+1}, nor in {@code max}. */
    private static boolean names(String text, String part) {
        String spaced = Pattern.compile("")
                .splitAsStream(part.strip().toLowerCase(Locale.ROOT))
                .map(Pattern::quote)
                .reduce((a, b) -> a + "\\s?" + b)
                .orElse("");
        return Pattern.compile("(?<![a-z0-9_.+-])" + spaced + "(?![a-z0-9_]|\\s?\\+\\s?\\d|-[a-z0-9])")
                .matcher(text.toLowerCase(Locale.ROOT))
                .find();
    }
}
