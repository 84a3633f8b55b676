package lastack.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** Files and folders that nobody but their owner may open. Where the system has no such permissions, its own defaults hold. */
final class OwnerOnly {
    private static final Set<OpenOption> WRITING = Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE);

    private OwnerOnly() {}

    /** Creates {@code folder} and what is missing above it; one that is there stays as it is. */
    static void createFolder(Path folder) throws IOException {
        Files.createDirectories(folder, permissions(folder, "rwx------"));
    }

    /** Creates {@code file} empty. */
    static void createFile(Path file) throws IOException {
        Files.createFile(file, permissions(file, "rw-------"));
    }

    /** Opens {@code file} for writing, and creates it if it is not there. */
    static FileChannel open(Path file) throws IOException {
        return FileChannel.open(file, WRITING, permissions(file, "rw-------"));
    }

    /** Whether nobody but the user of this process could have put something into {@code folder}; no where that cannot be known. */
    static boolean holds(Path folder) throws IOException {
        if (!posix(folder)) {
            return false;
        }
        PosixFileAttributes attributes = Files.readAttributes(folder, PosixFileAttributes.class);
        Set<PosixFilePermission> permissions = attributes.permissions();
        return !permissions.contains(PosixFilePermission.GROUP_WRITE)
                && !permissions.contains(PosixFilePermission.OTHERS_WRITE)
                && attributes.owner().getName().equals(System.getProperty("user.name"));
    }

    private static FileAttribute<?>[] permissions(Path path, String allowed) {
        return posix(path)
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(allowed))
                }
                : new FileAttribute<?>[0];
    }

    private static boolean posix(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
