package lastack.lab;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lastack.tcp.Call;
import lastack.tcp.Segment;

/**
 * Steps as words, as they stand behind {@code lastack lab}: {@code receives FIN,ACK seq=5000 ack=1001}, {@code sends ACK seq=1001
 * ack=5001}, {@code write 300}, {@code close}, {@code timer}, {@code expires}. No word needs quoting in a shell, and what is written is
 * read again as the same.
 */
public final class StepWords {
    static final String RECEIVES = "receives";
    static final String SENDS = "sends";
    static final String WRITE = "write";

    /** The most octets that one write may have: as many as a conversation would show. */
    public static final int MOST_BYTES = 1_000_000;

    private static final Map<String, Event> PLAIN = Map.of(
            "open", new Event.Calls(new Call.Open()),
            "listen", new Event.Calls(new Call.Listen()),
            "shutdown", new Event.Calls(new Call.Shutdown()),
            "close", new Event.Calls(new Call.Close()),
            "abort", new Event.Calls(new Call.Abort()),
            "timer", Event.Time.RESEND,
            "expires", Event.Time.EXPIRY);

    /** Every word a step can begin with. */
    public static final List<String> VERBS =
            List.of(RECEIVES, SENDS, "open", "listen", WRITE, "shutdown", "close", "abort", "timer", "expires");

    private StepWords() {}

    /** A step as its words. */
    public static List<String> write(Event event) {
        if (event instanceof Event.Receives receives) {
            return segment(RECEIVES, receives.segment());
        } else if (event instanceof Event.Sends sends) {
            return segment(SENDS, sends.segment());
        } else if (event instanceof Event.Calls calls && calls.call() instanceof Call.Write written) {
            return List.of(WRITE, Integer.toString(written.bytes()));
        }
        return PLAIN.entrySet().stream()
                .filter(entry -> entry.getValue().equals(event))
                .map(entry -> List.of(entry.getKey()))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> segment(String verb, Segment segment) {
        List<String> words = new ArrayList<>(List.of(verb));
        words.addAll(SegmentWords.write(segment));
        return words;
    }

    /** The steps that {@code words} say; several words may stand in one, with spaces between. */
    public static Reading read(List<String> words) {
        List<String> single = new ArrayList<>();
        for (String word : words) {
            for (String part : word.strip().split("\\s+", -1)) {
                if (!part.isEmpty()) {
                    single.add(part);
                }
            }
        }
        List<Event> events = new ArrayList<>();
        for (int at = 0; at < single.size(); ) {
            if (events.size() == Experiment.MOST_EVENTS) {
                return new Reading.Wrong(Reading.Reason.TOO_MANY_STEPS, single.get(at), List.of());
            }
            String verb = single.get(at).toLowerCase(Locale.ROOT);
            int end = at + 1;
            while (end < single.size() && !VERBS.contains(single.get(end).toLowerCase(Locale.ROOT))) {
                end++;
            }
            Reading step = step(single.get(at), verb, single.subList(at + 1, end));
            if (!(step instanceof Reading.Steps steps)) {
                return step;
            }
            events.addAll(steps.events());
            at = end;
        }
        return new Reading.Steps(events);
    }

    private static Reading step(String written, String verb, List<String> rest) {
        if (verb.equals(RECEIVES) || verb.equals(SENDS)) {
            return segment(verb, SegmentWords.read(rest, SegmentWords.DIGITS));
        } else if (verb.equals(WRITE)) {
            return written(rest);
        }
        Event plain = PLAIN.get(verb);
        if (plain == null) {
            return new Reading.Wrong(Reading.Reason.NOT_A_STEP, written, VERBS);
        }
        return rest.isEmpty()
                ? new Reading.Steps(List.of(plain))
                : new Reading.Wrong(Reading.Reason.NOT_A_STEP, rest.get(0), VERBS);
    }

    private static Reading segment(String verb, Reading read) {
        if (read instanceof Reading.Whole whole) {
            Segment segment = whole.segment();
            return new Reading.Steps(
                    List.of(verb.equals(RECEIVES) ? new Event.Receives(segment) : new Event.Sends(segment)));
        }
        Reading.Wrong wrong = (Reading.Wrong) read;
        // What is missing as a whole is named by the step that misses it.
        return wrong.word().isEmpty() ? new Reading.Wrong(wrong.reason(), verb, wrong.choices()) : wrong;
    }

    private static Reading written(List<String> rest) {
        if (rest.isEmpty()) {
            return new Reading.Wrong(Reading.Reason.BYTES_MISSING, WRITE, List.of());
        }
        if (rest.size() > 1) {
            return new Reading.Wrong(Reading.Reason.NOT_A_STEP, rest.get(1), VERBS);
        }
        long bytes = Digits.read(rest.get(0), MOST_BYTES);
        return bytes < 1
                ? new Reading.Wrong(Reading.Reason.NOT_A_NUMBER, rest.get(0), List.of())
                : new Reading.Steps(List.of(new Event.Calls(new Call.Write((int) bytes))));
    }
}
