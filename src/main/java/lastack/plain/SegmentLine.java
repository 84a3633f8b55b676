package lastack.plain;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import lastack.course.Suggestions;
import lastack.game.Answers;
import lastack.lab.NearSegment;
import lastack.lab.Reading;
import lastack.lab.SegmentWords;
import lastack.tcp.Segment;
import lastack.tcp.SeqNum;

/**
 * A line that says a segment, or means to.
 *
 * @param symbols the letters it may use
 */
record SegmentLine(Stage stage, Map<String, SeqNum> symbols) {
    Reading read(String line) {
        return SegmentWords.read(Arrays.asList(line.split(" +", -1)), this::number);
    }

    private Optional<SeqNum> number(String written) {
        return Answers.number(written, symbols);
    }

    /** What {@code line} says: a segment; nothing, the reason said; or, where it is none at all, none. */
    Optional<Optional<Segment>> segment(String line) {
        Reading reading = read(line);
        if (reading instanceof Reading.Whole whole) {
            return Optional.of(Optional.of(whole.segment().withWindow(Segment.DEFAULT_WINDOW)));
        }
        Reading.Wrong wrong = (Reading.Wrong) reading;
        Optional<String> near = NearSegment.of(line, this::number);
        boolean meant = near.isPresent()
                || line.indexOf('=') >= 0
                || line.indexOf('(') >= 0
                || line.indexOf(' ') >= 0
                || wrong.reason() != Reading.Reason.NOT_A_FIELD;
        if (!meant) {
            return Optional.empty();
        }
        if (near.isPresent()) {
            stage.suggest(near.get());
        } else {
            String word = wrong.word().isEmpty() ? "sends" : Typing.quoted(wrong.word());
            String part = Suggestions.nearest(wrong.word(), wrong.choices()).orElse(null);
            stage.paper().say(stage.voice().lab().misread(wrong.reason(), word, part));
        }
        return Optional.of(Optional.empty());
    }
}
