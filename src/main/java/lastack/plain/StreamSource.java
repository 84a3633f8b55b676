package lastack.plain;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Lines from a pipe or a file. What comes from there is written behind the question, for nobody has seen it typed: so what is written
 * is the whole conversation.
 */
final class StreamSource implements Source {
    private static final int BYTES = 4 * LONGEST;
    private static final int BYTE_ORDER_MARK = 0xFEFF;

    private final InputStream in;
    private final Paper paper;
    private final boolean echo;
    private boolean first = true;

    /** @param echo whether nobody sees what is typed */
    StreamSource(InputStream in, Paper paper, boolean echo) {
        this.in = in;
        this.paper = paper;
        this.echo = echo;
    }

    @Override
    public Line next(String question, List<String> words) {
        paper.ask(question);
        Line line = read();
        if (echo) {
            paper.echo(line instanceof Line.Typed typed ? typed.text() : "");
        }
        return line;
    }

    private Line read() {
        byte[] bytes = new byte[BYTES];
        int count = 0;
        boolean any = false;
        try {
            for (int next = in.read(); next >= 0; next = in.read()) {
                any = true;
                if (next == '\n') {
                    break;
                }
                if (count < BYTES) {
                    bytes[count] = (byte) next;
                }
                // A line without end must not come round to nothing.
                count = Math.min(count + 1, BYTES + 1);
            }
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
        if (!any) {
            return new Line.End();
        }
        return count > BYTES ? new Line.TooLong() : text(ByteBuffer.wrap(bytes, 0, count));
    }

    private Line text(ByteBuffer bytes) {
        String text;
        try {
            text = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
        } catch (CharacterCodingException noText) {
            return new Line.NotText();
        }
        if (first && !text.isEmpty() && text.codePointAt(0) == BYTE_ORDER_MARK) {
            text = text.substring(1);
        }
        first = false;
        return Typing.line(text);
    }
}
