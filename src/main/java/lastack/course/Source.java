package lastack.course;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/** Fetches the text of a file, and no more of it than a level or an answer sheet can need. */
final class Source {
    /** Our largest level has 20 kB. */
    static final int MOST_BYTES = 1 << 20;

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private Source() {}

    /** The values in the file at {@code path}; none if it cannot be read, which is then noted. A named pipe will do as well as a file. */
    static Optional<Node> read(Path path, Findings findings) {
        Spot start = Spot.start(path.toString());
        try {
            if (Files.isDirectory(path)) {
                findings.error(start, Problem.FOLDER);
            } else if (Files.size(path) > MOST_BYTES) {
                findings.error(start, Problem.FILE_TOO_LARGE, String.valueOf(MOST_BYTES));
            } else {
                try (InputStream in = Files.newInputStream(path)) {
                    return read(path.toString(), in, findings);
                }
            }
        } catch (NoSuchFileException e) {
            findings.error(start, Problem.NO_SUCH_FILE);
        } catch (AccessDeniedException e) {
            findings.error(start, Problem.FILE_NOT_ALLOWED);
        } catch (IOException e) {
            findings.error(start, Problem.FILE_UNREADABLE, Quoted.plain(String.valueOf(e.getMessage())));
        }
        return Optional.empty();
    }

    /** The values in a stream that is called {@code file} in complaints. */
    static Optional<Node> read(String file, InputStream in, Findings findings) {
        byte[] bytes;
        try {
            bytes = in.readNBytes(MOST_BYTES + 1);
        } catch (IOException e) {
            findings.error(Spot.start(file), Problem.FILE_UNREADABLE, Quoted.plain(String.valueOf(e.getMessage())));
            return Optional.empty();
        }
        if (bytes.length > MOST_BYTES) {
            findings.error(Spot.start(file), Problem.FILE_TOO_LARGE, String.valueOf(MOST_BYTES));
            return Optional.empty();
        }
        return decoded(file, bytes, findings).flatMap(text -> JsonTree.read(text, findings));
    }

    private static Optional<JsonText> decoded(String file, byte[] bytes, Findings findings) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer chars = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), chars, true);
        String decoded = chars.flip().toString();
        boolean marked = !decoded.isEmpty() && decoded.charAt(0) == BYTE_ORDER_MARK;
        JsonText text = new JsonText(file, marked ? decoded.substring(1) : decoded);
        if (result.isError()) {
            findings.error(text.at(text.length()), Problem.NOT_UTF_8);
            return Optional.empty();
        }
        return Optional.of(text);
    }
}
