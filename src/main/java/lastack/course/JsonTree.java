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

    private boolean insideText;
    private boolean behindTheEnd;
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
        insideText = false;
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
            insideText = true;
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
        insideText = true;
        String value = reader.nextString();
        if (value.length() > LONGEST_TEXT) {
            findings.error(at, Problem.TEXT_TOO_LONG, String.valueOf(value.length()), String.valueOf(LONGEST_TEXT));
            // Not empty, or it would be complained about once more.
            return "-";
        }
        value.codePoints()
                .filter(c -> !Quoted.isText(c))
                .findFirst()
                .ifPresent(c -> findings.error(at, Problem.UNSEEN_CHARACTER, Quoted.name(c)));
        return value;
    }

    /** Looks for the end, and so finds what stands behind it. */
    private void end() throws IOException {
        behindTheEnd = true;
        peek();
    }

    private Unreadable refused(Spot at, Problem problem, String... details) {
        findings.error(at, problem, details);
        return new Unreadable();
    }

    /** The reader stopped at the last character it was given; what stands there and before tells what went wrong. */
    private void malformed() {
        if (source.askedForMore() || source.given() == 0) {
            findings.error(text.at(text.length()), Problem.UNEXPECTED_END);
            return;
        }
        int at = source.given() - 1;
        int start = Math.min(at, firstFrom());
        char c = text.charAt(at);
        if (behindTheEnd) {
            findings.error(text.at(at), Problem.MORE_BEHIND_THE_END);
        } else if (insideText && c < ' ') {
            findings.error(text.at(at), Problem.CONTROL_CHARACTER, Quoted.name(c));
        } else if (insideText) {
            int backslash = text.lastBackslash(at);
            findings.error(text.at(backslash), Problem.BAD_ESCAPE, Quoted.text(text.substring(backslash, at + 1)));
        } else if (isComma(before(at)) && (c == ']' || c == '}')) {
            findings.error(text.at(before(at)), Problem.TRAILING_COMMA, String.valueOf(c));
        } else if (c == '/' || c == '#') {
            findings.error(text.at(start), Problem.COMMENT);
        } else {
            findings.error(text.at(start), Problem.UNEXPECTED_CHARACTER, Quoted.plain(word(start)));
        }
    }

    /** The last character before {@code at} that is not white space; -1 if there is none. */
    private int before(int at) {
        int before = at - 1;
        while (before >= 0 && Character.isWhitespace(text.charAt(before))) {
            before--;
        }
        return before;
    }

    private boolean isComma(int at) {
        return at >= 0 && text.charAt(at) == ',';
    }

    private int firstFrom() {
        int at = from;
        while (at < text.length() && " \t\r\n,:".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    /** The text in quotes or the letters and digits that begin at {@code start}, or the one character there. */
    private String word(int start) {
        int end = start + 1;
        if (text.charAt(start) == '"') {
            int closing = text.indexOf('"', end);
            return text.substring(start, closing < 0 ? text.length() : closing + 1);
        }
        while (end < text.length() && isWord(text.charAt(end - 1)) && isWord(text.charAt(end))) {
            end++;
        }
        return text.substring(start, end);
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) || "+-._".indexOf(c) >= 0;
    }
}
