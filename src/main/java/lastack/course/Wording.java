package lastack.course;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import lastack.game.Bilingual;

/** What stands in a recorded level where its author has not written yet. */
final class Wording {
    private static final String FILE = "draft.json";

    private final Fields fields;

    private Wording(Fields fields) {
        this.fields = fields;
    }

    static Wording read() {
        Findings findings = new Findings();
        try (InputStream in = Objects.requireNonNull(Wording.class.getResourceAsStream(FILE))) {
            Node root = Source.read(FILE, in, findings).orElseThrow();
            return new Wording(
                    new Fields(FILE, root, findings, "title", "teaches", "debrief", "send", "wait", "nudge", "worked"));
        } catch (IOException e) {
            throw new UncheckedIOException("a file of the program itself cannot be read", e);
        }
    }

    Bilingual of(String key) {
        return fields.bilingual(key);
    }

    /** The sentence {@code key} about {@code segment}. */
    Bilingual of(String key, String segment) {
        Bilingual text = of(key);
        return new Bilingual(text.en().replace("{segment}", segment), text.zh().replace("{segment}", segment));
    }
}
