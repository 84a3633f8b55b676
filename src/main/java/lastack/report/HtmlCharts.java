package lastack.report;

import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import lastack.classroom.Counted;
import lastack.game.Belief;
import lastack.tcp.Rule;
import lastack.text.Lang;
import lastack.text.Words;

/** The charts of the page, drawn as SVG in it. */
final class HtmlCharts {
    private static final int MOST_BARS = 12;
    private static final int WIDTH = 100;
    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("MM-dd HH:mm", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final Report report;
    private final Lang lang;
    private final Words words;
    private final Markup out;

    HtmlCharts(Report report, Lang lang, Markup out) {
        this.report = report;
        this.lang = lang;
        this.words = Words.in(lang);
        this.out = out;
    }

    void beliefs() throws IOException {
        List<Counted<Belief>> beliefs = report.misses().byBelief();
        begin(Label.BELIEFS, beliefs.isEmpty() ? Label.BELIEFS_NONE : Label.BELIEFS_WHY);
        bars(beliefs, belief -> words.text("believed." + belief.id()), belief -> "");
        out.raw("</section>\n");
    }

    void rules() throws IOException {
        begin(Label.RULES, Label.RULES_WHY);
        bars(report.misses().byRule(), Rule::id, words::title);
        out.raw("</section>\n");
    }

    private <T> void bars(List<Counted<T>> counted, Function<T, String> name, Function<T, String> more)
            throws IOException {
        if (counted.isEmpty()) {
            return;
        }
        int most = counted.get(0).tries();
        out.raw("<div class=\"wide\"><table class=\"bars\">\n<thead><tr>")
                .element("td", "")
                .element("th class=\"n\"", Label.WRONG_TRIES.in(lang))
                .element("td", "")
                .element("th class=\"n\"", Label.BY_STUDENTS.in(lang))
                .raw("</tr></thead>\n<tbody>\n");
        for (Counted<T> one : counted.subList(0, Math.min(MOST_BARS, counted.size()))) {
            double width = WIDTH * one.tries() / (double) most;
            out.raw("<tr><th scope=\"row\">").text(name.apply(one.what()));
            if (!more.apply(one.what()).isEmpty()) {
                out.raw(" ").element("small", more.apply(one.what()));
            }
            out.raw("</th>")
                    .element("td class=\"n\"", Integer.toString(one.tries()))
                    .raw(
                            "<td><svg viewBox=\"0 0 100 10\" preserveAspectRatio=\"none\" aria-hidden=\"true\"><rect width=\""
                                    + number(width) + "\" height=\"10\"/></svg></td>")
                    .element("td class=\"n\"", Integer.toString(one.students()))
                    .raw("</tr>\n");
        }
        out.raw("</tbody>\n</table></div>\n");
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }

    /** Bars that stand on the time: the right tries below, the wrong ones on them; the figures in a table that can be opened. */
    void time() throws IOException {
        List<Stretch> stretches = report.stretches();
        int most = stretches.stream().mapToInt(Stretch::tries).max().orElse(1);
        begin(Label.TIME, Label.TIME_WHY);
        out.raw("<div class=\"time\"><p><span class=\"key right\"></span>")
                .text(Label.TIME_RIGHT.in(lang))
                .raw("<span class=\"key wrong\"></span>")
                .text(Label.TIME_WRONG.in(lang))
                .raw("</p>\n<svg viewBox=\"0 0 " + stretches.size() + " " + most
                        + "\" preserveAspectRatio=\"none\" aria-hidden=\"true\">\n");
        for (int at = 0; at < stretches.size(); at++) {
            Stretch one = stretches.get(at);
            bar("right", at, most - one.right(), one.right());
            bar("wrong", at, most - one.tries(), one.wrong());
        }
        out.raw("</svg></div>\n<details>").element("summary", Label.TIME.in(lang));
        out.raw("<table>\n<thead><tr>")
                .element("td", "")
                .element("th class=\"n\"", Label.TIME_RIGHT.in(lang))
                .element("th class=\"n\"", Label.TIME_WRONG.in(lang))
                .raw("</tr></thead>\n<tbody>\n");
        for (Stretch one : stretches) {
            out.raw("<tr>")
                    .element("th scope=\"row\"", WHEN.format(Instant.ofEpochMilli(one.from())))
                    .element("td class=\"n\"", Integer.toString(one.right()))
                    .element("td class=\"n\"", Integer.toString(one.wrong()))
                    .raw("</tr>\n");
        }
        out.raw("</tbody>\n</table></details>\n</section>\n");
    }

    private void bar(String role, int at, int top, int height) throws IOException {
        if (height > 0) {
            out.raw("<rect class=\"" + role + "\" x=\"" + number(at + 0.1) + "\" y=\"" + top
                    + "\" width=\"0.8\" height=\"" + height + "\"/>\n");
        }
    }

    private void begin(Label title, Label why) throws IOException {
        out.raw("<section>\n").element("h2", title.in(lang)).element("p class=\"why\"", why.in(lang));
    }
}
