package lastack.app;

import java.util.List;
import lastack.trace.Sighting;

/**
 * The segments of one connection of a capture.
 *
 * @param segments in the order of the file, one or more; of a very long connection its beginning and its end
 * @param omitted how many were left out between the two
 * @param gap before which of the segments they were, if any were
 */
public record Passage(List<Sighting> segments, long omitted, int gap) {
    public Passage {
        segments = List.copyOf(segments);
    }

    /** Where the close begins: the first FIN or RST; 0 where there is none. */
    int close() {
        for (int at = 0; at < segments.size(); at++) {
            if (segments.get(at).segment().fin() || segments.get(at).segment().rst()) {
                return at;
            }
        }
        return 0;
    }
}
