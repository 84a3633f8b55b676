package lastack.course;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.Collection;
import java.util.Locale;
import java.util.function.Function;
import lastack.game.AppStep;
import lastack.game.Bilingual;
import lastack.game.Deed;
import lastack.game.Expected;
import lastack.game.Hint;
import lastack.game.NetRule;
import lastack.game.PlayLevel;
import lastack.game.Seat;
import lastack.game.Stray;
import lastack.game.Task;
import lastack.tcp.Call;
import lastack.tcp.Flags;
import lastack.tcp.Reader;
import lastack.tcp.SeqNum;
import lastack.tcp.State;
import org.jspecify.annotations.Nullable;

/** Writes a level of kind {@code play} as the file that {@link LevelReader} makes it of. */
final class LevelWriter {
    private static final Gson PRETTY =
            new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

    private LevelWriter() {}

    /** The text of the file, with a line feed at its end. */
    static String write(PlayLevel level) {
        JsonObject file = new JsonObject();
        file.addProperty("format", LevelReader.FORMAT);
        file.addProperty("id", level.id());
        file.addProperty("kind", level.kind().toString());
        file.add("title", text(level.title()));
        file.add("teaches", text(level.teaches()));
        file.add("rules", list(level.rules(), rule -> new JsonPrimitive(rule.id())));
        file.addProperty("seeded", level.seeded());
        file.add("scene", text(level.scene()));
        file.add("you", seat(level.you()));
        file.add("peer", seat(level.peer()));
        JsonObject apps = new JsonObject();
        apps.add("you", list(level.yourApp(), LevelWriter::step));
        apps.add("peer", list(level.peerApp(), LevelWriter::step));
        file.add("apps", apps);
        file.add("network", list(level.network(), LevelWriter::rule));
        file.add("strays", list(level.strays(), LevelWriter::stray));
        file.add("before", list(level.before(), LevelWriter::move));
        file.add("hide", list(level.hidden(), counter -> new JsonPrimitive(counter.toString())));
        JsonObject goal = new JsonObject();
        put(goal, "you", level.goal().you());
        put(goal, "peer", level.goal().peer());
        file.add("goal", goal);
        file.add("tasks", list(level.tasks(), LevelWriter::task));
        file.add("stars", list(level.stars(), JsonPrimitive::new));
        file.add("debrief", text(level.debrief()));
        return PRETTY.toJson(file) + "\n";
    }

    static <T> JsonArray list(Collection<T> values, Function<T, JsonElement> written) {
        JsonArray list = new JsonArray();
        values.forEach(value -> list.add(written.apply(value)));
        return list;
    }

    static JsonObject text(Bilingual text) {
        JsonObject written = new JsonObject();
        written.addProperty("en", text.en());
        written.addProperty("zh", text.zh());
        return written;
    }

    static void put(JsonObject object, String key, @Nullable Bilingual text) {
        if (text != null) {
            object.add(key, text(text));
        }
    }

    private static void put(JsonObject object, String key, @Nullable State state) {
        if (state != null) {
            object.addProperty(key, state.toString());
        }
    }

    private static JsonObject seat(Seat seat) {
        JsonObject written = new JsonObject();
        written.addProperty("role", seat.role().toString());
        written.addProperty("port", seat.port());
        put(written, "state", seat.state());
        written.addProperty("nxt", seat.nxt());
        written.addProperty("window", seat.window());
        if (seat.symbol() != null) {
            written.addProperty("symbol", seat.symbol());
        }
        if (seat.reader() != Reader.READS) {
            written.addProperty("reader", seat.reader().name().toLowerCase(Locale.ROOT));
        }
        if (seat.spread() < SeqNum.MODULUS) {
            written.addProperty("spread", seat.spread());
        }
        return written;
    }

    private static JsonObject step(AppStep step) {
        JsonObject written = new JsonObject();
        put(written, "when", step.when());
        written.addProperty("after", step.after());
        if (step.deed() instanceof Deed.Crashes crash) {
            written.addProperty("call", "crash");
            written.addProperty("skip", crash.skip());
        } else if (step.deed() instanceof Deed.Asks asks) {
            call(written, asks.call());
        }
        return written;
    }

    /** {@code "call"}, with its {@code "bytes"} where it has some. */
    static void call(JsonObject written, Call call) {
        written.addProperty("call", call.getClass().getSimpleName().toLowerCase(Locale.ROOT));
        if (call instanceof Call.Write write) {
            written.addProperty("bytes", write.bytes());
        }
    }

    private static JsonObject rule(NetRule rule) {
        JsonObject written = new JsonObject();
        written.addProperty("from", rule.from().toString());
        if (rule.flags() != null) {
            written.add("flags", flags(rule.flags()));
        }
        written.addProperty("nth", rule.nth());
        written.addProperty("do", rule.what().toString());
        if (rule.what() != NetRule.What.DROP) {
            written.addProperty("millis", rule.millis());
        }
        return written;
    }

    private static JsonObject stray(Stray stray) {
        JsonObject written = new JsonObject();
        written.addProperty("to", stray.to().toString());
        put(written, "when", stray.when());
        written.addProperty("after", stray.after());
        written.add("segment", segment(stray.segment()));
        return written;
    }

    private static JsonObject move(Expected expected) {
        JsonObject written = new JsonObject();
        if (expected instanceof Expected.Send send) {
            written.add("send", segment(send));
        } else if (expected instanceof Expected.Reply reply) {
            written.add("question", QuestionWriter.write(reply.question()));
        } else {
            written.addProperty("wait", true);
        }
        return written;
    }

    private static JsonObject task(Task task) {
        JsonObject written = move(task.expected());
        written.addProperty("points", task.points());
        written.addProperty("miss", task.miss());
        if (task.unique()) {
            written.addProperty("unique", true);
        }
        written.add("brief", text(task.brief()));
        put(written, "ask", task.ask());
        put(written, "right", task.right());
        written.add("hints", list(task.hints(), LevelWriter::hint));
        return written;
    }

    private static JsonObject hint(Hint hint) {
        JsonObject written = new JsonObject();
        written.addProperty("price", hint.price());
        written.add("text", text(hint.text()));
        return written;
    }

    /** A segment as levels write it. */
    static JsonObject segment(Expected.Send send) {
        JsonObject written = new JsonObject();
        written.add("flags", flags(send.flags()));
        written.add("seq", AnswerWriter.number(send.seq()));
        if (send.ack() != null) {
            written.add("ack", AnswerWriter.number(send.ack()));
        }
        written.addProperty("length", send.length());
        return written;
    }

    private static JsonArray flags(Flags flags) {
        return list(flags.list(), flag -> new JsonPrimitive(flag.name()));
    }
}
