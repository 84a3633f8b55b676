package lastack.classroom;

import java.util.Optional;
import lastack.app.DecksKeys;
import lastack.app.Model;
import lastack.app.Opening;
import lastack.app.Screen;
import lastack.app.Step;
import lastack.game.Course;

/** What a student's screen makes of what has happened in the room. */
final class RoomNews {
    private RoomNews() {}

    static VisitStep heard(Attending before, Room room, long now) {
        Attending attending = before.hearing(room, now);
        Optional<Sentence> over = over(attending);
        if (over.isPresent()) {
            return VisitStep.to(attending, new VisitEffect.Leave(over.get().of()));
        }
        boolean otherRules = room.rules().hintPrices() != before.room().rules().hintPrices();
        Attending ruled = otherRules
                ? attending.with(attending.model().teaching(attending.lessons().under(room.rules())))
                : attending;
        int old = before.round().map(round -> round.round().number()).orElse(0);
        int next = ruled.round().map(round -> round.round().number()).orElse(0);
        if (old == next || !ruled.model().loaded()) {
            return PairPlay.heard(before, ruled);
        }
        return next == 0 ? ended(ruled) : AttendUpdate.placed(begun(ruled));
    }

    /** Why this screen is over, if it is. */
    private static Optional<Sentence> over(Attending attending) {
        Optional<Attendee> self = attending.self();
        if (self.isEmpty()) {
            return Optional.of(Sentence.SEAT_GONE);
        }
        return switch (self.get().presence()) {
            case LET_GO -> Optional.of(Sentence.LET_GO);
            case KICKED -> Optional.of(Sentence.SENT_OUT);
            case BANNED -> Optional.of(Sentence.BANNED_NOW);
            default -> {
                if (self.get().sitting() > attending.sitting()) {
                    yield Optional.of(Sentence.TAKEN_OVER);
                }
                yield attending.room().open() ? Optional.empty() : Optional.of(Sentence.CLOSED);
            }
        };
    }

    /** The result, and behind it the menu: what was not done is left as it is. */
    private static VisitStep ended(Attending attending) {
        Attending out = attending.with(attending.model().showing(new Screen.Menu(0)));
        Attending shown = attending
                .room()
                .lastResult(attending.now())
                .map(result -> out.facing(new Face.Result(result, 0)))
                .orElse(out);
        return AttendUpdate.placed(VisitStep.to(shown));
    }

    /** What the round is about, from its start. Whoever has not read their seat word yet finds it behind that. */
    static VisitStep begun(Attending attending) {
        Round round = attending.round().orElseThrow().round();
        Face face = attending.face() instanceof Face.Welcome welcome ? welcome : new Face.Playing();
        Attending there = attending.facing(face);
        Model model = attending.model().noting(null);
        if (round.target() instanceof Round.Exam exam) {
            Step step = DecksKeys.exam(model, attending.lessons().decks(), exam.questions(), exam.seed(), 0);
            return VisitStep.ofGame(there.with(step.model()), step.effects());
        }
        Optional<PairPlay> pair = PairPlay.of(there);
        if (pair.isPresent()) {
            return VisitStep.to(there.with(pair.get().called(model)));
        }
        Round.Level target = (Round.Level) round.target();
        Optional<Course.Place> place = model.course().find(target.id());
        return VisitStep.to(place.map(one -> there.with(Opening.level(model, one, one.level(), target.seed())))
                .orElse(there));
    }
}
