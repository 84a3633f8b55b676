package lastack.course;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import lastack.game.Expected;
import lastack.game.Frame;
import lastack.game.Hint;
import lastack.game.RecordedEnd;
import lastack.game.RecordedLevel;
import lastack.game.Task;
import lastack.tcp.Flag;

/** Writes a level about a recording as the file that {@link LevelReader} makes it of. */
final class RecordedLevelWriter {
    private static final Gson PRETTY =
            new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

    private RecordedLevelWriter() {}

    /** The text of the file, with a line feed at its end. */
    static String write(RecordedLevel level) {
        JsonObject file = new JsonObject();
        file.addProperty("format", LevelReader.FORMAT);
        file.addProperty("id", level.id());
        file.addProperty("kind", level.kind().toString());
        file.add("title", LevelWriter.text(level.title()));
        file.add("teaches", LevelWriter.text(level.teaches()));
        file.add("rules", LevelWriter.list(level.rules(), rule -> new JsonPrimitive(rule.id())));
        file.addProperty("seeded", level.seeded());
        file.add("scene", LevelWriter.text(level.scene()));
        file.add("ask", LevelWriter.text(level.ask()));
        file.add("client", end(level.recording().client()));
        file.add("server", end(level.recording().server()));
        file.add("frames", LevelWriter.list(level.recording().frames(), RecordedLevelWriter::frame));
        file.add("tasks", LevelWriter.list(level.tasks(), task -> task(level, task)));
        file.add("stars", LevelWriter.list(level.stars(), JsonPrimitive::new));
        file.add("debrief", LevelWriter.text(level.debrief()));
        return PRETTY.toJson(file) + "\n";
    }

    private static JsonObject end(RecordedEnd end) {
        JsonObject written = new JsonObject();
        written.addProperty("state", end.state().toString());
        written.addProperty("nxt", end.nxt().value());
        if (end.symbol() != null) {
            written.addProperty("symbol", end.symbol());
            written.addProperty("at", end.at().value());
        }
        return written;
    }

    private static JsonObject frame(Frame frame) {
        JsonObject written = new JsonObject();
        written.addProperty("micros", frame.micros());
        written.addProperty("from", frame.from().toString());
        JsonArray flags = new JsonArray();
        frame.flags().list().stream().map(Flag::name).forEach(flags::add);
        written.add("flags", flags);
        written.addProperty("seq", frame.seq().value());
        if (frame.flags().has(Flag.ACK)) {
            written.addProperty("ack", frame.ack().value());
        }
        written.addProperty("length", frame.length());
        written.addProperty("window", frame.window());
        if (frame.arrives() > 0) {
            written.addProperty("arrives", frame.arrives());
        }
        if (frame.lost()) {
            written.addProperty("lost", true);
        }
        return written;
    }

    private static JsonObject task(RecordedLevel level, Task task) {
        JsonObject written = new JsonObject();
        if (task.expected() instanceof Expected.Restore hidden) {
            JsonObject place = new JsonObject();
            place.addProperty("frame", hidden.frame());
            place.addProperty("field", hidden.cell().toString());
            written.add("fill", place);
        } else if (task.expected() instanceof Expected.Arrange arrange) {
            JsonObject shuffled = new JsonObject();
            shuffled.add("shown", LevelWriter.list(arrange.shown(), JsonPrimitive::new));
            written.add("order", shuffled);
        } else if (task.expected() instanceof Expected.Mend mend) {
            written.add("spot", new PuzzleMoveWriter(level).put(mend.misprint()));
        }
        written.addProperty("points", task.points());
        written.addProperty("miss", task.miss());
        written.add("brief", LevelWriter.text(task.brief()));
        LevelWriter.put(written, "right", task.right());
        written.add("hints", LevelWriter.list(task.hints(), RecordedLevelWriter::hint));
        return written;
    }

    private static JsonObject hint(Hint hint) {
        JsonObject written = new JsonObject();
        written.addProperty("price", hint.price());
        written.add("text", LevelWriter.text(hint.text()));
        return written;
    }
}
