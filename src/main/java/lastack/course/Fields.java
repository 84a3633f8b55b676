package lastack.course;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lastack.game.Bilingual;
import lastack.tcp.SeqNum;

/**
 * The keys of one object and their values. Keys that nobody knows are noted at once; a key that is needed and missing when it is asked
 * for, unless a misspelled one was probably meant to be it.
 */
final class Fields {
    /** No limit to the cells a text takes: it is wrapped. */
    static final int WRAPPED = Integer.MAX_VALUE;

    private final Spot at;
    private final Map<String, Node> values = new HashMap<>();
    private final Set<String> excused = new HashSet<>();
    private final Findings findings;

    /** Of {@code node}, which is the value of {@code name}; if it is no object, that is noted and all fields are as good as there. */
    Fields(String name, Node node, Findings findings, String... known) {
        this.at = node.at();
        this.findings = findings;
        if (node instanceof Node.Table table) {
            List<String> missing = new ArrayList<>(Arrays.asList(known));
            table.members().forEach(member -> missing.remove(member.key()));
            table.members().forEach(member -> take(member, Arrays.asList(known), missing));
        } else {
            findings.error(at, Problem.NOT_AN_OBJECT, name, Scalars.shown(node));
            excused.addAll(Arrays.asList(known));
        }
    }

    private void take(Node.Member member, List<String> known, List<String> missing) {
        if (known.contains(member.key())) {
            values.put(member.key(), member.value());
            return;
        }
        List<String> details = List.of(Quoted.text(member.key()), String.join(", ", known));
        Optional<String> meant = Nearest.to(member.key(), missing).or(() -> Nearest.to(member.key(), known));
        findings.add(new Diagnostic(member.at(), Severity.ERROR, Problem.UNKNOWN_KEY, details, meant.orElse(null)));
        meant.ifPresent(excused::add);
    }

    Spot at() {
        return at;
    }

    Spot at(String key) {
        Node value = values.get(key);
        return value == null ? at : value.at();
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    /** Whether the key is there, or an attempt at it. */
    boolean attempted(String key) {
        return has(key) || excused.contains(key);
    }

    Optional<Node> optional(String key) {
        return Optional.ofNullable(values.get(key));
    }

    Optional<Node> required(String key) {
        if (!attempted(key)) {
            findings.error(at, Problem.MISSING_KEY, Quoted.text(key));
        }
        return optional(key);
    }

    int integer(String key, int least, int most) {
        return required(key)
                .map(node -> (int) Scalars.integer(key, node, least, most, findings))
                .orElse(least);
    }

    int integer(String key, int least, int most, int otherwise) {
        return has(key) ? integer(key, least, most) : otherwise;
    }

    /** A sequence number as it goes over the wire. */
    long number(String key) {
        return required(key)
                .map(node -> Scalars.integer(key, node, 0, SeqNum.MODULUS - 1, findings))
                .orElse(0L);
    }

    boolean truth(String key) {
        return optional(key).map(node -> Scalars.truth(key, node, findings)).orElse(false);
    }

    String text(String key) {
        return required(key).map(node -> Scalars.text(key, node, findings)).orElse("");
    }

    <T> Optional<T> word(String key, Vocabulary<T> vocabulary) {
        return optional(key).flatMap(node -> vocabulary.read(key, node, findings));
    }

    /** The word at {@code key}, which must be there and one of these; {@code otherwise} if it is not. */
    <T> T word(String key, Vocabulary<T> vocabulary, T otherwise) {
        return required(key)
                .flatMap(node -> vocabulary.read(key, node, findings))
                .orElse(otherwise);
    }

    /** The values of an array; none if it is missing, which is noted where it holds {@code least} or more. */
    List<Node> items(String key, int least, int most) {
        Optional<Node> node = least > 0 ? required(key) : optional(key);
        if (node.isEmpty()) {
            return List.of();
        }
        if (!(node.get() instanceof Node.Items items)) {
            findings.error(node.get().at(), Problem.NOT_A_LIST, key, Scalars.shown(node.get()));
            return List.of();
        }
        int size = items.values().size();
        if (size < least || size > most) {
            findings.error(
                    items.at(),
                    Problem.WRONG_COUNT,
                    key,
                    String.valueOf(size),
                    String.valueOf(least),
                    String.valueOf(most));
        }
        return items.values();
    }

    Bilingual bilingual(String key) {
        return bilingual(key, WRAPPED);
    }

    /** The text at {@code key}, which must be there, in {@code cells} at most. */
    Bilingual bilingual(String key, int cells) {
        return required(key).map(node -> bilingual(key, node, cells)).orElse(new Bilingual("", ""));
    }

    Optional<Bilingual> optionalBilingual(String key, int cells) {
        return optional(key).map(node -> bilingual(key, node, cells));
    }

    private Bilingual bilingual(String key, Node node, int cells) {
        Fields texts = new Fields(key, node, findings, "en", "zh");
        if (!texts.attempted("zh") && texts.has("en")) {
            findings.untranslated(texts.at(), Problem.MISSING_CHINESE, Quoted.text(key));
        } else if (!texts.attempted("en") && texts.has("zh")) {
            findings.untranslated(texts.at(), Problem.MISSING_ENGLISH, Quoted.text(key));
        } else if (!texts.attempted("en")) {
            findings.error(texts.at(), Problem.MISSING_KEY, Quoted.text("en"));
        }
        Optional<String> en = texts.line("en", cells);
        Optional<String> zh = texts.line("zh", cells);
        return new Bilingual(en.or(() -> zh).orElse(""), zh.or(() -> en).orElse(""));
    }

    private Optional<String> line(String key, int cells) {
        Optional<String> text = optional(key).map(node -> Scalars.text(key, node, findings));
        text.ifPresent(line -> {
            int width = CellCount.of(line);
            if (width > cells) {
                findings.error(at(key), Problem.TOO_WIDE, String.valueOf(width), String.valueOf(cells));
            }
        });
        return text;
    }
}
