package lastack.course;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import lastack.game.Attempt;
import lastack.game.Belief;
import lastack.game.Finding;
import lastack.game.Game;
import lastack.game.Objection;
import lastack.tcp.Fault;
import lastack.tcp.Field;
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
        Attempt end = grade.end();
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
        for (Finding finding : move.findings()) {
            fields.add(field(finding, reasons.why((Game) move.before(), finding)));
        }
        move.objections().forEach(objection -> against(objection, fields));
        written.add("fields", fields);
        return written;
    }

    /** What the referee has against a recording, with the number of the segment. */
    private void against(Objection objection, JsonArray fields) {
        if (objection instanceof Objection.ToSegment segment) {
            for (Finding finding : segment.findings()) {
                JsonObject written = field(finding, reasons.why(objection, finding));
                written.addProperty("frame", objection.frame());
                fields.add(written);
            }
            return;
        }
        JsonObject written = new JsonObject();
        JsonArray allowed = new JsonArray();
        if (objection instanceof Objection.ToState state) {
            written.addProperty("field", state.end().toString());
            written.addProperty("given", state.given().toString());
            allowed.add(state.allowed().toString());
        } else {
            written.addProperty("field", Field.MOVE.toString());
        }
        written.add("allowed", allowed);
        written.addProperty("rule", objection.rule().id());
        written.addProperty("section", objection.rule().section());
        written.addProperty("belief", Belief.NONE_KNOWN.id());
        written.addProperty("why", reasons.why(objection, null));
        written.addProperty("frame", objection.frame());
        fields.add(written);
    }

    private static JsonObject field(Finding finding, String why) {
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
        written.addProperty("why", why);
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
