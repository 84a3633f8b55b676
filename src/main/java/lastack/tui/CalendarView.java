package lastack.tui;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.SortedMap;
import lastack.quiz.Statistics;

/** The days as a calendar, a column a week: how many answers each had. The number stands in the cell, the colour repeats it. */
final class CalendarView {
    private static final int LEFT = 2;
    private static final int NAMES = 6;
    private static final int CELL = 4;
    private static final int WEEK = 7;
    private static final int MANY = 10;
    private static final int MOST_WEEKS = 26;

    private final Page page;
    private final Canvas canvas;
    private final Statistics statistics;
    private final Labels labels;

    CalendarView(Page page, Statistics statistics, Labels labels) {
        this.page = page;
        this.canvas = page.canvas();
        this.statistics = statistics;
        this.labels = labels;
    }

    /** A day of the week, short. */
    static String name(LocalDate day, Labels labels) {
        return labels.text(StudyLabel.valueOf("DAY_" + day.getDayOfWeek().getValue()));
    }

    void draw() {
        int row = page.top() + (page.compact() ? 0 : 1);
        canvas.text(row, LEFT, Role.STRONG, labels.text(StudyLabel.ANSWERS_BY_DAY));
        row += page.compact() ? 1 : 2;
        int weeks = Math.min(MOST_WEEKS, (page.columns() - LEFT - NAMES - 2) / CELL);
        LocalDate monday = statistics.today().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        LocalDate first = monday.minusWeeks(weeks - 1L);
        SortedMap<LocalDate, Integer> days = statistics.days();
        for (int week = 0; week < weeks; week += WEEK) {
            LocalDate of = first.plusWeeks(week);
            canvas.text(
                    row,
                    LEFT + NAMES + week * CELL,
                    Role.DIM,
                    "%02d-%02d".formatted(of.getMonthValue(), of.getDayOfMonth()));
        }
        row++;
        for (int weekday = 0; weekday < WEEK; weekday++) {
            canvas.text(row, LEFT, Role.DIM, name(first.plusDays(weekday), labels));
            for (int week = 0; week < weeks; week++) {
                LocalDate day = first.plusWeeks(week).plusDays(weekday);
                if (!day.isAfter(statistics.today())) {
                    cell(row, LEFT + NAMES + week * CELL, days.getOrDefault(day, 0), day.equals(statistics.today()));
                }
            }
            row++;
        }
        said(row + 1, days);
    }

    private void cell(int row, int column, int answers, boolean today) {
        if (answers == 0) {
            canvas.text(row, column + 1, today ? Role.ACCENT : Role.GHOST, ".");
            return;
        }
        String text = answers > 999 ? "999" : String.valueOf(answers);
        Role role = today ? Role.ACCENT : answers < MANY ? Role.HEAT_90 : Role.HEAT_75;
        canvas.text(row, column, role, " ".repeat(3 - text.length()) + text);
    }

    private void said(int top, SortedMap<LocalDate, Integer> days) {
        int width = Math.min(76, page.columns() - 2 * LEFT);
        int retention = statistics.retention();
        String known =
                retention < 0 ? labels.text(StudyLabel.RETENTION_NONE) : labels.text(StudyLabel.RETENTION, retention);
        int row = top;
        for (Text line : Wrap.lines(Role.TEXT, known, width)) {
            canvas.text(row, LEFT, line);
            row++;
        }
        int most = days.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        if (most > 0) {
            canvas.text(row, LEFT, Role.DIM, labels.text(StudyLabel.BUSIEST, most));
        }
    }
}
