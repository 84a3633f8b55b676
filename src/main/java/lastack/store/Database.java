package lastack.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import lastack.app.KeepingException;

/** A connection, and the little that is needed to use it briefly. One thread at a time. */
final class Database implements Transactions, AutoCloseable {
    private final Connection connection;

    /** Work that is done as a whole or not at all. */
    @FunctionalInterface
    interface Work<T> {
        T run() throws SQLException, KeepingException;
    }

    /** A row of a result as a value. */
    @FunctionalInterface
    interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    Database(Connection connection) {
        this.connection = connection;
    }

    /** Does {@code work} in one transaction, which is committed when this returns and undone if it throws. */
    @Override
    public <T> T transact(Work<T> work) throws SQLException, KeepingException {
        try {
            connection.setAutoCommit(false);
            T result = work.run();
            // This commits. commit() would begin the next transaction at once in SQLite's driver: it would hold the
            // lock, or, if somebody
            // else holds it by then, make a commit that was done look like one that failed.
            connection.setAutoCommit(true);
            return result;
        } catch (SQLException | KeepingException | RuntimeException failed) {
            undo(failed);
            throw failed;
        }
    }

    private void undo(Exception because) {
        // Not rollback(), which begins the next transaction like commit(). The database may have undone all by itself;
        // then either
        // statement finds no transaction, which is as it should be, and the connection is ready for the next one all
        // the same.
        try {
            script("rollback");
        } catch (SQLException none) {
            because.addSuppressed(none);
        }
        try {
            connection.setAutoCommit(true);
        } catch (SQLException none) {
            because.addSuppressed(none);
        }
    }

    /** Runs statements that have no values and no result. */
    void script(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    /** Runs one statement that changes something, and says in how many rows. */
    int change(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = prepared(sql, values)) {
            return statement.executeUpdate();
        }
    }

    /** All rows that a query finds. */
    <T> List<T> rows(String sql, Row<T> row, Object... values) throws SQLException {
        List<T> rows = new ArrayList<>();
        try (PreparedStatement statement = prepared(sql, values);
                ResultSet result = statement.executeQuery()) {
            while (result.next()) {
                rows.add(row.read(result));
            }
        }
        return rows;
    }

    private PreparedStatement prepared(String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
