package lastack.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lastack.app.Keeper;
import lastack.app.KeepingException;
import lastack.app.Kept;
import lastack.app.KeptRun;
import lastack.app.Portable;
import lastack.app.Preferences;
import lastack.app.Recalled;
import lastack.app.RunCode;
import lastack.app.Standing;
import lastack.game.Move;
import lastack.game.Notation;
import lastack.quiz.Review;

/** Keeps progress in a database. Its methods may be called from several threads, which then wait for each other. */
final class SqlKeeper implements Keeper {
    private static final String BEGIN = """
            insert into runs (player, code, nth, level, seed, started_at, score, stars, solved)
            select ?, ?, coalesce(max(nth), 0) + 1, ?, ?, ?, 0, 0, 0 from runs where player = ?""";
    private static final String RUN = "select 1 from runs where player = ? and code = ?";
    private static final String LAST = "select coalesce(max(n), 0) from moves where player = ? and code = ?";
    private static final String MOVE = "insert into moves (player, code, n, move) values (?, ?, ?, ?)";
    private static final String STAND = """
            update runs set
                score = case when solved = 1 and score > ? then score else ? end,
                stars = case when solved = 1 and stars > ? then stars else ? end,
                solved = case when solved = 1 then 1 else ? end
            where player = ? and code = ?""";
    private static final String PREFER = """
            insert into preferences (player, name, value) values (?, ?, ?)
            on conflict (player, name) do update set value = excluded.value""";

    private final Database database;
    private final Transactions turns;
    private final String player;
    private final Path place;
    private final InstantSource clock;
    private final Closing closing;

    /** What is done at the end. */
    @FunctionalInterface
    interface Closing {
        void close() throws SQLException;
    }

    /**
     * @param player whose progress this is
     * @param place where the database is, for sentences
     * @param clock when runs begin
     */
    SqlKeeper(Database database, String player, Path place, InstantSource clock) {
        this(database, database, player, place, clock, database::close);
    }

    /**
     * One of many on the same database.
     *
     * @param turns where this one's work gets its turn
     */
    SqlKeeper(Database database, Transactions turns, String player, Path place, InstantSource clock, Closing closing) {
        this.database = database;
        this.turns = turns;
        this.player = player;
        this.place = place;
        this.clock = clock;
        this.closing = closing;
    }

    @Override
    public Kept load() throws KeepingException {
        return transact(() -> Records.read(database, player));
    }

    @Override
    public Optional<KeptRun> run(RunCode code) throws KeepingException {
        return transact(() -> Records.read(database, player, code));
    }

    @Override
    public void begin(RunCode code, String level, long seed) throws KeepingException {
        long now = clock.millis();
        transact(() -> {
            if (isThere(code)) {
                throw Sentence.FAULT.exception("a second run " + code);
            }
            database.change(BEGIN, player, code.text(), level, seed, now, player);
            return code;
        });
    }

    @Override
    public void keep(RunCode code, int n, Move move, Standing standing) throws KeepingException {
        String line = Notation.write(move);
        // A line that cannot be read back would make the whole run unreadable, and that is found out too late.
        if (!Notation.read(line).equals(Optional.of(move))) {
            throw Sentence.FAULT.exception("a move that its line does not say: " + line);
        }
        transact(() -> {
            refuseUnlessNext(code, n);
            database.change(MOVE, player, code.text(), n, line);
            int solved = standing.solved() ? 1 : 0;
            return database.change(
                    STAND,
                    standing.score(),
                    standing.score(),
                    standing.stars(),
                    standing.stars(),
                    solved,
                    player,
                    code.text());
        });
    }

    private void refuseUnlessNext(RunCode code, int n) throws SQLException, KeepingException {
        if (!isThere(code)) {
            throw Sentence.FAULT.exception("a move of no run " + code);
        }
        int last =
                database.rows(LAST, row -> row.getInt(1), player, code.text()).get(0);
        MoveNumber.refuseUnlessNext(code, n, last);
    }

    private boolean isThere(RunCode code) throws SQLException {
        List<Integer> found = database.rows(RUN, row -> row.getInt(1), player, code.text());
        return !found.isEmpty();
    }

    @Override
    public void keep(Preferences preferences) throws KeepingException {
        transact(() -> {
            for (Map.Entry<String, String> row : Records.rows(preferences).entrySet()) {
                database.change(PREFER, player, row.getKey(), row.getValue());
            }
            return preferences;
        });
    }

    @Override
    public Recalled recall() throws KeepingException {
        long now = clock.millis();
        return new Recalled(transact(() -> Reviews.read(database, player)), now);
    }

    @Override
    public Review keep(Review review) throws KeepingException {
        long now = clock.millis();
        return transact(() -> Reviews.keep(database, player, review.kept(now)));
    }

    @Override
    public void takeBack(String code) throws KeepingException {
        transact(() -> {
            Reviews.takeBack(database, player, code);
            return code;
        });
    }

    @Override
    public Portable everything() throws KeepingException {
        return transact(() -> Carrying.read(database, player));
    }

    @Override
    public void merge(Portable other) throws KeepingException {
        transact(() -> {
            Carrying.replace(database, player, Carrying.read(database, player).merged(other));
            return other;
        });
    }

    @Override
    public void forget() throws KeepingException {
        Portable nothing = new Portable(List.of(), List.of());
        transact(() -> {
            Carrying.replace(database, player, nothing);
            return nothing;
        });
    }

    private synchronized <T> T transact(Database.Work<T> work) throws KeepingException {
        try {
            return turns.transact(work);
        } catch (SQLException failed) {
            throw Trouble.of(failed).exception(failed, place);
        }
    }

    /** All that was kept is safe already. */
    @Override
    public synchronized void close() {
        try {
            closing.close();
        } catch (SQLException failed) {
            throw new IllegalStateException("the store at " + place + " cannot be closed", failed);
        }
    }
}
