package lastack.game;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import lastack.tcp.Arrival;
import lastack.tcp.Call;
import lastack.tcp.Connection;
import lastack.tcp.Flag;
import lastack.tcp.Flags;
import lastack.tcp.Judgement;
import lastack.tcp.Referee;
import lastack.tcp.Rule;
import lastack.tcp.Segment;
import lastack.tcp.SeqNum;
import lastack.tcp.State;
import org.jspecify.annotations.Nullable;

/**
 * Both ends of a recording at one moment, the segments between them, and what each end has seen. What an application called and which
 * timer ran out no recording shows; both follow from what was sent (R84).
 */
record Watched(Connection client, Connection server, List<Flying> road, List<Note> notes) {
    Watched {
        road = List.copyOf(road);
        notes = List.copyOf(notes);
    }

    /** A segment under way, by its number in the recording. */
    record Flying(int number, Frame frame) {}

    /** What one end has seen: a segment that it sent, or, with what it made of it, one that arrived. */
    record Note(
            Role at,
            Segment segment,
            Rule rule,
            @Nullable Connection before,
            @Nullable Arrival arrival) {}

    static Watched start(Recording recording) {
        return new Watched(recording.start(Role.CLIENT), recording.start(Role.SERVER), List.of(), List.of());
    }

    Connection end(Role role) {
        return role == Role.CLIENT ? client : server;
    }

    private Watched with(Role role, Connection next) {
        return role == Role.CLIENT ? new Watched(next, server, road, notes) : new Watched(client, next, road, notes);
    }

    private Watched noting(Note note) {
        List<Note> more = new ArrayList<>(notes);
        more.add(note);
        return new Watched(client, server, road, more);
    }

    /** The moment as one end sees it. */
    World seenBy(Role role) {
        List<Happening> history = new ArrayList<>();
        for (Note note : notes) {
            if (note.at() == role) {
                Side from = note.arrival() == null ? Side.YOU : Side.PEER;
                history.add(new Happening.Crossed(
                        from, note.segment(), false, false, note.before(), note.arrival(), State.CLOSED, State.CLOSED));
            }
        }
        Connection nobody = Connection.closed(SeqNum.ZERO);
        return new World(end(role), nobody, history, 0, List.of(), Clock.STOPPED, Clock.STOPPED, List.of(), List.of());
    }

    /** With all that {@code from} must have been asked for, or have waited for, to send {@code segment} now. */
    Watched readied(Role from, Segment segment) {
        return with(from, ready(end(from), segment));
    }

    private static Connection ready(Connection now, Segment segment) {
        if (segment.rst()) {
            return now.owed().reset() == null
                    ? Referee.call(now, new Call.Abort()).next()
                    : now;
        } else if (segment.syn() && now.state() == State.CLOSED) {
            return Referee.call(now, new Call.Open()).next();
        }
        SeqNum nxt = now.snd().nxt();
        if (segment.seqLength() > 0 && !segment.end().after(nxt)) {
            return Referee.retransmissionTimeout(now);
        }
        SeqNum behindData = segment.seq().plus((segment.syn() ? 1 : 0) + segment.length());
        int fresh = Math.max(0, Math.min(segment.length(), behindData.minus(nxt)));
        Connection ready = now;
        if (fresh > now.orders().bytes()) {
            int missing = fresh - now.orders().bytes();
            ready = Referee.call(ready, new Call.Write(missing)).next();
        }
        return segment.fin() ? Referee.call(ready, new Call.Shutdown()).next() : ready;
    }

    /** Whether {@code from} may send {@code segment} now. That all is as it was may be said at any time: a stack does, to open its window. */
    boolean allows(Role from, Segment segment) {
        Judgement judgement = Referee.send(end(from), segment).judgement();
        return judgement.accepted() || (judgement == Judgement.USELESS && repeatsItself(end(from), segment));
    }

    private static boolean repeatsItself(Connection now, Segment segment) {
        return segment.flags().essential().equals(Flags.of(Flag.ACK))
                && segment.length() == 0
                && segment.seq().equals(now.snd().nxt())
                && segment.ack().equals(now.rcv().nxt())
                && now.state() != State.CLOSED
                && now.state() != State.LISTEN
                && now.state() != State.SYN_SENT;
    }

    /** The rule by which its sender may send {@code frame}. */
    Rule ruleOf(Frame frame) {
        return Referee.send(end(frame.from()), frame.segment()).rule();
    }

    /** The moment after {@code frame} has left its sender. */
    Watched sent(int number, Frame frame) {
        Connection before = end(frame.from());
        Watched after = with(frame.from(), Referee.departed(before, frame.segment()))
                .noting(new Note(frame.from(), frame.segment(), ruleOf(frame), null, null));
        List<Flying> flying = new ArrayList<>(after.road);
        if (!frame.lost()) {
            flying.add(new Flying(number, frame));
        }
        return new Watched(after.client, after.server, flying, after.notes);
    }

    /** The moment after those under way of which {@code which} holds have arrived, in their order. */
    Watched delivered(Predicate<Flying> which) {
        Watched now = this;
        List<Flying> left = new ArrayList<>();
        for (Flying flying : road) {
            if (which.test(flying)) {
                Role to = flying.frame().from() == Role.CLIENT ? Role.SERVER : Role.CLIENT;
                Connection before = now.end(to);
                Arrival arrival = Referee.arrive(before, flying.frame().segment());
                now = now.with(to, arrival.next())
                        .noting(new Note(to, flying.frame().segment(), arrival.rule(), before, arrival));
            } else {
                left.add(flying);
            }
        }
        return new Watched(now.client, now.server, left, now.notes);
    }

    /** The moment after those under way of which {@code which} holds are lost. */
    Watched without(Predicate<Flying> which) {
        return new Watched(client, server, road.stream().filter(which.negate()).toList(), notes);
    }

    /** The rule by which an end did last what it did. */
    Rule lastRule(Role role) {
        Rule rule = Rule.R01;
        for (Note note : notes) {
            rule = note.at() == role ? note.rule() : rule;
        }
        return rule;
    }
}
