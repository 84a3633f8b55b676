package lastack.quiz;

import java.util.List;
import java.util.Map;
import java.util.Set;
import lastack.game.Bilingual;
import lastack.game.Expected;
import lastack.game.Game;
import lastack.game.Goal;
import lastack.game.Kind;
import lastack.game.PlayLevel;
import lastack.game.Question;
import lastack.game.Role;
import lastack.game.Seat;
import lastack.game.Task;
import lastack.tcp.Reader;
import lastack.tcp.Segment;
import lastack.tcp.State;

/**
 * A question that is put to somebody, with its numbers. It is judged as a level of one question is.
 *
 * @param item what is asked
 * @param seed where its numbers come from
 * @param question the question
 * @param why what is said to everybody afterwards
 * @param numbers what its letters stand for
 */
public record Asked(Item item, long seed, Question question, Bilingual why, Map<String, Long> numbers) {
    private static final int POINTS = 10;
    private static final Bilingual UNSAID = new Bilingual("", "");

    public Asked {
        numbers = Map.copyOf(numbers);
    }

    /** The task that asks it. */
    public Task task() {
        return new Task(new Expected.Reply(question), POINTS, POINTS, false, question.prompt(), null, why, List.of());
    }

    /** A level of these questions, all with their numbers. */
    public static PlayLevel level(String id, Bilingual title, List<Asked> asked) {
        int most = asked.size() * POINTS;
        return new PlayLevel(
                id,
                Kind.QUIZ,
                title,
                UNSAID,
                asked.stream()
                        .flatMap(one -> one.item().rules().stream())
                        .distinct()
                        .toList(),
                false,
                UNSAID,
                seat(Role.CLIENT, 49152),
                seat(Role.SERVER, 80),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                new Goal(null, null),
                asked.stream().map(Asked::task).toList(),
                List.of(most / 2 - 1, most - POINTS / 2, most),
                Set.of(),
                Map.of(),
                UNSAID,
                null);
    }

    /** The question before it is answered. */
    public Game begin() {
        return Game.begin(level(item.id(), UNSAID, List.of(this)), 0);
    }

    private static Seat seat(Role role, int port) {
        return new Seat(role, port, State.CLOSED, 0, Segment.DEFAULT_WINDOW, null, Reader.READS);
    }
}
