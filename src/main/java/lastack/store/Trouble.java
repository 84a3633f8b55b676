package lastack.store;

import java.nio.file.Path;
import java.sql.SQLDataException;
import java.sql.SQLException;
import lastack.app.KeepingException;

/** Why the database did not do what it was asked. */
enum Trouble {
    /** Others hold the lock and do not let go of it. */
    BUSY,
    /** The file or its folder cannot be opened. */
    NO_ACCESS,
    /** The file must not be written: the system says so, or the file itself. */
    READ_ONLY,
    /** The disk is full. */
    FULL,
    /** The file is not a database, or not a sound one, or says what nobody of ours would write. */
    DAMAGED,
    /** The statement does not fit the tables. */
    OTHER_TABLES,
    /** The disk, or something unforeseen. */
    FAILED;

    /** What {@code failed} comes from, by the lowest eight bits of SQLite's result code (sqlite.org/rescode.html). */
    static Trouble of(SQLException failed) {
        if (failed instanceof SQLDataException) {
            return DAMAGED;
        }
        return switch (failed.getErrorCode() & 0xff) {
            case 1 -> OTHER_TABLES;
            case 5, 6 -> BUSY;
            case 3, 14, 23 -> NO_ACCESS;
            case 8 -> READ_ONLY;
            case 11, 26 -> DAMAGED;
            case 13 -> FULL;
            default -> FAILED;
        };
    }

    /** The same for the player, about the database at {@code place}. */
    KeepingException exception(SQLException failed, Path place) {
        return switch (this) {
            case BUSY -> Sentence.BUSY.because(failed, place);
            case NO_ACCESS, READ_ONLY -> Sentence.NOT_WRITABLE.because(failed, place);
            case FULL -> Sentence.FULL.because(failed, place);
            case DAMAGED -> Sentence.DAMAGED.because(failed, place);
            case OTHER_TABLES, FAILED -> Sentence.FAILED.because(failed, place, String.valueOf(failed.getMessage()));
        };
    }
}
