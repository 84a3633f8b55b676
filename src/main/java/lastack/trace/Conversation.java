package lastack.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import lastack.tcp.Connection;
import lastack.tcp.State;
import lastack.wire.Packet;
import org.jspecify.annotations.Nullable;

/** What is known of one connection: both its ends, and from where it is watched. */
final class Conversation {
    private static final int MOST_EARLIER = 100;

    private Flow flow;
    private final boolean told;
    private final Vantage vantage = new Vantage();
    /** The segment that is passing, whichever connection it belongs to. */
    private final Passing passing;

    private Track client = new Track(new Life());
    private Track server = new Track(new Life());
    private @Nullable End near;

    /** A SYN with a new number into a connection that is known: perhaps the next incarnation (R87). */
    private @Nullable Attempt attempt;

    private long segments;
    private long retransmissions;

    /** How the connections ended that used these ports before. */
    private List<Ending> earlier = List.of();

    /** @param before how the connection stood when it was made */
    private record Attempt(End by, int iss, int scale, int window, Ending before) {}

    Conversation(Flow flow, @Nullable End near, Passing passing) {
        this.flow = flow;
        this.passing = passing;
        this.near = near;
        this.told = near != null;
    }

    void count(Packet packet) {
        take(packet, false);
    }

    Sighting see(Packet packet, boolean withReceiver) {
        End from = flow.fromClient(packet) ? End.CLIENT : End.SERVER;
        Connection receiver = !withReceiver ? null : receiver(track(from.other()), track(from));
        Finding finding = take(packet, true);
        Track sender = track(from);
        Track other = track(from.other());
        OptionalLong relAck = passing.hasAck()
                ? OptionalLong.of(Integer.toUnsignedLong(passing.ack - other.base()))
                : OptionalLong.empty();
        return new Sighting(
                packet.number(),
                packet.sinceFirst(),
                flow,
                from,
                packet.segment(),
                Integer.toUnsignedLong(passing.seq - sender.base()),
                relAck,
                client.isKnown(server) ? client.life.state() : null,
                server.isKnown(client) ? server.life.state() : null,
                finding,
                receiver);
    }

    private static @Nullable Connection receiver(Track receiver, Track sender) {
        return receiver.isKnown(sender) ? receiver.connection(sender) : null;
    }

    Account account() {
        Settlement settled = new Settlement(client, server, near);
        return new Account(
                flow,
                Optional.ofNullable(near),
                told,
                told && vantage.near() != null && vantage.near() != near,
                settled.states(End.CLIENT),
                settled.states(End.SERVER),
                settled.closing(),
                settled.closedBy(),
                earlier,
                segments,
                retransmissions);
    }

    private Track track(End end) {
        return end == End.CLIENT ? client : server;
    }

    private Finding take(Packet packet, boolean explain) {
        segments++;
        passing.fill(packet, segments);
        End from = flow.fromClient(packet) ? End.CLIENT : End.SERVER;
        Track x = track(from);
        Track y = track(from.other());
        watch(from, x, y);
        Reason reason = explain || isUnusual(x, y) ? reason(from, x, y) : Reason.DATA;
        if (reason.finding().verdict() == Verdict.RETRANSMISSION) {
            retransmissions++;
        }
        x.lastReason = reason;
        follow(from, x, y);
        x.lastLook = passing.look();
        x.lastLookTime = passing.time;
        return reason.finding();
    }

    private Reason reason(End from, Track x, Track y) {
        Attempt tried = attempt;
        boolean mine = tried != null && tried.by == from;
        boolean again = tried != null && mine && passing.seq == tried.iss;
        boolean fresh = passing.syn() && !passing.hasAck() && !again && x.seen;
        boolean answers = tried != null && !mine && passing.hasAck() && passing.ack == tried.iss + 1;
        boolean opensAnew = passing.rst() ? mine : fresh;
        return new Explanation(passing, x, y, near == from, near == from.other()).reason(opensAnew, again, answers);
    }

    private void watch(End from, Track x, Track y) {
        if (y.seen && passing.hasAck() && passing.ack == y.nxt && x.acked != passing.ack) {
            vantage.answered(from, passing.time - y.lastTime);
            near = near == null ? vantage.near() : near;
        }
    }

    /** Whether more than a glance is needed to know that this is not sent again. */
    private boolean isUnusual(Track x, Track y) {
        return x.seen && (passing.seq != x.nxt || passing.syn() || passing.rst() || y.held.size() > 0);
    }

    private void follow(End from, Track x, Track y) {
        boolean toNear = near == from.other();
        boolean fromNear = near == from;
        if (passing.rst()) {
            new Resets(passing, x, y, fromNear, toNear).follow();
        } else if (passing.syn()) {
            syn(from, x, y, fromNear, toNear);
        } else {
            if (!x.seen && !y.seen) {
                x.life.presumeOpen();
                y.life.presumeOpen();
            }
            ordinary(from, x, y, fromNear, toNear);
        }
    }

    private void ordinary(End from, Track x, Track y, boolean fromNear, boolean toNear) {
        if (toNear && !Receiving.plausible(passing, x, y)) {
            Receiving.atNear(passing, x, y);
            return;
        }
        x.farFrom(near == null || fromNear ? 0 : vantage.journey(from));
        Emission.seen(passing, x, y, fromNear);
        if (toNear) {
            Receiving.atNear(passing, x, y);
        }
    }

    private void syn(End from, Track x, Track y, boolean fromNear, boolean toNear) {
        Attempt tried = attempt;
        boolean known = x.opened && passing.seq == x.iss;
        if (!passing.hasAck()) {
            if (known || (tried != null && tried.by == from && tried.iss == passing.seq)) {
                return;
            }
            if (!x.seen && !y.seen) {
                open(x, y, toNear);
                return;
            }
            if (!x.seen && y.openedFirst && !y.acks) {
                crosses();
                open(x, y, near != null && y == track(near));
                return;
            }
            Ending before = tried != null && tried.by == from ? tried.before : ending();
            attempt = new Attempt(from, passing.seq, passing.scale, passing.window, before);
            if (fromNear) {
                over(x);
                x.life.begin(x.isKnown(y));
                x.life.enter(State.SYN_SENT);
            }
            return;
        }
        if (tried != null && tried.by != from && passing.ack == tried.iss + 1 && !known) {
            accept(from, tried);
            open(track(from), track(from.other()), toNear);
            return;
        }
        if (!x.seen || (known && !x.acks) || (!x.opened && y.openedFirst && passing.ack == y.iss + 1)) {
            open(x, y, toNear || travelled(x, y));
        } else if (toNear) {
            Receiving.atNear(passing, x, y);
        }
    }

    /**
     * Both ends open. Each end sees its own SYN first, so the end that was seen first is the near one; where that was told to be the
     * server, it is the server that was seen first.
     */
    private void crosses() {
        if (told && near == End.SERVER) {
            flow = flow.turned();
            Track first = client;
            client = server;
            server = first;
        }
        near = near == null ? End.CLIENT : near;
    }

    private Ending ending() {
        Settlement settled = new Settlement(client, server, near);
        return new Ending(settled.closing(), settled.closedBy());
    }

    /** The next incarnation begins: {@code from} answers the SYN of the other end. */
    private void accept(End from, Attempt tried) {
        Track oldOpener = track(from.other());
        Track oldAnswerer = track(from);
        Settlement settled = new Settlement(client, server, near);
        // What was open when the SYN came may have been reset since, by the answer to it.
        boolean stood = tried.before.closing() == Closing.OPEN || tried.before.closing() == Closing.HALF_CLOSED;
        Ending ended = stood ? new Ending(settled.closing(), settled.closedBy()) : tried.before;
        Life opener = settled.life(from.other());
        Life answerer = settled.life(from);
        if (near != from.other()) {
            over(opener);
            opener.begin(oldOpener.isKnown(oldAnswerer));
            opener.enter(State.SYN_SENT);
        }
        over(answerer);
        answerer.begin(oldAnswerer.isKnown(oldOpener));
        Track next = new Track(opener);
        next.opens(tried.iss, tried.scale, tried.window, passing.time);
        next.wasOpen = oldOpener.wasOpen;
        Track other = new Track(answerer);
        other.wasOpen = oldAnswerer.wasOpen;
        if (from == End.CLIENT) {
            client = other;
            server = next;
        } else {
            server = other;
            client = next;
        }
        attempt = null;
        if (earlier.size() < MOST_EARLIER) {
            earlier = earlier.isEmpty() ? new ArrayList<>() : earlier;
            earlier.add(ended);
        }
    }

    private static void over(Track track) {
        over(track.life);
    }

    /** Whoever opens anew is done with the old connection, however that ended. */
    private static void over(Life life) {
        State state = life.state();
        if (state != null && state != State.TIME_WAIT && state != State.CLOSED && state != State.LISTEN) {
            life.enter(State.CLOSED);
        }
    }

    /**
     * Where the capture was taken is not known before the client has answered too. But whoever listens answers a SYN at once, so an answer
     * that took its time has travelled, and towards the client.
     */
    private boolean travelled(Track x, Track y) {
        return near == null && !x.seen && y.openedFirst && passing.time - y.lastLookTime >= Vantage.TRAVELS;
    }

    private void open(Track x, Track y, boolean toNear) {
        boolean first = !passing.hasAck();
        State state = x.life.state();
        if (first) {
            x.life.enter(State.SYN_SENT);
        } else if (state == State.SYN_SENT) {
            x.life.enter(State.SYN_RECEIVED);
        } else if (!x.seen || state == null || state == State.TIME_WAIT || state == State.CLOSED) {
            x.answersSyn();
        }
        if (!x.opened) {
            x.opens(passing.seq, passing.scale, passing.window, passing.time);
            x.openedFirst = first;
        }
        x.synAcks += first ? 0 : 1;
        if (!first && !y.seen) {
            y.opens(passing.ack - 1, -1, passing.window, passing.time);
            y.openedFirst = true;
            y.scale = -1;
            if (toNear) {
                y.life.enter(State.ESTABLISHED);
            }
        }
        if (!first) {
            x.acknowledges(passing.ack);
            x.offers(passing);
        }
        if (toNear) {
            Receiving.synAtNear(passing, x, y);
        }
    }
}
