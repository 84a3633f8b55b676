package lastack.report;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import lastack.classroom.StudentId;
import lastack.tcp.Rule;
import lastack.text.Lang;
import lastack.text.Words;
import org.jspecify.annotations.Nullable;

/** The tables of the page. */
final class HtmlFigures {
    private static final int MOST_IN_NEED = 12;
    private static final int MOST_STEPS = 15;
    private static final int HEATS = 6;

    private final Report report;
    private final Map<StudentId, Learner> learners;
    private final Titles titles;
    private final Lang lang;
    private final Markup out;

    HtmlFigures(Report report, Map<StudentId, Learner> learners, Titles titles, Lang lang, Markup out) {
        this.report = report;
        this.learners = learners;
        this.titles = titles;
        this.lang = lang;
        this.out = out;
    }

    void atAGlance() throws IOException {
        int tries = report.items().stream().mapToInt(Item::attempts).sum();
        long tried = report.items().stream().filter(item -> item.attempts() > 0).count();
        long first = report.items().stream()
                .filter(item -> item.right() && item.wrong() == 0)
                .count();
        out.raw("<ul class=\"figures\">\n");
        figure(report.learners().size(), Label.STUDENTS);
        figure(report.levels().size(), Label.LEVELS);
        figure(tries, Label.TRIES);
        figure(Titles.percent(first, tried), Label.FIRST_TIME);
        figure(report.items().stream().mapToInt(Item::hints).sum(), Label.HINTS);
        figure(report.rounds().size(), Label.ROUNDS);
        out.raw("</ul>\n");
    }

    private void figure(Object value, Label label) throws IOException {
        out.raw("<li>")
                .element("b", value.toString())
                .element("span", label.in(lang))
                .raw("</li>\n");
    }

    void need() throws IOException {
        List<Item> open = report.items().stream()
                .filter(item -> !item.right() && item.wrong() > 1)
                .sorted(Comparator.comparingInt(Item::wrong).reversed())
                .limit(MOST_IN_NEED)
                .toList();
        begin(Label.NEED, open.isEmpty() ? Label.NEED_NONE : Label.NEED_WHY);
        out.raw("<ul class=\"need\">\n");
        for (Item item : open) {
            out.raw("<li>")
                    .element("b", Report.name(learners, item.student()))
                    .element("span", titles.level(item.level()) + " / " + titles.move(item))
                    .raw("<br>")
                    .element("span class=\"wrong\"", Label.NEED_ROW.in(lang, item.wrong()))
                    .raw("<br>")
                    .element("span class=\"dim\"", rule(item.rule()))
                    .raw("</li>\n");
        }
        out.raw("</ul>\n</section>\n");
    }

    private String rule(@Nullable Rule rule) {
        return rule == null ? "" : rule.id() + " " + Words.in(lang).title(rule);
    }

    void map() throws IOException {
        begin(Label.MAP, Label.MAP_WHY);
        out.raw("<div class=\"wide map\"><table>\n<thead><tr>").element("td", "");
        for (String level : report.levels()) {
            out.element("th scope=\"col\"", titles.level(level));
        }
        out.raw("</tr></thead>\n<tbody>\n");
        for (Learner one : report.learners()) {
            out.raw("<tr>").element("th scope=\"row\"", one.name());
            for (String level : report.levels()) {
                cell(one.best().get(level));
            }
            out.raw("</tr>\n");
        }
        out.raw("</tbody>\n</table></div>\n</section>\n");
    }

    private void cell(Learner.@Nullable Best best) throws IOException {
        if (best == null) {
            out.raw("<td class=\"none\"><span aria-label=\"" + Label.MAP_NOT_BEGUN.in(lang) + "\"></span></td>");
            return;
        }
        int percent = best.max() == 0 ? 0 : (int) Math.round(100.0 * best.score() / best.max());
        String heat = "h" + Math.min(HEATS - 1, percent * HEATS / 100);
        out.raw("<td class=\"" + heat + (best.solved() ? " s\" title=\"" + Label.SOLVED.in(lang) : "") + "\">" + percent
                + "</td>");
    }

    void hardest() throws IOException {
        List<Step> steps = Step.hardest(report.items(), 2);
        if (steps.isEmpty()) {
            return;
        }
        begin(Label.HARDEST, Label.HARDEST_WHY);
        out.raw("<div class=\"wide\"><table>\n<thead><tr>")
                .element("th", Label.LEVEL.in(lang))
                .element("th", Label.MOVE.in(lang))
                .element("th", Label.RULE.in(lang))
                .element("th class=\"n\"", Label.BY_STUDENTS.in(lang))
                .element("th class=\"n\"", Label.FIRST_TIME_SHORT.in(lang))
                .element("th class=\"n\"", Label.WRONG_TRIES.in(lang))
                .element("th class=\"n\"", Label.SECONDS.in(lang))
                .raw("</tr></thead>\n<tbody>\n");
        for (Step step : steps.subList(0, Math.min(MOST_STEPS, steps.size()))) {
            long median = step.medianMillis();
            out.raw("<tr>")
                    .element("th scope=\"row\"", titles.level(step.any().level()))
                    .element("td", step.any().move())
                    .element("td", rule(step.any().rule()))
                    .element("td class=\"n\"", Integer.toString(step.items().size()))
                    .element(
                            "td class=\"n\"",
                            Titles.percent(step.firstTime(), step.items().size()))
                    .element("td class=\"n\"", Integer.toString(step.wrong()))
                    .element("td class=\"n\"", median == 0 ? "" : Titles.clock(median))
                    .raw("</tr>\n");
        }
        out.raw("</tbody>\n</table></div>\n</section>\n");
    }

    void everybody() throws IOException {
        begin(Label.ALL, Label.ALL_WHY);
        boolean pairs = report.learners().stream().anyMatch(one -> one.pairs().rounds() > 0);
        out.raw("<div class=\"wide\"><table>\n<thead><tr>").element("th", Label.NAME.in(lang));
        heads(Label.SOLVED, Label.SCORE, Label.TRIES, Label.WRONG, Label.HINTS, Label.CALLS, Label.AT_WORK);
        if (pairs) {
            heads(Label.CAUGHT, Label.MISSED, Label.FALSE_ALARMS);
        }
        out.raw("</tr></thead>\n<tbody>\n");
        for (Learner one : report.learners()) {
            out.raw("<tr>").element("th scope=\"row\"", one.name());
            numbers(
                    one.solved(),
                    one.score() + " / " + one.max(),
                    one.attempts(),
                    one.wrong(),
                    one.hints(),
                    one.calls(),
                    Titles.clock(one.millis()));
            if (pairs) {
                numbers(one.pairs().caught(), one.pairs().missed(), one.pairs().falseAlarms());
            }
            out.raw("</tr>\n");
        }
        out.raw("</tbody>\n</table></div>\n</section>\n");
    }

    private void heads(Label... labels) throws IOException {
        for (Label label : labels) {
            out.element("th class=\"n\"", label.in(lang));
        }
    }

    private void numbers(Object... values) throws IOException {
        for (Object value : values) {
            out.element("td class=\"n\"", value.toString());
        }
    }

    private void begin(Label title, Label why) throws IOException {
        out.raw("<section>\n").element("h2", title.in(lang)).element("p class=\"why\"", why.in(lang));
    }
}
