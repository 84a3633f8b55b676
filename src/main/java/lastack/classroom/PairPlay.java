package lastack.classroom;

import java.util.List;
import java.util.Optional;
import lastack.app.Effect;
import lastack.app.Model;
import lastack.app.Msg;
import lastack.app.Screen;
import lastack.app.Step;
import lastack.app.Update;
import lastack.game.Belief;
import lastack.game.Course;
import lastack.game.Notation;
import lastack.game.Pair;
import lastack.game.PairEnd;
import lastack.game.PairEvent;
import lastack.game.PairMove;
import lastack.game.PairNews;
import lastack.game.PairNotation;
import lastack.game.PairTally;
import lastack.game.PlayLevel;
import lastack.game.Role;
import lastack.game.Verdict;
import lastack.tcp.Rule;
import org.jspecify.annotations.Nullable;

/**
 * A student's pair in the round that runs: it follows from the lines that both have added, and what each of the two has made of it is
 * told to the room as trials.
 *
 * @param round the round
 * @param pairing who plays with whom, and their lines
 * @param place the level that is played
 * @param role the student's own end
 * @param partner the other's name
 * @param pair what the lines come to
 */
record PairPlay(Round round, Pairing pairing, Course.Place place, Role role, String partner, Pair pair) {
    /** The student's own pair; none where no round runs, or the student plays alone in it. */
    static Optional<PairPlay> of(Attending attending) {
        return attending
                .round()
                .flatMap(running -> pairing(attending).flatMap(pairing -> of(attending, running, pairing)));
    }

    private static Optional<Pairing> pairing(Attending attending) {
        return attending
                .round()
                .filter(running -> running.round().inPairs())
                .flatMap(running -> running.pairOf(attending.id()));
    }

    private static Optional<PairPlay> of(Attending attending, Running running, Pairing pairing) {
        Round.Level target = (Round.Level) running.round().target();
        boolean client = pairing.client().equals(attending.id());
        StudentId other = client ? pairing.server() : pairing.client();
        String partner = attending
                .room()
                .student(other)
                .map(one -> one.student().shown())
                .orElse("");
        return attending
                .lessons()
                .course()
                .find(target.id())
                .filter(place -> Pair.fits(place.level()))
                .map(place -> new PairPlay(
                        running.round(),
                        pairing,
                        place,
                        client ? Role.CLIENT : Role.SERVER,
                        partner,
                        folded(running.round(), pairing, (PlayLevel) place.level())));
    }

    /** What the lines of a pair come to. */
    static Pair folded(Round round, Pairing pairing, PlayLevel level) {
        Pair pair = Pair.begin(level, round.target().seed(), round.mode() == Round.Mode.PAIRS_WITH_SLIPS);
        for (Pairing.PairLine line : pairing.moves()) {
            Role by = line.student().equals(pairing.client()) ? Role.CLIENT : Role.SERVER;
            Optional<PairMove> move = PairNotation.read(line.line()).filter(one -> one.by() == by);
            pair = move.isPresent() ? pair.play(move.get()) : pair;
        }
        return pair;
    }

    /** The game with this pair on its screen. */
    Model called(Model model) {
        return Update.update(model, new Msg.CalledToPair(pair, role, partner, place))
                .model();
    }

    /** A step of the game: what is to be done in the pair is told to the room. */
    static VisitStep made(Attending attending, List<Effect> effects) {
        return new VisitStep(
                attending,
                effects.stream()
                        .flatMap(effect -> effect(attending, effect).stream())
                        .toList());
    }

    private static Optional<VisitEffect> effect(Attending attending, Effect effect) {
        if (!(effect instanceof Effect.MovePair moved)) {
            return Optional.of(VisitStep.ofGame(effect));
        }
        return attending
                .round()
                .flatMap(running -> pairing(attending)
                        .map(pairing -> new VisitEffect.Append(new Happening.PairMoved(
                                running.round().number(),
                                pairing.pair(),
                                attending.id(),
                                PairNotation.write(moved.move())))));
    }

    /** What has happened in the pair between two moments is shown, and what it came to is told to the room. */
    static VisitStep heard(Attending before, Attending now) {
        Optional<Pairing> next = pairing(now);
        if (next.isEmpty()) {
            return VisitStep.to(now);
        } else if (next.equals(pairing(before))) {
            return settled(now);
        }
        Optional<PairPlay> old = of(before);
        Optional<PairPlay> play = of(now);
        if (old.isEmpty() || play.isEmpty()) {
            return VisitStep.to(now);
        }
        Step step = Update.update(now.model(), new Msg.PairIs(play.get().pair()));
        VisitStep made = made(now.with(step.model()), step.effects());
        StudentId other = now.id().equals(next.get().client())
                ? next.get().server()
                : next.get().client();
        boolean alone = now.room().student(other).filter(Attendee::isHere).isEmpty();
        made = play.get().told(made, now.id(), play.get().role(), old.get().pair());
        // Who is not here cannot tell what has become of the own end meanwhile.
        Role theirs = play.get().role() == Role.CLIENT ? Role.SERVER : Role.CLIENT;
        return alone ? play.get().told(made, other, theirs, old.get().pair()) : made;
    }

    /** A move that did not come to the room in time, for the round stood still, is not waited for. */
    private static VisitStep settled(Attending now) {
        boolean pending = now.model().screen() instanceof Screen.Pairing pairing
                && pairing.desk().pending();
        if (!pending || !(now.model().screen() instanceof Screen.Pairing shown)) {
            return VisitStep.to(now);
        }
        Step step = Update.update(now.model(), new Msg.PairIs(shown.pair()));
        return made(now.with(step.model()), step.effects());
    }

    private VisitStep told(VisitStep made, StudentId student, Role who, Pair before) {
        boolean news = before.over() != pair.over()
                || before.way(who) != pair.way(who)
                || !before.end(who).tally().equals(pair.end(who).tally());
        return news
                ? made.and(
                        new Happening.Tried(student, trial(who, before.end(who).tally())))
                : made;
    }

    private static int misses(PairTally tally) {
        return tally.wrong() + tally.missed() + tally.falseAlarms();
    }

    /** Why the last move was what it was. */
    private record Reason(@Nullable Rule rule, @Nullable Belief belief, String tried, String allowed) {
        static final Reason NONE = new Reason(null, null, "", "");
    }

    private Trial trial(Role who, PairTally before) {
        PairEnd end = pair.end(who);
        boolean wrong = misses(end.tally()) > misses(before);
        int quarters = pair.way(who) / 25;
        Reason reason = reason(end.news());
        return new Trial(
                "pair-" + round.number() + "-" + pairing.pair(),
                place.level().id(),
                round.target().seed(),
                Math.min(quarters + 1, 4),
                4,
                quarters,
                "",
                wrong ? Trial.Outcome.WRONG : Trial.Outcome.RIGHT,
                misses(end.tally()),
                0,
                reason.rule(),
                wrong ? reason.belief() : null,
                reason.tried(),
                reason.allowed(),
                end.connection().state(),
                pair.end(who == Role.CLIENT ? Role.SERVER : Role.CLIENT)
                        .connection()
                        .state(),
                pair.points(who),
                pair.most(),
                pair.over());
    }

    private Reason reason(@Nullable PairNews news) {
        if (news instanceof PairNews.Judged judged) {
            Verdict verdict = judged.verdict();
            Belief belief = verdict.findings().isEmpty()
                    ? null
                    : verdict.findings().get(0).likeliest();
            return new Reason(
                    verdict.rule(),
                    belief,
                    Trial.line(Notation.write(verdict.move())),
                    Trial.line(Trials.allowed(verdict)));
        } else if (news instanceof PairNews.Truth truth && !truth.own()) {
            PairEvent.Sent sent = pair.sent(truth.sent());
            Rule rule = sent.slip() ? sent.wrong().get(0).rule() : null;
            return new Reason(rule, null, Trial.line(sent.segment().toString()), "");
        }
        return Reason.NONE;
    }
}
