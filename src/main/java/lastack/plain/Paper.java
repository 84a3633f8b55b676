package lastack.plain;

import java.util.List;
import java.util.function.Consumer;
import lastack.text.CellText;
import lastack.text.LineBreaks;

/** Where sentences are written: a line for each, broken between words where it would be longer than the paper is wide. */
final class Paper {
    private final Consumer<String> out;
    private final int columns;
    private boolean blank = true;

    /**
     * @param out takes text as it is to be shown at once, line feeds included
     * @param columns the most cells of a line
     */
    Paper(Consumer<String> out, int columns) {
        this.out = out;
        this.columns = columns;
    }

    /** A sentence on a line of its own. Nothing in it can steer a terminal, whoever wrote it. */
    void say(String sentence) {
        for (String line : sentence.lines().toList()) {
            LineBreaks.lines(CellText.clean(line), columns).forEach(part -> out.accept(part + "\n"));
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
        List<String> lines = LineBreaks.lines(CellText.clean(question), columns);
        out.accept(String.join("\n", lines) + " ");
        blank = false;
    }

    /** The answer that nobody has seen typed. */
    void echo(String answer) {
        out.accept(CellText.clean(answer) + "\n");
    }
}
