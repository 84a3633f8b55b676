package lastack.game;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lastack.tcp.Referee;
import lastack.tcp.Segment;
import lastack.tcp.SeqNum;
import org.jspecify.annotations.Nullable;

/**
 * A level played just as its tasks ask: it shows what each task is about, so that a play which takes another way can be told where it
 * has done the same.
 *
 * @param steps one for each task
 */
record Plan(List<Step> steps) {
    Plan {
        steps = List.copyOf(steps);
    }

    /**
     * What one task is about.
     *
     * @param possible whether it can be done at all at its time: a checked level has no other
     * @param fresh for a segment, whether it says something that was never sent before
     * @param awaited for a wait, what reaches the player by it; null else
     * @param count how often the like of it has happened by then
     */
    record Step(boolean possible, boolean fresh, @Nullable Happening awaited, long count) {
        private static final Step ASKS = new Step(true, false, null, 0);
    }

    /** The plan of {@code level} from {@code start} on. */
    static Plan of(PlayLevel level, long seed, World start) {
        Map<String, SeqNum> symbols = level.symbols(seed);
        List<Step> steps = new ArrayList<>();
        World world = start;
        for (Task task : level.tasks()) {
            if (task.expected() instanceof Expected.Send send) {
                Segment segment = send.in(symbols);
                boolean possible =
                        Referee.send(world.you(), segment).judgement().accepted();
                boolean fresh = isFresh(segment, world, told(level.start(Side.PEER, seed), world));
                steps.add(new Step(possible, fresh, null, 0));
                world = possible ? Simulation.sent(level, world, segment) : world;
            } else if (task.expected() instanceof Expected.Wait) {
                World after = Simulation.waited(level, world);
                steps.add(waiting(world, after));
                world = after;
            } else {
                steps.add(Step.ASKS);
            }
        }
        return new Plan(steps);
    }

    /** The highest number of the other end that the player has acknowledged; {@code start} was known from the beginning. */
    static SeqNum told(SeqNum start, World world) {
        SeqNum highest = start;
        for (World.Sent one : world.sent()) {
            if (one.from() == Side.YOU
                    && one.segment().hasAck()
                    && one.segment().ack().after(highest)) {
                highest = one.segment().ack();
            }
        }
        return highest;
    }

    private static boolean isFresh(Segment segment, World world, SeqNum told) {
        boolean numbers =
                segment.seqLength() > 0 && segment.end().after(world.you().snd().nxt());
        return !segment.rst() && (numbers || (segment.hasAck() && segment.ack().after(told)));
    }

    private static Step waiting(World before, World after) {
        List<Happening> since =
                after.history().subList(before.history().size(), after.history().size());
        Happening awaited = null;
        for (Happening happening : since) {
            awaited = reachesPlayer(happening) ? happening : awaited;
        }
        return new Step(awaited != null, false, awaited, awaited == null ? 0 : count(awaited, after));
    }

    private static boolean reachesPlayer(Happening happening) {
        if (happening instanceof Happening.Crossed crossed) {
            return crossed.from() == Side.PEER && !crossed.lost();
        } else if (happening instanceof Happening.Called called) {
            return called.side() == Side.YOU;
        } else if (happening instanceof Happening.Crashed crashed) {
            return crashed.side() == Side.YOU;
        }
        return ((Happening.TimerRan) happening).side() == Side.YOU;
    }

    /** How often the like of {@code wanted} has reached the player. */
    static long count(Happening wanted, World world) {
        return world.history().stream().filter(one -> alike(wanted, one)).count();
    }

    private static boolean alike(Happening wanted, Happening other) {
        if (!reachesPlayer(other)) {
            return false;
        } else if (wanted instanceof Happening.Crossed one && other instanceof Happening.Crossed two) {
            return says(one.segment(), two.segment());
        } else if (wanted instanceof Happening.Called one && other instanceof Happening.Called two) {
            return one.call().equals(two.call());
        } else if (wanted instanceof Happening.Crashed) {
            return other instanceof Happening.Crashed;
        }
        return wanted instanceof Happening.TimerRan one
                && other instanceof Happening.TimerRan two
                && one.timer() == two.timer();
    }

    /** Whether both say the same; what takes numbers says it by them, whatever it acknowledges besides. */
    private static boolean says(Segment wanted, Segment other) {
        return wanted.flags().essential().equals(other.flags().essential())
                && wanted.seq().equals(other.seq())
                && wanted.length() == other.length()
                && (wanted.seqLength() > 0 || wanted.ack().equals(other.ack()));
    }
}
