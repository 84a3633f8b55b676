package lastack.classroom;

import java.util.Optional;
import lastack.app.DecksKeys;
import lastack.app.KeptRun;
import lastack.app.Model;
import lastack.app.Msg;
import lastack.app.Opening;
import lastack.game.Course;

/** Where somebody goes on who comes again, once what is kept has been read. */
final class Arrival {
    private Arrival() {}

    static VisitStep told(Attending attending, Msg msg) {
        Attending read = (Attending) AttendUpdate.game(attending, msg).visit();
        if (!read.model().loaded() || read.model().study().now() == 0 || hasArrived(attending)) {
            return AttendUpdate.game(attending, msg);
        }
        return AttendUpdate.placed(there(read));
    }

    /** Both the runs and the answers are known: a second reading of either changes nothing of where one is. */
    private static boolean hasArrived(Attending attending) {
        return attending.model().loaded() && attending.model().study().now() != 0;
    }

    private static VisitStep there(Attending attending) {
        Optional<Running> round = attending.round();
        if (round.isPresent()) {
            boolean alone = PairPlay.of(attending).isEmpty();
            return alone && round.get().entries().containsKey(attending.id())
                    ? again(attending, round.get())
                    : RoomNews.begun(attending);
        }
        Model model = attending.model();
        return VisitStep.to(attending
                .self()
                .map(Attendee::position)
                .filter(position -> !position.solved())
                .flatMap(position -> model.course().find(position.level()))
                .filter(place ->
                        !attending.room().closedWorlds().contains(place.pack().world()))
                .map(place -> goesOn(attending, Opening.resume(model, place)))
                .orElse(attending));
    }

    /** At the same move of the round. */
    private static VisitStep again(Attending attending, Running running) {
        if (attending.done()) {
            return VisitStep.to(goesOn(attending, attending.model()).facing(faceAgain(attending, new Face.Waiting())));
        }
        Model model = attending.model();
        if (running.round().target() instanceof Round.Exam exam) {
            return VisitStep.to(goesOn(
                    attending,
                    DecksKeys.examAgain(
                            model, attending.lessons().decks(), exam.questions(), exam.seed(), running.began())));
        }
        Entry entry = running.entries().get(attending.id());
        Round.Level target = (Round.Level) running.round().target();
        KeptRun left = model.progress().left(target.id());
        Optional<Course.Place> place = model.course().find(target.id());
        boolean same = left != null && entry != null && left.code().text().equals(entry.run());
        return same && place.isPresent()
                ? VisitStep.to(goesOn(attending, Opening.resume(model, place.get())))
                : RoomNews.begun(attending);
    }

    private static Attending goesOn(Attending attending, Model model) {
        return attending.with(model).facing(faceAgain(attending, new Face.Playing()));
    }

    /** A word that is told once must be read first. */
    private static Face faceAgain(Attending attending, Face face) {
        return attending.face() instanceof Face.Welcome welcome && welcome.seatWord() != null ? welcome : face;
    }
}
