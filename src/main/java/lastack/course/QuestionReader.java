package lastack.course;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import lastack.game.Bilingual;
import lastack.game.Question;
import lastack.game.Situation;
import lastack.game.SymbolicNumber;
import lastack.tcp.State;

/** A question and what answers it: {@code "question"}. */
final class QuestionReader {
    private static final int FEWEST_OPTIONS = 2;
    private static final int MOST_OPTIONS = 9;
    private static final int MOST_FORMS = 20;

    private static final Vocabulary<String> KINDS =
            Vocabulary.of(Problem.UNKNOWN_QUESTION, "choice", "several", "number", "state", "text", "segment");

    private static final Situation NOBODY =
            new Situation(State.CLOSED, new SymbolicNumber(null, 0), new SymbolicNumber(null, 0), null, null);

    private final Collection<String> symbols;
    private final Findings findings;
    private final MoveReader moves;
    private final SituationReader situations;

    QuestionReader(Collection<String> symbols, Findings findings) {
        this.symbols = symbols;
        this.findings = findings;
        this.moves = new MoveReader(symbols, findings);
        this.situations = new SituationReader(symbols, findings);
    }

    Question read(Node node) {
        Fields fields = new Fields(
                "question", node, findings, "kind", "prompt", "options", "answer", "accept", "wrong", "situation");
        String kind = fields.word("kind", KINDS, "");
        Bilingual prompt = fields.bilingual("prompt");
        return switch (kind) {
            case "" -> new Question.Words(prompt, List.of(""), List.of());
            case "number" -> {
                only(fields, kind, "answer");
                yield new Question.Numeric(
                        prompt,
                        fields.required("answer")
                                .map(answer -> Numbers.read("answer", answer, symbols, findings))
                                .orElse(new SymbolicNumber(null, 0)),
                        slips(fields, this::number));
            }
            case "state" -> {
                only(fields, kind, "answer");
                yield new Question.OfState(
                        prompt, fields.word("answer", Vocabulary.STATES, State.CLOSED), slips(fields, this::state));
            }
            case "text" -> {
                only(fields, kind, "accept");
                yield new Question.Words(prompt, forms(fields), slips(fields, this::words));
            }
            case "segment" -> {
                only(fields, kind, "answer");
                yield new Question.OfSegment(
                        prompt,
                        fields.required("situation").map(situations::read).orElse(NOBODY),
                        fields.required("answer").map(moves::expected).orElse(MoveReader.NOTHING));
            }
            default -> {
                only(fields, kind, "options");
                yield choice(kind, prompt, fields);
            }
        };
    }

    /** Of the keys that hold answers, each kind of question has one. */
    private void only(Fields fields, String kind, String own) {
        for (String key : List.of("options", "answer", "accept")) {
            if (!key.equals(own) && fields.has(key)) {
                findings.error(fields.at(key), Problem.WRONG_ANSWER_KEY, Quoted.text(key), kind, Quoted.text(own));
            }
        }
        boolean slips = kind.equals("number") || kind.equals("state") || kind.equals("text");
        if (!slips && fields.has("wrong")) {
            findings.error(fields.at("wrong"), Problem.WRONG_ANSWER_KEY, Quoted.text("wrong"), kind, Quoted.text(own));
        }
        if (!kind.equals("segment") && fields.has("situation")) {
            findings.error(
                    fields.at("situation"), Problem.WRONG_ANSWER_KEY, Quoted.text("situation"), kind, Quoted.text(own));
        }
    }

    /** The wrong answers to which something is said that is for them alone. */
    private List<Question.Slip> slips(Fields fields, Function<Node, String> answer) {
        return fields.items("wrong", 0, MOST_FORMS).stream()
                .map(node -> {
                    Fields slip = new Fields("wrong", node, findings, "answer", "why");
                    return new Question.Slip(slip.required("answer").map(answer).orElse(""), slip.bilingual("why"));
                })
                .toList();
    }

    private String number(Node node) {
        return Numbers.read("answer", node, symbols, findings).toString();
    }

    private String state(Node node) {
        return Vocabulary.STATES
                .read("answer", node, findings)
                .map(State::toString)
                .orElse("");
    }

    private String words(Node node) {
        return Scalars.text("answer", node, findings);
    }

    private List<String> forms(Fields fields) {
        List<String> forms = fields.items("accept", 1, MOST_FORMS).stream()
                .map(node -> Scalars.text("accept", node, findings))
                .toList();
        return forms.isEmpty() ? List.of("") : forms;
    }

    private Question choice(String kind, Bilingual prompt, Fields fields) {
        Set<String> ids = new HashSet<>();
        List<Question.Option> options = fields.items("options", FEWEST_OPTIONS, MOST_OPTIONS).stream()
                .map(node -> option(node, ids))
                .toList();
        long right = options.stream().filter(Question.Option::right).count();
        boolean one = kind.equals("choice");
        if (!options.isEmpty() && (one ? right != 1 : right < 1)) {
            findings.error(
                    fields.at("options"),
                    one ? Problem.NOT_ONE_RIGHT_OPTION : Problem.NO_RIGHT_OPTION,
                    String.valueOf(right));
        }
        return one ? new Question.Choice(prompt, options) : new Question.Several(prompt, options);
    }

    private Question.Option option(Node node, Set<String> ids) {
        Fields fields = new Fields("options", node, findings, "id", "text", "right", "why");
        String id = fields.text("id");
        if (!id.isEmpty() && !LevelReader.ID.matcher(id).matches()) {
            findings.error(fields.at("id"), Problem.BAD_ID, Quoted.text(id));
        } else if (!id.isEmpty() && !ids.add(id)) {
            findings.error(fields.at("id"), Problem.DUPLICATE_OPTION, Quoted.text(id));
        }
        return new Question.Option(
                id,
                fields.bilingual("text"),
                fields.truth("right"),
                fields.optionalBilingual("why", Fields.WRAPPED).orElse(null));
    }
}
