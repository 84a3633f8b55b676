package lastack.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import lastack.course.Suggestions;
import lastack.text.Lang;
import org.jspecify.annotations.Nullable;

/** Writes a sheet of text to a file, whole or not at all, or to standard output. */
final class Sheet {
    private Sheet() {}

    /** What stands on the sheet. */
    @FunctionalInterface
    interface Content {
        void write(Appendable out) throws IOException;
    }

    /** Writes it to {@code file}; to standard output where that is null or {@code -}. Returns the exit code. */
    static int written(Settings settings, @Nullable String file, boolean force, Content content) {
        Lang lang = settings.language();
        if (file == null || file.equals("-")) {
            try {
                content.write(System.out);
            } catch (IOException never) {
                throw new UncheckedIOException(never);
            }
            System.out.flush();
            return Exit.DONE;
        }
        try {
            OutputFile.write(Path.of(file), force, out -> {
                Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
                content.write(writer);
                writer.flush();
            });
        } catch (FileAlreadyExistsException there) {
            System.err.println(Says.FILE_EXISTS.in(lang, Suggestions.printable(file)));
            return Exit.NOT_SOLVED;
        } catch (InvalidPathException | IOException failed) {
            System.err.println(Says.FILE_NOT_WRITTEN.in(
                    lang, Suggestions.printable(file), Suggestions.printable(String.valueOf(failed.getMessage()))));
            return Exit.NOT_SOLVED;
        }
        if (!settings.quiet()) {
            System.err.println("lastack: " + Says.FILE_WRITTEN.in(lang, Suggestions.printable(file)));
        }
        return Exit.DONE;
    }
}
