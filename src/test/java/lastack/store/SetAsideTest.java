package lastack.store;

import static lastack.store.Moves.code;
import static lastack.store.Moves.first;
import static lastack.store.Moves.move;
import static lastack.store.Moves.standing;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lastack.app.Keeper;
import lastack.app.KeepingException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file that cannot be used gets another name, and every byte of it stays. */
class SetAsideTest {
    private static final String ASIDE = "progress.db.20261122T180512Z";

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("progress.db");
    }

    @Test
    void anEmptyFileIsANewOne() throws IOException, KeepingException {
        Files.createFile(file);
        assertFresh(Optional.empty());
        assertEquals(List.of("progress.db", "progress.lock"), names());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 15, 16, 99, 100, 511, 512, 4096, 100_000})
    void randomBytes(int many) throws IOException, KeepingException {
        byte[] noise = new byte[many];
        new Random(many).nextBytes(noise);
        Files.write(file, noise);
        assertFresh(Optional.of(SetAside.Why.DAMAGED));
        assertArrayEquals(noise, Files.readAllBytes(folder.resolve(ASIDE)));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 50, 100, 1000, 4096, 4097, 8192, 20_000, -1, -4096})
    void aFileThatWasCutShort(int at) throws IOException, SQLException, KeepingException {
        keepMoves(300);
        byte[] whole = Files.readAllBytes(file);
        byte[] rest = Arrays.copyOf(whole, at > 0 ? at : whole.length + at);
        Files.write(file, rest);
        assertFresh(Optional.of(SetAside.Why.DAMAGED));
        assertArrayEquals(rest, Files.readAllBytes(folder.resolve(ASIDE)));
    }

    /** Octet 18 of the header is the version one must know to write the file (sqlite.org/fileformat.html, section 1.3). */
    @Test
    void aFileThatSaysItMustNotBeWritten() throws IOException, SQLException, KeepingException {
        keepMoves(3);
        byte[] bytes = Files.readAllBytes(file);
        assertEquals(2, bytes[18]);
        bytes[18] = 3;
        Files.write(file, bytes);
        assertFresh(Optional.of(SetAside.Why.DAMAGED));
    }

    @Test
    void aFileOfANewerVersion() throws IOException, SQLException, KeepingException {
        keepMoves(3);
        change("pragma user_version = 99");
        assertFresh(Optional.of(SetAside.Why.NEWER));
        Files.delete(file);
        Files.move(folder.resolve(ASIDE), file);
        change("pragma user_version = " + Migrations.LATEST);
        assertHolds(3);
    }

    /** The newer version would go on with a file that has lost its name, and at its end delete what belongs to the new one. */
    @Test
    void aFileThatANewerVersionIsUsing() throws IOException, SQLException, KeepingException {
        keepMoves(3);
        change("pragma user_version = 99");
        try (Database newer = Sqlite.connect(file)) {
            Sqlite.makeSafe(newer);
            KeepingException refused = assertThrows(KeepingException.class, this::open);
            assertEquals(Sentence.NEWER_IN_USE.of(file), refused.sentence());
            newer.script("pragma user_version = " + Migrations.LATEST);
        }
        assertHolds(3);
    }

    @Test
    void aDatabaseOfSomethingElse() throws IOException, SQLException, KeepingException {
        change("create table songs (title text)");
        assertFresh(Optional.of(SetAside.Why.DAMAGED));
        assertTrue(Files.exists(folder.resolve(ASIDE)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "drop table moves",
                "alter table runs rename column level to lesson",
                "update moves set move = 'FNI seq=1 len=0' where n = 2",
                "update runs set code = 'O0O-111'",
                "delete from moves where n = 2",
                "pragma user_version = -1",
                "pragma user_version = 0"
            })
    void aFileThatSaysWhatWeNeverWrite(String change) throws IOException, SQLException, KeepingException {
        keepMoves(3);
        change("pragma foreign_keys = off; " + change);
        byte[] before = Files.readAllBytes(file);
        assertFresh(Optional.of(SetAside.Why.DAMAGED));
        assertArrayEquals(before, Files.readAllBytes(folder.resolve(ASIDE)));
    }

    /** What SQLite has not yet taken into its file lies in the log; a log without its file would be thrown away. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aLogWhoseFileHasGone(boolean empty) throws IOException, KeepingException {
        if (empty) {
            Files.createFile(file);
        }
        Files.writeString(folder.resolve("progress.db-wal"), "moves");
        assertFresh(Optional.of(SetAside.Why.DAMAGED));
        assertEquals("moves", Files.readString(folder.resolve(ASIDE + "-wal")));
    }

    @Test
    void twoInOneSecondGetTwoNames() throws IOException, KeepingException {
        Files.writeString(file, "one");
        assertFresh(Optional.of(SetAside.Why.DAMAGED));
        Files.writeString(file, "two");
        assertFresh(Optional.of(SetAside.Why.DAMAGED));
        assertEquals("one", Files.readString(folder.resolve(ASIDE)));
        assertEquals("two", Files.readString(folder.resolve(ASIDE + "-2")));
    }

    /** Bits that were turned somewhere: the store opens, set aside or not, or says that it cannot; and if set aside, then all of it. */
    @RepeatedTest(60)
    void bytesThatWereChanged(RepetitionInfo repetition) throws IOException, SQLException, KeepingException {
        keepMoves(100);
        byte[] bytes = Files.readAllBytes(file);
        Random random = new Random(repetition.getCurrentRepetition());
        for (int i = 0; i < 8; i++) {
            // Half of them where it matters most: the header and the first page.
            int at = random.nextInt(random.nextBoolean() ? 200 : bytes.length);
            bytes[at] ^= (byte) (1 + random.nextInt(255));
        }
        Files.write(file, bytes);
        try (Keeper keeper = open().keeper()) {
            keeper.begin(code(2), "last-ack", 0);
            keeper.keep(code(2), 1, move(1), standing(1));
            assertEquals(first(1), last(keeper.load().runs()).moves());
        }
    }

    private static <T> T last(List<T> list) {
        return list.get(list.size() - 1);
    }

    @Test
    void theLinkIsFollowedAndStays() throws IOException, KeepingException {
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere")).resolve("mine.db");
        Files.writeString(elsewhere, "no database");
        Files.createSymbolicLink(file, elsewhere);
        Store store = open();
        store.keeper().close();
        Path real = elsewhere.toRealPath();
        Path to = real.resolveSibling("mine.db.20261122T180512Z");
        assertEquals(Optional.of(new SetAside(real, to, SetAside.Why.DAMAGED)), store.setAside());
        assertTrue(Files.isSymbolicLink(file));
        assertEquals("no database", Files.readString(to));
    }

    private Store open() throws KeepingException {
        return Store.open(folder, KeeperContract.CLOCK);
    }

    /** Without waiting for the disk, to spare it. */
    private void keepMoves(int many) throws SQLException, KeepingException {
        open().keeper().close();
        try (Database database = Sqlite.connect(file);
                Keeper keeper = new SqlKeeper(database, "local", file, KeeperContract.CLOCK)) {
            database.script("pragma synchronous = off");
            keeper.begin(code(1), "first-wave", 0);
            for (int n = 1; n <= many; n++) {
                keeper.keep(code(1), n, move(n), standing(n));
            }
        }
    }

    private void change(String sql) throws SQLException {
        try (Database database = Sqlite.connect(file)) {
            database.script(sql);
        }
    }

    private void assertHolds(int moves) throws KeepingException {
        Store store = open();
        try (Keeper keeper = store.keeper()) {
            assertEquals(Optional.empty(), store.setAside());
            assertEquals(first(moves), keeper.load().runs().get(0).moves());
        }
    }

    /** The store opens, new; a notice says so if something had to be set aside; it keeps, and opens again without a notice. */
    private void assertFresh(Optional<SetAside.Why> why) throws IOException, KeepingException {
        Store store = open();
        try (Keeper keeper = store.keeper()) {
            assertEquals(why, store.setAside().map(SetAside::why));
            assertEquals(file.toRealPath(), store.setAside().map(SetAside::from).orElse(file.toRealPath()));
            assertEquals(List.of(), keeper.load().runs());
            keeper.begin(code(1), "first-wave", 0);
            keeper.keep(code(1), 1, move(1), standing(1));
        }
        assertFalse(store.setAside().isPresent() && !names().contains(ASIDE) && !names().contains(ASIDE + "-wal"));
        assertHolds(1);
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return List.copyOf(
                    files.map(Path::getFileName).map(Path::toString).collect(Collectors.toCollection(TreeSet::new)));
        }
    }
}
