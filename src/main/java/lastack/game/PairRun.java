package lastack.game;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lastack.tcp.Arrival;
import lastack.tcp.Call;
import lastack.tcp.Called;
import lastack.tcp.Connection;
import lastack.tcp.Fault;
import lastack.tcp.Referee;
import lastack.tcp.Segment;
import lastack.tcp.State;
import org.jspecify.annotations.Nullable;

/** Moves a {@link Pair} on: carries segments, runs timers and applications. Nothing is sent here by itself; time passes while both wait. */
final class PairRun {
    /** More than ever happens while two wait: beyond it, they would wait in circles. */
    private static final int MOST_EVENTS = 1000;

    private final PlayLevel level;
    private final long seed;
    private final boolean slips;
    private final List<PairEvent> events;
    private final List<PairFlight> flights;
    private final int moves;
    private PairEnd you;
    private PairEnd peer;
    private long now;
    private boolean over;

    PairRun(Pair pair) {
        this.level = pair.level();
        this.seed = pair.seed();
        this.slips = pair.slips();
        this.events = new ArrayList<>(pair.events());
        this.flights = new ArrayList<>(pair.flights());
        this.moves = pair.moves();
        this.you = pair.you();
        this.peer = pair.peer();
        this.now = pair.now();
        this.over = pair.over();
    }

    /** {@code pair} after the applications' first calls, before anybody has moved. */
    static Pair begun(Pair pair) {
        PairRun run = new PairRun(pair);
        run.settle(Side.YOU);
        run.settle(Side.PEER);
        return run.pair(0);
    }

    /** The pair as it is now, after {@code made} moves. */
    Pair pair(int made) {
        boolean ended = over || made >= Pair.MOST_MOVES;
        return new Pair(level, seed, slips, you, peer, events, flights, now, made, ended);
    }

    private PairEnd end(Side side) {
        return side == Side.YOU ? you : peer;
    }

    void put(Side side, PairEnd next) {
        if (side == Side.YOU) {
            you = next;
        } else {
            peer = next;
        }
    }

    private State state(Side side) {
        return end(side).connection().state();
    }

    /** Puts what {@code from} sends on the road; {@code wrong} is what its receiver can tell, if it is wrong on purpose. */
    void depart(Side from, Segment segment, boolean again, List<Fault> wrong) {
        NetRule rule = wrong.isEmpty() ? ruleFor(from, segment) : null;
        boolean lost = rule != null && rule.what() == NetRule.What.DROP;
        int sent = events.size();
        events.add(new PairEvent.Sent(from, segment, again, wrong, lost, state(Side.YOU), state(Side.PEER)));
        if (lost) {
            return;
        }
        long late = rule == null ? 0 : rule.millis();
        boolean held = rule != null && rule.what() == NetRule.What.DELAY;
        flights.add(new PairFlight(sent, from.other(), now + Road.ONE_WAY + (held ? late : 0)));
        if (rule != null && rule.what() == NetRule.What.DUPLICATE) {
            flights.add(new PairFlight(sent, from.other(), now + Road.ONE_WAY + late));
        }
    }

    /** What the network does to what {@code from} sends now, the how-manieth it is counted among the right ones before. */
    private @Nullable NetRule ruleFor(Side from, Segment segment) {
        for (NetRule rule : level.network()) {
            long before = events.stream()
                    .filter(one -> one instanceof PairEvent.Sent sent
                            && !sent.slip()
                            && rule.isAbout(sent.from(), sent.segment()))
                    .count();
            if (rule.isAbout(from, segment) && rule.nth() == before + 1) {
                return rule;
            }
        }
        return null;
    }

    /** What follows by itself: what comes to those who wait, and time, while both do. */
    void goOn() {
        for (int most = 0; most < MOST_EVENTS; most++) {
            if (!slips && (comesTo(Side.YOU) || comesTo(Side.PEER))) {
                continue;
            }
            boolean resting = you.idle() && peer.idle();
            Pair here = pair(moves);
            if (!resting
                    || here.atDoor(Side.YOU).isPresent()
                    || here.atDoor(Side.PEER).isPresent()) {
                return;
            }
            Due next = next();
            if (next == null) {
                over = true;
                return;
            }
            now = Math.max(now, next.time());
            happen(next);
        }
        over = true;
    }

    /** Takes in what lies at the door of {@code side}, if its student waits for it; false if nothing came. */
    private boolean comesTo(Side side) {
        Optional<PairFlight> flight = end(side).idle() ? pair(moves).atDoor(side) : Optional.empty();
        flight.ifPresent(this::land);
        return flight.isPresent();
    }

    /** What time brings next; null if nothing. What is late on the road is there when its time has come. */
    private @Nullable Due next() {
        List<Due> dues = new ArrayList<>();
        for (PairFlight flight : flights) {
            PairEvent.Sent sent = sent(flight);
            dues.add(new Due.Landing(new Flight(sent.from(), sent.segment(), sent.again(), flight.at())));
        }
        for (Side side : Side.values()) {
            dues.add(new Due.Calling(side, end(side).clock().appAt()));
        }
        for (Side side : Side.values()) {
            Clock clock = end(side).clock();
            Happening.Timer resend = clock.triedEnough() ? Happening.Timer.GAVE_UP : Happening.Timer.RETRANSMISSION;
            dues.add(new Due.Timing(side, resend, clock.resend()));
            dues.add(new Due.Timing(side, Happening.Timer.TIME_WAIT, clock.timeWait()));
        }
        Due first = null;
        for (Due due : dues) {
            boolean sooner = first == null || due.time() < first.time();
            first = due.time() != Clock.NEVER && sooner ? due : first;
        }
        return first;
    }

    private void happen(Due due) {
        if (due instanceof Due.Calling calling) {
            act(calling.to());
            woken(calling.to());
        } else if (due instanceof Due.Timing timing) {
            run(timing.to(), timing.timer());
            woken(timing.to());
        }
    }

    /** Something has happened at {@code side} while its student waited: it is told. */
    private void woken(Side side) {
        put(side, end(side).told(new PairNews.Happened(events.size() - 1)).moved(false));
        settle(side);
    }

    /** Takes {@code flight} off the road without its being taken in, and returns the place of that among the events. */
    int stopped(PairFlight flight) {
        flights.remove(flight);
        events.add(new PairEvent.Stopped(flight.sent(), state(Side.YOU), state(Side.PEER)));
        return events.size() - 1;
    }

    /** The same, but what its receiver would have done with it is looked at. */
    int lookedAt(PairFlight flight) {
        flights.remove(flight);
        Connection before = end(flight.to()).connection();
        Arrival would = Referee.arrive(before, sent(flight).segment());
        events.add(new PairEvent.Came(flight.sent(), before, would, state(Side.YOU), state(Side.PEER)));
        return events.size() - 1;
    }

    private PairEvent.Sent sent(PairFlight flight) {
        return (PairEvent.Sent) events.get(flight.sent());
    }

    /** {@code flight} is taken in by its receiver. */
    void land(PairFlight flight) {
        flights.remove(flight);
        Side to = flight.to();
        Segment segment = sent(flight).segment();
        PairEnd end = end(to);
        Connection met = end.connection();
        Connection before = end.clock().listens() ? Referee.givingWay(met, segment) : met;
        if (before.state() != met.state()) {
            end = end.with(end.clock().stopped().listening(false));
        }
        Arrival arrival = Referee.arrive(before, segment);
        end = end.with(arrival.next());
        if (arrival.restartsTimeWait()) {
            end = end.with(end.clock().timeWaitFrom(now));
        }
        if (!arrival.next().snd().una().equals(before.snd().una())) {
            end = end.with(end.clock().acknowledged());
        } else if (Simulation.answersProbe(before, arrival, segment)) {
            end = end.with(end.clock().answered());
        }
        put(to, end);
        int event = events.size();
        events.add(new PairEvent.Came(flight.sent(), before, arrival, state(Side.YOU), state(Side.PEER)));
        put(to, end(to).told(new PairNews.Arrived(event)).moved(false));
        settle(to);
    }

    private void run(Side side, Happening.Timer timer) {
        PairEnd end = end(side);
        Connection connection = end.connection();
        put(
                side,
                timer == Happening.Timer.RETRANSMISSION
                        ? end.with(Referee.retransmissionTimeout(connection))
                                .with(end.clock().triedAgain(now))
                        : end.with(Referee.expired(connection)).with(end.clock().stopped()));
        events.add(new PairEvent.TimerRan(side, timer, state(Side.YOU), state(Side.PEER)));
    }

    /** The application's next calls that are due now, then the timers. */
    void settle(Side side) {
        while (applicationActs(side)) {
            act(side);
        }
        PairEnd end = end(side);
        if (end.clock().listens() && end.connection().state() == State.CLOSED) {
            end = end.with(Referee.call(end.connection(), new Call.Listen()).next())
                    .with(end.clock().listening(false));
        }
        put(side, end.with(end.clock().runningFor(end.connection(), now)));
    }

    private List<AppStep> steps(Side side) {
        return side == Side.YOU ? level.yourApp() : level.peerApp();
    }

    /** Sets the time of the application's next step once its condition holds; true if that time has come. */
    private boolean applicationActs(Side side) {
        PairEnd end = end(side);
        Clock clock = end.clock();
        if (clock.appStep() >= steps(side).size()) {
            return false;
        }
        AppStep step = steps(side).get(clock.appStep());
        boolean holds = step.when() == null || step.when() == end.connection().state();
        if (clock.appAt() == Clock.NEVER && holds) {
            clock = clock.appAt(now + step.after());
            put(side, end.with(clock));
        }
        return clock.appAt() <= now;
    }

    private void act(Side side) {
        PairEnd end = end(side);
        Deed deed = steps(side).get(end.clock().appStep()).deed();
        Clock clock = end.clock().appStepDone();
        // A level in which a machine crashes is none for two.
        Call call = ((Deed.Asks) deed).call();
        boolean next = call instanceof Call.Listen && end.connection().state() == State.TIME_WAIT;
        Called called = Referee.call(end.connection(), call);
        put(side, end.with(clock.listening(next || clock.listens())).with(called.next()));
        events.add(new PairEvent.Called(side, call, next || called.taken(), state(Side.YOU), state(Side.PEER)));
    }
}
