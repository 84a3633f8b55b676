package lastack.game;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import lastack.tcp.Flags;
import lastack.tcp.Reader;
import lastack.tcp.Referee;
import lastack.tcp.Segment;
import lastack.tcp.SeqNum;
import lastack.tcp.State;
import org.jspecify.annotations.Nullable;

/**
 * A level made from a seed: roles, applications and what the network does are drawn, and what there is to do is found by playing as an
 * honest end would. What cannot be played to the end just so is drawn anew, so every seed has a level.
 */
final class Drawing {
    /** Nearly every throw is a level; never so many in a row are none. */
    private static final int MOST_THROWS = 200;

    /** Longer ones tire. */
    private static final int MOST_TASKS = 20;

    private static final int LEAST_SENT = 2;

    private static final int WINDOW = 64_240;
    private static final int FIRST_PORT = 49_152;
    private static final int LAST_PORT = 65_535;
    private static final List<Integer> SERVICES = List.of(22, 25, 80, 143, 443, 1883, 5432, 8080);

    /** So much later, in milliseconds, comes what is held up or doubled: sooner than any timer, or later than the first. */
    private static final List<Integer> LATE = List.of(80, 300, 1200);

    private static final EnumSet<State> OVER = EnumSet.of(State.TIME_WAIT, State.CLOSED);

    private final PlayLevel written;
    private final Sketch sketch;
    private final long seed;

    private Drawing(PlayLevel written, Sketch sketch, long seed) {
        this.written = written;
        this.sketch = sketch;
        this.seed = seed;
    }

    /** The level that {@code seed} makes of {@code written}. */
    static PlayLevel of(PlayLevel written, Sketch sketch, long seed) {
        Drawing drawing = new Drawing(written, sketch, seed);
        // The numbers are drawn from the seed itself; what else is drawn must not follow from them.
        Dice dice = new Dice(~seed);
        for (int thrown = 0; thrown < MOST_THROWS; thrown++) {
            Optional<PlayLevel> level = drawing.thrown(dice);
            if (level.isPresent()) {
                return level.get();
            }
        }
        throw new IllegalStateException("nothing to play was drawn from the seed " + seed);
    }

    private Optional<PlayLevel> thrown(Dice dice) {
        boolean client = dice.oneIn(2);
        int clientPort = dice.between(FIRST_PORT, LAST_PORT);
        int serverPort = dice.of(SERVICES);
        PlayLevel level = written.drawn(
                seat(client ? Role.CLIENT : Role.SERVER, client ? clientPort : serverPort, written.you()),
                seat(client ? Role.SERVER : Role.CLIENT, client ? serverPort : clientPort, written.peer()),
                Cast.drawn(dice));
        boolean calm = dice.oneIn(4);
        return played(level).flatMap(smooth -> calm ? fair(smooth) : troubled(level, smooth, dice));
    }

    private static Seat seat(Role role, int port, Seat like) {
        return new Seat(role, port, State.ESTABLISHED, like.nxt(), WINDOW, like.symbol(), Reader.READS);
    }

    /** The same on a road that does something to one of the segments. */
    private Optional<PlayLevel> troubled(PlayLevel level, Played smooth, Dice dice) {
        List<World.Sent> sent = smooth.end().sent();
        int at = dice.below(sent.size());
        World.Sent one = sent.get(at);
        Flags flags = one.segment().flags().essential();
        int nth = (int) sent.subList(0, at + 1).stream()
                .filter(other ->
                        new NetRule(one.from(), flags, 1, NetRule.What.DROP, 0).isAbout(other.from(), other.segment()))
                .count();
        NetRule.What what = dice.of(List.of(NetRule.What.values()));
        int millis = what == NetRule.What.DROP ? 0 : dice.of(LATE);
        return played(level.on(List.of(new NetRule(one.from(), flags, nth, what, millis))))
                .flatMap(this::fair);
    }

    /**
     * A level played to its end.
     *
     * @param moves what there was to do, in order
     * @param sentences what is said before each
     */
    private record Played(PlayLevel level, World end, List<Expected> moves, List<Bilingual> sentences) {
        int segments() {
            return (int) moves.stream().filter(Expected.Send.class::isInstance).count();
        }
    }

    /** Plays {@code level} as an honest end would that puts nothing off; nothing if that leads to no end, or to one too far away. */
    private Optional<Played> played(PlayLevel level) {
        World world = Simulation.begun(level, World.at(level, seed));
        List<Expected> moves = new ArrayList<>();
        List<Bilingual> sentences = new ArrayList<>();
        while (moves.size() <= MOST_TASKS) {
            List<Segment> due = Referee.due(world.you());
            if (due.isEmpty() && isOver(world)) {
                return isClean(world) ? Optional.of(new Played(level, world, moves, sentences)) : Optional.empty();
            }
            World before = world;
            if (due.isEmpty()) {
                moves.add(new Expected.Wait());
                sentences.add(sketch.waiting());
                world = Simulation.waited(level, world);
            } else {
                Segment segment = due.get(0);
                moves.add(send(level, segment));
                sentences.add(sentence(segment, world.you().owed().again()));
                world = Simulation.sent(level, world, segment);
            }
            if (world.equals(before)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean isOver(World world) {
        return OVER.contains(world.you().state()) && OVER.contains(world.peer().state());
    }

    /** Without a reset: how a connection breaks off is told elsewhere, and no sentence here speaks of it. */
    private static boolean isClean(World world) {
        return world.sent().stream().noneMatch(sent -> sent.segment().rst());
    }

    private Bilingual sentence(Segment segment, boolean again) {
        if (again) {
            return sketch.again();
        } else if (segment.fin()) {
            return segment.length() > 0 ? Sketch.about(sketch.last(), segment.length()) : sketch.fin();
        }
        return segment.length() > 0 ? Sketch.about(sketch.data(), segment.length()) : sketch.ack();
    }

    private Expected.Send send(PlayLevel level, Segment segment) {
        SymbolicNumber seq = symbolic(level, Side.YOU, segment.seq());
        SymbolicNumber ack = segment.hasAck() ? symbolic(level, Side.PEER, segment.ack()) : null;
        return new Expected.Send(segment.flags().essential(), seq, ack, segment.length());
    }

    private SymbolicNumber symbolic(PlayLevel level, Side side, SeqNum number) {
        @Nullable String letter = (side == Side.YOU ? level.you() : level.peer()).symbol();
        return new SymbolicNumber(letter, number.minus(level.start(side, seed)));
    }

    /** The level with its tasks, if each of them is done by its own move and all of them earn all there is. */
    private Optional<PlayLevel> fair(Played played) {
        int segments = played.segments();
        if (segments < LEAST_SENT) {
            return Optional.empty();
        }
        List<Task> tasks = new ArrayList<>();
        int sent = 0;
        for (int at = 0; at < played.moves().size(); at++) {
            Expected move = played.moves().get(at);
            // What does not divide evenly falls to the first.
            int points = move instanceof Expected.Send
                    ? Sketch.POINTS / segments + (sent++ < Sketch.POINTS % segments ? 1 : 0)
                    : 0;
            Bilingual brief = played.sentences().get(at);
            tasks.add(new Task(move, points, Math.round(points * 0.3f), false, brief, null, null, List.of()));
        }
        World end = played.end();
        Goal goal = new Goal(end.you().state(), end.peer().state());
        PlayLevel level = played.level().asking(goal, tasks);
        return earnsAll(level) ? Optional.of(level) : Optional.empty();
    }

    private boolean earnsAll(PlayLevel level) {
        Game game = Game.begin(level, seed);
        for (int at = 0; at < level.tasks().size(); at++) {
            if (game.at() != at) {
                return false;
            }
            Expected expected = level.tasks().get(at).expected();
            game = game.play(
                    expected instanceof Expected.Send send ? new Move.Send(send.in(game.symbols())) : new Move.Wait());
        }
        return game.solved() && game.score() == Sketch.POINTS;
    }
}
