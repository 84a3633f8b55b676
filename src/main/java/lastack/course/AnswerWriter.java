package lastack.course;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.List;
import lastack.game.Expected;
import lastack.game.Game;
import lastack.game.Level;
import lastack.game.Move;
import lastack.game.PlayLevel;
import lastack.game.Question;
import lastack.game.RecordedLevel;
import lastack.game.Run;
import lastack.game.SymbolicNumber;
import lastack.game.Task;
import lastack.tcp.Flag;
import lastack.tcp.Segment;
import org.jspecify.annotations.Nullable;

/**
 * Writes answer sheets. Numbers are written with the level's symbols where it has some, so that a sheet for a level whose numbers are new
 * at each play is right in all of them.
 */
public final class AnswerWriter {
    private final PlayLevel level;
    private final Letters letters;

    private AnswerWriter(PlayLevel level, long seed) {
        this.level = level;
        this.letters = Letters.of(level, seed);
    }

    /** The sheet with {@code moves}, made in {@code level} with the numbers of {@code seed}, on one line. */
    public static String write(Level level, long seed, List<Move> moves) {
        JsonArray written = new JsonArray();
        if (level instanceof RecordedLevel recorded) {
            PuzzleMoveWriter writer = new PuzzleMoveWriter(recorded.in(seed));
            moves.forEach(move -> written.add(writer.move(move)));
        } else if (level instanceof PlayLevel played) {
            new AnswerWriter(played, seed).played(moves, seed).forEach(written::add);
        }
        JsonObject sheet = new JsonObject();
        sheet.addProperty("level", level.id());
        sheet.add("moves", written);
        return sheet.toString();
    }

    /** The run file of {@code run}, which was made in {@code level}, on one line: it says hints and what was taken back too. */
    public static String write(PlayLevel level, Run run) {
        AnswerWriter writer = new AnswerWriter(level, run.seed());
        JsonArray written = new JsonArray();
        run.moves().forEach(move -> written.add(writer.move(move)));
        JsonObject file = new JsonObject();
        file.addProperty("level", run.level());
        file.addProperty("seed", run.seed());
        file.add("moves", written);
        return file.toString();
    }

    /** The sheet of an exam: each question's answer as it was given, right or wrong, on one line. */
    public static String exam(String name, PlayLevel level, List<Move> moves) {
        AnswerWriter writer = new AnswerWriter(level, 0);
        JsonArray written = new JsonArray();
        moves.forEach(move -> written.add(writer.move(move)));
        JsonObject sheet = new JsonObject();
        sheet.addProperty("level", name);
        sheet.add("moves", written);
        return sheet.toString();
    }

    /** A move without what was asked: an answer may have been wrong in kind too, and stands as it was written. */
    private JsonObject move(Move move) {
        JsonObject written = new JsonObject();
        if (move instanceof Move.Send send) {
            written.add("send", segment(send.segment()));
        } else if (move instanceof Move.Answer answer) {
            JsonArray given = new JsonArray();
            answer.given().forEach(given::add);
            written.add("answer", given);
        } else {
            written.addProperty(
                    move instanceof Move.TakeHint ? "hint" : move instanceof Move.Undo ? "undo" : "wait", true);
        }
        return written;
    }

    private List<JsonObject> played(List<Move> moves, long seed) {
        List<JsonObject> written = new ArrayList<>();
        Game game = Game.begin(level, seed);
        for (Move move : moves) {
            written.add(move(move, game));
            game = game.play(move);
        }
        return written;
    }

    private JsonObject move(Move move, Game before) {
        JsonObject written = new JsonObject();
        if (move instanceof Move.Send send) {
            written.add("send", segment(send.segment()));
        } else if (move instanceof Move.Answer answer) {
            Question question = question(before);
            if (question instanceof Question.Several) {
                JsonArray chosen = new JsonArray();
                answer.given().forEach(chosen::add);
                written.add("answer", chosen);
            } else {
                written.add(
                        "answer",
                        single(answer.given().isEmpty() ? "" : answer.given().get(0), question));
            }
        } else {
            written.addProperty("wait", true);
        }
        return written;
    }

    private static @Nullable Question question(Game game) {
        return game.task().map(Task::expected).orElse(null) instanceof Expected.Reply reply ? reply.question() : null;
    }

    private static JsonPrimitive single(String given, @Nullable Question question) {
        if (!(question instanceof Question.Numeric numeric)) {
            return new JsonPrimitive(given);
        }
        return numeric.answer().symbol() == null ? new JsonPrimitive(Long.parseLong(given)) : number(numeric.answer());
    }

    private JsonObject segment(Segment segment) {
        JsonObject written = new JsonObject();
        JsonArray flags = new JsonArray();
        segment.flags().list().stream().map(Flag::name).forEach(flags::add);
        written.add("flags", flags);
        written.add("seq", number(letters.written(segment.seq(), level.you().symbol())));
        if (segment.hasAck()) {
            written.add(
                    "ack", number(letters.written(segment.ack(), level.peer().symbol())));
        }
        written.addProperty("length", segment.length());
        return written;
    }

    /** By its letter as a text, else as a number. */
    static JsonPrimitive number(SymbolicNumber number) {
        return number.symbol() == null ? new JsonPrimitive(number.offset()) : new JsonPrimitive(number.toString());
    }
}
