package lastack.store;

import static lastack.store.Moves.code;
import static lastack.store.Moves.first;
import static lastack.store.Moves.move;
import static lastack.store.Moves.standing;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lastack.app.Keeper;
import lastack.app.KeepingException;
import lastack.app.Kept;
import lastack.app.Preferences;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The store in a real folder. */
class StoreTest implements KeeperContract {
    private static final Preferences CHOSEN =
            new Preferences(Preferences.Language.ZH, Preferences.Palette.COLOUR_BLIND, true, false);

    @TempDir
    Path folder;

    @Override
    public Keeper keeper() throws KeepingException {
        return Store.open(folder, CLOCK).keeper();
    }

    @Test
    void whatWasKeptIsThereWhenItIsOpenedAgain() throws KeepingException {
        Kept before;
        try (Keeper keeper = keeper()) {
            keeper.begin(code(1), "first-wave", Long.MIN_VALUE);
            keeper.begin(code(2), "last-ack", Long.MAX_VALUE);
            keeper.keep(code(2), 1, move(1), standing(1));
            keeper.keep(CHOSEN);
            before = keeper.load();
        }
        Store again = Store.open(folder, CLOCK);
        try (Keeper keeper = again.keeper()) {
            assertEquals(before, keeper.load());
            assertEquals(2, before.runs().size());
            assertEquals(CHOSEN, before.preferences());
            assertEquals(Optional.empty(), again.setAside());
        }
    }

    @Test
    void folderAndFilesAreForTheirOwnerAlone() throws IOException, KeepingException {
        Path missing = folder.resolve("state").resolve("lastack");
        assumeTrue(missing.getFileSystem().supportedFileAttributeViews().contains("posix"));
        try (Keeper keeper = Store.open(missing, CLOCK).keeper()) {
            keeper.begin(code(1), "first-wave", 0);
            assertEquals("rwx------", permissions(missing));
            assertEquals("rwx------", permissions(missing.getParent()));
            for (String name : List.of("progress.db", "progress.db-wal", "progress.db-shm", "progress.lock")) {
                assertEquals("rw-------", permissions(missing.resolve(name)), name);
            }
        }
    }

    private static String permissions(Path path) throws IOException {
        Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(path);
        return PosixFilePermissions.toString(permissions);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b", "a?b=c", "50%", "%41", "a#b", "\u8fdb\u5ea6", "'", ";drop"})
    void aFolderMayHaveAnyName(String name) throws KeepingException {
        Path odd = folder.resolve(name);
        try (Keeper keeper = Store.open(odd, CLOCK).keeper()) {
            keeper.begin(code(1), "first-wave", 0);
        }
        assertTrue(Files.isRegularFile(odd.resolve("progress.db")));
        try (Keeper keeper = Store.open(odd, CLOCK).keeper()) {
            assertEquals(1, keeper.load().runs().size());
        }
    }

    /** More moves than anybody makes in a level must not make the next one slower. Without waiting for the disk, to spare it. */
    @Test
    void tenThousandMoves() throws SQLException, KeepingException {
        keeper().close();
        Path file = folder.resolve("progress.db");
        try (Database database = Sqlite.connect(file);
                Keeper keeper = new SqlKeeper(database, "local", file, CLOCK)) {
            database.script("pragma synchronous = off");
            keeper.begin(code(1), "first-wave", 0);
            for (int n = 1; n <= 10_000; n++) {
                keeper.keep(code(1), n, move(n), standing(n));
            }
        }
        try (Keeper keeper = keeper()) {
            assertEquals(first(10_000), keeper.load().runs().get(0).moves());
        }
    }

    /** Whatever is asked of SQLite must have been granted: it answers a pragma that it does not know with silence. */
    @Test
    void eachCommitWaitsForTheDisk() throws SQLException, KeepingException {
        keeper().close();
        try (Database database = Sqlite.connect(folder.resolve("progress.db"))) {
            Sqlite.makeSafe(database);
            assertEquals("wal", one(database, "journal_mode"));
            assertEquals("2", one(database, "synchronous"));
            assertEquals("1", one(database, "foreign_keys"));
            assertEquals("5000", one(database, "busy_timeout"));
        }
    }

    private static String one(Database database, String pragma) throws SQLException {
        return database.rows("pragma " + pragma, row -> row.getString(1)).get(0);
    }

    @Test
    void aPreferenceThatThisVersionDoesNotKnowIsAsIfNotChosen() throws SQLException, KeepingException {
        try (Keeper keeper = keeper()) {
            keeper.keep(CHOSEN);
        }
        change("update preferences set value = 'sepia' where name = 'theme'");
        change("insert into preferences (player, name, value) values ('local', 'sound', 'on')");
        try (Keeper keeper = keeper()) {
            assertEquals(
                    new Preferences(Preferences.Language.ZH, Preferences.Palette.AUTO, true, false),
                    keeper.load().preferences());
        }
    }

    @Test
    void anotherPlayersRunsAreNotOurs() throws SQLException, KeepingException {
        keeper().close();
        change("insert into runs select 'other', '" + code(1) + "', 1, 'first-wave', 0, 0, 0, 0, 0");
        try (Keeper keeper = keeper()) {
            assertEquals(List.of(), keeper.load().runs());
            keeper.begin(code(1), "first-wave", 0);
            assertEquals(1, keeper.load().runs().size());
        }
    }

    private void change(String sql) throws SQLException {
        try (Database database = Sqlite.connect(folder.resolve("progress.db"))) {
            database.script(sql);
        }
    }

    @Test
    void aFileInThePlaceOfTheFolder() throws IOException {
        Path file = Files.writeString(folder.resolve("taken"), "mine");
        KeepingException refused = assertThrows(KeepingException.class, () -> Store.open(file, CLOCK));
        assertEquals(Sentence.NOT_WRITABLE.of(file), refused.sentence());
    }

    @Test
    void aFolderInThePlaceOfTheFile() throws IOException {
        Files.createDirectory(folder.resolve("progress.db"));
        assertThrows(KeepingException.class, () -> Store.open(folder, CLOCK));
        assertTrue(Files.isDirectory(folder.resolve("progress.db")));
    }

    @Test
    void aFolderThatMustNotBeWritten() throws IOException {
        Path closed = Files.createDirectory(folder.resolve("closed"));
        forbid(closed, "r-xr-xr-x");
        KeepingException refused = assertThrows(KeepingException.class, () -> Store.open(closed, CLOCK));
        assertEquals(Sentence.NOT_WRITABLE.of(closed), refused.sentence());
    }

    @Test
    void aFileThatMustNotBeWritten() throws IOException, KeepingException {
        keeper().close();
        Path file = folder.resolve("progress.db");
        forbid(file, "r--------");
        KeepingException refused = assertThrows(KeepingException.class, () -> Store.open(folder, CLOCK));
        assertEquals(Sentence.NOT_WRITABLE.of(file), refused.sentence());
        assertTrue(Files.exists(file));
    }

    private static void forbid(Path path, String permissions) throws IOException {
        assumeTrue(path.getFileSystem().supportedFileAttributeViews().contains("posix"));
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
        assumeTrue(!Files.isWritable(path), "this user may write everywhere");
    }

    @Test
    void aFullDisk() throws SQLException, KeepingException {
        keeper().close();
        Path file = folder.resolve("progress.db");
        try (Database database = Sqlite.connect(file);
                Keeper keeper = new SqlKeeper(database, "local", file, CLOCK)) {
            keeper.begin(code(1), "first-wave", 0);
            // SQLite counts its own pages against this and reports the rest as a full disk.
            int pages = Integer.parseInt(one(database, "page_count"));
            database.rows("pragma max_page_count = " + (pages + 1), row -> row.getInt(1));
            int last = 0;
            KeepingException refused = null;
            while (refused == null && last < 10_000) {
                try {
                    keeper.keep(code(1), last + 1, move(last + 1), standing(last + 1));
                    last++;
                } catch (KeepingException full) {
                    refused = full;
                }
            }
            assertEquals(Sentence.FULL.of(file), refused == null ? null : refused.sentence());
            assertEquals(first(last), keeper.load().runs().get(0).moves());
            assertEquals(standing(last), keeper.load().runs().get(0).standing());

            database.rows("pragma max_page_count = " + (pages + 100), row -> row.getInt(1));
            keeper.keep(code(1), last + 1, move(last + 1), standing(last + 1));
            assertEquals(first(last + 1), keeper.load().runs().get(0).moves());
        }
    }
}
