package lastack.game;

import java.util.List;
import java.util.Optional;
import lastack.tcp.Referee;
import lastack.tcp.Segment;
import lastack.tcp.State;

/**
 * Two students as the two ends of one connection. A value: a move makes the next one, and the same level, seed and moves always make the
 * same. The referee judges both; nothing is sent for anybody. A segment lies at its receiver's door until the receiver waits; time
 * passes only while both wait. With slips each segment that comes needs its receiver's word before it is taken in.
 *
 * @param level what is played, with the numbers of this play: whose ends, applications and network they are
 * @param seed where its numbers come from
 * @param slips whether a wrong segment may be slipped past the other
 * @param you the level's own end
 * @param peer the level's other end
 * @param events all that has happened, oldest first
 * @param flights the segments under way
 * @param now milliseconds of the level's own time since its start
 * @param moves how many moves were made, refused ones included
 * @param over whether nothing can happen any more
 */
public record Pair(
        PlayLevel level,
        long seed,
        boolean slips,
        PairEnd you,
        PairEnd peer,
        List<PairEvent> events,
        List<PairFlight> flights,
        long now,
        int moves,
        boolean over) {
    /** So many wrong segments may each of the two try to slip past the other. */
    public static final int MOST_SLIPS = 3;

    /** More moves than any connection needs; behind it the pair is over, for what is stored is hostile too. */
    static final int MOST_MOVES = 500;

    public Pair {
        events = List.copyOf(events);
        flights = List.copyOf(flights);
    }

    /**
     * Whether two can play {@code level}: it is played from its own beginning, by a client and a server, and all that comes to an end was
     * sent by the other.
     */
    public static boolean fits(Level level) {
        return level instanceof PlayLevel play
                && play.kind() == Kind.PLAY
                && play.you().role() != play.peer().role()
                && play.before().isEmpty()
                && play.strays().isEmpty()
                && !crashes(play.yourApp())
                && !crashes(play.peerApp());
    }

    private static boolean crashes(List<AppStep> steps) {
        return steps.stream().anyMatch(step -> step.deed() instanceof Deed.Crashes);
    }

    /**
     * The beginning of {@code written} for two.
     *
     * @throws IllegalArgumentException if two cannot play it
     */
    public static Pair begin(PlayLevel written, long seed, boolean slips) {
        PlayLevel level = written.in(seed);
        if (!fits(level)) {
            throw new IllegalArgumentException("two cannot play " + written.id());
        }
        World world = World.at(level, seed);
        PairEnd you = PairEnd.at(world.you());
        PairEnd peer = PairEnd.at(world.peer());
        return PairRun.begun(new Pair(level, seed, slips, you, peer, List.of(), List.of(), 0, 0, false));
    }

    /** The pair after {@code move}; this very pair where the move comes too late or means nothing now. */
    public Pair play(PairMove move) {
        boolean current = !over && end(move.by()).moment() == move.moment();
        return current ? new PairTurn(this, side(move.by())).play(move.act()) : this;
    }

    /** What {@code by} does now, as a move. */
    public PairMove move(Role by, PairMove.Act act) {
        return new PairMove(by, end(by).moment(), act);
    }

    public PairEnd end(Role role) {
        return end(side(role));
    }

    PairEnd end(Side side) {
        return side == Side.YOU ? you : peer;
    }

    /** The side of the level on which {@code role} is. */
    public Side side(Role role) {
        return level.you().role() == role ? Side.YOU : Side.PEER;
    }

    /** What the level says of {@code role}'s end. */
    public Seat seat(Role role) {
        return side(role) == Side.YOU ? level.you() : level.peer();
    }

    /** What {@code role}'s application does in this level, in order. */
    public List<AppStep> app(Role role) {
        return side(role) == Side.YOU ? level.yourApp() : level.peerApp();
    }

    /** The level as {@code role} sees it: its own end is the level's own. */
    public PlayLevel levelOf(Role role) {
        return side(role) == Side.YOU ? level : level.turned();
    }

    /**
     * The state of the other's end as {@code role} is shown it. With slips that is no more than what has come proves: the state in which
     * the last segment that was let in was sent.
     */
    public State peerOf(Role role) {
        return PairHistory.known(this, side(role));
    }

    /** What {@code role} is to send now, in order; nothing where it only waits. */
    public List<Segment> dues(Role role) {
        return Referee.due(end(role).connection());
    }

    /** Whether something lies at the door of {@code role}. */
    public boolean somethingCame(Role role) {
        return atDoor(side(role)).isPresent();
    }

    /** The segment that needs {@code role}'s word, let it in or object; none if there is none. */
    public Optional<Segment> asked(Role role) {
        Side side = side(role);
        return slips && end(side).idle()
                ? atDoor(side).map(flight -> sent(flight.sent()).segment())
                : Optional.empty();
    }

    /** The first of what lies at the door. */
    Optional<PairFlight> atDoor(Side side) {
        PairFlight first = null;
        for (PairFlight flight : flights) {
            boolean there = flight.to() == side && flight.at() <= now + Road.ONE_WAY;
            if (there && (first == null || flight.at() < first.at())) {
                first = flight;
            }
        }
        return Optional.ofNullable(first);
    }

    /** The segment that was sent at this place among the events. */
    public PairEvent.Sent sent(int event) {
        return (PairEvent.Sent) events.get(event);
    }

    /** Whether the segment {@code sent}, by its place among the events, is still under way. */
    public boolean underWay(int sent) {
        return flights.stream().anyMatch(flight -> flight.sent() == sent);
    }

    /** How many wrong segments {@code role} may still try to slip past the other. */
    public int slipsLeft(Role role) {
        return slips ? MOST_SLIPS - end(role).tally().slips() : 0;
    }

    /** How far {@code role}'s end has come, 0..100: a quarter each for its FIN sent, that acknowledged, the other's come, and the end. */
    public int way(Role role) {
        return over ? 100 : end(role).way();
    }

    /** The most points that one of the two can have. */
    public int most() {
        return PairTally.most(slips ? MOST_SLIPS : 0);
    }

    /** The points of {@code role}, 0..{@link #most()}. */
    public int points(Role role) {
        return end(role).tally().points(way(role));
    }

    /**
     * The world as {@code role} knows it, its own end on the own side: what it has sent, what has come, its timers and its application.
     * What is not known to have arrived counts as lost.
     */
    public World seenBy(Role role) {
        Side own = side(role);
        PairEnd here = end(own);
        PairEnd there = end(own.other());
        return new World(
                here.connection(),
                there.connection(),
                PairHistory.of(this, own),
                now,
                List.of(),
                here.clock(),
                there.clock(),
                List.of(),
                List.of());
    }
}
