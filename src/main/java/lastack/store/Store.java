package lastack.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.InstantSource;
import java.util.Optional;
import lastack.app.Keeper;
import lastack.app.KeepingException;
import lastack.classroom.RoomKeeper;

/**
 * An open store.
 *
 * @param keeper what keeps; close it at the end
 * @param setAside what the player must be told where the progress that was there could not be used
 */
public record Store(Keeper keeper, Optional<SetAside> setAside) {
    /** The one who plays on this machine, where nobody signs in. */
    private static final String LOCAL_PLAYER = "local";

    /**
     * Opens the store in {@code folder}. Folder and file are created where they are missing, for their owner alone; a file that is damaged
     * or of a newer version is set aside, and a fresh one begun. The first time in a process this takes as long as a frame or two, so it
     * may wait until something is on the screen.
     *
     * <p>Several processes may have it open. Each keeps its own runs; when two go on with the same run, the first that keeps a move has it,
     * and the other is told, by {@link Keeper#keep(lastack.app.RunCode, int, lastack.game.Move, lastack.app.Standing)}, that this move's
     * number is taken. What either of them loads next is what both have kept.
     *
     * @throws KeepingException if nothing can be kept there; with a {@link MemoryKeeper} the player can go on all the same
     */
    public static Store open(Path folder) throws KeepingException {
        NativeLibrary.use(folder);
        return open(folder, Clock.systemUTC());
    }

    /**
     * Opens the store in {@code folder} for a class, as {@link #open(Path)} does for one player; it is the same file. Many threads may use
     * what is returned.
     *
     * @throws KeepingException if nothing can be kept there
     */
    public static RoomStore openRooms(Path folder) throws KeepingException {
        NativeLibrary.use(folder);
        return openRooms(folder, Clock.systemUTC());
    }

    /** The same by another clock, and with SQLite's library from wherever the driver finds it. */
    public static RoomStore openRooms(Path folder, InstantSource clock) throws KeepingException {
        Opened<RoomKeeper> opened =
                opened(folder, clock, (database, file) -> new SqlRooms(database, file.path(), clock));
        return new RoomStore(opened.keeper(), opened.setAside());
    }

    /** The same by another clock, and with SQLite's library from wherever the driver finds it. */
    static Store open(Path folder, InstantSource clock) throws KeepingException {
        Opened<Keeper> opened =
                opened(folder, clock, (database, file) -> new SqlKeeper(database, LOCAL_PLAYER, file.path(), clock));
        return new Store(opened.keeper(), opened.setAside());
    }

    /** What an open database is used by. */
    @FunctionalInterface
    private interface Using<K> {
        K of(Database database, ProgressFile file);
    }

    private record Opened<K>(K keeper, Optional<SetAside> setAside) {}

    private static <K> Opened<K> opened(Path folder, InstantSource clock, Using<K> using) throws KeepingException {
        try {
            OwnerOnly.createFolder(folder);
            try (OpeningLock turn = OpeningLock.take(folder)) {
                return opened(ProgressFile.in(turn.folder()), clock, using);
            }
        } catch (IOException failed) {
            throw Sentence.NOT_WRITABLE.because(failed, folder);
        }
    }

    private static <K> Opened<K> opened(ProgressFile file, InstantSource clock, Using<K> using)
            throws IOException, KeepingException {
        try {
            try {
                return new Opened<>(keeper(file, using), Optional.empty());
            } catch (UnfitException unfit) {
                SetAside setAside = file.setAside(unfit.why(), clock.instant());
                return new Opened<>(keeper(file, using), Optional.of(setAside));
            }
        } catch (UnfitException again) {
            throw Sentence.DAMAGED.because(again, file.path());
        }
    }

    private static <K> K keeper(ProgressFile file, Using<K> using)
            throws IOException, UnfitException, KeepingException {
        file.create();
        try {
            Database database = Sqlite.connect(file.path());
            try {
                makeReady(database, file);
                return using.of(database, file);
            } catch (SQLException | UnfitException | KeepingException | RuntimeException failed) {
                database.close();
                throw failed;
            }
        } catch (SQLException failed) {
            if (file.isToBlame(failed)) {
                throw new UnfitException(SetAside.Why.DAMAGED, failed);
            }
            throw Trouble.of(failed).exception(failed, file.path());
        }
    }

    private static void makeReady(Database database, ProgressFile file)
            throws SQLException, UnfitException, KeepingException {
        if (Sqlite.version(database) > Migrations.LATEST) {
            leaveToOthers(database, file);
            throw new UnfitException(SetAside.Why.NEWER);
        }
        Sqlite.makeSafe(database);
        if (!Sqlite.isSound(database)) {
            throw new UnfitException(SetAside.Why.DAMAGED);
        }
        database.transact(() -> {
            Migrations.apply(database);
            // Whoever opens a store will read it. What cannot be read is found here, where it is left as it was and set
            // aside.
            Reviews.read(database, LOCAL_PLAYER);
            return Records.read(database, LOCAL_PLAYER);
        });
    }

    /** Another version may be using its file at this moment, and would go on with a file that has another name. */
    private static void leaveToOthers(Database database, ProgressFile file) throws SQLException, KeepingException {
        try {
            Sqlite.makeWhole(database);
        } catch (SQLException failed) {
            if (Trouble.of(failed) == Trouble.BUSY) {
                throw Sentence.NEWER_IN_USE.because(failed, file.path());
            }
            throw failed;
        }
    }
}
