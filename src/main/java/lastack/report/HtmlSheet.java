package lastack.report;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import lastack.classroom.Round;
import lastack.classroom.RoundResult;
import lastack.classroom.StudentId;
import lastack.classroom.Trial;
import lastack.text.Lang;

/**
 * A report as one page that a browser shows by itself: no other file, no network, no script. Every chart stands beside or in the table
 * of its figures, so that nothing is said by colour or length alone.
 */
public final class HtmlSheet {
    private static final DateTimeFormatter MINUTES =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final Report report;
    private final Map<StudentId, Learner> learners;
    private final Titles titles;
    private final Lang lang;
    private final Markup out;

    private HtmlSheet(Report report, Function<String, String> levels, Lang lang, Appendable out) {
        this.report = report;
        this.learners = report.byNumber();
        this.titles = new Titles(levels, lang);
        this.lang = lang;
        this.out = new Markup(out);
    }

    /**
     * Writes the page.
     *
     * @param levels what a level is called, by its id
     */
    public static void write(Report report, Function<String, String> levels, Lang lang, Appendable out)
            throws IOException {
        new HtmlSheet(report, levels, lang, out).page();
    }

    private void page() throws IOException {
        out.raw("<!doctype html>\n<html lang=\"" + (lang == Lang.ZH ? "zh-Hans" : "en") + "\">\n<head>\n")
                .raw(
                        "<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
                .raw("<meta http-equiv=\"Content-Security-Policy\" ")
                .raw("content=\"default-src 'none'; style-src 'unsafe-inline'\">\n")
                .element("title", "Last ACK: " + title())
                .raw("<style>\n" + style() + "</style>\n</head>\n<body>\n<header>\n")
                .element("h1", title())
                .element("p class=\"dim\"", Label.SPAN.in(lang, minute(report.from()), minute(report.to())));
        HtmlFigures figures = new HtmlFigures(report, learners, titles, lang, out);
        if (report.items().isEmpty()) {
            out.element("p", Label.NOTHING.in(lang)).raw("</header>\n");
        } else {
            figures.atAGlance();
            out.raw("</header>\n");
            figures.need();
            HtmlCharts charts = new HtmlCharts(report, lang, out);
            charts.beliefs();
            charts.rules();
            figures.map();
            figures.hardest();
            charts.time();
            for (RoundResult round : report.rounds()) {
                round(round);
            }
            figures.everybody();
        }
        out.raw("<section>\n")
                .element("h2", Label.HOW.in(lang))
                .element("p class=\"why\"", Label.HOW_TEXT.in(lang))
                .raw("</section>\n</body>\n</html>\n");
    }

    private String title() {
        return Label.TITLE.in(lang, report.room());
    }

    private static String minute(long millis) {
        return MINUTES.format(Instant.ofEpochMilli(millis));
    }

    private static String style() throws IOException {
        try (InputStream in = HtmlSheet.class.getResourceAsStream("report.css")) {
            if (in == null) {
                throw new IllegalStateException("report.css is not in the program");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private void round(RoundResult result) throws IOException {
        Round round = result.round();
        String what = round.target() instanceof Round.Level level ? titles.level(level.id()) : titles.level(Trial.EXAM);
        String mode = switch (round.mode()) {
            case SINGLE -> "";
            case PAIRS -> " / " + Label.ROUND_PAIRS.in(lang);
            case PAIRS_WITH_SLIPS -> " / " + Label.ROUND_SLIPS.in(lang);
        };
        out.raw("<section>\n")
                .element("h2", Label.ROUND.in(lang, round.number(), what) + mode)
                .element("p class=\"why\"", Label.SPAN.in(lang, minute(result.began()), minute(result.ended())))
                .raw("<div class=\"wide\"><table>\n<thead><tr>")
                .element("th class=\"n\"", Label.RANK.in(lang))
                .element("th", Label.MEMBERS.in(lang))
                .element("th class=\"n\"", Label.SCORE.in(lang))
                .element("th class=\"n\"", Label.TOOK.in(lang))
                .raw("</tr></thead>\n<tbody>\n");
        for (RoundResult.Row row : result.rows()) {
            out.raw("<tr>")
                    .element("td class=\"n\"", row.finished() ? Integer.toString(row.rank()) : "")
                    .element("td", members(row.members()))
                    .element("td class=\"n\"", Integer.toString(row.score()))
                    .element("td class=\"n\"", row.finished() ? Titles.clock(row.millis()) : Label.NOT_DONE.in(lang))
                    .raw("</tr>\n");
        }
        out.raw("</tbody>\n</table></div>\n</section>\n");
    }

    private String members(List<StudentId> members) {
        return members.stream()
                .map(member -> Report.name(learners, member))
                .collect(joining(lang == Lang.ZH ? "、" : ", "));
    }
}
