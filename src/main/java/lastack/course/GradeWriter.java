package lastack.course;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import lastack.game.Belief;
import lastack.game.Finding;
import lastack.game.Game;
import lastack.tcp.Fault;
import lastack.tcp.Flag;
import lastack.tcp.Value;

/** Writes grades for those who collect them: one JSON object, on one line. */
public final class GradeWriter {
    private final Reasons reasons;

    public GradeWriter(Reasons reasons) {
        this.reasons = reasons;
    }

    /** {@code {"level":...,"score":...,"max":...,"stars":...,"solved":...,"moves":[...]}}. */
    public String write(Grade grade) {
        Game end = grade.end();
        JsonObject written = new JsonObject();
        written.addProperty("level", end.level().id());
        written.addProperty("score", end.score());
        written.addProperty("max", end.level().max());
        written.addProperty("stars", end.stars());
        written.addProperty("solved", end.solved());
        JsonArray moves = new JsonArray();
        for (int at = 0; at < grade.moves().size(); at++) {
            moves.add(move(at + 1, grade.moves().get(at)));
        }
        written.add("moves", moves);
        return written.toString();
    }

    private JsonObject move(int n, Grade.Graded move) {
        JsonObject written = new JsonObject();
        written.addProperty("n", n);
        written.addProperty("verdict", move.ruling().toString());
        written.addProperty("points", move.points());
        JsonArray fields = new JsonArray();
        move.findings().forEach(finding -> fields.add(field(move.before(), finding)));
        written.add("fields", fields);
        return written;
    }

    private JsonObject field(Game game, Finding finding) {
        Fault fault = finding.fault();
        JsonObject written = new JsonObject();
        written.addProperty("field", fault.field().toString());
        written.add("given", value(fault.given()));
        JsonArray allowed = new JsonArray();
        fault.allowed().forEach(one -> allowed.add(value(one)));
        written.add("allowed", allowed);
        written.addProperty("rule", finding.rule().id());
        written.addProperty("section", finding.rule().section());
        written.addProperty("belief", finding.likeliest().id());
        if (finding.beliefs().size() > 1) {
            JsonArray also = new JsonArray();
            finding.beliefs().stream().skip(1).map(Belief::id).forEach(also::add);
            written.add("also", also);
        }
        written.addProperty("why", reasons.why(game, finding));
        return written;
    }

    private static JsonElement value(Value value) {
        if (value instanceof Value.Seq seq) {
            return new JsonPrimitive(seq.number().value());
        } else if (value instanceof Value.Length length) {
            return new JsonPrimitive(length.octets());
        } else if (value instanceof Value.FlagSet set) {
            JsonArray flags = new JsonArray();
            set.flags().list().stream().map(Flag::name).forEach(flags::add);
            return flags;
        }
        return new JsonPrimitive(value.toString());
    }
}
