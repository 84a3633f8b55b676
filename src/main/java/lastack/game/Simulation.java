package lastack.game;

import java.util.ArrayList;
import java.util.List;
import lastack.tcp.Arrival;
import lastack.tcp.Call;
import lastack.tcp.Called;
import lastack.tcp.Connection;
import lastack.tcp.Referee;
import lastack.tcp.Segment;
import lastack.tcp.State;
import org.jspecify.annotations.Nullable;

/**
 * Moves a {@link World} on: carries segments, runs timers and applications. The other end is an honest endpoint that sends all it owes at
 * once; the player's end sends nothing by itself. Events happen in the order of their times, and of equal times in the order in which
 * they were caused, so nothing here is left to chance.
 */
final class Simulation {
    /** How long a segment travels, in milliseconds of the level's time. */
    static final int ONE_WAY = 50;

    /** The first retransmission comes after this long (RFC 6298 says one second before anything was measured). */
    static final int FIRST_RESEND = 1000;

    /** After this many retransmissions without an answer an endpoint gives up (R79). */
    static final int MOST_TRIES = 6;

    /** 2MSL, with the two minutes that RFC 9293 gives as MSL (section 3.4.2). */
    static final int TWO_MSL = 240_000;

    /** More events than any level needs: beyond it, two ends would be talking in circles. */
    private static final int MOST_EVENTS = 1000;

    private final PlayLevel level;
    private final Connection[] ends;
    private final Clock[] clocks;
    private final List<Happening> history;
    private final List<Flight> flights;
    private final List<World.Sent> sent;
    private long now;
    private long order;

    private Simulation(PlayLevel level, World world) {
        this.level = level;
        this.ends = new Connection[] {world.you(), world.peer()};
        this.clocks = new Clock[] {world.yourClock(), world.peerClock()};
        this.history = new ArrayList<>(world.history());
        this.flights = new ArrayList<>(world.flights());
        this.sent = new ArrayList<>(world.sent());
        this.now = world.now();
        this.order = world.flights().stream().mapToLong(Flight::order).max().orElse(0);
    }

    /** The world after the applications' first calls, before anybody has moved. */
    static World begun(PlayLevel level, World world) {
        Simulation simulation = new Simulation(level, world);
        simulation.settle(Side.YOU);
        simulation.settle(Side.PEER);
        return simulation.world();
    }

    /** The world after the player has sent {@code segment}, right or wrong, and the other end has dealt with it. */
    static World sent(PlayLevel level, World world, Segment segment) {
        Simulation simulation = new Simulation(level, world);
        simulation.depart(Side.YOU, segment);
        simulation.settle(Side.YOU);
        simulation.reachPeer();
        return simulation.world();
    }

    /** The world after the next event that reaches the player; the same world if nothing ever will. */
    static World waited(PlayLevel level, World world) {
        Simulation simulation = new Simulation(level, world);
        for (int events = 0; events < MOST_EVENTS; events++) {
            Due next = simulation.next();
            if (next == null) {
                return world;
            }
            simulation.happen(next);
            if (next.reachesYou()) {
                return simulation.world();
            }
        }
        return world;
    }

    private World world() {
        return new World(ends[0], ends[1], history, now, flights, clocks[0], clocks[1], sent);
    }

    private static int at(Side side) {
        return side == Side.YOU ? 0 : 1;
    }

    private Connection end(Side side) {
        return ends[at(side)];
    }

    private Clock clock(Side side) {
        return clocks[at(side)];
    }

    /** What happens next. */
    private sealed interface Due {
        long time();

        boolean reachesYou();

        record Landing(Flight flight) implements Due {
            @Override
            public long time() {
                return flight.at();
            }

            @Override
            public boolean reachesYou() {
                return flight.from() == Side.PEER;
            }
        }

        record Timing(Side side, Happening.Timer timer, long time) implements Due {
            @Override
            public boolean reachesYou() {
                return side == Side.YOU;
            }
        }

        record Calling(Side side, long time) implements Due {
            @Override
            public boolean reachesYou() {
                return side == Side.YOU;
            }
        }
    }

    private @Nullable Due next() {
        Due first = null;
        for (Flight flight : flights) {
            first = earlier(first, new Due.Landing(flight));
        }
        for (Side side : Side.values()) {
            Clock clock = clock(side);
            first = earlier(first, new Due.Calling(side, clock.appAt()));
            Happening.Timer resend =
                    clock.tries() >= MOST_TRIES ? Happening.Timer.GAVE_UP : Happening.Timer.RETRANSMISSION;
            first = earlier(first, new Due.Timing(side, resend, clock.resend()));
            first = earlier(first, new Due.Timing(side, Happening.Timer.TIME_WAIT, clock.timeWait()));
        }
        return first;
    }

    private static @Nullable Due earlier(@Nullable Due first, Due other) {
        if (other.time() == Clock.NEVER) {
            return first;
        }
        if (first == null || other.time() < first.time()) {
            return other;
        }
        boolean sooner = first instanceof Due.Landing one
                && other instanceof Due.Landing two
                && one.flight().at() == two.flight().at()
                && two.flight().order() < one.flight().order();
        return sooner ? other : first;
    }

    private void happen(Due due) {
        now = Math.max(now, due.time());
        if (due instanceof Due.Landing landing) {
            flights.remove(landing.flight());
            land(landing.flight());
        } else if (due instanceof Due.Calling calling) {
            call(calling.side());
            settle(calling.side());
        } else if (due instanceof Due.Timing timing) {
            run(timing.side(), timing.timer());
        }
    }

    /** A segment of the player's reaches the other end at once, unless the network holds it up: the player sees what it did. */
    private void reachPeer() {
        for (Flight flight : List.copyOf(flights)) {
            if (flight.from() == Side.YOU && flight.at() <= now + ONE_WAY) {
                flights.remove(flight);
                now = Math.max(now, flight.at());
                land(flight);
            }
        }
    }

    private void land(Flight flight) {
        Side to = flight.from().other();
        Connection before = end(to);
        Arrival arrival = Referee.arrive(before, flight.segment());
        boolean progress = !arrival.next().snd().una().equals(before.snd().una());
        ends[at(to)] = arrival.next();
        if (arrival.restartsTimeWait()) {
            clocks[at(to)] = clock(to).timeWaitAt(now + TWO_MSL);
        }
        if (progress) {
            clocks[at(to)] = clock(to).resendAt(Clock.NEVER, 0);
        }
        history.add(new Happening.Crossed(
                flight.from(),
                flight.segment(),
                flight.again(),
                before,
                arrival,
                end(Side.YOU).state(),
                end(Side.PEER).state()));
        settle(to);
    }

    private void run(Side side, Happening.Timer timer) {
        Clock clock = clock(side);
        switch (timer) {
            case TIME_WAIT, GAVE_UP -> {
                ends[at(side)] = Referee.expired(end(side));
                clocks[at(side)] = new Clock(Clock.NEVER, 0, Clock.NEVER, clock.appStep(), clock.appAt());
            }
            case RETRANSMISSION -> {
                ends[at(side)] = Referee.retransmissionTimeout(end(side));
                int tries = clock.tries() + 1;
                clocks[at(side)] = clock.resendAt(now + ((long) FIRST_RESEND << tries), tries);
            }
        }
        history.add(new Happening.TimerRan(
                side, timer, end(Side.YOU).state(), end(Side.PEER).state()));
        settle(side);
    }

    /** The application's next calls that are due now, then, at the other end, all that there is to send, then the timers. */
    private void settle(Side side) {
        while (armApplication(side)) {
            call(side);
        }
        if (side == Side.PEER) {
            flush();
        }
        Connection end = end(side);
        boolean waitsForAck = !end.snd().unacked().isEmpty() && end.state() != State.CLOSED;
        if (!waitsForAck) {
            clocks[at(side)] = clock(side).resendAt(Clock.NEVER, 0);
        } else if (clock(side).resend() == Clock.NEVER) {
            clocks[at(side)] = clock(side).resendAt(now + FIRST_RESEND, 0);
        }
        if (end.state() != State.TIME_WAIT) {
            clocks[at(side)] = clock(side).timeWaitAt(Clock.NEVER);
        }
    }

    private List<AppStep> steps(Side side) {
        return side == Side.YOU ? level.yourApp() : level.peerApp();
    }

    /** Sets the time of the application's next step once its condition holds; true if that time has come. */
    private boolean armApplication(Side side) {
        Clock clock = clock(side);
        if (clock.appStep() >= steps(side).size()) {
            return false;
        }
        AppStep step = steps(side).get(clock.appStep());
        if (clock.appAt() == Clock.NEVER
                && (step.when() == null || step.when() == end(side).state())) {
            clocks[at(side)] = clock.appAt(now + step.after());
        }
        return clock(side).appAt() <= now;
    }

    private void call(Side side) {
        Call call = steps(side).get(clock(side).appStep()).call();
        clocks[at(side)] = clock(side).appStepDone();
        Called called = Referee.call(end(side), call);
        ends[at(side)] = called.next();
        history.add(new Happening.Called(
                side,
                call,
                called.taken(),
                end(Side.YOU).state(),
                end(Side.PEER).state()));
    }

    /** The other end is honest: it sends what it owes and what its application asked for. */
    private void flush() {
        List<Segment> due = Referee.due(end(Side.PEER));
        for (int most = 0; !due.isEmpty() && most < MOST_EVENTS; most++) {
            depart(Side.PEER, due.get(0));
            due = Referee.due(end(Side.PEER));
        }
    }

    private void depart(Side from, Segment segment) {
        boolean again =
                segment.seqLength() > 0 && !segment.end().after(end(from).snd().nxt());
        ends[at(from)] = Referee.departed(end(from), segment);
        sent.add(new World.Sent(from, segment.flags().essential()));
        NetRule rule = ruleFor(from);
        long at = now + ONE_WAY;
        if (rule == null) {
            flights.add(new Flight(from, segment, again, at, ++order));
            return;
        }
        switch (rule.what()) {
            case DROP ->
                history.add(new Happening.Crossed(
                        from,
                        segment,
                        again,
                        null,
                        null,
                        end(Side.YOU).state(),
                        end(Side.PEER).state()));
            case DELAY -> flights.add(new Flight(from, segment, again, at + rule.millis(), ++order));
            case DUPLICATE -> {
                flights.add(new Flight(from, segment, again, at, ++order));
                flights.add(new Flight(from, segment, true, at + rule.millis(), ++order));
            }
        }
    }

    /** The rule of the level that is about the segment just sent, if there is one. */
    private @Nullable NetRule ruleFor(Side from) {
        World.Sent last = sent.get(sent.size() - 1);
        for (NetRule rule : level.network()) {
            boolean about =
                    rule.from() == from && (rule.flags() == null || rule.flags().equals(last.flags()));
            if (about && rule.nth() == count(rule)) {
                return rule;
            }
        }
        return null;
    }

    private long count(NetRule rule) {
        return sent.stream()
                .filter(one -> one.from() == rule.from()
                        && (rule.flags() == null || rule.flags().equals(one.flags())))
                .count();
    }
}
