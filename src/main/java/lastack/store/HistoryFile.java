package lastack.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The file that keeps the lines typed in the line mode, for nobody but the player. */
public final class HistoryFile {
    private static final String NAME = "history";

    private HistoryFile() {}

    /** The file in {@code folder}, there and ready; none where it cannot be, for a line typed before is a comfort and nothing more. */
    public static Optional<Path> in(Path folder) {
        Path file = folder.resolve(NAME);
        try {
            OwnerOnly.createFolder(folder);
            if (!Files.exists(file)) {
                OwnerOnly.createFile(file);
            }
            return Files.isRegularFile(file) && Files.isWritable(file) ? Optional.of(file) : Optional.empty();
        } catch (IOException unfit) {
            return Optional.empty();
        }
    }
}
