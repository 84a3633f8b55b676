package lastack.course;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import lastack.game.Bilingual;
import lastack.game.Game;
import lastack.tcp.Segment;

/** What stands in a recorded level where its author has not written yet. */
final class Wording implements Narration {
    private static final String FILE = "draft.json";

    private final Fields fields;

    private Wording(Fields fields) {
        this.fields = fields;
    }

    static Wording read() {
        return read(FILE, "title", "teaches", "debrief", "send", "wait", "nudge", "worked");
    }

    /** What stands in a level that was made of a capture. */
    static Wording imported() {
        return read(
                "import.json",
                "title",
                "teaches",
                "scene",
                "between",
                "ask-fill",
                "ask-order",
                "ask-spot",
                "brief-fill",
                "brief-order",
                "brief-spot",
                "nudge",
                "rule",
                "worked",
                "debrief");
    }

    /** What stands in a level to be played that was made of a capture. */
    static Wording retold() {
        return read(
                "retold.json",
                "title",
                "teaches",
                "scene",
                "debrief",
                "client",
                "server",
                "how-four",
                "how-three",
                "how-both",
                "how-half",
                "how-reset",
                "how-open",
                "send-first-fin",
                "send-second-fin",
                "send-rst",
                "send-data",
                "send-ack",
                "send-ack-of-fin",
                "wait",
                "nudge",
                "worked");
    }

    private static Wording read(String file, String... keys) {
        Findings findings = new Findings();
        try (InputStream in = Objects.requireNonNull(Wording.class.getResourceAsStream(file))) {
            Node root = Source.read(file, in, findings).orElseThrow();
            return new Wording(new Fields(file, root, findings, keys));
        } catch (IOException e) {
            throw new UncheckedIOException("a file of the program itself cannot be read", e);
        }
    }

    @Override
    public Bilingual of(String key) {
        return fields.bilingual(key);
    }

    /** The sentence {@code key} about {@code segment}. */
    Bilingual of(String key, String segment) {
        return of(key, "{segment}", new Bilingual(segment, segment));
    }

    /** The sentence {@code key} with {@code words} in its {@code place}. */
    Bilingual of(String key, String place, Bilingual words) {
        Bilingual text = of(key);
        return new Bilingual(text.en().replace(place, words.en()), text.zh().replace(place, words.zh()));
    }

    @Override
    public Bilingual send(Game before, Segment segment) {
        return of("send");
    }

    @Override
    public Bilingual worked(String segment) {
        return of("worked", segment);
    }
}
