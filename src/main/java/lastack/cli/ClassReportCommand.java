package lastack.cli;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import lastack.app.KeepingException;
import lastack.classroom.RoomCode;
import lastack.classroom.RoomKeeper;
import lastack.classroom.Stamped;
import lastack.game.Course;
import lastack.report.CsvSheet;
import lastack.report.HtmlSheet;
import lastack.report.JsonSheet;
import lastack.report.PairScores;
import lastack.report.Report;
import lastack.text.Lang;
import lastack.text.Words;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.IExitCodeGenerator;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code lastack class report}: what a class came to, as CSV, JSON or a page for a browser. */
@Command(
        name = "report",
        description = {
            "What a class came to: by student and step as CSV (the default), as JSON lines,",
            "or as one page with charts that a browser shows without a network."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Commands.Version.class)
final class ClassReportCommand implements Runnable, IExitCodeGenerator {
    /** A sign at the beginning of a file by which Excel knows that it is UTF-8; everybody else does without. */
    private static final String MARK = "\ufeff";

    @ParentCommand
    private ClassCommand parent = new ClassCommand();

    @Option(names = "--room", paramLabel = "CODE", description = "Which room, if there are several.")
    private @Nullable String room;

    @ArgGroup
    private Form form = new Form();

    @Option(names = "--by", paramLabel = "item|student", description = "What a line of the CSV is about.")
    private By by = By.item;

    @Option(names = "--pseudonyms", description = "Numbers instead of names.")
    private boolean pseudonyms;

    @Option(names = "--excel", description = "Mark the CSV as UTF-8, so that Excel reads Chinese names.")
    private boolean excel;

    @Option(names = "--out", paramLabel = "FILE", description = "Where to; standard output if left out.")
    private @Nullable String file;

    @Option(names = "--force", description = "Replace the file if it is there.")
    private boolean force;

    private int exitCode;

    /** What a line is about, as it is written on the command line. */
    enum By {
        item,
        student
    }

    /** The form of the report: one of them. */
    static final class Form {
        // Nobody reads it: it is what comes when neither of the others is asked for, and here so that it can be said.
        @SuppressWarnings("UnusedVariable")
        @Option(names = "--csv", description = "CSV (the default).")
        private boolean csv;

        @Option(names = "--json", description = "JSON, one object a line.")
        private boolean json;

        @Option(names = "--html", description = "One page for a browser.")
        private boolean html;
    }

    @Override
    public void run() {
        Settings settings = parent.settings();
        exitCode = Main.guarded(
                settings, () -> OpenRooms.room(settings, room, (rooms, code) -> report(settings, rooms, code)));
    }

    private int report(Settings settings, RoomKeeper rooms, RoomCode code) throws KeepingException {
        List<Stamped> all = rooms.since(code, 0);
        Course course = Play.library(settings).course();
        Report report = Report.of(code, all, Clock.systemUTC().millis(), pseudonyms, new PairScores(course));
        return Sheet.written(settings, file, force, out -> write(report, course, settings.language(), out));
    }

    private void write(Report report, Course course, Lang lang, Appendable out) throws IOException {
        if (form.html) {
            HtmlSheet.write(report, titles(course, lang), lang, out);
        } else if (form.json) {
            JsonSheet.write(report, out);
        } else {
            out.append(excel ? MARK : "");
            if (by == By.student) {
                CsvSheet.byStudent(report, out);
            } else {
                CsvSheet.byItem(report, out);
            }
        }
    }

    /** Number and title; a level that the course does not have any more is called by its id. */
    private static Function<String, String> titles(Course course, Lang lang) {
        Words words = Words.in(lang);
        return id -> course.find(id)
                .map(place -> place.number() + " " + words.of(place.level().title()))
                .orElse(id);
    }

    @Override
    public int getExitCode() {
        return exitCode;
    }
}
