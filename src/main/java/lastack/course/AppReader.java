package lastack.course;

import java.util.List;
import lastack.game.AppStep;
import lastack.game.Deed;
import lastack.tcp.Call;
import lastack.tcp.State;

/** What the applications do: {@code "apps"}. */
final class AppReader {
    private static final int MOST_STEPS = 50;

    /** So far, a quarter of all numbers, no number of the next connection can be taken for one of the last. */
    private static final int FARTHEST = 1 << 30;

    private static final Vocabulary<String> CALLS =
            Vocabulary.of(Problem.UNKNOWN_CALL, "close", "open", "listen", "write", "shutdown", "abort");

    /** What can befall an application, and what it can call. */
    private static final Vocabulary<String> DEEDS =
            Vocabulary.of(Problem.UNKNOWN_CALL, "close", "open", "listen", "write", "shutdown", "abort", "crash");

    private final Findings findings;

    AppReader(Findings findings) {
        this.findings = findings;
    }

    /** The steps of one application, under its {@code key}. */
    List<AppStep> steps(Fields apps, String key) {
        return apps.items(key, 0, MOST_STEPS).stream().map(this::step).toList();
    }

    private AppStep step(Node node) {
        Fields fields = new Fields("apps", node, findings, "when", "after", "call", "bytes", "skip");
        State when = fields.word("when", Vocabulary.STATES).orElse(null);
        int after = fields.integer("after", 0, LevelReader.LONGEST_MILLIS, 0);
        String deed = fields.word("call", DEEDS, "");
        if (fields.has("skip") && !deed.equals("crash") && !deed.isEmpty()) {
            findings.error(fields.at("skip"), Problem.SKIP_WITHOUT_CRASH);
        }
        noBytes(fields, deed);
        return new AppStep(
                when,
                after,
                deed.equals("crash")
                        ? new Deed.Crashes(fields.integer("skip", 0, FARTHEST, 0))
                        : new Deed.Asks(call(deed, fields)));
    }

    /** The call under {@code "call"}, with its {@code "bytes"}. */
    Call call(Fields fields) {
        String call = fields.word("call", CALLS, "");
        noBytes(fields, call);
        return call(call, fields);
    }

    private void noBytes(Fields fields, String call) {
        if (fields.has("bytes") && !call.equals("write") && !call.isEmpty()) {
            findings.error(fields.at("bytes"), Problem.BYTES_WITHOUT_WRITE);
        }
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
