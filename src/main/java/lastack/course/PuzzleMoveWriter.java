package lastack.course;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import lastack.game.Cell;
import lastack.game.Figure;
import lastack.game.Move;
import lastack.game.Put;
import lastack.game.RecordedEnd;
import lastack.game.RecordedLevel;
import lastack.game.Role;
import lastack.tcp.Flag;
import org.jspecify.annotations.Nullable;

/** Writes moves in a level about a recording as answer sheets hold them. */
final class PuzzleMoveWriter {
    private final RecordedLevel level;
    private final Letters letters;

    /** @param level the level with the numbers of a play */
    PuzzleMoveWriter(RecordedLevel level) {
        this.level = level;
        this.letters = new Letters(level.symbols(0));
    }

    JsonObject move(Move move) {
        JsonObject written = new JsonObject();
        if (move instanceof Move.Fill fill) {
            JsonArray puts = new JsonArray();
            fill.puts().forEach(put -> puts.add(put(put)));
            written.add("fill", puts);
        } else if (move instanceof Move.Order order) {
            JsonArray places = new JsonArray();
            order.places().forEach(places::add);
            written.add("order", places);
        } else if (move instanceof Move.Spot spot) {
            written.add("spot", put(spot.put()));
        }
        return written;
    }

    JsonObject put(Put put) {
        JsonObject written = new JsonObject();
        written.addProperty("frame", put.frame());
        written.addProperty("field", put.cell().toString());
        written.add("value", value(put));
        return written;
    }

    private JsonElement value(Put put) {
        if (put.figure() instanceof Figure.Number number) {
            return AnswerWriter.number(letters.written(number.number(), letter(put)));
        } else if (put.figure() instanceof Figure.Octets octets) {
            return new JsonPrimitive(octets.count());
        } else if (put.figure() instanceof Figure.Bits bits) {
            JsonArray flags = new JsonArray();
            bits.flags().list().stream().map(Flag::name).forEach(flags::add);
            return flags;
        }
        return new JsonPrimitive(put.figure().toString());
    }

    /** The letter of the end whose number it is: the sender's own, or the other's that it acknowledges. */
    private @Nullable String letter(Put put) {
        boolean client = (level.recording().frame(put.frame()).from() == Role.CLIENT) == (put.cell() == Cell.SEQ);
        RecordedEnd end =
                client ? level.recording().client() : level.recording().server();
        return end.symbol();
    }
}
