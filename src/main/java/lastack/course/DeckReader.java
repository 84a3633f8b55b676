package lastack.course;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import lastack.game.Bilingual;
import lastack.game.Question;
import lastack.quiz.Deck;
import lastack.quiz.Item;
import lastack.quiz.Span;
import lastack.tcp.Rule;
import lastack.tcp.SeqNum;

/** Turns the values of a deck file into a deck. All that is wrong is collected; a deck is made only if nothing is. */
final class DeckReader {
    /** The value of {@code "kind"} by which a file says that it is a deck. */
    static final String KIND = "deck";

    private static final Vocabulary<String> KINDS = Vocabulary.of(Problem.UNKNOWN_KIND, KIND);
    private static final Pattern LETTER = Pattern.compile("[a-z]");
    private static final int MOST_QUESTIONS = 200;
    private static final int MOST_RULES = 4;
    private static final int TEACHES_CELLS = 160;
    private static final long LARGEST = SeqNum.MODULUS - 1;

    private static final String[] WRITTEN_KEYS = {"id", "rules", "numbers", "question", "why"};

    private final Findings findings;
    private final Map<String, Spot> ids = new HashMap<>();

    private DeckReader(Findings findings) {
        this.findings = findings;
    }

    /** Whether {@code root} says that it is a deck. */
    static boolean isDeck(Node root) {
        return root instanceof Node.Table table
                && table.members().stream()
                        .anyMatch(member -> member.key().equals("kind")
                                && member.value() instanceof Node.Text text
                                && text.value().equals(KIND));
    }

    /** The deck in {@code root}; none if something is wrong with it, all of which is then in {@code findings}. */
    static Optional<DeckFile> read(Node root, Findings findings) {
        Fields fields = new Fields("deck", root, findings, "format", "kind", "id", "title", "teaches", "questions");
        if (!LevelReader.hasFormat(fields, findings)) {
            return Optional.empty();
        }
        fields.word("kind", KINDS, KIND);
        DeckReader reader = new DeckReader(findings);
        Deck deck = new Deck(
                reader.id(fields),
                fields.bilingual("title", LevelReader.TITLE_CELLS),
                fields.bilingual("teaches", TEACHES_CELLS),
                fields.items("questions", 1, MOST_QUESTIONS).stream()
                        .map(reader::item)
                        .toList());
        return findings.hasErrors() ? Optional.empty() : Optional.of(new DeckFile(deck, root));
    }

    private Item item(Node node) {
        boolean written =
                !node.spot("question").equals(node.at()) || node.spot("ask").equals(node.at());
        Fields fields = new Fields("questions", node, findings, written ? WRITTEN_KEYS : VariantReader.ITEM_KEYS);
        String id = id(fields);
        Spot first = id.isEmpty() ? null : ids.putIfAbsent(id, fields.at("id"));
        if (first != null) {
            findings.error(fields.at("id"), Problem.DUPLICATE_QUESTION, Quoted.text(id));
        }
        Map<String, Span> numbers = numbers(fields);
        List<Rule> rules = rules(fields);
        SumReader.places(node, numbers.keySet(), findings);
        if (!written) {
            return new Item.Drawn(id, rules, numbers, new VariantReader(numbers.keySet(), findings).variants(fields));
        }
        Question question = fields.required("question")
                .map(asked -> new QuestionReader(numbers.keySet(), findings).read(asked))
                .orElse(new Question.Words(new Bilingual("", ""), List.of(""), List.of()));
        return new Item.Written(id, rules, numbers, question, fields.bilingual("why"));
    }

    private String id(Fields fields) {
        String id = fields.text("id");
        if (!id.isEmpty() && !LevelReader.ID.matcher(id).matches()) {
            findings.error(fields.at("id"), Problem.BAD_ID, Quoted.text(id));
        }
        return id;
    }

    private List<Rule> rules(Fields fields) {
        Set<Rule> rules = new LinkedHashSet<>();
        for (Node node : fields.items("rules", 1, MOST_RULES)) {
            Optional<Rule> rule = Vocabulary.RULES.read("rules", node, findings);
            if (rule.isPresent() && !rules.add(rule.get())) {
                findings.error(node.at(), Problem.NAMED_TWICE, Scalars.shown(node));
            }
        }
        return List.copyOf(rules);
    }

    private Map<String, Span> numbers(Fields fields) {
        Map<String, Span> numbers = new TreeMap<>();
        Node node = fields.optional("numbers").orElse(new Node.Table(fields.at(), List.of()));
        if (!(node instanceof Node.Table table)) {
            findings.error(node.at(), Problem.NOT_AN_OBJECT, "numbers", Scalars.shown(node));
            return numbers;
        }
        for (Node.Member member : table.members()) {
            if (!LETTER.matcher(member.key()).matches()) {
                findings.error(member.at(), Problem.NOT_A_LETTER, Quoted.text(member.key()));
            }
            numbers.put(member.key(), span(member.key(), member.value()));
        }
        return numbers;
    }

    /** {@code "any"}, one number, or from where to where. */
    private Span span(String key, Node node) {
        if (node instanceof Node.Text text && text.value().equals("any")) {
            return new Span(0, LARGEST);
        } else if (!(node instanceof Node.Table)) {
            long number = Scalars.integer(key, node, 0, LARGEST, findings);
            return new Span(number, number);
        }
        Fields fields = new Fields(key, node, findings, "from", "to");
        long from = fields.number("from");
        long to = fields.number("to");
        if (to < from) {
            findings.error(
                    fields.at("to"),
                    Problem.OUT_OF_RANGE,
                    "to",
                    String.valueOf(to),
                    String.valueOf(from),
                    String.valueOf(LARGEST));
        }
        return new Span(from, Math.max(from, to));
    }
}
