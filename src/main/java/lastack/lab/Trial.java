package lastack.lab;

import java.util.List;
import java.util.Optional;
import lastack.tcp.Arrival;
import lastack.tcp.Connection;
import lastack.tcp.Owed;
import lastack.tcp.Referee;
import lastack.tcp.Segment;
import lastack.tcp.State;

/**
 * One step of an experiment: an endpoint, what happened to it, and what came of it.
 *
 * @param before the endpoint before
 * @param event what happened
 * @param answer what came of it
 */
public record Trial(Connection before, Event event, Answer answer) {

    public static Trial of(Connection before, Event event) {
        return new Trial(before, event, answer(before, event));
    }

    /** The endpoint afterwards, before it has sent what it now owes. */
    public Connection after() {
        return answer.next();
    }

    /**
     * What the endpoint sends at once because of it, in order. The segment it was told to send is not among them, nor what it has owed since
     * an earlier step and was not told to send.
     */
    public List<Segment> sends() {
        if (event instanceof Event.Receives receives) {
            Arrival alone = Referee.arrive(owingNothing(before), receives.segment());
            boolean aborts = alone.next().orders().abort() && !before.orders().abort();
            boolean answers = aborts || !alone.next().owed().equals(Owed.NOTHING);
            return answers ? alone.replies() : List.of();
        }
        return answer instanceof Answer.Passed passed ? passed.sends() : List.of();
    }

    /** Whether it happened at all: a segment that must not be sent is not, and a call may be refused. */
    public boolean taken() {
        if (answer instanceof Answer.Judged judged) {
            return judged.departure().judgement().accepted();
        } else if (answer instanceof Answer.Replied replied) {
            return replied.called().taken();
        }
        return !(answer instanceof Answer.Passed passed) || passed.what() != Answer.Ran.NOTHING;
    }

    /**
     * The sending that completes this step, where it alone leads to another state: for the RFC a CLOSE with nothing queued, its FIN and
     * FIN-WAIT-1 are one act. Empty where the state has changed already, or does not.
     */
    public Optional<Trial> completed() {
        if (before.state() != after().state() || event instanceof Event.Sends) {
            return Optional.empty();
        }
        return Referee.due(after()).stream()
                .limit(1)
                .map(segment -> of(after(), new Event.Sends(segment)))
                .filter(sent -> sent.after().state() != after().state())
                .findFirst();
    }

    private static Answer answer(Connection before, Event event) {
        if (event instanceof Event.Receives receives) {
            return new Answer.Arrived(
                    Referee.arrive(before, receives.segment()),
                    Referee.inPractice(owingNothing(before), receives.segment()));
        } else if (event instanceof Event.Sends sends) {
            return new Answer.Judged(Referee.send(before, sends.segment()));
        } else if (event instanceof Event.Calls calls) {
            return new Answer.Replied(Referee.call(before, calls.call()));
        }
        return event == Event.Time.RESEND ? resent(before) : expired(before);
    }

    /** {@code met} as if all that it owes had been sent, so that what is sent next is sent because of what comes next. */
    private static Connection owingNothing(Connection met) {
        return new Connection(met.state(), met.passive(), met.snd(), met.rcv(), met.orders(), Owed.NOTHING);
    }

    private static Answer resent(Connection before) {
        Connection after = Referee.retransmissionTimeout(before);
        if (!after.owed().again()) {
            return new Answer.Passed(Answer.Ran.NOTHING, List.of(), before);
        }
        boolean probe = before.snd().unacked().isEmpty();
        return new Answer.Passed(
                probe ? Answer.Ran.PROBE : Answer.Ran.RETRANSMISSION,
                Referee.due(after).subList(0, 1),
                after);
    }

    private static Answer expired(Connection before) {
        boolean waits = before.state() == State.TIME_WAIT;
        if (!waits && before.snd().unacked().isEmpty()) {
            return new Answer.Passed(Answer.Ran.NOTHING, List.of(), before);
        }
        return new Answer.Passed(
                waits ? Answer.Ran.TIME_WAIT : Answer.Ran.PATIENCE, List.of(), Referee.expired(before));
    }
}
