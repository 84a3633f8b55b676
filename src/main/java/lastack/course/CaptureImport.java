package lastack.course;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lastack.game.Kind;
import lastack.game.Recording;
import lastack.game.Role;
import lastack.trace.Flow;
import lastack.trace.FlowTable;
import lastack.wire.CaptureReader;
import lastack.wire.Content;
import lastack.wire.Damage;
import lastack.wire.Packet;
import lastack.wire.TcpFrame;
import org.jspecify.annotations.Nullable;

/** Makes a level of one connection of a capture. What it keeps of a file is that connection alone, and no more of it than a level takes. */
public final class CaptureImport {
    private CaptureImport() {}

    /**
     * What is wanted.
     *
     * @param id what the level is to be called
     * @param kind what is asked in it; no quiz
     * @param connection which connection, by its number in the file, from 1
     * @param you which end the player is, where the level is played
     * @param open whether addresses and ports are told as they are
     * @param small whether its numbers are to be small ones instead of those that were captured
     * @param seeded whether its numbers are new at each play
     */
    public record Wish(String id, Kind kind, int connection, Role you, boolean open, boolean small, boolean seeded) {}

    /** What came of it. */
    public sealed interface Outcome {
        /** The text of a level file, with nothing the matter. */
        record Written(String text) implements Outcome {}

        /** No level; {@code details} is what the sentence names. */
        record Refused(Unfit why, List<String> details) implements Outcome {
            public Refused {
                details = List.copyOf(details);
            }
        }
    }

    /** Why a capture makes no level. */
    public enum Unfit {
        /** The file is damaged: the octet. */
        DAMAGED,
        /** There is no such connection: how many there are. */
        NO_SUCH_CONNECTION,
        /** It does not begin with a SYN. */
        NOT_FROM_THE_START,
        /** It has more segments than one reads row by row: how many may be. */
        TOO_LONG,
        /** A segment that the referee cannot explain: its number in the file, the segment, the rule. */
        UNEXPLAINED,
        /** Nothing in it can be asked that has one answer. */
        NOTHING_TO_ASK,
        /** It does not end. */
        NO_END
    }

    /** The level in {@code text}, if nothing is the matter with it: then nobody has to look for what is. */
    static Outcome checked(String text, Unfit otherwise) {
        Findings findings = new Findings();
        ByteArrayInputStream in = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        boolean fine = Source.read("level", in, findings)
                .flatMap(root -> LevelReader.read(root, findings))
                .map(file -> LevelCheck.check(file).isEmpty())
                .orElse(false);
        return fine ? new Outcome.Written(text) : refused(otherwise);
    }

    static Outcome.Refused refused(Unfit why, Object... details) {
        List<String> shown = new ArrayList<>();
        for (Object detail : details) {
            shown.add(String.valueOf(detail));
        }
        return new Outcome.Refused(why, shown);
    }

    /**
     * The level that {@code wish} asks for.
     *
     * @throws IOException if the file cannot be read at all
     */
    public static Outcome of(Path capture, Wish wish) throws IOException {
        List<TcpFrame> frames = new ArrayList<>();
        @Nullable Flow wanted = null;
        int flows;
        try (CaptureReader reader = CaptureReader.open(capture)) {
            FlowTable table = new FlowTable(capture.hashCode());
            Packet packet = new Packet();
            while (reader.next(packet)) {
                if (packet.content() != Content.TCP) {
                    continue;
                }
                Flow flow = table.of(packet);
                if (flow.number() == wish.connection() && frames.size() <= Recording.MOST_FRAMES) {
                    wanted = flow;
                    frames.add(packet.frame());
                }
            }
            Optional<Damage> damage = reader.damage();
            if (damage.isPresent()) {
                return refused(Unfit.DAMAGED, damage.get().offset());
            }
            flows = table.all().size();
        }
        return wanted == null ? refused(Unfit.NO_SUCH_CONNECTION, flows) : made(wanted, frames, wish);
    }

    private static Outcome made(Flow flow, List<TcpFrame> frames, Wish wish) {
        List<TcpFrame> first = firstLife(frames);
        if (!first.get(0).segment().syn() || first.get(0).segment().hasAck()) {
            return refused(Unfit.NOT_FROM_THE_START);
        } else if (first.size() > Recording.MOST_FRAMES) {
            return refused(Unfit.TOO_LONG, Recording.MOST_FRAMES);
        }
        return new WireRecording(flow, first, wish.small()).read().level(wish);
    }

    /** Where the same ports are used once more, what comes before that. */
    private static List<TcpFrame> firstLife(List<TcpFrame> frames) {
        for (int at = 1; at < frames.size(); at++) {
            TcpFrame frame = frames.get(at);
            boolean anew = frame.segment().syn()
                    && !frame.segment().hasAck()
                    && frame.source().equals(frames.get(0).source())
                    && !frame.segment().seq().equals(frames.get(0).segment().seq());
            if (anew) {
                return List.copyOf(frames.subList(0, at));
            }
        }
        return frames;
    }
}
