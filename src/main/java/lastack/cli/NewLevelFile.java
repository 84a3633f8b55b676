package lastack.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import lastack.course.Suggestions;
import lastack.text.Lang;

/** A level file that the program begins for an author. One that is there already is never replaced. */
final class NewLevelFile {
    private NewLevelFile() {}

    /** Writes {@code text}, and says so or why not; how the command ends. */
    static int write(Lang lang, Path file, String text) {
        try {
            OutputFile.write(file, false, to -> to.write(text.getBytes(StandardCharsets.UTF_8)));
        } catch (FileAlreadyExistsException e) {
            System.err.println(Says.LEVEL_EXISTS.in(lang, file));
            return Exit.NOT_SOLVED;
        } catch (IOException e) {
            System.err.println(
                    Says.LEVEL_NOT_WRITTEN.in(lang, file, Suggestions.printable(String.valueOf(e.getMessage()))));
            return Exit.NOT_SOLVED;
        }
        System.out.println(Says.LEVEL_WRITTEN.in(lang, file));
        return Exit.DONE;
    }
}
