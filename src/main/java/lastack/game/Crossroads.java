package lastack.game;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lastack.tcp.Arrow;
import lastack.tcp.Connection;
import lastack.tcp.Referee;
import lastack.tcp.Segment;
import lastack.tcp.State;

/**
 * Where both ends stand in the state diagram, and where the player can go now.
 *
 * @param you the player's state
 * @param peer the other end's
 * @param half the arrow that a segment of the peer's has led the player along, while what is to be sent on it is still due: the state has
 *     changed, the move is the player's; none otherwise
 * @param ahead the arrow that leads on by what is the player's to do: sending what the application has asked for, or, in TIME-WAIT,
 *     waiting; none while the peer or the application has to act first
 */
public record Crossroads(State you, State peer, Optional<Arrow> half, Optional<Arrow> ahead) {

    /** Both ends on their way, and nothing to be done: while segments are still seen to travel. */
    public static Crossroads passing(State you, State peer) {
        return new Crossroads(you, peer, Optional.empty(), Optional.empty());
    }

    /** Where both ends of a level are known to be: what is still under way is nobody's knowledge. */
    public static Crossroads of(PlayLevel level, World world) {
        List<Happening> history = world.history();
        Happening last = history.isEmpty() ? null : history.get(history.size() - 1);
        State you = last == null ? level.you().state() : last.you();
        State peer = last == null ? level.peer().state() : last.peer();
        if (you != world.you().state()) {
            return passing(you, peer);
        }
        Optional<Arrow> half = half(world);
        return new Crossroads(you, peer, half, ahead(world.you(), half.isPresent()));
    }

    /** The arrows that can be taken now. */
    public List<Arrow> open() {
        List<Arrow> open = new ArrayList<>();
        half.ifPresent(open::add);
        ahead.ifPresent(open::add);
        return List.copyOf(open);
    }

    private static Optional<Arrow> half(World world) {
        if (Referee.due(world.you()).isEmpty()) {
            return Optional.empty();
        }
        List<Happening> history = world.history();
        for (int at = history.size() - 1; at >= 0; at--) {
            if (!(history.get(at) instanceof Happening.Crossed crossed)) {
                continue;
            }
            if (crossed.from() == Side.YOU) {
                if (crossed.stray()) {
                    continue;
                }
                return Optional.empty();
            }
            if (crossed.arrival() != null && crossed.arrival().path().size() > 1) {
                return taken(crossed.arrival().path())
                        .filter(arrow -> arrow.sent().bits() != 0);
            }
        }
        return Optional.empty();
    }

    /** The arrow of a path through states: the one that leads all the way, or else its last step. */
    private static Optional<Arrow> taken(List<State> path) {
        State last = path.get(path.size() - 1);
        return Arrow.between(path.get(0), last).or(() -> Arrow.between(path.get(path.size() - 2), last));
    }

    private static Optional<Arrow> ahead(Connection you, boolean owes) {
        Connection next = you;
        for (List<Segment> due = Referee.due(next); !due.isEmpty(); due = Referee.due(next)) {
            next = Referee.departed(next, due.get(0));
            if (next.state() != you.state()) {
                return Arrow.between(you.state(), next.state());
            }
        }
        return you.state() == State.TIME_WAIT && !owes ? Optional.of(Arrow.TIME_WAIT_TO_CLOSED) : Optional.empty();
    }
}
