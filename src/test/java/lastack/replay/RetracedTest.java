package lastack.replay;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import lastack.game.Happening;
import lastack.game.Role;
import lastack.game.Side;
import lastack.tcp.Segment;
import lastack.tcp.State;
import lastack.trace.Account;
import lastack.trace.End;
import lastack.trace.Tracer;
import lastack.wire.CaptureReader;
import lastack.wire.Packet;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a level played and what {@code trace} makes of its capture are the same: two ways that share no code but the rules. */
class RetracedTest {
    @TempDir
    private Path folder;

    /** They begin with what only somebody can understand who knows what was before: a FIN sent again, a SYN into an old connection. */
    private static final Set<String> BEGIN_TOO_LATE = Set.of("later-than-two-msl", "half-open", "nobody-here");

    static Stream<Named<Replay>> everyLevel() {
        return Played.all()
                .filter(replay -> !BEGIN_TOO_LATE.contains(replay.level().id()))
                .map(replay -> Named.of(replay.level().id(), replay));
    }

    /** A capture that begins in the middle does not tell the state before its first segment, and none tells that of a client before its SYN. */
    @ParameterizedTest
    @MethodSource("everyLevel")
    void theStatesOfThePlayersEnd(Replay replay) throws IOException {
        Path file = folder.resolve("run.pcapng");
        RunCapture.write(replay.end(), Files.newOutputStream(file));
        End near = replay.level().you().role() == Role.CLIENT ? End.CLIENT : End.SERVER;
        List<State> played = played(replay);
        List<State> traced = account(file, near).states(near);
        int unknown = traced.size() < played.size() ? 1 : 0;
        assertEquals(isKnowable(replay) ? played.subList(unknown, played.size()) : List.of(), traced);
        assertEquals(
                Wire.of(replay.end(), Side.YOU),
                near == End.CLIENT
                        ? account(file, near).flow().client()
                        : account(file, near).flow().server());
    }

    /**
     * Whether the packets tell it at all: either the connection opens in them, or each end shows by text or a FIN of its own that it had not
     * finished before. Else the first FIN of a capture might be the second one of the connection.
     */
    private static boolean isKnowable(Replay replay) {
        Set<Side> shown = EnumSet.noneOf(Side.class);
        for (Happening happening : replay.end().world().history()) {
            if (happening instanceof Happening.Crossed crossed) {
                Segment segment = crossed.segment();
                if (segment.syn()) {
                    return true;
                } else if (segment.seqLength() > 0) {
                    shown.add(crossed.from());
                }
            }
        }
        return shown.size() == Side.values().length;
    }

    private static List<State> played(Replay replay) {
        List<State> states = new ArrayList<>();
        add(states, replay.level().you().state());
        for (Happening happening : replay.end().world().history()) {
            if (happening instanceof Happening.Crossed crossed && crossed.from() == Side.PEER && !crossed.lost()) {
                crossed.arrival().path().stream().skip(1).forEach(state -> add(states, state));
            }
            // That time has passed is seen in no packet.
            if (!(happening instanceof Happening.TimerRan)) {
                add(states, happening.you());
            }
        }
        return states;
    }

    private static void add(List<State> states, State state) {
        if (states.isEmpty() || states.get(states.size() - 1) != state) {
            states.add(state);
        }
    }

    private static Account account(Path file, End near) throws IOException {
        Tracer tracer = new Tracer(near, 0);
        Packet packet = new Packet();
        try (CaptureReader reader = CaptureReader.open(file)) {
            while (reader.next(packet)) {
                tracer.count(packet);
            }
        }
        return tracer.account(1);
    }
}
