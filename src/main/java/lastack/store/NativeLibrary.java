package lastack.store;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.zip.CRC32;
import org.sqlite.util.LibraryLoaderUtil;

/**
 * SQLite's native library, unpacked once and kept. The driver would unpack it at every start, which takes longer than all the rest of
 * opening a store.
 */
final class NativeLibrary {
    private static final String FOLDER = "org.sqlite.lib.path";
    private static final String NAME = "org.sqlite.lib.name";

    private NativeLibrary() {}

    /**
     * Lets the driver load the library from below {@code state}, which is created if it is missing. Where that cannot be done, or would not
     * be safe, or somebody has told the driver already where to look, nothing changes: the driver unpacks a copy for itself.
     *
     * @return whether it will be loaded from there
     */
    static boolean use(Path state) {
        if (System.getProperty(FOLDER) != null) {
            return false;
        }
        try {
            Optional<Path> folder = unpack(state.toAbsolutePath());
            if (folder.isPresent()) {
                String name = LibraryLoaderUtil.getNativeLibName();
                // Tried first, since the driver would write a failure over the screen: a disk may forbid to run what
                // lies on it.
                System.load(folder.get().resolve(name).toString());
                System.setProperty(FOLDER, folder.get().toString());
                System.setProperty(NAME, name);
            }
            return folder.isPresent();
        } catch (IOException | UnsatisfiedLinkError slower) {
            // A slower start is all that comes of it. If the disk is to blame, opening the file will say so.
            return false;
        }
    }

    /**
     * The folder below {@code state} that holds the library, unpacked if it is not there as it is in the jar; none where others might put
     * theirs in its place.
     */
    static Optional<Path> unpack(Path state) throws IOException {
        String folderInJar = LibraryLoaderUtil.getNativeLibResourcePath();
        String name = LibraryLoaderUtil.getNativeLibName();
        URL packed = LibraryLoaderUtil.class.getResource(folderInJar + "/" + name);
        OwnerOnly.createFolder(state);
        if (packed == null || !(packed.openConnection() instanceof JarURLConnection jar) || !OwnerOnly.holds(state)) {
            return Optional.empty();
        }
        // A home may be shared by machines of several kinds: Linux/x86_64 and its like stay folders of their own.
        Path folder = state;
        for (String part : ("lib" + folderInJar.replace("/org/sqlite/native", "")).split("/", -1)) {
            folder = folder.resolve(part);
            OwnerOnly.createFolder(folder);
            if (!OwnerOnly.holds(folder)) {
                return Optional.empty();
            }
        }
        if (!isCopy(folder.resolve(name), jar.getJarEntry())) {
            copy(jar, folder, folder.resolve(name));
        }
        return Optional.of(folder);
    }

    private static boolean isCopy(Path library, JarEntry entry) throws IOException {
        if (!Files.isRegularFile(library) || Files.size(library) != entry.getSize()) {
            return false;
        }
        CRC32 sum = new CRC32();
        sum.update(Files.readAllBytes(library));
        return sum.getValue() == entry.getCrc();
    }

    /** Under a name of its own first: another process may be loading it, and this one may be killed. */
    private static void copy(JarURLConnection jar, Path folder, Path library) throws IOException {
        Path unfinished = Files.createTempFile(folder, "unpacking", null);
        try (InputStream in = jar.getInputStream()) {
            Files.copy(in, unfinished, StandardCopyOption.REPLACE_EXISTING);
            Files.move(unfinished, library, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }
}
