package lastack.course;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import lastack.game.Bilingual;
import lastack.quiz.Ask;
import lastack.quiz.Deal;
import lastack.quiz.EndSketch;
import lastack.quiz.Guess;
import lastack.quiz.Shape;
import lastack.quiz.Sum;
import lastack.quiz.Variant;
import lastack.tcp.Call;
import lastack.tcp.Flag;
import lastack.tcp.Flags;
import lastack.tcp.Outcome;
import lastack.tcp.State;
import org.jspecify.annotations.Nullable;

/** The ways in which a drawn question can be put. What a variant leaves out is what the question itself says. */
final class VariantReader {
    static final String[] ITEM_KEYS = {
        "id", "rules", "numbers", "end", "then", "ask", "prompt", "options", "wrong", "why", "variants"
    };

    private static final String[] VARIANT_KEYS = {"end", "then", "ask", "prompt", "options", "wrong", "why"};
    private static final int MOST_VARIANTS = 12;
    private static final int MOST_DEALS = 8;
    private static final int MOST_OPTIONS = 9;
    private static final int LARGEST_WINDOW = 65_535;

    private static final Vocabulary<Ask> ASKS = Vocabulary.of(Problem.UNKNOWN_QUESTION, Ask.values(), Ask::toString);
    private static final Vocabulary<Outcome> OUTCOMES =
            Vocabulary.of(Problem.UNKNOWN_QUESTION, Outcome.values(), Outcome::toString);
    private static final Call[] EVERY_CALL = {
        new Call.Open(), new Call.Listen(), new Call.Write(1), new Call.Shutdown(), new Call.Close(), new Call.Abort()
    };
    private static final Vocabulary<Call> CALLS = Vocabulary.of(
            Problem.UNKNOWN_CALL,
            EVERY_CALL,
            call -> call.getClass().getSimpleName().toLowerCase(Locale.ROOT));
    private static final List<String> DEALS = List.of("came", "call", "sent", "resent", "expired");

    private static final Sum ZERO = Sum.of(0);

    private final Collection<String> letters;
    private final Findings findings;

    VariantReader(Collection<String> letters, Findings findings) {
        this.letters = letters;
        this.findings = findings;
    }

    List<Variant> variants(Fields item) {
        if (!item.has("variants")) {
            return List.of(variant(item, item));
        }
        return item.items("variants", 2, MOST_VARIANTS).stream()
                .map(node -> variant(new Fields("variants", node, findings, VARIANT_KEYS), item))
                .toList();
    }

    private Variant variant(Fields own, Fields item) {
        Ask ask = from("ask", own, item).word("ask", ASKS, Ask.STATE);
        Fields options = from("options", own, item);
        boolean offered = options.has("options");
        if (offered && ask == Ask.SEGMENT) {
            findings.error(
                    options.at("options"), Problem.WRONG_ANSWER_KEY, Quoted.text("options"), "segment", "\"ask\"");
        }
        Fields wrong = from("wrong", own, item);
        if (wrong.has("wrong") && (offered || ask == Ask.SEGMENT)) {
            findings.error(
                    wrong.at("wrong"),
                    Problem.WRONG_ANSWER_KEY,
                    Quoted.text("wrong"),
                    offered ? "choice" : "segment",
                    offered ? "\"options\"" : "\"ask\"");
        }
        List<Node> guesses = offered
                ? options.items("options", 2, MOST_OPTIONS)
                : wrong.items("wrong", ask == Ask.SEGMENT ? 0 : 1, MOST_OPTIONS);
        return new Variant(
                from("end", own, item).required("end").map(this::end).orElse(NOBODY),
                from("then", own, item).items("then", 0, MOST_DEALS).stream()
                        .map(this::deal)
                        .toList(),
                ask,
                from("prompt", own, item).bilingual("prompt"),
                offered,
                guesses.stream().map(node -> guess(node, ask, offered)).toList(),
                from("why", own, item).bilingual("why"));
    }

    private static final EndSketch NOBODY = new EndSketch(State.CLOSED, true, null, ZERO, ZERO, LARGEST_WINDOW);

    private static Fields from(String key, Fields own, Fields item) {
        return own.attempted(key) ? own : item;
    }

    private EndSketch end(Node node) {
        Fields fields = new Fields("end", node, findings, "state", "passive", "sndUna", "sndNxt", "rcvNxt", "rcvWnd");
        State state = fields.word("state", Vocabulary.STATES, State.ESTABLISHED);
        boolean synchronised = state != State.CLOSED && state != State.LISTEN && state != State.SYN_SENT;
        return new EndSketch(
                state,
                !fields.has("passive") || fields.truth("passive"),
                fields.has("sndUna") ? sum(fields, "sndUna") : null,
                sum(fields, "sndNxt"),
                synchronised || fields.has("rcvNxt") ? sum(fields, "rcvNxt") : ZERO,
                fields.integer("rcvWnd", 0, LARGEST_WINDOW, LARGEST_WINDOW));
    }

    private Deal deal(Node node) {
        Fields fields = new Fields("then", node, findings, "came", "call", "bytes", "sent", "resent", "expired");
        List<String> given = DEALS.stream().filter(fields::has).toList();
        if (given.size() != 1 && DEALS.stream().anyMatch(fields::attempted) != given.isEmpty()) {
            findings.error(fields.at(), Problem.NOT_ONE_DEAL, String.join(", ", DEALS));
        }
        if (fields.has("came")) {
            return new Deal.Comes(
                    fields.optional("came").map(this::shape).orElse(new Shape(Flags.NONE, ZERO, null, ZERO)));
        } else if (fields.has("call")) {
            Call call = fields.word("call", CALLS, new Call.Close());
            if (call instanceof Call.Write) {
                return new Deal.Calls(call, sum(fields, "bytes"));
            } else if (fields.has("bytes")) {
                findings.error(fields.at("bytes"), Problem.BYTES_WITHOUT_WRITE);
            }
            return new Deal.Calls(call, ZERO);
        } else if (fields.has("resent")) {
            return new Deal.Resends();
        }
        return fields.has("expired") ? new Deal.Expires() : new Deal.Sends();
    }

    private Shape shape(Node node) {
        Fields fields = new Fields("came", node, findings, "flags", "seq", "ack", "length");
        Flags flags = new MoveReader(letters, findings).flags(fields.items("flags", 0, Flag.values().length));
        fields.required("flags");
        Sum ack = flags.has(Flag.ACK) ? sum(fields, "ack") : null;
        if (ack == null && fields.has("ack")) {
            findings.error(fields.at("ack"), Problem.ACK_WITHOUT_FLAG);
        }
        return new Shape(flags, sum(fields, "seq"), ack, fields.has("length") ? sum(fields, "length") : ZERO);
    }

    private Guess guess(Node node, Ask ask, boolean offered) {
        String key = offered ? "is" : "answer";
        Fields fields = offered
                ? new Fields("options", node, findings, key, "text", "why")
                : new Fields("wrong", node, findings, key, "why");
        Bilingual text =
                offered ? fields.optionalBilingual("text", Fields.WRAPPED).orElse(null) : null;
        Bilingual why =
                offered ? fields.optionalBilingual("why", Fields.WRAPPED).orElse(null) : fields.bilingual("why");
        if (ask.numeric()) {
            return new Guess(sum(fields, key), null, text, why);
        }
        return new Guess(null, word(fields, key, ask), text, why);
    }

    private String word(Fields fields, String key, Ask ask) {
        Optional<Node> node = fields.required(key);
        if (node.isEmpty()) {
            return "";
        } else if (ask == Ask.STATE) {
            return named(Vocabulary.STATES.read(key, node.get(), findings).orElse(null));
        } else if (ask == Ask.OUTCOME) {
            return named(OUTCOMES.read(key, node.get(), findings).orElse(null));
        } else if (node.get() instanceof Node.Items items) {
            return new MoveReader(letters, findings)
                    .flags(items.values())
                    .essential()
                    .toString();
        }
        String word = Scalars.text(key, node.get(), findings);
        if (!word.equals(Ask.NOTHING)) {
            findings.error(node.get().at(), Problem.NOT_A_LIST, key, Scalars.shown(node.get()));
        }
        return word;
    }

    private static String named(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private Sum sum(Fields fields, String key) {
        return fields.required(key)
                .map(node -> SumReader.read(key, node, letters, findings))
                .orElse(ZERO);
    }
}
