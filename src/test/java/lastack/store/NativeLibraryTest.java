package lastack.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sqlite.util.LibraryLoaderUtil;

class NativeLibraryTest {
    private static final FileTime LONG_AGO = FileTime.fromMillis(0);

    @TempDir
    Path folder;

    private Path state;
    private Path library;

    @BeforeEach
    void unpack() throws IOException {
        state = folder.resolve("state");
        Optional<Path> unpacked = NativeLibrary.unpack(state);
        assumeTrue(unpacked.isPresent(), "only where the owner of a folder is known by name");
        library = unpacked.get().resolve(LibraryLoaderUtil.getNativeLibName());
    }

    @Test
    void isTheOneInTheJar() throws IOException {
        assertArrayEquals(packed(), Files.readAllBytes(library));
        assertTrue(library.startsWith(state.resolve("lib")));
    }

    @Test
    void isNotUnpackedAgain() throws IOException {
        Files.setLastModifiedTime(library, LONG_AGO);
        assertEquals(Optional.of(library.getParent()), NativeLibrary.unpack(state));
        assertEquals(LONG_AGO, Files.getLastModifiedTime(library));
    }

    /** Cut short, turned, or of another version. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 5000, -1})
    void isUnpackedAgainIfItIsAnother(int change) throws IOException {
        byte[] bytes = Files.readAllBytes(library);
        if (change < 0) {
            Files.write(library, new byte[bytes.length - 1]);
        } else {
            bytes[change] ^= 1;
            Files.write(library, bytes);
        }
        NativeLibrary.unpack(state);
        assertArrayEquals(packed(), Files.readAllBytes(library));
        try (Stream<Path> files = Files.list(Objects.requireNonNull(library.getParent()))) {
            assertEquals(List.of(library), files.toList(), "nothing half unpacked stays");
        }
    }

    /** Whoever may write there may put a library of theirs in its place, which would be run as ours. */
    @ParameterizedTest
    @ValueSource(strings = {"rwxrwx---", "rwx---rwx"})
    void isNotTakenFromWhereOthersMayWrite(String permissions) throws IOException {
        for (Path open : List.of(state, state.resolve("lib"), Objects.requireNonNull(library.getParent()))) {
            Files.setPosixFilePermissions(open, PosixFilePermissions.fromString(permissions));
            assertEquals(Optional.empty(), NativeLibrary.unpack(state), open::toString);
            Files.setPosixFilePermissions(open, PosixFilePermissions.fromString("rwx------"));
        }
        assertTrue(NativeLibrary.unpack(state).isPresent());
    }

    @Test
    void aFileInThePlaceOfTheFolderOnlyMakesTheStartSlower() throws IOException {
        Path file = Files.writeString(folder.resolve("taken"), "mine");
        assertFalse(NativeLibrary.use(file));
        assertEquals("mine", Files.readString(file));
    }

    private static byte[] packed() throws IOException {
        String name = LibraryLoaderUtil.getNativeLibResourcePath() + "/" + LibraryLoaderUtil.getNativeLibName();
        try (InputStream in = Objects.requireNonNull(LibraryLoaderUtil.class.getResourceAsStream(name))) {
            return in.readAllBytes();
        }
    }
}
