package lastack.app;

import java.util.Arrays;
import lastack.game.Counter;
import lastack.game.Game;
import lastack.game.Happening;
import lastack.game.Side;
import lastack.game.World;
import lastack.lab.Event;
import lastack.lab.Experiment;
import lastack.lab.Start;
import lastack.lab.Usual;
import lastack.tcp.Call;
import lastack.tcp.Connection;
import lastack.tcp.Orders;
import lastack.tcp.Segment;
import org.jspecify.annotations.Nullable;

/** A moment of a level as the lab sees it: the player's own end, how it came there, and the segment in question. */
final class Moment {
    private Moment() {}

    /**
     * The lab over {@code back} with this moment on the table. A number that the level still asks for would be answered by looking: then
     * there lies an endpoint in the same state, with other numbers.
     */
    static Screen.Lab lab(Screen back, Screen.Playing playing) {
        Game game = playing.game();
        return Arrays.stream(Counter.values()).anyMatch(game::hides)
                ? Screen.Lab.at(back, Bench.in(game.world().you().state())).noting(LabNote.OTHER_NUMBERS)
                : Screen.Lab.at(back, of(playing));
    }

    /** The segment in the header editor is to be sent next; where there is none yet, the last one that came is to come again. */
    private static Bench of(Screen.Playing playing) {
        Game game = playing.game();
        Experiment past = past(game);
        Bench bench = Bench.of(past.hasRoom(1) ? past.and(new Event.Receives(lastArrived(game))) : past);
        return playing.editor().read(game.symbols()) instanceof Draft.Ready ready
                ? bench.holding(new Event.Sends(ready.segment()))
                : bench;
    }

    private static Segment lastArrived(Game game) {
        Segment last = Usual.arriving(game.world().you());
        for (Happening happening : game.world().history()) {
            if (happening instanceof Happening.Crossed crossed && crossed.from() == Side.PEER && !crossed.lost()) {
                last = crossed.segment();
            }
        }
        return last;
    }

    /** All that happened to the player's end; where that cannot be told in the lab's words, its numbers now. */
    private static Experiment past(Game game) {
        Connection you = game.world().you();
        Experiment told =
                Experiment.from(Start.of(World.at(game.level(), game.seed()).you()));
        for (Happening happening : game.world().history()) {
            Event event = event(happening);
            if (event != null && told.hasRoom(1)) {
                told = told.and(event);
            }
        }
        return same(told.now(), you) ? told : numbers(you);
    }

    private static @Nullable Event event(Happening happening) {
        if (happening instanceof Happening.Crossed crossed) {
            if (crossed.from() == Side.YOU) {
                return new Event.Sends(crossed.segment());
            }
            return crossed.lost() ? null : new Event.Receives(crossed.segment());
        } else if (happening instanceof Happening.Called called) {
            return called.side() == Side.YOU ? new Event.Calls(called.call()) : null;
        }
        Happening.TimerRan ran = (Happening.TimerRan) happening;
        if (ran.side() == Side.PEER) {
            return null;
        }
        return ran.timer() == Happening.Timer.RETRANSMISSION ? Event.Time.RESEND : Event.Time.EXPIRY;
    }

    /** Whether both would do the same from here on; how the connection was opened matters no more once it stands. */
    private static boolean same(Connection one, Connection other) {
        return Start.of(one).equals(Start.of(other))
                && one.snd().unacked().equals(other.snd().unacked())
                && one.snd().wnd() == other.snd().wnd()
                && one.rcv().equals(other.rcv())
                && one.orders().equals(other.orders())
                && one.owed().equals(other.owed());
    }

    private static Experiment numbers(Connection you) {
        Experiment bare = Experiment.from(Start.of(you));
        Orders orders = you.orders();
        if (orders.open()) {
            bare = bare.and(new Event.Calls(new Call.Open()));
        }
        if (orders.bytes() > 0) {
            bare = bare.and(new Event.Calls(new Call.Write(orders.bytes())));
        }
        if (orders.abort()) {
            return bare.and(new Event.Calls(new Call.Abort()));
        }
        return orders.close() ? bare.and(new Event.Calls(new Call.Shutdown())) : bare;
    }
}
