package lastack.report;

import java.util.Optional;
import lastack.classroom.Pairing;
import lastack.classroom.Round;
import lastack.classroom.StudentId;
import lastack.game.Course;
import lastack.game.Pair;
import lastack.game.PairNotation;
import lastack.game.PairTally;
import lastack.game.PlayLevel;
import lastack.game.Role;

/** Plays again what two students have played together, and counts. */
public final class PairScores implements Report.PairScore {
    private final Course course;

    public PairScores(Course course) {
        this.course = course;
    }

    /** What it came to; of a level that the course does not have any more it is only known that there was a round. */
    @Override
    public PairCount of(Round round, Pairing pairing, StudentId student) {
        Optional<Pair> begun = begun(round);
        if (begun.isEmpty()) {
            return new PairCount(1, 0, 0, 0);
        }
        Pair pair = begun.get();
        for (Pairing.PairLine line : pairing.moves()) {
            pair = PairNotation.read(line.line()).map(pair::play).orElse(pair);
        }
        Role role = pairing.client().equals(student) ? Role.CLIENT : Role.SERVER;
        PairTally tally = pair.end(role).tally();
        return new PairCount(1, tally.caught(), tally.missed(), tally.falseAlarms());
    }

    private Optional<Pair> begun(Round round) {
        if (!(round.target() instanceof Round.Level target)) {
            return Optional.empty();
        }
        return course.find(target.id())
                .map(Course.Place::level)
                .filter(Pair::fits)
                .map(PlayLevel.class::cast)
                .map(level -> Pair.begin(level, target.seed(), round.mode() == Round.Mode.PAIRS_WITH_SLIPS));
    }
}
