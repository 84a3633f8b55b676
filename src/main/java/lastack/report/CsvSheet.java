package lastack.report;

import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import lastack.classroom.StudentId;
import lastack.tcp.Rule;
import org.jspecify.annotations.Nullable;

/**
 * A report as CSV (RFC 4180): a head, then a line for each item or each student. What a student has typed as a name is text to whoever
 * opens it: a cell that a spreadsheet would take for a formula gets an apostrophe in front, which spreadsheets hide.
 */
public final class CsvSheet {
    /** Times are of this form, in UTC: {@code 2026-11-23T10:15:30Z}. */
    private static final String END = "\r\n";

    private static final String DANGEROUS = "=+-@\t\r";

    private final Appendable out;

    private CsvSheet(Appendable out) {
        this.out = out;
    }

    /** One line for each student and item. */
    public static void byItem(Report report, Appendable out) throws IOException {
        CsvSheet sheet = new CsvSheet(out);
        sheet.line(
                "student", "name", "level", "move", "rule", "attempts", "hints", "first_right_at", "seconds", "score");
        Map<StudentId, Learner> learners = report.byNumber();
        for (Item item : report.items()) {
            sheet.line(
                    item.student(),
                    Report.name(learners, item.student()),
                    item.level(),
                    item.move(),
                    id(item.rule()),
                    item.attempts(),
                    item.hints(),
                    item.right() ? Instant.ofEpochMilli(item.firstRightAt() / 1000 * 1000) : "",
                    seconds(item.millis()),
                    item.score());
        }
    }

    /** One line for each student. {@code ref} is what the school's own list calls the student; with pseudonyms it is left empty. */
    public static void byStudent(Report report, Appendable out) throws IOException {
        CsvSheet sheet = new CsvSheet(out);
        sheet.line(
                "student",
                "name",
                "ref",
                "solved",
                "score",
                "max",
                "attempts",
                "wrong",
                "hints",
                "calls",
                "seconds",
                "pair_rounds",
                "caught",
                "missed",
                "false_alarms");
        for (Learner one : report.learners()) {
            sheet.line(
                    one.student().id(),
                    one.name(),
                    report.pseudonyms() ? "" : one.student().ref(),
                    one.solved(),
                    one.score(),
                    one.max(),
                    one.attempts(),
                    one.wrong(),
                    one.hints(),
                    one.calls(),
                    seconds(one.millis()),
                    one.pairs().rounds(),
                    one.pairs().caught(),
                    one.pairs().missed(),
                    one.pairs().falseAlarms());
        }
    }

    static String id(@Nullable Rule rule) {
        return rule == null ? "" : rule.id();
    }

    static long seconds(long millis) {
        return Math.round(millis / 1000.0);
    }

    private void line(Object... cells) throws IOException {
        for (int i = 0; i < cells.length; i++) {
            if (i > 0) {
                out.append(',');
            }
            out.append(cell(cells[i].toString()));
        }
        out.append(END);
    }

    /** The cell as it stands in the file. */
    public static String cell(String text) {
        String safe = !text.isEmpty() && DANGEROUS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        boolean quoted = safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n');
        return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
