package lastack.game;

import java.util.ArrayList;
import java.util.List;
import lastack.tcp.State;

/** What has happened in a pair as one of the two knows it, told as the happenings of a level. */
final class PairHistory {
    private final Pair pair;
    private final Side own;

    private PairHistory(Pair pair, Side own) {
        this.pair = pair;
        this.own = own;
    }

    static List<Happening> of(Pair pair, Side own) {
        return new PairHistory(pair, own).all();
    }

    /** The other end's state as far as it is known on the side {@code own}. */
    static State known(Pair pair, Side own) {
        PairHistory history = new PairHistory(pair, own);
        State known = history.start();
        for (PairEvent event : pair.events()) {
            known = history.peerAfter(event, known);
        }
        return known;
    }

    private State start() {
        return (own == Side.YOU ? pair.level().peer() : pair.level().you()).state();
    }

    private List<Happening> all() {
        List<Happening> known = new ArrayList<>();
        State peer = start();
        for (int at = 0; at < pair.events().size(); at++) {
            PairEvent event = pair.events().get(at);
            State you = event.at(own);
            peer = peerAfter(event, peer);
            if (event instanceof PairEvent.Sent sent && sent.from() == own && !sent.slip()) {
                known.add(new Happening.Crossed(Side.YOU, sent.segment(), sent.again(), false, null, null, you, peer));
            } else if (event instanceof PairEvent.Came came
                    && pair.sent(came.sent()).from() != own) {
                PairEvent.Sent sent = pair.sent(came.sent());
                known.add(new Happening.Crossed(
                        Side.PEER,
                        sent.segment(),
                        sent.again(),
                        sent.slip(),
                        came.before(),
                        came.arrival(),
                        you,
                        peer));
            } else if (event instanceof PairEvent.Called called && called.side() == own) {
                known.add(new Happening.Called(Side.YOU, called.call(), called.taken(), you, peer));
            } else if (event instanceof PairEvent.TimerRan ran && ran.side() == own) {
                known.add(new Happening.TimerRan(Side.YOU, ran.timer(), you, peer));
            }
        }
        return known;
    }

    /** The other end's state after {@code event}: with slips no more than what has come proves. */
    private State peerAfter(PairEvent event, State before) {
        if (!pair.slips()) {
            return event.at(own.other());
        } else if (event instanceof PairEvent.Came came) {
            PairEvent.Sent sent = pair.sent(came.sent());
            return sent.from() != own && !sent.slip() ? sent.at(own.other()) : before;
        }
        return before;
    }
}
