package lastack.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import lastack.app.Keeper;
import lastack.app.Recalled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A store as an earlier version left it is opened and gone on with. */
class OldStoreTest {
    @TempDir
    Path folder;

    @Test
    void aStoreWithoutReviewsIsOpenedAndTakesThem() throws Exception {
        try (Database database = Sqlite.connect(folder.resolve("progress.db"));
                InputStream first = Objects.requireNonNull(Migrations.class.getResourceAsStream("1-runs.sql"))) {
            database.script(new String(first.readAllBytes(), StandardCharsets.UTF_8));
            database.script("insert into runs values ('local', '234-567', 1, 'first-wave', 7, 99, 30, 3, 1)");
            database.script("insert into moves values ('local', '234-567', 1, 'wait')");
            Sqlite.setVersion(database, 1);
        }
        Store store = Store.open(folder, KeeperContract.CLOCK);
        try (Keeper keeper = store.keeper()) {
            assertEquals(Optional.empty(), store.setAside());
            assertEquals("first-wave", keeper.load().runs().get(0).level());
            assertEquals(new Recalled(List.of(), KeeperContract.NOW.toEpochMilli()), keeper.recall());
        }
    }
}
