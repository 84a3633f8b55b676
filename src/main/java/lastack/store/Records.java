package lastack.store;

import java.sql.ResultSet;
import java.sql.SQLDataException;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import lastack.app.Kept;
import lastack.app.KeptRun;
import lastack.app.Preferences;
import lastack.app.RunCode;
import lastack.app.Standing;
import lastack.game.Move;
import lastack.game.Notation;
import org.jspecify.annotations.Nullable;

/** What is kept, read from its rows. A row that cannot be read means that the file is damaged: {@link SQLDataException}. */
final class Records {
    private static final String RUNS = """
            select code, level, seed, started_at, score, stars, solved from runs where player = ? order by nth""";
    private static final String RUN = """
            select code, level, seed, started_at, score, stars, solved from runs where player = ? and code = ?""";
    private static final String MOVES = "select n, move from moves where player = ? and code = ? order by n";
    private static final String PREFERENCES = "select name, value from preferences where player = ?";

    private Records() {}

    /** All that is kept for {@code player}; within a transaction, so that it is all of one moment. */
    static Kept read(Database database, String player) throws SQLException {
        Map<String, String> chosen = new HashMap<>();
        database.rows(PREFERENCES, row -> chosen.put(row.getString("name"), row.getString("value")), player);
        List<KeptRun> runs = database.rows(RUNS, Records::run, player);
        Map<String, Integer> newest = new HashMap<>();
        for (int at = 0; at < runs.size(); at++) {
            newest.put(runs.get(at).level(), at);
        }
        for (int at : newest.values()) {
            KeptRun run = runs.get(at);
            if (!run.standing().solved()) {
                runs.set(at, withMoves(run, moves(database, player, run.code())));
            }
        }
        return new Kept(preferences(chosen), runs);
    }

    /** The run of this name with all its moves; none if there is no such run. */
    static Optional<KeptRun> read(Database database, String player, RunCode code) throws SQLException {
        List<KeptRun> found = database.rows(RUN, Records::run, player, code.text());
        return found.isEmpty() ? Optional.empty() : Optional.of(withMoves(found.get(0), moves(database, player, code)));
    }

    private static KeptRun run(ResultSet row) throws SQLException {
        String code = row.getString("code");
        return new KeptRun(
                RunCode.read(code).orElseThrow(() -> unreadable("run code", code)),
                row.getString("level"),
                row.getLong("seed"),
                row.getLong("started_at"),
                new Standing(row.getInt("score"), row.getInt("stars"), row.getBoolean("solved")),
                List.of());
    }

    private static KeptRun withMoves(KeptRun run, List<Move> moves) {
        return new KeptRun(run.code(), run.level(), run.seed(), run.startedAt(), run.standing(), moves);
    }

    private static List<Move> moves(Database database, String player, RunCode code) throws SQLException {
        List<Numbered> numbered = database.rows(
                MOVES, row -> new Numbered(row.getInt("n"), move(row.getString("move"))), player, code.text());
        for (int i = 0; i < numbered.size(); i++) {
            if (numbered.get(i).n() != i + 1) {
                throw unreadable(
                        "number of a move", String.valueOf(numbered.get(i).n()));
            }
        }
        return numbered.stream().map(Numbered::move).toList();
    }

    private record Numbered(int n, Move move) {}

    private static Move move(String line) throws SQLDataException {
        return Notation.read(line).orElseThrow(() -> unreadable("move", line));
    }

    private static SQLDataException unreadable(String what, String text) {
        return new SQLDataException("no " + what + ": " + text);
    }

    /** The rows that preferences are kept in: names and values. */
    static Map<String, String> rows(Preferences preferences) {
        return Map.of(
                "language", name(preferences.language()),
                "theme", name(preferences.theme()),
                "ascii", String.valueOf(preferences.ascii()),
                "motion", String.valueOf(preferences.motion()),
                "plain", String.valueOf(preferences.plain()),
                "toured", String.valueOf(preferences.toured()));
    }

    /** What an older or a newer version chose and this one does not know is as if it had not been chosen. */
    private static Preferences preferences(Map<String, String> chosen) {
        Preferences usual = Preferences.DEFAULT;
        return new Preferences(
                oneOf(Preferences.Language.values(), chosen.get("language")).orElse(usual.language()),
                oneOf(Preferences.Palette.values(), chosen.get("theme")).orElse(usual.theme()),
                Boolean.parseBoolean(chosen.getOrDefault("ascii", String.valueOf(usual.ascii()))),
                Boolean.parseBoolean(chosen.getOrDefault("motion", String.valueOf(usual.motion()))),
                Boolean.parseBoolean(chosen.getOrDefault("plain", String.valueOf(usual.plain()))),
                Boolean.parseBoolean(chosen.getOrDefault("toured", String.valueOf(usual.toured()))));
    }

    private static <E extends Enum<E>> Optional<E> oneOf(E[] values, @Nullable String name) {
        return Arrays.stream(values).filter(value -> name(value).equals(name)).findFirst();
    }

    private static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
