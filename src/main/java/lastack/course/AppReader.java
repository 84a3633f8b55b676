package lastack.course;

import java.util.List;
import lastack.game.AppStep;
import lastack.tcp.Call;
import lastack.tcp.State;

/** What the applications do: {@code "apps"}. */
final class AppReader {
    private static final int MOST_STEPS = 50;

    private static final Vocabulary<String> CALLS =
            Vocabulary.of(Problem.UNKNOWN_CALL, "close", "open", "listen", "write", "shutdown", "abort");

    private final Findings findings;

    AppReader(Findings findings) {
        this.findings = findings;
    }

    /** The steps of one application, under its {@code key}. */
    List<AppStep> steps(Fields apps, String key) {
        return apps.items(key, 0, MOST_STEPS).stream().map(this::step).toList();
    }

    private AppStep step(Node node) {
        Fields fields = new Fields("apps", node, findings, "when", "after", "call", "bytes");
        State when = fields.word("when", Vocabulary.STATES).orElse(null);
        int after = fields.integer("after", 0, LevelReader.LONGEST_MILLIS, 0);
        String call = fields.word("call", CALLS, "");
        if (fields.has("bytes") && !call.equals("write") && !call.isEmpty()) {
            findings.error(fields.at("bytes"), Problem.BYTES_WITHOUT_WRITE);
        }
        return new AppStep(when, after, call(call, fields));
    }

    private static Call call(String name, Fields fields) {
        return switch (name) {
            case "open" -> new Call.Open();
            case "listen" -> new Call.Listen();
            case "write" -> new Call.Write(fields.integer("bytes", 1, MoveReader.MOST_BYTES));
            case "shutdown" -> new Call.Shutdown();
            case "abort" -> new Call.Abort();
            default -> new Call.Close();
        };
    }
}
