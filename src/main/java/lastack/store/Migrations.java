package lastack.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLDataException;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;

/** The steps that lead from an empty database to today's tables. What has been released is never changed: a change is one more step. */
final class Migrations {
    private static final List<String> SCRIPTS = List.of("1-runs.sql", "2-reviews.sql", "3-rooms.sql");

    /** The version of a database that has had them all. */
    static final int LATEST = SCRIPTS.size();

    private Migrations() {}

    /**
     * Takes the steps that are missing, and makes sure that the file can be written; within a transaction.
     *
     * @throws SQLDataException if this is a database of something else
     */
    static void apply(Database database) throws SQLException {
        int version = Sqlite.version(database);
        if (version < 0 || (version == 0 && !Sqlite.isEmpty(database))) {
            throw new SQLDataException("version " + version + " of no tables of ours");
        }
        for (int next = version; next < LATEST; next++) {
            database.script(script(SCRIPTS.get(next)));
        }
        // Written even where nothing was missing: that a file must not be written is said only when something is.
        Sqlite.setVersion(database, LATEST);
    }

    private static String script(String name) {
        try (InputStream in = Objects.requireNonNull(Migrations.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
