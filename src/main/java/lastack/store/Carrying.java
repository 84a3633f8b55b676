package lastack.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import lastack.app.KeptRun;
import lastack.app.Portable;
import lastack.app.RunCode;
import lastack.game.Notation;
import lastack.quiz.Review;

/** All rows of a player's progress, read or written at once; within a transaction. */
final class Carrying {
    private static final String CODES = "select code from runs where player = ? order by nth";
    private static final String RUN = """
            insert into runs (player, code, nth, level, seed, started_at, score, stars, solved)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String MOVE = "insert into moves (player, code, n, move) values (?, ?, ?, ?)";
    private static final List<String> EMPTIED = List.of(
            "delete from moves where player = ?",
            "delete from runs where player = ?",
            "delete from reviews where player = ?");

    private Carrying() {}

    static Portable read(Database database, String player) throws SQLException {
        List<KeptRun> runs = new ArrayList<>();
        for (String code : database.rows(CODES, row -> row.getString(1), player)) {
            runs.addAll(
                    Records.read(database, player, new RunCode(code)).stream().toList());
        }
        return new Portable(runs, Reviews.read(database, player));
    }

    static void replace(Database database, String player, Portable all) throws SQLException {
        for (String emptied : EMPTIED) {
            database.change(emptied, player);
        }
        int nth = 0;
        for (KeptRun run : all.runs()) {
            nth++;
            String code = run.code().text();
            database.change(
                    RUN,
                    player,
                    code,
                    nth,
                    run.level(),
                    run.seed(),
                    run.startedAt(),
                    run.standing().score(),
                    run.standing().stars(),
                    run.standing().solved() ? 1 : 0);
            for (int n = 1; n <= run.moves().size(); n++) {
                database.change(
                        MOVE, player, code, n, Notation.write(run.moves().get(n - 1)));
            }
        }
        for (Review review : all.reviews()) {
            Reviews.keep(database, player, review);
        }
    }
}
