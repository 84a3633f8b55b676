package lastack.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lastack.game.Answers;
import lastack.game.Belief;
import lastack.game.Expected;
import lastack.game.Finding;
import lastack.game.Move;
import lastack.game.Retold;
import lastack.game.Verdict;
import lastack.tcp.Connection;
import lastack.tcp.Fault;
import lastack.tcp.Field;
import lastack.tcp.Flags;
import lastack.tcp.Rule;
import lastack.tcp.Value;

/**
 * What is said about a move, to the one who made it. Where a belief leads to the value given, its answer is the sentence; else the
 * field and the rule it breaks choose one.
 */
public final class Verdicts {
    private final Words words;
    private final Who peer;

    /** @param peer the other end, by its role */
    public Verdicts(Words words, Who peer) {
        this.words = words;
        this.peer = peer;
    }

    /** {@code Not yet: ack} */
    public String headline(Field field) {
        return words.text("verdict.headline", Map.of("field", name(field)));
    }

    /** A field's name on a screen. */
    public String name(Field field) {
        return words.text("verdict.field." + field);
    }

    /** A value as it is shown: {@code FIN,ACK}, {@code no flags}, {@code 4382}. */
    public String show(Value value) {
        if (value instanceof Value.Kind) {
            return words.text("verdict.value." + value);
        }
        boolean bare = value instanceof Value.FlagSet set && set.flags().equals(Flags.NONE);
        return bare ? words.text("verdict.value.no-flags") : value.toString();
    }

    /** The values allowed, likeliest first: {@code 4382}, rarely {@code 4382 or 4383}. */
    public String show(List<Value> values) {
        return values.stream()
                .map(this::show)
                .reduce((first, second) -> words.text("verdict.or", Map.of("first", first, "second", second)))
                .orElse("");
    }

    /**
     * Why the field does not hold.
     *
     * @param you the player's end before the move
     */
    public String why(Connection you, Finding finding) {
        Fault fault = finding.fault();
        Belief belief = finding.likeliest();
        boolean onlyTooEarly = belief == Belief.NO_PATIENCE || belief == Belief.IT_COMES_BY_ITSELF;
        if (belief == Belief.NONE_KNOWN || (onlyTooEarly && fault.field() == Field.MOVE)) {
            return why(you, fault);
        }
        return said(FaultKey.of(belief, you, fault), fault);
    }

    /** What stood in the field: {@code FIN,ACK}, {@code seq=4382}. */
    public String given(Fault fault) {
        String value = show(fault.given());
        boolean speaksForItself = fault.field() == Field.MOVE || fault.field() == Field.FLAGS;
        return speaksForItself ? value : fault.field() + "=" + value;
    }

    /** Why a move was refused: by its first fault, by the rule it missed, or by what the level has to say to an answer; nothing if it has none. */
    public String why(Retold.Miss miss) {
        Verdict verdict = miss.verdict();
        if (!verdict.findings().isEmpty()) {
            return why(miss.before().you(), verdict.findings().get(0));
        } else if (verdict.rule() != null) {
            return words.says(verdict.rule());
        }
        return miss.before().task().orElseThrow().expected() instanceof Expected.Reply reply
                        && verdict.move() instanceof Move.Answer answer
                ? Answers.why(reply.question(), answer.given(), miss.before().symbols())
                        .map(words::of)
                        .orElse("")
                : "";
    }

    /** What else may have led to the value given, in one sentence; nothing where only one belief does. */
    public Optional<String> also(Connection you, Finding finding) {
        String first = why(you, finding);
        return finding.beliefs().stream()
                .skip(1)
                .filter(belief -> belief != Belief.NONE_KNOWN)
                .map(belief -> said(FaultKey.of(belief, you, finding.fault()), finding.fault()))
                .filter(other -> !other.equals(first))
                .findFirst()
                .map(other -> words.text("verdict.also", Map.of("why", other)));
    }

    /** Why the field does not hold, if nothing is known of what the player believes. */
    public String why(Connection you, Fault fault) {
        String key = FaultKey.of(words, you, fault);
        return said(words.has(key) ? key : "verdict.fault.other", fault);
    }

    /** Field, given, allowed and why in one go: {@code ack: given 4381, allowed 4382. You named the FIN itself.} */
    public String whole(Connection you, Finding finding) {
        Fault fault = finding.fault();
        return words.text(
                "verdict.whole",
                Map.of(
                        "field",
                        name(fault.field()),
                        "given",
                        show(fault.given()),
                        "allowed",
                        show(fault.allowed()),
                        "why",
                        why(you, finding)));
    }

    /** What was right about a segment that was sent, by the rule that allows it. */
    public String right(Rule rule) {
        String key = "verdict.right." + FaultKey.family(rule);
        return words.has(key) ? words.choose(key, peer()) : words.says(rule);
    }

    private String said(String key, Fault fault) {
        Map<String, String> values = new HashMap<>(peer());
        values.put("given", show(fault.given()));
        values.put("allowed", show(fault.allowed()));
        values.put("says", words.says(fault.rule()));
        if (!fault.allowed().isEmpty() && fault.allowed().get(0) instanceof Value.Length length) {
            values.put("bytes", words.bytes(length.octets()));
        }
        return words.choose(key, values);
    }

    private Map<String, String> peer() {
        return Map.of("peer", words.the(peer), "Peer", Words.capital(words.the(peer)));
    }
}
