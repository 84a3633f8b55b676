package lastack.store;

import java.sql.ResultSet;
import java.sql.SQLDataException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import lastack.quiz.Rating;
import lastack.quiz.Review;
import lastack.quiz.Source;
import lastack.tcp.Rule;

/** Reviews and their rows. A row that cannot be read means that the file is damaged: {@link SQLDataException}. */
final class Reviews {
    private static final String ALL = """
            select code, reviewed_at, source, item, seed, rules, rating, answer, undone from reviews
            where player = ? order by nth""";
    private static final String ONE = """
            select code, reviewed_at, source, item, seed, rules, rating, answer, undone from reviews
            where player = ? and code = ?""";
    private static final String ADD = """
            insert into reviews (player, code, nth, reviewed_at, source, item, seed, rules, rating, answer, undone)
            select ?, ?, coalesce(max(nth), 0) + 1, ?, ?, ?, ?, ?, ?, ?, ? from reviews where player = ?""";
    private static final String TAKE_BACK = "update reviews set undone = 1 where player = ? and code = ?";
    private static final String SEPARATOR = " ";

    private Reviews() {}

    static List<Review> read(Database database, String player) throws SQLException {
        return database.rows(ALL, Reviews::review, player);
    }

    /** Adds {@code review}, unless it is there; returns what is there then. */
    static Review keep(Database database, String player, Review review) throws SQLException {
        List<Review> there = database.rows(ONE, Reviews::review, player, review.code());
        if (!there.isEmpty()) {
            return there.get(0);
        }
        database.change(
                ADD,
                player,
                review.code(),
                review.at(),
                review.source().name().toLowerCase(Locale.ROOT),
                review.item(),
                review.seed(),
                review.rules().stream().map(Rule::id).collect(Collectors.joining(SEPARATOR)),
                review.rating().grade(),
                review.answer(),
                review.undone() ? 1 : 0,
                player);
        return review;
    }

    static void takeBack(Database database, String player, String code) throws SQLException {
        database.change(TAKE_BACK, player, code);
    }

    private static Review review(ResultSet row) throws SQLException {
        try {
            return new Review(
                    row.getString("code"),
                    row.getLong("reviewed_at"),
                    Source.valueOf(row.getString("source").toUpperCase(Locale.ROOT)),
                    row.getString("item"),
                    row.getLong("seed"),
                    rules(row.getString("rules")),
                    Rating.of(row.getInt("rating")),
                    row.getString("answer"),
                    row.getBoolean("undone"));
        } catch (IllegalArgumentException unreadable) {
            throw new SQLDataException("no review: " + row.getString("code"), unreadable);
        }
    }

    private static List<Rule> rules(String ids) throws SQLDataException {
        List<Rule> rules = new ArrayList<>();
        for (String id : ids.split(SEPARATOR, -1)) {
            rules.add(Arrays.stream(Rule.values())
                    .filter(rule -> rule.id().equals(id))
                    .findFirst()
                    .orElseThrow(() -> new SQLDataException("no rule: " + id)));
        }
        return rules;
    }
}
