package lastack.plain;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntSupplier;
import lastack.text.CellText;
import lastack.text.LineBreaks;

/** Where sentences are written: a line for each, broken between words where it would be longer than the paper is wide. */
final class Paper {
    private final Consumer<String> out;
    private final IntSupplier columns;
    private boolean blank = true;

    /**
     * @param out takes text as it is to be shown at once, line feeds included
     * @param columns the most cells of a line, now
     */
    Paper(Consumer<String> out, IntSupplier columns) {
        this.out = out;
        this.columns = columns;
    }

    /** The most cells of a line, now. */
    int columns() {
        return columns.getAsInt();
    }

    /** A sentence on a line of its own. Nothing in it can steer a terminal, whoever wrote it. */
    void say(String sentence) {
        for (String line : sentence.lines().toList()) {
            LineBreaks.lines(CellText.clean(line), columns.getAsInt()).forEach(part -> out.accept(part + "\n"));
        }
        blank = false;
    }

    void say(List<String> sentences) {
        sentences.forEach(this::say);
    }

    /** A blank line before a new thought; never a second one. */
    void pause() {
        if (!blank) {
            out.accept("\n");
            blank = true;
        }
    }

    /** A question, with the answer to stand behind it on the same line. */
    void ask(String question) {
        List<String> lines = LineBreaks.lines(CellText.clean(question), columns.getAsInt());
        out.accept(spaced(String.join("\n", lines)));
        blank = false;
    }

    /** A question with room before its answer; a full-width colon brings its own. */
    static String spaced(String question) {
        return question.endsWith(":") ? question + " " : question;
    }

    /** The answer that nobody has seen typed. */
    void echo(String answer) {
        out.accept(CellText.clean(answer) + "\n");
    }
}
