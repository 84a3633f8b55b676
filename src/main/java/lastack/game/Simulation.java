package lastack.game;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import lastack.tcp.Arrival;
import lastack.tcp.Call;
import lastack.tcp.Called;
import lastack.tcp.Connection;
import lastack.tcp.Outcome;
import lastack.tcp.Referee;
import lastack.tcp.Segment;
import lastack.tcp.State;
import org.jspecify.annotations.Nullable;

/**
 * Moves a {@link World} on: carries segments, runs timers and applications. The other end is an honest endpoint that sends all it owes at
 * once; the player's end sends nothing by itself. Events happen in the order of their times; of equal times a segment that was sent
 * earlier comes first, then a stray one, then applications, then timers, so nothing here is left to chance.
 *
 * <p>What comes to the player comes only while the player waits: a segment that is due while the player still sends lies at the door until
 * then. What comes to the other end comes meanwhile.
 */
final class Simulation {
    /** More events than any level needs: beyond it, two ends would be talking in circles. */
    private static final int MOST_EVENTS = 1000;

    /**
     * More than happens in any level from its start to its end. Behind it nothing comes by itself any more: an end whose window stays shut
     * answers probes for ever, and whoever looks for ways through a level must come to an end of them.
     */
    private static final int MOST_HAPPENINGS = 400;

    private final PlayLevel level;
    private final Connection[] ends;
    private final Clock[] clocks;
    private final List<Happening> history;
    private final Road road;
    private final List<Lurking> lurking;
    private long now;

    private Simulation(PlayLevel level, World world) {
        this.level = level;
        this.ends = new Connection[] {world.you(), world.peer()};
        this.clocks = new Clock[] {world.yourClock(), world.peerClock()};
        this.history = new ArrayList<>(world.history());
        this.road = new Road(level.network(), world);
        this.lurking = new ArrayList<>(world.lurking());
        this.now = world.now();
    }

    /** The world after the applications' first calls, before anybody has moved. */
    static World begun(PlayLevel level, World world) {
        Simulation simulation = new Simulation(level, world);
        simulation.settle(Side.YOU);
        simulation.settle(Side.PEER);
        return simulation.world();
    }

    /**
     * The world after the player has sent {@code segment}, right or wrong. Unless the network loses it or holds it up, the other end has
     * dealt with it, for the player is to see what it did.
     */
    static World sent(PlayLevel level, World world, Segment segment) {
        Simulation simulation = new Simulation(level, world);
        Flight flight = simulation.depart(Side.YOU, segment);
        simulation.settle(Side.YOU);
        if (flight != null && flight.at() <= world.now() + Road.ONE_WAY) {
            simulation.runUntilLanded(flight);
        }
        return simulation.world();
    }

    /** Whether so much has happened in {@code world} that nothing comes by itself any more. */
    static boolean talkedOut(World world) {
        return world.history().size() >= MOST_HAPPENINGS;
    }

    /** The world after the next event that reaches the player; the same world if nothing ever will, or if all is talked out. */
    static World waited(PlayLevel level, World world) {
        if (talkedOut(world)) {
            return world;
        }
        Simulation simulation = new Simulation(level, world);
        for (int events = 0; events < MOST_EVENTS; events++) {
            Due next = simulation.next(due -> true);
            if (next == null) {
                return world;
            }
            simulation.happen(next);
            if (next.to() == Side.YOU) {
                return simulation.world();
            }
        }
        return world;
    }

    private World world() {
        return new World(ends[0], ends[1], history, now, road.flights(), clocks[0], clocks[1], road.sent(), lurking);
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

    /** The player's segment on its way to the other end, and what happens there before it arrives. */
    private void runUntilLanded(Flight flight) {
        for (int events = 0; events < MOST_EVENTS && road.flights().contains(flight); events++) {
            Due next = next(due -> due.to() == Side.PEER);
            if (next == null) {
                return;
            }
            happen(next);
        }
    }

    /** What happens next, of what {@code among} asks for; null if nothing of it will. */
    private @Nullable Due next(Predicate<Due> among) {
        List<Due> dues = new ArrayList<>();
        road.flights().forEach(flight -> dues.add(new Due.Landing(flight)));
        lurking.forEach(stray -> dues.add(new Due.Straying(stray)));
        for (Side side : Side.values()) {
            dues.add(new Due.Calling(side, clock(side).appAt()));
        }
        for (Side side : Side.values()) {
            Clock clock = clock(side);
            Happening.Timer resend = clock.triedEnough() ? Happening.Timer.GAVE_UP : Happening.Timer.RETRANSMISSION;
            dues.add(new Due.Timing(side, resend, clock.resend()));
            dues.add(new Due.Timing(side, Happening.Timer.TIME_WAIT, clock.timeWait()));
        }
        Due first = null;
        for (Due due : dues) {
            boolean sooner = first == null || due.time() < first.time();
            if (due.time() != Clock.NEVER && sooner && among.test(due)) {
                first = due;
            }
        }
        return first;
    }

    private void happen(Due due) {
        now = Math.max(now, due.time());
        if (due instanceof Due.Landing landing) {
            road.flights().remove(landing.flight());
            Flight flight = landing.flight();
            land(flight.from(), flight.segment(), flight.again(), false);
        } else if (due instanceof Due.Straying straying) {
            lurking.remove(straying.stray());
            land(straying.to().other(), straying.stray().segment(), false, true);
        } else if (due instanceof Due.Calling calling) {
            act(calling.to());
            settle(calling.to());
        } else if (due instanceof Due.Timing timing) {
            run(timing.to(), timing.timer());
        }
    }

    private void land(Side from, Segment segment, boolean again, boolean stray) {
        Side to = from.other();
        Connection before = clock(to).listens() ? Referee.givingWay(end(to), segment) : end(to);
        if (before.state() != end(to).state()) {
            clocks[at(to)] = clock(to).stopped().listening(false);
        }
        Arrival arrival = Referee.arrive(before, segment);
        boolean progress = !arrival.next().snd().una().equals(before.snd().una());
        ends[at(to)] = arrival.next();
        if (arrival.restartsTimeWait()) {
            clocks[at(to)] = clock(to).timeWaitFrom(now);
        }
        if (progress) {
            clocks[at(to)] = clock(to).acknowledged();
        } else if (answersProbe(before, arrival, segment)) {
            clocks[at(to)] = clock(to).answered();
        }
        history.add(new Happening.Crossed(
                from,
                segment,
                again,
                stray,
                before,
                arrival,
                end(Side.YOU).state(),
                end(Side.PEER).state()));
        settle(to);
    }

    /** A window that stays shut is no silence: who answers probes is alive, and the connection stays (RFC 9293, section 3.8.6.1). */
    static boolean answersProbe(Connection before, Arrival arrival, Segment segment) {
        boolean acceptable = arrival.outcome() == Outcome.ACCEPTED || arrival.outcome() == Outcome.IGNORED;
        return acceptable
                && segment.hasAck()
                && segment.ack().equals(before.snd().una())
                && before.snd().wnd() == 0
                && arrival.next().snd().wnd() == 0;
    }

    private void run(Side side, Happening.Timer timer) {
        Clock clock = clock(side);
        switch (timer) {
            case TIME_WAIT, GAVE_UP -> {
                ends[at(side)] = Referee.expired(end(side));
                clocks[at(side)] = clock.stopped();
            }
            case RETRANSMISSION -> {
                ends[at(side)] = Referee.retransmissionTimeout(end(side));
                clocks[at(side)] = clock.triedAgain(now);
            }
        }
        history.add(new Happening.TimerRan(
                side, timer, end(Side.YOU).state(), end(Side.PEER).state()));
        settle(side);
    }

    /** The application's next calls that are due now, then, at the other end, all that there is to send, then the timers. */
    private void settle(Side side) {
        while (armApplication(side)) {
            act(side);
        }
        if (clock(side).listens() && end(side).state() == State.CLOSED) {
            ends[at(side)] = Referee.call(end(side), new Call.Listen()).next();
            clocks[at(side)] = clock(side).listening(false);
        }
        lurking.replaceAll(stray -> stray.to() == side ? stray.met(end(side).state(), now) : stray);
        if (side == Side.PEER) {
            flush();
        }
        clocks[at(side)] = clock(side).runningFor(end(side), now);
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

    private void act(Side side) {
        Deed deed = steps(side).get(clock(side).appStep()).deed();
        clocks[at(side)] = clock(side).appStepDone();
        if (deed instanceof Deed.Asks asks) {
            call(side, asks.call());
        } else if (deed instanceof Deed.Crashes crashes) {
            crash(side, crashes.skip());
        }
    }

    private void crash(Side side, int skip) {
        Seat seat = side == Side.YOU ? level.you() : level.peer();
        ends[at(side)] = World.seated(Connection.closed(end(side).snd().nxt().plus(skip)), seat);
        clocks[at(side)] = clock(side).stopped();
        history.add(new Happening.Crashed(
                side, end(Side.YOU).state(), end(Side.PEER).state()));
    }

    private void call(Side side, Call call) {
        // Who listens while the last connection is still in TIME-WAIT listens for the next one.
        boolean next = call instanceof Call.Listen && end(side).state() == State.TIME_WAIT;
        clocks[at(side)] = clock(side).listening(next || clock(side).listens());
        Called called = Referee.call(end(side), call);
        ends[at(side)] = called.next();
        history.add(new Happening.Called(
                side,
                call,
                next || called.taken(),
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

    /** Sends {@code segment}; returns it under way, or null if it is lost. */
    private @Nullable Flight depart(Side from, Segment segment) {
        boolean again =
                segment.seqLength() > 0 && !segment.end().after(end(from).snd().nxt());
        ends[at(from)] = Referee.departed(end(from), segment);
        Flight flight = road.take(from, segment, again, now);
        if (flight == null) {
            history.add(new Happening.Crossed(
                    from,
                    segment,
                    again,
                    false,
                    null,
                    null,
                    end(Side.YOU).state(),
                    end(Side.PEER).state()));
        }
        return flight;
    }
}
