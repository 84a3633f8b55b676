package lastack.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lastack.app.Screen;
import lastack.game.Cell;
import lastack.game.Evidence;
import lastack.game.Expected;
import lastack.game.Figure;
import lastack.game.Frame;
import lastack.game.Kind;
import lastack.game.Move;
import lastack.game.Put;
import lastack.game.Puzzle;
import lastack.game.PuzzleVerdict;
import lastack.game.RecordedLevel;
import lastack.game.Role;
import lastack.game.Task;
import lastack.tcp.Flag;
import lastack.text.Objections;
import lastack.text.Who;
import lastack.text.Words;

/** A level about a recording in words: the recording, what is asked, what is said to a move. */
final class PuzzleVoice {
    private final Voice voice;
    private final Words words;
    private final Screen.Puzzling puzzling;
    private final Puzzle puzzle;
    private final RecordedLevel level;
    private final Evidence evidence;

    PuzzleVoice(Voice voice, Screen.Puzzling puzzling) {
        this.voice = voice;
        this.words = voice.words();
        this.puzzling = puzzling;
        this.puzzle = puzzling.puzzle();
        this.level = puzzle.level();
        this.evidence = new Evidence(level);
    }

    /** Which level it is, what it tells, the recording, what is to be done. */
    List<String> scene() {
        List<String> told = new ArrayList<>();
        told.add(voice.level(puzzling.place(), level));
        if (!puzzle.moves().isEmpty()) {
            told.add(voice.text("level.resumed", "score", puzzle.score(), "max", voice.points(level.max())));
        }
        told.add(voice.of(level.scene()));
        told.addAll(recording());
        told.addAll(asked());
        return told;
    }

    List<String> status() {
        List<String> told = new ArrayList<>();
        told.add(voice.level(puzzling.place(), level));
        told.add(voice.text("score", "score", puzzle.score(), "max", voice.points(level.max())));
        told.addAll(recording());
        told.addAll(asked());
        return told;
    }

    private List<String> recording() {
        return switch (level.kind()) {
            case ORDER -> shuffled();
            case SPOT -> drawing();
            default -> rows();
        };
    }

    /** The segments, a question mark in the place of each figure that is still to be restored. */
    private List<String> rows() {
        List<String> rows = new ArrayList<>();
        for (int number = 1; number <= level.recording().frames().size(); number++) {
            rows.add(voice.text(
                    "frame",
                    "number",
                    number,
                    "who",
                    words.name(Who.of(level.recording().frame(number).from())),
                    "segment",
                    row(number)));
        }
        return rows;
    }

    private String row(int number) {
        Frame frame = level.recording().frame(number);
        boolean bitsHidden = open(number, Cell.FLAGS);
        List<String> parts = new ArrayList<>();
        parts.add(bitsHidden ? "flags=?" : frame.figure(Cell.FLAGS).toString());
        parts.add("seq=" + figure(number, Cell.SEQ));
        if (frame.segment().hasAck() || puzzle.taskAt(number, Cell.FLAGS).isPresent()) {
            parts.add("ack=" + (frame.segment().hasAck() ? figure(number, Cell.ACK) : "0"));
        }
        if (frame.length() > 0 || open(number, Cell.LENGTH)) {
            parts.add("len=" + figure(number, Cell.LENGTH));
        }
        return String.join(" ", parts);
    }

    private boolean open(int number, Cell cell) {
        Optional<Integer> task = puzzle.taskAt(number, cell);
        return task.isPresent() && !puzzle.tallies().get(task.get()).done();
    }

    private String figure(int number, Cell cell) {
        return open(number, cell)
                ? "?"
                : level.recording().frame(number).figure(cell).toString();
    }

    private List<String> shuffled() {
        List<Integer> shown = shown();
        List<String> rows = new ArrayList<>();
        for (int at = 0; at < shown.size(); at++) {
            Frame frame = level.recording().frame(shown.get(at));
            rows.add(voice.text(
                    "frame",
                    "number",
                    letter(at + 1),
                    "who",
                    words.name(Who.of(frame.from())),
                    "segment",
                    voice.lab().segment(frame.segment())));
        }
        return rows;
    }

    /** The letter of a segment that is shown shuffled, by which the level's texts speak of it. */
    private static String letter(int place) {
        return String.valueOf((char) ('a' + place - 1));
    }

    private List<Integer> shown() {
        return ((Expected.Arrange) level.tasks().get(0).expected()).shown();
    }

    /** The drawing from top to bottom: the states where they are news. */
    private List<String> drawing() {
        List<String> rows = new ArrayList<>();
        String client = level.recording().client().state().toString();
        String server = level.recording().server().state().toString();
        rows.add(voice.text("drawn.start", "client", client, "server", server));
        for (int number = 1; number <= level.recording().frames().size(); number++) {
            Frame frame = level.recording().frame(number);
            Figure.Sender from = (Figure.Sender) evidence.printed(number, Cell.FROM);
            rows.add(voice.text(
                    frame.lost() ? "frame.lost" : "frame",
                    "number",
                    number,
                    "who",
                    words.name(Who.of(from.role())),
                    "segment",
                    drawn(number)));
            String nextClient = evidence.printed(number, Cell.CLIENT).toString();
            String nextServer = evidence.printed(number, Cell.SERVER).toString();
            if (!nextClient.equals(client)) {
                rows.add(voice.text("drawn.state", "who", words.the(Who.CLIENT), "state", nextClient));
            }
            if (!nextServer.equals(server)) {
                rows.add(voice.text("drawn.state", "who", words.the(Who.SERVER), "state", nextServer));
            }
            client = nextClient;
            server = nextServer;
        }
        return rows;
    }

    private String drawn(int number) {
        Figure.Bits bits = (Figure.Bits) evidence.printed(number, Cell.FLAGS);
        String ack = bits.flags().has(Flag.ACK) ? " ack=" + evidence.printed(number, Cell.ACK) : "";
        String length = evidence.printed(number, Cell.LENGTH).toString();
        return bits + " seq=" + evidence.printed(number, Cell.SEQ) + ack + (length.equals("0") ? "" : " len=" + length);
    }

    /** What is to be done; of figures to be restored, each that is open. */
    List<String> asked() {
        List<String> told = new ArrayList<>();
        told.add(voice.text("task", "brief", voice.of(level.ask())));
        for (int at = 0; at < level.tasks().size(); at++) {
            if (puzzle.tallies().get(at).done()) {
                continue;
            }
            Task task = level.tasks().get(at);
            String worth = voice.points(puzzle.worth(at));
            told.add(
                    task.expected() instanceof Expected.Restore hidden
                            ? voice.text(
                                    "puzzle.open",
                                    "frame",
                                    hidden.frame(),
                                    "cell",
                                    cell(hidden.cell()),
                                    "brief",
                                    voice.of(task.brief()),
                                    "points",
                                    worth)
                            : voice.text("puzzle.brief", "brief", voice.of(task.brief()), "points", worth));
        }
        if (level.kind() == Kind.SPOT) {
            told.add(voice.text(
                    "puzzle.costs", "points", voice.points(level.tasks().get(0).miss())));
        } else {
            told.add(voice.text(
                    "puzzle.costs.try",
                    "points",
                    voice.points(level.tasks().get(0).miss())));
        }
        return told;
    }

    String question() {
        return voice.text(
                switch (level.kind()) {
                    case ORDER -> "prompt.order";
                    case SPOT -> "prompt.spot";
                    default -> "prompt.fill";
                });
    }

    /** A figure's name: {@code seq}, {@code client state}. */
    private String cell(Cell cell) {
        return cell.ofState()
                ? voice.text("cell.state", "who", words.name(cell == Cell.CLIENT ? Who.CLIENT : Who.SERVER))
                : voice.text("cell." + cell);
    }

    /** What is said to the last move, which was judged. */
    List<String> told(PuzzleVerdict verdict) {
        List<String> told = new ArrayList<>();
        if (verdict.accepted()) {
            told.add(
                    verdict.points() > 0
                            ? voice.text(
                                    "right",
                                    "points",
                                    voice.points(verdict.points()),
                                    "score",
                                    puzzle.score(),
                                    "max",
                                    voice.points(level.max()))
                            : voice.text("right.free"));
            String why = partial(verdict) ? "" : why(verdict);
            told.add(why.isEmpty() ? given(verdict) : voice.text("colon", "name", given(verdict), "text", why));
        } else {
            told.add(voice.text("wrong", "fields", given(verdict)));
            String why = objection(verdict);
            if (!why.isEmpty()) {
                told.add(voice.text("wrong.why", "why", why));
            }
        }
        if (verdict.rule() != null && !partial(verdict)) {
            told.add(words.reference(verdict.rule()));
        }
        if (!verdict.accepted()) {
            told.add(voice.text("worth.question", "points", voice.points(puzzle.worth(verdict.task()))));
        }
        return told;
    }

    private String why(PuzzleVerdict verdict) {
        Task task = level.tasks().get(verdict.task());
        if (task.right() != null && puzzle.tallies().get(verdict.task()).done()) {
            return voice.of(task.right());
        }
        return verdict.rule() == null ? "" : words.says(verdict.rule());
    }

    private String objection(PuzzleVerdict verdict) {
        return new Objections(words).why(puzzle, verdict);
    }

    /** Whether segments fit, and others are still missing. */
    private boolean partial(PuzzleVerdict verdict) {
        return verdict.move() instanceof Move.Order && verdict.accepted() && !puzzle.solved();
    }

    /** What a move put where. */
    private String given(PuzzleVerdict verdict) {
        if (verdict.move() instanceof Move.Order order) {
            String places =
                    voice.list(order.places().stream().map(PuzzleVoice::letter).toList());
            return partial(verdict)
                    ? voice.text("order.fits", "count", order.places().size(), "places", places)
                    : voice.text("order.given", "places", places);
        }
        Put put = puzzle.put(verdict);
        String value = put.figure() instanceof Figure.Number number
                ? voice.value(number.number(), puzzle.symbols())
                : put.figure().toString();
        return voice.text("puzzle.given", "frame", put.frame(), "cell", cell(put.cell()), "value", value);
    }

    /** What one takes from it when it is solved. */
    List<String> debrief() {
        List<String> told = new ArrayList<>();
        told.add(voice.solved(puzzling.place(), puzzle.score(), level.max(), puzzle.stars()));
        told.add(voice.text(
                "puzzle.did",
                "misses",
                voice.counted("misses", puzzle.misses()),
                "hints",
                voice.counted("hints", puzzle.hintsTaken())));
        for (int at = 0; at < level.tasks().size(); at++) {
            told.add(voice.text(
                    "puzzle.earned",
                    "move",
                    done(level.tasks().get(at).expected()),
                    "earned",
                    puzzle.tallies().get(at).earned(),
                    "points",
                    voice.points(level.tasks().get(at).points())));
        }
        puzzle.firstMiss().ifPresent(verdict -> {
            told.add(voice.text("wrong", "fields", given(verdict)));
            told.add(voice.text("wrong.why", "why", objection(verdict)));
        });
        told.add(voice.text("debrief.keep", "text", voice.of(level.debrief())));
        told.add(voice.text("code", "code", puzzling.code()));
        return told;
    }

    private String done(Expected expected) {
        if (expected instanceof Expected.Restore hidden) {
            return voice.text(
                    "puzzle.given",
                    "frame",
                    hidden.frame(),
                    "cell",
                    cell(hidden.cell()),
                    "value",
                    evidence.figure(hidden.frame(), hidden.cell()));
        } else if (expected instanceof Expected.Mend mend) {
            Put misprint = mend.misprint();
            return voice.text(
                    "puzzle.mended",
                    "frame",
                    misprint.frame(),
                    "cell",
                    cell(misprint.cell()),
                    "value",
                    evidence.figure(misprint.frame(), misprint.cell()),
                    "printed",
                    misprint.figure());
        }
        return voice.text("puzzle.ordered", "count", shown().size());
    }

    /** The end that a word names. */
    static Optional<Figure> sender(String word) {
        for (Role role : Role.values()) {
            if (role.toString().equalsIgnoreCase(word)) {
                return Optional.of(new Figure.Sender(role));
            }
        }
        return Optional.empty();
    }
}
