package lastack.classroom;

import java.util.Optional;
import java.util.function.Predicate;
import lastack.game.Course;
import lastack.game.Pair;
import lastack.game.PairTally;
import lastack.game.PlayLevel;
import lastack.game.Role;

/**
 * What became of the wrong segments that were sent on purpose in a round; each number 0 or more.
 *
 * @param caught those that were objected to
 * @param missed those that were let in
 * @param falseAlarms right segments that were objected to
 */
public record SlipCount(int caught, int missed, int falseAlarms) {
    /** What those students of {@code result} did for whom {@code who} holds; none where nobody may slip anything in, or the level is gone. */
    public static Optional<SlipCount> of(RoundResult result, Course course, Predicate<StudentId> who) {
        if (result.round().mode() != Round.Mode.PAIRS_WITH_SLIPS
                || !(result.round().target() instanceof Round.Level target)) {
            return Optional.empty();
        }
        return course.find(target.id())
                .map(Course.Place::level)
                .filter(Pair::fits)
                .map(level -> of(result, (PlayLevel) level, who));
    }

    private static SlipCount of(RoundResult result, PlayLevel level, Predicate<StudentId> who) {
        SlipCount all = new SlipCount(0, 0, 0);
        for (Pairing pairing : result.pairs()) {
            Pair pair = PairPlay.folded(result.round(), pairing, level);
            if (who.test(pairing.client())) {
                all = all.and(pair.end(Role.CLIENT).tally());
            }
            if (who.test(pairing.server())) {
                all = all.and(pair.end(Role.SERVER).tally());
            }
        }
        return all;
    }

    private SlipCount and(PairTally tally) {
        return new SlipCount(caught + tally.caught(), missed + tally.missed(), falseAlarms + tally.falseAlarms());
    }
}
