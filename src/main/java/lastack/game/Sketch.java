package lastack.game;

import java.util.Map;
import lastack.tcp.SeqNum;

/**
 * What a level says that is made from its seed alone: a sentence for each thing that there can be to do. {@code {n}} in them is how many
 * bytes it is about.
 *
 * @param daily whether its seed is that of the day, the same for everyone
 * @param data the application has written
 * @param last it has written and closed, so that data and FIN go in one segment
 * @param ack something has come that is to be acknowledged
 * @param fin the application has closed
 * @param again the timer has run out
 * @param waiting there is nothing to send
 */
public record Sketch(
        boolean daily,
        Bilingual data,
        Bilingual last,
        Bilingual ack,
        Bilingual fin,
        Bilingual again,
        Bilingual waiting) {
    /** The points of every such level, whatever is drawn. */
    static final int POINTS = 60;

    /** {@code sentence} about so many bytes. */
    static Bilingual about(Bilingual sentence, int bytes) {
        return sentence.in(Map.of("n", SeqNum.of(bytes)));
    }
}
