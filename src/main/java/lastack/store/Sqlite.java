package lastack.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.sqlite.JDBC;
import org.sqlite.SQLiteConfig;

/** All that only SQLite says, and says in its own way. */
final class Sqlite {
    /** How long one process waits while another writes; a write takes about a thousandth of it. */
    private static final int BUSY_MILLIS = 5000;

    private Sqlite() {}

    /** Connects to {@code file}, which need not be a database yet; nothing of it is read. */
    static Database connect(Path file) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(BUSY_MILLIS);
        // A transaction that has read before it writes cannot wait for another one's lock: it fails whatever the
        // timeout. So each takes
        // the lock when it begins.
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        // As a URI, since the driver takes what follows a question mark in a plain path for settings.
        return new Database(JDBC.createConnection("jdbc:sqlite:" + file.toUri(), config.toProperties()));
    }

    /** Makes each commit wait for the disk, and lets others read meanwhile. */
    static void makeSafe(Database database) throws SQLException {
        database.rows("pragma journal_mode = wal", row -> row.getString(1));
        database.script("pragma synchronous = full");
        database.script("pragma foreign_keys = on");
    }

    /** Makes the file whole again, without companions; fails with {@link Trouble#BUSY} while anybody else uses it. */
    static void makeWhole(Database database) throws SQLException {
        database.rows("pragma journal_mode = delete", row -> row.getString(1));
    }

    /** Which of the {@link Migrations} the file has had; 0 for a new one. */
    static int version(Database database) throws SQLException {
        return database.rows("pragma user_version", row -> row.getInt(1)).get(0);
    }

    /** Says which of the {@link Migrations} the file has had, within the transaction. */
    static void setVersion(Database database, int version) throws SQLException {
        database.script("pragma user_version = " + version);
    }

    /** Whether there is no table in the file. */
    static boolean isEmpty(Database database) throws SQLException {
        return database.rows("select 1 from sqlite_master", row -> row.getInt(1))
                .isEmpty();
    }

    /** Whether every page of the file is what it should be. Indexes are not compared with their tables, which would take twice as long. */
    static boolean isSound(Database database) throws SQLException {
        return database.rows("pragma quick_check(1)", row -> row.getString(1)).equals(List.of("ok"));
    }
}
