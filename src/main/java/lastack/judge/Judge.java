package lastack.judge;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import lastack.tcp.Arrival;
import lastack.tcp.Practice;
import lastack.tcp.Referee;

/**
 * Reads probes, one a line, and answers each with one line, in the same order. A line that cannot be read is answered too, and the next
 * one is read. What is kept in memory is one line and the answers that have not been passed on yet, however long the input is.
 */
public final class Judge {
    /** Answers are passed on in pieces of about this size while there is more to read: one by one, that would take most of the time. */
    private static final int PIECE = 1 << 15;

    private final Lines lines;
    private final Sink sink;
    private final ProbeReader reader = new ProbeReader();
    private final JsonBytes answers = new JsonBytes(2 * PIECE);
    private final VerdictWriter writer = new VerdictWriter(answers);
    private final Locale locale;

    private boolean allRead = true;
    private boolean listening = true;

    /** @param locale the language in which it is said why a line cannot be read: Chinese, or else English */
    public Judge(InputStream in, Sink sink, Locale locale) {
        this.lines = new Lines(in);
        this.sink = sink;
        this.locale = locale;
    }

    /**
     * Answers until the input ends or nobody reads the answers any more. Whenever the input pauses, all answers so far are passed on first:
     * whoever asks line by line has each answer before the next question.
     *
     * @return whether all lines could be read
     * @throws IOException if the input fails
     */
    public boolean run() throws IOException {
        while (listening) {
            if (lines.mayWait() || answers.length() >= PIECE) {
                passOn();
            }
            if (!lines.next()) {
                break;
            }
            answer();
        }
        passOn();
        return allRead;
    }

    private void answer() {
        Reading reading = reader.read(lines);
        if (reading instanceof Probe probe) {
            Arrival arrival = Referee.arrive(probe.endpoint(), probe.segment());
            List<Practice> practices = Referee.inPractice(probe.endpoint(), probe.segment(), arrival);
            writer.verdict(probe, arrival, practices);
        } else if (reading instanceof Refusal refusal) {
            allRead = false;
            writer.error(refusal, lines.number(), refusal.sentence(locale));
        }
    }

    private void passOn() {
        if (listening && answers.length() > 0) {
            listening = sink.take(answers.bytes(), answers.length());
        }
        answers.clear();
    }
}
