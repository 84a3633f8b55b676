package lastack.cli;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lastack.quiz.RuleStanding;
import lastack.quiz.Statistics;
import lastack.text.Lang;
import lastack.text.Words;

/** How well one remembers, printed: for people as sentences and bars, for programs as an object. */
final class StudyReport {
    private static final int DAYS = 7;
    private static final int WEAKEST = 5;
    private static final int LONGEST_BAR = 40;

    private StudyReport() {}

    static List<String> told(Statistics statistics, Lang lang) {
        List<String> lines = new ArrayList<>();
        List<Integer> forecast = statistics.forecast(DAYS);
        lines.add(Says.STUDY_DUE.in(
                lang, forecast.get(0), statistics.answers(), statistics.days().size()));
        if (statistics.answers() == 0) {
            return lines;
        }
        if (statistics.retention() >= 0) {
            lines.add(Says.STUDY_RETENTION.in(lang, statistics.retention()));
        }
        Locale locale = lang == Lang.ZH ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH;
        int most = Math.max(
                LONGEST_BAR, forecast.stream().mapToInt(Integer::intValue).max().orElse(1));
        for (int ahead = 0; ahead < forecast.size(); ahead++) {
            String day = statistics.today().plusDays(ahead).getDayOfWeek().getDisplayName(TextStyle.SHORT, locale);
            String bar = "#".repeat(forecast.get(ahead) * LONGEST_BAR / most);
            lines.add(("  " + day + "  " + String.format(Locale.ROOT, "%3d", forecast.get(ahead)) + "  " + bar)
                    .stripTrailing());
        }
        List<RuleStanding> weak = statistics.weakest(WEAKEST);
        if (!weak.isEmpty()) {
            lines.add(Says.STUDY_WEAKEST.in(lang));
        }
        for (RuleStanding rule : weak) {
            lines.add(String.format(
                    Locale.ROOT,
                    "  %-5s %3d%%  %s",
                    rule.rule().id(),
                    rule.recall(),
                    Words.in(lang).title(rule.rule())));
        }
        return lines;
    }

    static JsonObject written(Statistics statistics) {
        JsonObject all = new JsonObject();
        List<Integer> forecast = statistics.forecast(DAYS);
        all.addProperty("due", forecast.get(0));
        all.addProperty("answers", statistics.answers());
        if (statistics.retention() >= 0) {
            all.addProperty("retention", statistics.retention());
        }
        JsonObject coming = new JsonObject();
        for (int ahead = 0; ahead < DAYS; ahead++) {
            coming.addProperty(statistics.today().plusDays(ahead).toString(), forecast.get(ahead));
        }
        all.add("forecast", coming);
        JsonObject days = new JsonObject();
        for (Map.Entry<LocalDate, Integer> day : statistics.days().entrySet()) {
            days.addProperty(day.getKey().toString(), day.getValue());
        }
        all.add("days", days);
        JsonArray rules = new JsonArray();
        for (RuleStanding standing : statistics.rules(statistics.decks())) {
            JsonObject rule = new JsonObject();
            rule.addProperty("rule", standing.rule().id());
            if (standing.known()) {
                rule.addProperty("recall", standing.recall());
            }
            rule.addProperty("seen", standing.seen());
            rule.addProperty("wrong", standing.wrong());
            rules.add(rule);
        }
        all.add("rules", rules);
        JsonArray weak = new JsonArray();
        statistics.weakest(WEAKEST).forEach(standing -> weak.add(standing.rule().id()));
        all.add("weakest", weak);
        return all;
    }
}
