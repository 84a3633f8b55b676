package lastack.course;

import java.util.List;
import java.util.Optional;
import lastack.game.Bilingual;
import lastack.game.Frame;
import lastack.game.Game;
import lastack.game.Recording;
import lastack.game.Role;
import lastack.tcp.Segment;
import lastack.tcp.State;

/** A captured connection in words: who closed it and how, and before each segment what it is sent for. */
final class Retelling implements Narration {
    private final Wording wording = Wording.retold();
    private final Bilingual how;

    Retelling(Recording recording) {
        this.how = how(recording.frames());
    }

    @Override
    public Bilingual of(String key) {
        return wording.of(key, "{how}", how);
    }

    @Override
    public Bilingual worked(String segment) {
        return wording.of("worked", segment);
    }

    @Override
    public Bilingual send(Game before, Segment segment) {
        State state = before.world().you().state();
        if (segment.rst()) {
            return wording.of("send-rst");
        } else if (segment.fin()) {
            return wording.of(state.peerFinished() ? "send-second-fin" : "send-first-fin");
        } else if (segment.length() > 0) {
            return wording.of("send-data", String.valueOf(segment.length()));
        }
        return wording.of(state.peerFinished() ? "send-ack-of-fin" : "send-ack");
    }

    /** Who began and how it went on, as the end of a sentence. */
    private Bilingual how(List<Frame> frames) {
        Optional<Frame> reset =
                frames.stream().filter(frame -> frame.segment().rst()).findFirst();
        Optional<Frame> first =
                frames.stream().filter(frame -> frame.segment().fin()).findFirst();
        if (first.isEmpty() || reset.isPresent()) {
            return reset.or(() -> first)
                    .map(frame -> told("how-reset", frame.from()))
                    .orElseGet(() -> wording.of("how-open"));
        }
        Role closer = first.get().from();
        Segment fin = first.get().segment();
        Optional<Frame> second = frames.stream()
                .filter(frame -> frame.from() != closer && frame.segment().fin())
                .findFirst();
        if (second.isEmpty()) {
            return told("how-half", closer);
        } else if (!acknowledges(second.get(), fin)) {
            return wording.of("how-both");
        }
        boolean alone = frames.stream()
                .anyMatch(frame -> frame.from() != closer && !frame.segment().fin() && acknowledges(frame, fin));
        return told(alone ? "how-four" : "how-three", closer);
    }

    private static boolean acknowledges(Frame frame, Segment fin) {
        return frame.segment().hasAck() && !frame.segment().ack().before(fin.end());
    }

    private Bilingual told(String key, Role who) {
        return wording.of(key, "{who}", wording.of(who == Role.CLIENT ? "client" : "server"));
    }
}
