package lastack.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import lastack.game.Kind;
import lastack.game.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SkeletonTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(Kind.class)
    void nothingIsTheMatterWithANewLevel(Kind kind) throws IOException {
        Path file = Files.writeString(folder.resolve("mine-2.json"), Skeleton.of(kind, "mine-2"));
        assertEquals("", Fixtures.lines(Inspection.of(List.of(file)), folder));
        Level level = Courses.level(file, new ArrayList<>()).orElseThrow().level();
        assertEquals("mine-2", level.id());
        assertEquals(kind, level.kind());
    }

    @Test
    void anIdIsNoPath() {
        assertTrue(Skeleton.fits("mine-2"));
        for (String not : List.of("", "Mine", "../mine", "a/b", "mine.json", "a".repeat(41))) {
            assertFalse(Skeleton.fits(not), not);
        }
    }
}
