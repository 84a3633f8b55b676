package lastack.course;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.MalformedJsonException;
import java.io.EOFException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lastack.text.CellText;

/**
 * Reads JSON as the standard has it and no looser, into {@link Node}s that know where they stand. What breaks the grammar ends the
 * reading, for what follows cannot be trusted; what only breaks our bounds or repeats a key is noted and passed over.
 */
final class JsonTree {
    /** Level files nest eight deep. */
    static final int DEEPEST = 20;

    /** Values in one file; the largest level of ours has some four hundred. */
    static final int MOST_VALUES = 20_000;

    /** Characters in one text: two screens full. */
    static final int LONGEST_TEXT = 4000;

    /** Between values, or closing them: what a reader may already have passed when a value begins. */
    private static final String BETWEEN = " \t\r\n,:]}";

    /** Thrown to leave a file that cannot be read further, after the complaint has been noted. */
    private static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1;
    }

    private final JsonText text;
    private final OneByOne source;
    private final JsonReader reader;
    private final Findings findings;

    /** Where the token that is looked at can begin at the earliest. */
    private int from;

    private Mistake.Inside inside = Mistake.Inside.VALUES;
    private int values;

    private JsonTree(JsonText text, Findings findings) {
        this.text = text;
        this.source = text.reader();
        this.reader = new JsonReader(source);
        this.reader.setStrictness(Strictness.STRICT);
        this.findings = findings;
    }

    /** The value in {@code text}, or none if it cannot be read, which is then noted in {@code findings}. */
    static Optional<Node> read(JsonText text, Findings findings) {
        JsonTree tree = new JsonTree(text, findings);
        try {
            Node root = tree.value(tree.peek(), 1);
            tree.end();
            return Optional.of(root);
        } catch (EOFException e) {
            findings.error(text.at(text.length()), Problem.UNEXPECTED_END);
        } catch (MalformedJsonException e) {
            tree.malformed();
        } catch (Unreadable e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new IllegalStateException("reading a string failed", e);
        }
        return Optional.empty();
    }

    private JsonToken peek() throws IOException {
        from = source.given();
        inside = Mistake.Inside.VALUES;
        return reader.peek();
    }

    /** Where the token just looked at begins. */
    private Spot spot() {
        int at = from;
        while (BETWEEN.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return text.at(at);
    }

    /** The value that begins with {@code token}, which has just been looked at. */
    private Node value(JsonToken token, int depth) throws IOException, Unreadable {
        Spot at = spot();
        if (++values > MOST_VALUES) {
            throw refused(at, Problem.TOO_MANY_VALUES, String.valueOf(MOST_VALUES));
        }
        return switch (token) {
            case BEGIN_OBJECT -> table(at, depth);
            case BEGIN_ARRAY -> items(at, depth);
            case STRING -> new Node.Text(at, string(at));
            case NUMBER -> new Node.Digits(at, reader.nextString());
            case BOOLEAN -> new Node.Truth(at, reader.nextBoolean());
            case NULL -> {
                reader.nextNull();
                yield new Node.Nothing(at);
            }
            case NAME, END_OBJECT, END_ARRAY, END_DOCUMENT ->
                throw new IllegalStateException("no value begins with " + token);
        };
    }

    private void enter(Spot at, int depth) throws Unreadable {
        if (depth > DEEPEST) {
            throw refused(at, Problem.TOO_DEEP, String.valueOf(DEEPEST));
        }
    }

    private Node table(Spot at, int depth) throws IOException, Unreadable {
        enter(at, depth);
        reader.beginObject();
        List<Node.Member> members = new ArrayList<>();
        Map<String, Spot> lines = new HashMap<>();
        while (peek() == JsonToken.NAME) {
            Spot keyAt = spot();
            inside = Mistake.Inside.TEXT;
            String key = reader.nextName();
            Node value = value(peek(), depth + 1);
            Spot first = lines.putIfAbsent(key, keyAt);
            if (first == null) {
                members.add(new Node.Member(key, keyAt, value));
            } else {
                findings.error(keyAt, Problem.DUPLICATE_KEY, Quoted.text(key), String.valueOf(first.line()));
            }
        }
        reader.endObject();
        return new Node.Table(at, members);
    }

    private Node items(Spot at, int depth) throws IOException, Unreadable {
        enter(at, depth);
        reader.beginArray();
        List<Node> items = new ArrayList<>();
        for (JsonToken next = peek(); next != JsonToken.END_ARRAY; next = peek()) {
            items.add(value(next, depth + 1));
        }
        reader.endArray();
        return new Node.Items(at, items);
    }

    private String string(Spot at) throws IOException {
        inside = Mistake.Inside.TEXT;
        String value = reader.nextString();
        if (value.length() > LONGEST_TEXT) {
            findings.error(at, Problem.TEXT_TOO_LONG, String.valueOf(value.length()), String.valueOf(LONGEST_TEXT));
            // Not empty, or it would be complained about once more.
            return "-";
        }
        value.codePoints()
                .filter(c -> !CellText.isText(c))
                .findFirst()
                .ifPresent(c -> findings.error(at, Problem.UNSEEN_CHARACTER, Quoted.name(c)));
        return value;
    }

    /** Looks for the end, and so finds what stands behind it. */
    private void end() throws IOException {
        from = source.given();
        inside = Mistake.Inside.NOTHING;
        if (reader.peek() != JsonToken.END_DOCUMENT) {
            throw new IllegalStateException("a strict reader lets nothing stand behind the end");
        }
    }

    private Unreadable refused(Spot at, Problem problem, String... details) {
        findings.error(at, problem, details);
        return new Unreadable();
    }

    /** The reader gave up at the last character it was given, or wanted one more than there are. */
    private void malformed() {
        if (source.askedForMore() || source.given() == 0) {
            findings.error(text.at(text.length()), Problem.UNEXPECTED_END);
        } else {
            Mistake.note(text, source.given() - 1, from, inside, findings);
        }
    }
}
