package lastack.store;

import java.sql.SQLException;
import lastack.app.KeepingException;

/** Where work on a database gets its turn. */
interface Transactions {
    /** Does {@code work} as a whole or not at all. What returns without an exception is committed. */
    <T> T transact(Database.Work<T> work) throws SQLException, KeepingException;
}
