package lastack.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Writes a file whole or not at all: under another name first, which nobody takes for it. */
final class OutputFile {
    private OutputFile() {}

    /** What stands in the file. */
    @FunctionalInterface
    interface Content {
        void write(OutputStream out) throws IOException;
    }

    /**
     * Writes {@code content} to {@code file}.
     *
     * @param replace whether a file that is there already may be replaced
     * @throws FileAlreadyExistsException if it is there, and may not
     */
    static void write(Path file, boolean replace, Content content) throws IOException {
        if (!replace && Files.exists(file)) {
            throw new FileAlreadyExistsException(file.toString());
        }
        Path made = file.resolveSibling(
                "." + file.getFileName() + "." + ProcessHandle.current().pid());
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(
                    made, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE))) {
                content.write(out);
            }
            move(made, file);
        } finally {
            Files.deleteIfExists(made);
        }
    }

    private static void move(Path made, Path file) throws IOException {
        try {
            Files.move(made, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException otherwise) {
            Files.move(made, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
