package lastack.course;

import java.util.Collection;
import lastack.game.Expected;
import lastack.game.Situation;
import lastack.game.SymbolicNumber;
import lastack.tcp.Call;
import lastack.tcp.State;
import org.jspecify.annotations.Nullable;

/** Whose turn it is in a question that asks for a segment: {@code "situation"}. */
final class SituationReader {
    private static final SymbolicNumber ZERO = new SymbolicNumber(null, 0);

    private final Collection<String> symbols;
    private final Findings findings;

    SituationReader(Collection<String> symbols, Findings findings) {
        this.symbols = symbols;
        this.findings = findings;
    }

    Situation read(Node node) {
        Fields fields = new Fields("situation", node, findings, "state", "sndNxt", "rcvNxt", "came", "call", "bytes");
        State state = fields.word("state", Vocabulary.STATES, State.ESTABLISHED);
        boolean synchronised = state != State.CLOSED && state != State.LISTEN && state != State.SYN_SENT;
        SymbolicNumber sndNxt = fields.required("sndNxt")
                .map(number -> Numbers.read("sndNxt", number, symbols, findings))
                .orElse(ZERO);
        SymbolicNumber rcvNxt = (synchronised ? fields.required("rcvNxt") : fields.optional("rcvNxt"))
                .map(number -> Numbers.read("rcvNxt", number, symbols, findings))
                .orElse(ZERO);
        Expected.Send came = fields.optional("came")
                .map(new MoveReader(symbols, findings)::expected)
                .orElse(null);
        return new Situation(state, sndNxt, rcvNxt, came, call(fields));
    }

    private @Nullable Call call(Fields fields) {
        if (!fields.has("call")) {
            return null;
        }
        return new AppReader(findings).call(fields);
    }
}
