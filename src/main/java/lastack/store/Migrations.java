package lastack.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLDataException;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import lastack.app.KeepingException;

/** The steps that lead from an empty database to today's tables. What has been released is never changed: a change is one more step. */
final class Migrations {
    private static final List<String> SCRIPTS = List.of("1-runs.sql");

    /** The version of a database that has had them all. */
    static final int LATEST = SCRIPTS.size();

    private Migrations() {}

    /**
     * Takes the steps that are missing, all or none.
     *
     * @throws SQLDataException if this is a database of something else
     */
    static void apply(Database database) throws SQLException, KeepingException {
        database.transact(() -> {
            int version = Sqlite.version(database);
            if (version < 0 || (version == 0 && !Sqlite.isEmpty(database))) {
                throw new SQLDataException("version " + version + " of no tables of ours");
            }
            for (int next = version; next < LATEST; next++) {
                database.script(script(SCRIPTS.get(next)));
                Sqlite.setVersion(database, next + 1);
            }
            return version;
        });
    }

    private static String script(String name) {
        try (InputStream in = Objects.requireNonNull(Migrations.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
