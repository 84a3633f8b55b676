package lastack.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When the archive is made anew. */
class StartArchiveTest {
    @TempDir
    private Path folder;

    private StartArchive archive;

    @BeforeEach
    void make() throws Exception {
        archive = new StartArchive(folder);
        assertFalse(archive.isCurrent(), "there is none yet");
        Files.writeString(archive.unfinished(), "classes");
        archive.put(archive.unfinished());
    }

    @Test
    void onceMadeItStands() throws Exception {
        assertTrue(archive.isCurrent());
        assertEquals("classes", Files.readString(archive.file()));
        assertTrue(Files.notExists(archive.unfinished()));
    }

    @Test
    void aDamagedOneIsMadeAnew() throws Exception {
        Files.writeString(archive.file(), "cl");
        assertFalse(archive.isCurrent());
    }

    @Test
    void aMissingOneIsMadeAnew() throws Exception {
        Files.delete(archive.file());
        assertFalse(archive.isCurrent());
    }

    @Test
    void oneOfAnotherProgramOrJavaIsMadeAnew() throws Exception {
        Path note = folder.resolve("start.made-for");
        Files.writeString(note, Files.readString(note).replaceFirst("\\d", "0"));
        assertFalse(archive.isCurrent());
    }

    @Test
    void whereNoneCanBeMadeNobodyTriesAgain() throws Exception {
        archive.put(folder.resolve("nothing"));
        assertTrue(Files.notExists(archive.file()));
        assertTrue(archive.isCurrent());
    }

    @Test
    void whereNothingCanBeWrittenNothingHappens() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "not a folder");
        new StartArchive(file.resolve("cache")).renew();
        assertEquals("not a folder", Files.readString(file));
    }
}
