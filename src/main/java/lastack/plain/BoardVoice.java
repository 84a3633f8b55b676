package lastack.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lastack.classroom.Attendee;
import lastack.classroom.Board;
import lastack.classroom.Board.Condition;
import lastack.classroom.Position;
import lastack.classroom.Room;
import lastack.classroom.RoomSentences;
import lastack.classroom.Running;
import lastack.classroom.Teaching;
import lastack.classroom.Trial;

/** The teacher's board as sentences: how it stands, each student in a line, what goes wrong. */
final class BoardVoice {
    private final Voice voice;
    private final RoomSentences say;
    private final Teaching teaching;
    private final Room room;
    private final Board board;

    BoardVoice(Voice voice, Teaching teaching) {
        this.voice = voice;
        this.say = new RoomSentences(voice.words(), teaching.lessons().course());
        this.teaching = teaching;
        this.room = teaching.room();
        this.board = teaching.board();
    }

    /** How it stands, the urgent first. */
    List<String> status() {
        List<String> lines = new ArrayList<>();
        lines.add(
                voice.inClass("board", "code", room.code(), "here", room.here().size()));
        Optional<Running> running = room.running(teaching.now());
        running.ifPresent(round -> lines.add(voice.inClass(
                round.isPaused() ? "board.paused" : "board.round",
                "number",
                round.round().number(),
                "level",
                say.what(round.round()),
                "time",
                RoomSentences.clock(round.left(teaching.now())))));
        if (running.isPresent()) {
            lines.add(voice.inClass(
                    "board.count",
                    "done",
                    board.count(Condition.DONE),
                    "work",
                    board.count(Condition.AT_WORK) + board.count(Condition.STUCK) + board.count(Condition.IDLE),
                    "away",
                    board.count(Condition.AWAY)));
        }
        List<Board.Row> urgent = board.rows().stream().filter(Board.Row::urgent).toList();
        lines.add(
                urgent.isEmpty() ? voice.inClass("board.calm") : voice.inClass("board.urgent", "count", urgent.size()));
        return lines;
    }

    /** Those who need the teacher. */
    List<String> urgent() {
        List<String> lines =
                board.rows().stream().filter(Board.Row::urgent).map(this::row).toList();
        return lines.isEmpty() ? List.of(voice.inClass("board.calm")) : lines;
    }

    List<String> students() {
        List<String> lines = board.rows().stream().map(this::row).toList();
        return lines.isEmpty() ? List.of(voice.inClass("board.nobody")) : lines;
    }

    /** {@code 3. Eli: stuck, 2-2, item 1 of 2, CLOSE-WAIT, for 3:41, rule R07.} */
    private String row(Board.Row row) {
        Position position = row.slower().position();
        List<String> parts = new ArrayList<>();
        if (row.calls()) {
            parts.add(say.text("condition.calls"));
        }
        parts.add(condition(row));
        if (!position.level().isEmpty()) {
            parts.add(say.number(position.level()));
        }
        if (position.of() > 0 && row.condition() != Condition.DONE) {
            parts.add(voice.inClass("item", "item", position.item(), "of", position.of()));
        }
        Trial last = position.last();
        if (last != null && last.you() != null && row.condition() != Condition.DONE) {
            parts.add(last.you().toString());
        }
        if (row.condition() != Condition.EXPECTED && row.condition() != Condition.OUT) {
            parts.add(voice.inClass("for", "time", RoomSentences.clock(row.millis())));
        }
        row.stuckOn().ifPresent(rule -> parts.add(rule.id()));
        List<String> names =
                row.members().stream().map(one -> one.id() + " " + name(one)).toList();
        return voice.inClass("row", "names", voice.list(names), "what", voice.list(parts));
    }

    private String condition(Board.Row row) {
        return switch (row.condition()) {
            case STUCK -> say.text("condition.stuck");
            case AT_WORK -> say.text("condition.work");
            case IDLE -> say.text("condition.idle");
            case DONE -> say.text("condition.done");
            case AWAY -> say.text("condition.away");
            case EXPECTED -> say.text("condition.expected");
            case OUT -> say.text("condition.out");
        };
    }

    String name(Attendee one) {
        return say.name(room, one.id(), teaching.named());
    }

    /** One student, with what was tried last. */
    List<String> student(Attendee one) {
        List<String> lines = new ArrayList<>();
        board.rows().stream()
                .filter(row -> row.members().contains(one))
                .findFirst()
                .ifPresent(row -> lines.add(row(row)));
        Trial last = one.position().last();
        if (last != null) {
            lines.add(say.level(last.level()));
            if (last.you() != null && last.peer() != null) {
                lines.add(voice.inClass("states", "you", last.you(), "other", last.peer()));
            }
            if (!last.tried().isEmpty()) {
                lines.add(voice.inClass(last.wrong() ? "tried.wrong" : "tried.right", "tried", last.tried()));
            }
            if (last.wrong() && !last.allowed().isEmpty()) {
                lines.add(voice.inClass("allowed", "allowed", last.allowed()));
            }
            if (last.wrong() && last.rule() != null) {
                lines.add(voice.words().says(last.rule()));
            }
        }
        return lines;
    }

    /** What the class gets wrong, and what could be said about it. */
    List<String> mistakes() {
        var misses = room.running(teaching.now()).map(Running::misses).orElse(room.misses());
        List<String> lines = new ArrayList<>(ResultVoice.mistakes(say.mistakes(misses, teaching.byRule()), voice));
        int all = (int) room.students().values().stream()
                .filter(one -> one.sitting() > 0)
                .count();
        say.worth(misses, all).ifPresent(sentence -> lines.add(voice.inClass("worth", "says", sentence)));
        return lines;
    }
}
