package lastack.course;

import java.util.ArrayList;
import java.util.List;
import lastack.game.Causality;
import lastack.game.Figure;
import lastack.game.Frame;
import lastack.game.Objection;
import lastack.game.RecordedEnd;
import lastack.game.Recording;
import lastack.game.Role;
import lastack.tcp.Flags;
import lastack.tcp.Segment;
import lastack.tcp.SeqNum;
import lastack.tcp.State;
import lastack.trace.Flow;
import lastack.wire.TcpFrame;

/** A captured connection as the referee can look at it: windows unscaled, and every segment with the moment at which it arrived. */
final class WireRecording {
    /** What the first numbers become where small ones are wanted: far enough apart that nobody takes one for the other. */
    private static final long CLIENT_ISN = 4_000;

    private static final long SERVER_ISN = 8_000;

    private final Flow flow;
    private final List<TcpFrame> captured;
    private final boolean small;

    WireRecording(Flow flow, List<TcpFrame> captured, boolean small) {
        this.flow = flow;
        this.captured = captured;
        this.small = small;
    }

    /** What the capture shows, and where it was taken: what came there has arrived, what left it may be lost. */
    ImportedConnection read() {
        Recording plain = recording();
        Causality.Found found = Causality.of(plain, Role.CLIENT);
        if (found.recording().isEmpty()) {
            Causality.Found there = Causality.of(plain, Role.SERVER);
            found = there.recording().isPresent() ? there : found;
        }
        Objection objection = found.objection().orElse(null);
        long number =
                objection == null ? 0 : captured.get(objection.frame() - 1).number();
        return new ImportedConnection(flow, found.recording().orElse(plain), objection, number);
    }

    private Recording recording() {
        List<Frame> frames = new ArrayList<>();
        long start = captured.get(0).sinceFirst();
        for (TcpFrame one : captured) {
            Segment segment = one.segment();
            long micros = Math.max(0, (one.sinceFirst() - start) / 1000);
            frames.add(new Frame(
                    (int) Math.min(Integer.MAX_VALUE, micros),
                    from(one),
                    new Flags(segment.flags().bits()),
                    segment.seq(),
                    segment.ack(),
                    Math.min(segment.length(), Figure.MOST_OCTETS),
                    window(one),
                    0,
                    false));
        }
        SeqNum clientIsn = frames.get(0).seq();
        Frame answer = frames.stream()
                .filter(frame -> frame.from() == Role.SERVER)
                .findFirst()
                .orElse(null);
        boolean listens =
                answer == null || (answer.segment().syn() && answer.segment().hasAck());
        boolean opens = answer != null && answer.segment().syn();
        SeqNum serverIsn = opens && answer != null ? answer.seq() : SeqNum.ZERO;
        Recording recording = new Recording(
                new RecordedEnd(State.CLOSED, clientIsn, "x", at(frames, Role.CLIENT, clientIsn)),
                new RecordedEnd(
                        listens ? State.LISTEN : State.CLOSED, serverIsn, "y", at(frames, Role.SERVER, serverIsn)),
                frames);
        return small
                ? recording.shifted(CLIENT_ISN - clientIsn.value(), opens ? SERVER_ISN - serverIsn.value() : 0)
                : recording;
    }

    private Role from(TcpFrame frame) {
        return frame.source().equals(flow.client()) ? Role.CLIENT : Role.SERVER;
    }

    /** The number that a letter stands for: the FIN's, as in most lessons, else that of the first byte. */
    private static SeqNum at(List<Frame> frames, Role role, SeqNum isn) {
        return frames.stream()
                .filter(frame -> frame.from() == role && frame.segment().fin())
                .findFirst()
                .map(frame -> frame.segment().end().plus(-1))
                .orElse(isn.plus(1));
    }

    /** A window as it is meant: scaled where both ends have said how (RFC 7323, section 2.2), never in a SYN. */
    private int window(TcpFrame frame) {
        int window = frame.segment().window();
        if (frame.segment().syn()) {
            return window;
        }
        int own = -1;
        int other = -1;
        for (TcpFrame one : captured) {
            if (one.segment().syn()) {
                int scale = one.options().windowScale().orElse(-1);
                own = from(one) == from(frame) ? scale : own;
                other = from(one) == from(frame) ? other : scale;
            }
        }
        boolean scaled = own >= 0 && other >= 0;
        return scaled ? (int) Math.min(Segment.DEFAULT_WINDOW, (long) window << Math.min(own, 14)) : window;
    }
}
