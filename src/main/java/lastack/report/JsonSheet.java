package lastack.report;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import lastack.classroom.Counted;
import lastack.classroom.Round;
import lastack.classroom.RoundResult;
import lastack.classroom.StudentId;

/**
 * A report as JSON, one object a line: the room, then a line for each student, item, rule that was missed, belief and round. Each has a
 * {@code type}.
 */
public final class JsonSheet {
    private final Report report;
    private final Map<StudentId, Learner> learners;
    private final Appendable out;

    private JsonSheet(Report report, Appendable out) {
        this.report = report;
        this.learners = report.byNumber();
        this.out = out;
    }

    public static void write(Report report, Appendable out) throws IOException {
        JsonSheet sheet = new JsonSheet(report, out);
        sheet.line(sheet.room());
        for (Learner one : report.learners()) {
            sheet.line(sheet.student(one));
        }
        for (Item item : report.items()) {
            sheet.line(sheet.item(item));
        }
        for (var rule : report.misses().byRule()) {
            sheet.line(counted("rule", rule, rule.what().id()));
        }
        for (var belief : report.misses().byBelief()) {
            sheet.line(counted("belief", belief, belief.what().id()));
        }
        for (RoundResult round : report.rounds()) {
            sheet.line(sheet.round(round));
        }
    }

    private void line(JsonObject object) throws IOException {
        out.append(object.toString()).append('\n');
    }

    private static JsonObject of(String type) {
        JsonObject object = new JsonObject();
        object.addProperty("type", type);
        return object;
    }

    private JsonObject room() {
        JsonObject room = of("room");
        room.addProperty("room", report.room().text());
        room.addProperty("from", time(report.from()));
        room.addProperty("to", time(report.to()));
        room.addProperty("students", report.learners().size());
        return room;
    }

    private JsonObject student(Learner one) {
        JsonObject student = of("student");
        student.addProperty("student", one.student().id().number());
        student.addProperty("name", one.name());
        if (!report.pseudonyms() && !one.student().ref().isEmpty()) {
            student.addProperty("ref", one.student().ref());
        }
        student.addProperty("solved", one.solved());
        student.addProperty("score", one.score());
        student.addProperty("max", one.max());
        student.addProperty("attempts", one.attempts());
        student.addProperty("wrong", one.wrong());
        student.addProperty("hints", one.hints());
        student.addProperty("calls", one.calls());
        student.addProperty("seconds", CsvSheet.seconds(one.millis()));
        JsonObject levels = new JsonObject();
        new TreeMap<>(one.best()).forEach((level, best) -> levels.add(level, best(best)));
        student.add("levels", levels);
        JsonObject pairs = new JsonObject();
        pairs.addProperty("rounds", one.pairs().rounds());
        pairs.addProperty("caught", one.pairs().caught());
        pairs.addProperty("missed", one.pairs().missed());
        pairs.addProperty("falseAlarms", one.pairs().falseAlarms());
        student.add("pairs", pairs);
        return student;
    }

    private static JsonObject best(Learner.Best best) {
        JsonObject object = new JsonObject();
        object.addProperty("score", best.score());
        object.addProperty("max", best.max());
        object.addProperty("solved", best.solved());
        return object;
    }

    private JsonObject item(Item item) {
        JsonObject object = of("item");
        object.addProperty("student", item.student().number());
        object.addProperty("name", Report.name(learners, item.student()));
        object.addProperty("level", item.level());
        object.addProperty("move", item.move());
        if (item.rule() != null) {
            object.addProperty("rule", item.rule().id());
        }
        object.addProperty("attempts", item.attempts());
        object.addProperty("hints", item.hints());
        if (item.right()) {
            object.addProperty("firstRightAt", time(item.firstRightAt()));
        }
        object.addProperty("seconds", CsvSheet.seconds(item.millis()));
        object.addProperty("score", item.score());
        return object;
    }

    private static JsonObject counted(String type, Counted<?> counted, String id) {
        JsonObject object = of(type);
        object.addProperty(type, id);
        object.addProperty("wrong", counted.tries());
        object.addProperty("students", counted.students());
        return object;
    }

    private JsonObject round(RoundResult result) {
        Round round = result.round();
        JsonObject object = of("round");
        object.addProperty("round", round.number());
        if (round.target() instanceof Round.Level level) {
            object.addProperty("level", level.id());
        } else if (round.target() instanceof Round.Exam exam) {
            object.addProperty("questions", exam.questions());
        }
        object.addProperty("seed", round.target().seed());
        object.addProperty("mode", round.mode().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        object.addProperty("from", time(result.began()));
        object.addProperty("to", time(result.ended()));
        JsonArray rows = new JsonArray();
        for (RoundResult.Row row : result.rows()) {
            JsonObject one = new JsonObject();
            if (row.finished()) {
                one.addProperty("rank", row.rank());
            }
            JsonArray members = new JsonArray();
            row.members().forEach(member -> members.add(Report.name(learners, member)));
            one.add("members", members);
            one.addProperty("score", row.score());
            one.addProperty("seconds", CsvSheet.seconds(row.millis()));
            rows.add(one);
        }
        object.add("rows", rows);
        return object;
    }

    private static String time(long millis) {
        return Instant.ofEpochMilli(millis / 1000 * 1000).toString();
    }
}
