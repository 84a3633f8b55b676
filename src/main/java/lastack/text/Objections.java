package lastack.text;

import java.util.Map;
import lastack.game.Finding;
import lastack.game.Move;
import lastack.game.Objection;
import lastack.game.Puzzle;
import lastack.game.PuzzleVerdict;
import lastack.game.Role;
import org.jspecify.annotations.Nullable;

/** What the referee has against a recording, as a sentence to somebody who looks at both ends. */
public final class Objections {
    private final Words words;

    public Objections(Words words) {
        this.words = words;
    }

    /**
     * Why {@code objection} is one.
     *
     * @param finding which of its findings is told; null for the first
     * @param put the segment into which a figure was put: it may be another one that then could not be
     */
    public String why(Objection objection, @Nullable Finding finding, int put) {
        Map<String, Object> place = Map.of("frame", objection.frame(), "who", words.the(Who.of(objection.end())));
        if (objection instanceof Objection.ToSegment segment) {
            Finding told = finding == null ? segment.findings().get(0) : finding;
            String why = verdicts(segment.end()).why(segment.sender(), told);
            return objection.frame() == put
                    ? words.choose("recording.as", with(place, why))
                    : words.text("recording.behind", with(place, why));
        } else if (objection instanceof Objection.ToState state) {
            return words.text(
                    "recording.state",
                    Map.of(
                            "frame",
                            state.frame(),
                            "who",
                            words.the(Who.of(state.end())),
                            "given",
                            state.given(),
                            "allowed",
                            state.allowed(),
                            "says",
                            words.says(state.rule())));
        }
        return words.choose("recording.holds", place);
    }

    /** Why the move of {@code verdict} was not right; nothing where the referee has nothing against it. */
    public String why(Puzzle puzzle, PuzzleVerdict verdict) {
        if (verdict.objections().isEmpty()) {
            return "";
        }
        Objection first = verdict.objections().get(0);
        return verdict.move() instanceof Move.Order
                ? outOfOrder(first)
                : why(first, null, puzzle.put(verdict).frame());
    }

    /** Why the segment cannot come where somebody has put it. */
    public String outOfOrder(Objection objection) {
        if (!(objection instanceof Objection.ToSegment segment)) {
            return why(objection, null, objection.frame());
        }
        String why =
                verdicts(segment.end()).why(segment.sender(), segment.findings().get(0));
        Map<String, Object> place = Map.of("frame", objection.frame(), "who", words.the(Who.of(objection.end())));
        return words.text("recording.cannot-come", with(place, why));
    }

    private static Map<String, Object> with(Map<String, Object> place, String why) {
        return Map.of("frame", place.get("frame"), "who", place.get("who"), "why", why);
    }

    private Verdicts verdicts(Role sender) {
        return new Verdicts(words, sender == Role.CLIENT ? Who.SERVER : Who.CLIENT);
    }
}
