package lastack.course;

import lastack.game.Sketch;

/** What a level says that is made from its seed alone: {@code "generated"}. */
final class SketchReader {
    /** The letter that stands for how many bytes a sentence is about. */
    static final String BYTES = "n";

    private final Findings findings;

    SketchReader(Findings findings) {
        this.findings = findings;
    }

    Sketch sketch(Node node) {
        Fields fields =
                new Fields("generated", node, findings, "daily", "data", "last", "ack", "fin", "again", "waiting");
        return new Sketch(
                fields.truth("daily"),
                fields.bilingual("data"),
                fields.bilingual("last"),
                fields.bilingual("ack"),
                fields.bilingual("fin"),
                fields.bilingual("again"),
                fields.bilingual("waiting"));
    }
}
