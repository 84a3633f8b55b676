package lastack.trace;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Random;
import lastack.tcp.Arrival;
import lastack.tcp.Call;
import lastack.tcp.Connection;
import lastack.tcp.Practice;
import lastack.tcp.Referee;
import lastack.tcp.Segment;
import lastack.tcp.SendSpace;
import lastack.tcp.SeqNum;
import lastack.tcp.Stack;
import lastack.tcp.State;
import lastack.tcp.Tolerance;

/**
 * Two honest ends and a bad road between them, all by one seed: segments get lost, doubled and held up, applications write, close and
 * abort when they like, timers run. What each end's wire shows is noted, and the states that each end really went through.
 */
final class RandomPair {
    private static final long MILLI = 1_000_000;
    private static final long ONE_WAY = 10 * MILLI;
    private static final long FIRST_TIMER = 200 * MILLI;
    private static final int MOST_TRIES = 7;
    private static final int MOST_EVENTS = 4000;

    record Seen(long time, End from, Segment segment) {}

    private record Event(long time, long order, Runnable what) {}

    private static final class Side {
        Connection connection;
        final List<State> states = new ArrayList<>();
        final List<Seen> wire = new ArrayList<>();
        /** How many states there were when a timer ended it, which no packet shows; -1 if none did. */
        int unseenFrom = -1;

        long timer;
        int tries;
        boolean ackWaits;
        boolean begun;

        Side(Connection connection) {
            this.connection = connection;
        }
    }

    final long seed;
    private final Random random;
    private final boolean linux;
    private final double loss;
    private final double doubling;
    private final double delay;
    private final Map<End, Side> sides = new EnumMap<>(End.class);
    private final PriorityQueue<Event> events =
            new PriorityQueue<>(Comparator.comparingLong(Event::time).thenComparingLong(Event::order));
    private long now = 1_000_000_000L;
    private long count;

    /** @param linux whether the ends count the ACK of an old segment, as Linux does, or not, as the plain RFC */
    RandomPair(long seed, boolean linux) {
        this.seed = seed;
        this.random = new Random(seed);
        this.linux = linux;
        this.loss = random.nextInt(3) == 0 ? 0 : random.nextDouble() * 0.25;
        this.doubling = random.nextInt(3) == 0 ? random.nextDouble() * 0.2 : 0;
        this.delay = random.nextInt(3) == 0 ? random.nextDouble() * 0.3 : 0;
        sides.put(End.CLIENT, new Side(Connection.closed(iss())));
        sides.put(End.SERVER, new Side(Connection.closed(iss())));
    }

    List<Seen> wire(End end) {
        return side(end).wire;
    }

    /** The states of an end, without those at the end that only a timer led to. */
    List<State> states(End end) {
        Side side = side(end);
        return side.unseenFrom < 0 ? side.states : side.states.subList(0, side.unseenFrom);
    }

    RandomPair run() {
        boolean both = random.nextInt(25) == 0;
        call(End.SERVER, both ? new Call.Open() : new Call.Listen());
        call(End.CLIENT, new Call.Open());
        for (int n = 0; n < MOST_EVENTS && !events.isEmpty(); n++) {
            Event event = events.remove();
            now = event.time();
            event.what().run();
        }
        return this;
    }

    /** What the application does once it is told that the connection stands. */
    private void begin(End end) {
        long at = now;
        int writes = random.nextInt(4);
        for (int n = 0; n < writes; n++) {
            at += random.nextInt(80) * MILLI;
            later(at, () -> call(end, new Call.Write(1 + random.nextInt(3000))));
        }
        at += random.nextInt(5) == 0 ? 0 : random.nextInt(120) * MILLI;
        int kind = random.nextInt(16);
        if (kind > 0) {
            later(
                    at,
                    () -> call(end, kind == 1 ? new Call.Abort() : kind < 5 ? new Call.Close() : new Call.Shutdown()));
        }
    }

    private SeqNum iss() {
        return new SeqNum(random.nextInt(4) == 0 ? -random.nextInt(4000) : random.nextInt());
    }

    private Side side(End end) {
        Side side = sides.get(end);
        if (side == null) {
            throw new IllegalStateException();
        }
        return side;
    }

    private void later(long time, Runnable what) {
        events.add(new Event(time, count++, what));
    }

    private void call(End end, Call call) {
        Side side = side(end);
        become(side, Referee.call(side.connection, call).next());
        flush(end);
    }

    private void become(Side side, Connection next) {
        side.connection = next;
        note(side, next.state());
        if (!side.begun && (next.state() == State.ESTABLISHED || next.state() == State.CLOSE_WAIT)) {
            side.begun = true;
            begin(side == side(End.CLIENT) ? End.CLIENT : End.SERVER);
        }
    }

    private static void note(Side side, State state) {
        List<State> states = side.states;
        boolean first = states.isEmpty() && state == State.CLOSED;
        if (!first && (states.isEmpty() || states.get(states.size() - 1) != state)) {
            states.add(state);
        }
    }

    /** Sends what is due; an ACK alone may wait for company. */
    private void flush(End end) {
        Side side = side(end);
        List<Segment> due = Referee.due(side.connection);
        boolean onlyAck =
                due.size() == 1 && due.get(0).seqLength() == 0 && !due.get(0).rst();
        if (onlyAck
                && !side.ackWaits
                && random.nextInt(3) == 0
                && side.connection.rcv().held().isEmpty()) {
            side.ackWaits = true;
            later(now + (5 + random.nextInt(36)) * MILLI, () -> {
                if (side.ackWaits) {
                    send(end);
                }
            });
        } else if (!side.ackWaits || !onlyAck) {
            send(end);
        }
    }

    private void send(End end) {
        Side side = side(end);
        side.ackWaits = false;
        for (Segment segment : Referee.due(side.connection)) {
            become(side, Referee.departed(side.connection, segment));
            side.wire.add(new Seen(now++, end, segment));
            int copies = random.nextDouble() < loss ? 0 : random.nextDouble() < doubling ? 2 : 1;
            for (int n = 0; n < copies; n++) {
                long slower = random.nextDouble() < delay ? random.nextInt(30) * MILLI : 0;
                later(now + ONE_WAY + slower + n * 50_000L, () -> land(end.other(), segment));
            }
        }
        timer(end);
    }

    private void timer(End end) {
        Side side = side(end);
        SeqNum una = side.connection.snd().una();
        if (side.connection.snd().unacked().isEmpty()) {
            side.tries = 0;
            return;
        }
        long mine = ++side.timer;
        later(now + (FIRST_TIMER << side.tries), () -> {
            if (side.timer == mine && side.connection.snd().una().equals(una)) {
                timeout(end);
            }
        });
    }

    private void timeout(End end) {
        Side side = side(end);
        if (++side.tries == MOST_TRIES) {
            side.unseenFrom = side.states.size();
            become(side, Referee.expired(side.connection));
            return;
        }
        become(side, Referee.retransmissionTimeout(side.connection));
        send(end);
    }

    private void land(End end, Segment segment) {
        Side side = side(end);
        side.wire.add(new Seen(now, end.other(), segment));
        Arrival arrival = Referee.arrive(side.connection, segment);
        Connection next = linux ? counted(side.connection, segment, arrival) : arrival.next();
        if (next == arrival.next()) {
            arrival.path().forEach(state -> note(side, state));
        }
        boolean progress = !next.snd().una().equals(side.connection.snd().una());
        side.tries = progress ? 0 : side.tries;
        become(side, next);
        flush(end);
    }

    /** What Linux does with the ACK of an old segment. */
    private static Connection counted(Connection before, Segment segment, Arrival arrival) {
        for (Practice practice : Referee.inPractice(before, segment, arrival)) {
            boolean silent = practice.tolerance() == Tolerance.D02 || practice.tolerance() == Tolerance.D10;
            if (silent
                    && practice.stacks().contains(Stack.LINUX)
                    && !practice.orphan()
                    && practice.state() != State.CLOSED) {
                SendSpace snd = before.snd();
                SendSpace acked = new SendSpace(
                        snd.iss(),
                        segment.ack(),
                        snd.nxt(),
                        snd.wnd(),
                        snd.maxWnd(),
                        snd.wl1(),
                        snd.wl2(),
                        List.of(),
                        snd.finSent());
                Connection now = arrival.next();
                return new Connection(practice.state(), now.passive(), acked, now.rcv(), now.orders(), now.owed());
            }
        }
        return arrival.next();
    }
}
