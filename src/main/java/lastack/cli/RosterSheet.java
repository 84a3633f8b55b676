package lastack.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import lastack.classroom.Roster;
import lastack.classroom.RosterFile;
import lastack.course.Suggestions;
import lastack.text.Lang;
import lastack.text.Words;

/** Reads a roster that somebody named on the command line, and says what is the matter with it, all at once. */
final class RosterSheet {
    private RosterSheet() {}

    /** The roster in {@code file}; none where anything is the matter with it, which has been told then. */
    static Optional<Roster> read(Path file, Lang lang) {
        String name = Suggestions.printable(file.toString());
        try {
            RosterFile read = RosterFile.read(text(file));
            for (RosterFile.Problem problem : read.problems()) {
                System.err.println(name + ":" + problem.line() + ":" + problem.column() + ": error: "
                        + Words.in(lang).of(problem.sentence()));
            }
            return read.problems().isEmpty() ? Optional.of(read.roster()) : Optional.empty();
        } catch (NoSuchFileException missing) {
            System.err.println("lastack: " + Says.CAPTURE_MISSING.in(lang, name));
        } catch (CharacterCodingException otherwise) {
            System.err.println("lastack: " + ClassSays.ROSTER_UNREADABLE.in(lang, name, "UTF-8"));
        } catch (IOException failed) {
            String why = Suggestions.printable(String.valueOf(failed.getMessage()));
            System.err.println("lastack: " + ClassSays.ROSTER_UNREADABLE.in(lang, name, why));
        }
        return Optional.empty();
    }

    /** A little more than may be read, so that too much is seen to be too much. */
    private static String text(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(4 * (RosterFile.LONGEST + 1));
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        }
    }
}
