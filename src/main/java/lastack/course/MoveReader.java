package lastack.course;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import lastack.game.Expected;
import lastack.game.SymbolicNumber;
import lastack.tcp.Flag;
import lastack.tcp.Flags;

/** Segments and waits, as levels expect them and answer sheets give them. */
final class MoveReader {
    /** More than one segment can carry over any link of ours. */
    static final int MOST_BYTES = 65_535;

    /** Stands for a segment that could not be read, and is never used: its file has been refused. */
    static final Expected.Send NOTHING = new Expected.Send(Flags.NONE, new SymbolicNumber(null, 0), null, 0);

    private final Collection<String> symbols;
    private final Findings findings;

    MoveReader(Collection<String> symbols, Findings findings) {
        this.symbols = symbols;
        this.findings = findings;
    }

    /** The segment that a level expects, in {@code node}, the value of {@code "send"}: an ack without ACK would be a slip of its author. */
    Expected.Send expected(Node node) {
        Expected.Send send = send(node);
        if (!send.flags().has(Flag.ACK) && !node.spot("ack").equals(node.at())) {
            findings.error(node.spot("ack"), Problem.ACK_WITHOUT_FLAG);
        }
        return send;
    }

    /** The segment in {@code node}, the value of {@code "send"}; without the flag ACK its ack counts for nothing, as in the header. */
    Expected.Send send(Node node) {
        Fields fields = new Fields("send", node, findings, "flags", "seq", "ack", "length");
        Flags flags = flags(fields.items("flags", 0, Flag.values().length));
        fields.required("flags");
        SymbolicNumber seq = number(fields, "seq").orElse(new SymbolicNumber(null, 0));
        int length = fields.integer("length", 0, MOST_BYTES, 0);
        if (flags.has(Flag.ACK)) {
            return new Expected.Send(flags, seq, number(fields, "ack").orElse(seq), length);
        }
        return new Expected.Send(flags, seq, null, length);
    }

    /** The flags in a list of their names. */
    Flags flags(List<Node> names) {
        Flags flags = Flags.NONE;
        for (Node name : names) {
            Optional<Flag> flag = Vocabulary.FLAGS.read("flags", name, findings);
            if (flag.isPresent() && flags.has(flag.get())) {
                findings.error(name.at(), Problem.NAMED_TWICE, Scalars.shown(name));
            }
            flags = flag.isPresent() ? flags.with(flag.get()) : flags;
        }
        return flags;
    }

    /** {@code "wait": true}; anything else says nothing. */
    Expected.Wait waiting(Node node) {
        boolean isTrue = node instanceof Node.Truth truth && truth.value();
        if (!isTrue) {
            findings.error(node.at(), Problem.WAIT_NOT_TRUE);
        }
        return new Expected.Wait();
    }

    private Optional<SymbolicNumber> number(Fields fields, String key) {
        return fields.required(key).map(node -> Numbers.read(key, node, symbols, findings));
    }
}
