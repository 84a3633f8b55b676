package lastack.course;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lastack.game.AppStep;
import lastack.game.Bilingual;
import lastack.game.Deed;
import lastack.game.Expected;
import lastack.game.Frame;
import lastack.game.Game;
import lastack.game.Goal;
import lastack.game.Kind;
import lastack.game.Move;
import lastack.game.PlayLevel;
import lastack.game.RecordedEnd;
import lastack.game.Recording;
import lastack.game.Role;
import lastack.game.Seat;
import lastack.game.SymbolicNumber;
import lastack.game.Task;
import lastack.tcp.Call;
import lastack.tcp.Flag;
import lastack.tcp.Flags;
import lastack.tcp.Reader;
import lastack.tcp.Referee;
import lastack.tcp.Rule;
import lastack.tcp.Segment;
import lastack.tcp.SeqNum;
import lastack.tcp.State;
import lastack.trace.Flow;

/**
 * A captured connection to be played: both ends as the handshake left them, their applications doing when and what they did then. An honest
 * end plays it through once, and what it sends becomes what is asked.
 */
final class ImportedPlay {
    private static final int PRIVATE_CLIENT = 49_152;
    private static final int PRIVATE_SERVER = 80;

    private final Recording recording;
    private final Flow flow;
    private final CaptureImport.Wish wish;
    private final Retelling retelling;

    ImportedPlay(Recording recording, Flow flow, CaptureImport.Wish wish) {
        this.recording = recording;
        this.flow = flow;
        this.wish = wish;
        this.retelling = new Retelling(recording);
    }

    CaptureImport.Outcome level() {
        boolean opened = recording.frames().stream()
                .anyMatch(
                        frame -> frame.from() == Role.SERVER && frame.segment().syn());
        if (!opened) {
            return CaptureImport.refused(CaptureImport.Unfit.NO_END);
        }
        Game game = Game.begin(base(), 0);
        for (int most = LevelReader.MOST_MOVES; most > 0; most--) {
            List<Segment> due = Referee.due(game.you());
            boolean over = due.isEmpty()
                    && isOver(game.world().you().state())
                    && isOver(game.world().peer().state());
            Game next = over ? game : game.play(due.isEmpty() ? new Move.Wait() : new Move.Send(due.get(0)));
            if (next.verdict() == null || !next.verdict().ruling().accepted() || next.equals(game)) {
                break;
            }
            game = next;
        }
        Optional<String> text = written(game);
        return isOver(game.world().you().state()) && text.isPresent()
                ? CaptureImport.checked(text.get(), CaptureImport.Unfit.NO_END)
                : CaptureImport.refused(CaptureImport.Unfit.NO_END);
    }

    private Optional<String> written(Game game) {
        return lastack.course.Recording.write(game, wish.id(), retelling);
    }

    private static boolean isOver(State state) {
        return state == State.TIME_WAIT || state == State.CLOSED;
    }

    private PlayLevel base() {
        Role peer = ImportedConnection.other(wish.you());
        // Never done, so that nothing ends the level before both ends are: a reset with a number that no end has.
        SymbolicNumber nowhere = new SymbolicNumber(null, seat(wish.you()).nxt() ^ 0x4000_0000L);
        Expected never = new Expected.Send(Flags.of(Flag.RST), nowhere, null, 0);
        return new PlayLevel(
                wish.id(),
                Kind.PLAY,
                retelling.of("title"),
                retelling.of("teaches"),
                List.of(Rule.R61),
                false,
                scene(),
                seat(wish.you()),
                seat(peer),
                steps(wish.you()),
                steps(peer),
                List.of(),
                List.of(),
                List.of(),
                new Goal(State.CLOSED, State.CLOSED),
                List.of(new Task(never, 0, 0, false, retelling.of("wait"), null, null, List.of())),
                List.of(1, 2, 3),
                Set.of(),
                Map.of(),
                retelling.of("debrief"),
                null);
    }

    private Bilingual scene() {
        Bilingual scene = retelling.of("scene");
        if (!wish.open()) {
            return scene;
        }
        Bilingual between = Wording.imported().of("between", flow.client() + ", " + flow.server());
        return new Bilingual(between.en() + " " + scene.en(), between.zh() + scene.zh());
    }

    private Seat seat(Role role) {
        RecordedEnd end = role == Role.CLIENT ? recording.client() : recording.server();
        int port = role == Role.CLIENT
                ? (wish.open() ? flow.client().port() : PRIVATE_CLIENT)
                : (wish.open() ? flow.server().port() : PRIVATE_SERVER);
        String symbol = role == Role.CLIENT ? "x" : "y";
        return new Seat(
                role, port, State.ESTABLISHED, end.nxt().plus(1).value(), Segment.DEFAULT_WINDOW, symbol, Reader.READS);
    }

    /** What one application did, each step so long after the one before as it was in the capture. */
    private List<AppStep> steps(Role role) {
        List<AppStep> steps = new ArrayList<>();
        RecordedEnd end = role == Role.CLIENT ? recording.client() : recording.server();
        SeqNum nxt = end.nxt().plus(1);
        long then = 0;
        for (Frame frame : recording.frames()) {
            Segment segment = frame.segment();
            boolean says =
                    frame.from() == role && (segment.rst() || segment.end().after(nxt));
            if (!says) {
                continue;
            }
            int after = (int) Math.min(LevelReader.LONGEST_MILLIS, Math.max(0, (frame.micros() - then) / 1000));
            if (segment.rst()) {
                steps.add(new AppStep(null, after, new Deed.Asks(new Call.Abort())));
                break;
            }
            int bytes = segment.end().minus(nxt) - (segment.fin() ? 1 : 0);
            if (bytes > 0) {
                steps.add(new AppStep(null, after, new Deed.Asks(new Call.Write(bytes))));
                after = 0;
            }
            if (segment.fin()) {
                steps.add(new AppStep(null, after, new Deed.Asks(new Call.Shutdown())));
            }
            nxt = segment.end();
            then = frame.micros();
        }
        return steps;
    }
}
