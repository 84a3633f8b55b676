package lastack.course;

import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import lastack.game.Question;
import lastack.game.Situation;

/** Writes a question as {@link QuestionReader} reads it. */
final class QuestionWriter {
    private QuestionWriter() {}

    static JsonObject write(Question question) {
        JsonObject written = new JsonObject();
        if (question instanceof Question.Choice choice) {
            begin(written, "choice", choice);
            written.add("options", LevelWriter.list(choice.options(), QuestionWriter::option));
        } else if (question instanceof Question.Several several) {
            begin(written, "several", several);
            written.add("options", LevelWriter.list(several.options(), QuestionWriter::option));
        } else if (question instanceof Question.Numeric numeric) {
            begin(written, "number", numeric);
            written.add("answer", AnswerWriter.number(numeric.answer()));
            written.add("wrong", LevelWriter.list(numeric.slips(), slip -> slip(slip, isDigits(slip.given()))));
        } else if (question instanceof Question.OfState state) {
            begin(written, "state", state);
            written.addProperty("answer", state.answer().toString());
            written.add("wrong", LevelWriter.list(state.slips(), slip -> slip(slip, false)));
        } else if (question instanceof Question.Words words) {
            begin(written, "text", words);
            written.add("accept", LevelWriter.list(words.accepted(), JsonPrimitive::new));
            written.add("wrong", LevelWriter.list(words.slips(), slip -> slip(slip, false)));
        } else if (question instanceof Question.OfSegment segment) {
            begin(written, "segment", segment);
            written.add("situation", situation(segment.situation()));
            written.add("answer", LevelWriter.segment(segment.answer()));
        }
        return written;
    }

    private static void begin(JsonObject written, String kind, Question question) {
        written.addProperty("kind", kind);
        written.add("prompt", LevelWriter.text(question.prompt()));
    }

    private static JsonObject option(Question.Option option) {
        JsonObject written = new JsonObject();
        written.addProperty("id", option.id());
        written.add("text", LevelWriter.text(option.text()));
        if (option.right()) {
            written.addProperty("right", true);
        }
        LevelWriter.put(written, "why", option.why());
        return written;
    }

    private static boolean isDigits(String given) {
        return given.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static JsonObject slip(Question.Slip slip, boolean digits) {
        JsonObject written = new JsonObject();
        if (digits) {
            written.addProperty("answer", Long.parseLong(slip.given()));
        } else {
            written.addProperty("answer", slip.given());
        }
        written.add("why", LevelWriter.text(slip.why()));
        return written;
    }

    private static JsonObject situation(Situation situation) {
        JsonObject written = new JsonObject();
        written.addProperty("state", situation.state().toString());
        written.add("sndNxt", AnswerWriter.number(situation.sndNxt()));
        written.add("rcvNxt", AnswerWriter.number(situation.rcvNxt()));
        if (situation.came() != null) {
            written.add("came", LevelWriter.segment(situation.came()));
        }
        if (situation.call() != null) {
            LevelWriter.call(written, situation.call());
        }
        return written;
    }
}
