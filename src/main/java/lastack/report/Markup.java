package lastack.report;

import java.io.IOException;

/** Writes HTML in which nothing that somebody else has typed can be anything but text. */
final class Markup {
    private final Appendable out;

    Markup(Appendable out) {
        this.out = out;
    }

    /** Markup of our own, as it is. */
    Markup raw(String markup) throws IOException {
        out.append(markup);
        return this;
    }

    /** Text, wherever it comes from. */
    Markup text(String text) throws IOException {
        out.append(escaped(text));
        return this;
    }

    /** {@code <name ...>text</name>} and a line end; {@code opening} is the name with its attributes, which are our own. */
    Markup element(String opening, String text) throws IOException {
        int space = opening.indexOf(' ');
        String name = space < 0 ? opening : opening.substring(0, space);
        return raw("<" + opening + ">").text(text).raw("</" + name + ">\n");
    }

    static String escaped(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> safe.append(c);
            }
        }
        return safe.toString();
    }
}
