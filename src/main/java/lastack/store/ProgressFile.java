package lastack.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/**
 * The file that progress is kept in, with the companions SQLite gives it while it is in use.
 *
 * @param path where it is, any link followed
 */
record ProgressFile(Path path) {
    private static final String WAL = "-wal";

    /** Companions first: were the rename cut short after the file itself, SQLite would play its old log into the new file. */
    private static final List<String> PARTS = List.of(WAL, "-shm", "-journal", "");

    /** The smallest page of a database, in octets. */
    private static final long SHORTEST = 512;

    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    /** The one in {@code folder}, which need not be there yet. */
    static ProgressFile in(Path folder) throws IOException {
        Path path = folder.resolve("progress.db");
        return new ProgressFile(Files.exists(path) ? path.toRealPath() : path.toAbsolutePath());
    }

    /**
     * Makes sure that there is a file, if only an empty one.
     *
     * @throws UnfitException if it is what SQLite would take for a new file, and overwrite: shorter than any database; or if moves lie
     *     in its log and the file that the log belongs to has gone, for then SQLite would delete them
     */
    void create() throws IOException, UnfitException {
        boolean there = Files.exists(path, LinkOption.NOFOLLOW_LINKS);
        if (there && !Files.isRegularFile(path)) {
            throw new IOException(path + " is no file");
        }
        long size = size(path);
        if (size == 0 ? size(part(path, WAL)) > 0 : size < SHORTEST) {
            throw new UnfitException(SetAside.Why.DAMAGED);
        }
        if (!there) {
            OwnerOnly.createFile(path);
        }
    }

    /** In octets; 0 for none. */
    private static long size(Path file) throws IOException {
        return Files.exists(file) ? Files.size(file) : 0;
    }

    /** Whether {@code failed} comes of what is in the file, and not of where it lies. */
    boolean isToBlame(SQLException failed) {
        return switch (Trouble.of(failed)) {
            case DAMAGED, OTHER_TABLES -> true;
            case READ_ONLY -> Files.isWritable(path);
            case BUSY, NO_ACCESS, FULL, FAILED -> false;
        };
    }

    /** Renames all there is of it to a name that is free. */
    SetAside setAside(SetAside.Why why, Instant now) throws IOException {
        Path to = free(now);
        for (String suffix : PARTS) {
            if (Files.exists(part(path, suffix))) {
                Files.move(part(path, suffix), part(to, suffix));
            }
        }
        return new SetAside(path, to, why);
    }

    private Path free(Instant now) {
        String name = "." + STAMP.format(now);
        int more = 1;
        Path to = part(path, name);
        while (isTaken(to)) {
            more++;
            to = part(path, name + "-" + more);
        }
        return to;
    }

    private static boolean isTaken(Path to) {
        return PARTS.stream().anyMatch(suffix -> Files.exists(part(to, suffix), LinkOption.NOFOLLOW_LINKS));
    }

    private static Path part(Path path, String suffix) {
        return path.resolveSibling(path.getFileName() + suffix);
    }
}
