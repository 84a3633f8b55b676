package lastack.judge;

import com.google.gson.JsonElement;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.MalformedJsonException;
import java.io.EOFException;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lastack.tcp.Flag;
import lastack.tcp.State;

/**
 * Reads lines as probes. JSON is taken as the standard has it and no looser. A name that is not ours is refused and not passed over: a
 * misspelled one would mean a verdict on something that was not asked. A value {@code null} is as good as none.
 */
final class ProbeReader {
    /** Characters in a probe's name for itself. */
    static final int LONGEST_ID = 200;

    /** Characters in a number; the reader of JSON gives up at the next one. */
    private static final int LONGEST_NUMBER = 1023;

    private static final Map<String, State> STATES = Stream.of(State.values())
            .collect(Collectors.toMap(State::toString, state -> state, (one, other) -> one, LinkedHashMap::new));
    private static final Map<String, Flag> FLAGS = Stream.of(Flag.values())
            .collect(Collectors.toMap(Flag::name, flag -> flag, (one, other) -> one, LinkedHashMap::new));

    private final Chars chars = new Chars();

    /** The probe on the line where {@code lines} stands, or why there is none; then too its id is found, if it can be read at all. */
    Reading read(Lines lines) {
        Draft draft = new Draft();
        int good = chars.load(lines.bytes(), lines.from(), lines.to());
        if (lines.tooLong()) {
            draft.refuse(Problem.TOO_LONG, String.valueOf(Lines.LONGEST));
        } else if (good < lines.to() - lines.from()) {
            draft.refuse(Problem.NOT_UTF_8, String.valueOf(good + 1));
        }
        boolean whole = !draft.isRefused();
        JsonReader json = strict();
        try {
            if (json.peek() == JsonToken.BEGIN_OBJECT) {
                members(json, Key.OF_PROBE, draft);
            } else {
                draft.refuse(Problem.NOT_AN_OBJECT);
                json.skipValue();
            }
            // Looks for the end, and so finds what stands behind it.
            if (json.peek() != JsonToken.END_DOCUMENT) {
                throw new IllegalStateException("a strict reader lets nothing stand behind the end");
            }
        } catch (EOFException | MalformedJsonException notJson) {
            if (whole) {
                lookForWhatBreaks(draft);
            }
        } catch (IOException e) {
            throw new IllegalStateException("reading characters in memory failed", e);
        }
        return draft.finished();
    }

    private JsonReader strict() {
        JsonReader json = new JsonReader(chars);
        json.setStrictness(Strictness.STRICT);
        // A value nested too deep for a probe is found to be one of the wrong kind, before anybody looks how deep it
        // is.
        json.setNestingLimit(Lines.LONGEST);
        return json;
    }

    private void members(JsonReader json, Map<String, Key> keys, Draft draft) throws IOException {
        json.beginObject();
        while (json.hasNext()) {
            String name = json.nextName();
            Key key = keys.get(name);
            if (key == null) {
                unknown(name, keys, draft);
                json.skipValue();
            } else if (!draft.names(key)) {
                draft.refuse(Problem.TWICE, key.toString());
                json.skipValue();
            } else if (json.peek() == JsonToken.NULL) {
                json.nextNull();
            } else {
                draft.gives(key);
                value(json, key, draft);
            }
        }
        json.endObject();
    }

    private static void unknown(String name, Map<String, Key> keys, Draft draft) {
        boolean ofProbe = keys == Key.OF_PROBE;
        Spelling.meant(name, keys.keySet())
                .ifPresentOrElse(
                        meant -> draft.refuse(
                                ofProbe ? Problem.UNKNOWN_NAME_MEANT : Problem.UNKNOWN_NAME_IN_SEGMENT_MEANT,
                                Spelling.quotable(name),
                                meant),
                        () -> draft.refuse(
                                ofProbe ? Problem.UNKNOWN_NAME : Problem.UNKNOWN_NAME_IN_SEGMENT,
                                Spelling.quotable(name),
                                String.join(", ", keys.keySet())));
    }

    private void value(JsonReader json, Key key, Draft draft) throws IOException {
        if (key.isNumber()) {
            number(json, key, draft);
            return;
        }
        JsonToken token = json.peek();
        switch (key) {
            case ID -> id(json, token, draft);
            case STATE, NOTE -> {
                if (token != JsonToken.STRING) {
                    other(json, draft, Problem.NOT_A_TEXT, key.toString());
                    return;
                }
                String text = json.nextString();
                if (key == Key.STATE) {
                    state(text, draft);
                }
            }
            case PASSIVE -> {
                if (token == JsonToken.BOOLEAN) {
                    draft.passive(json.nextBoolean());
                } else {
                    other(json, draft, Problem.NOT_A_TRUTH, key.toString());
                }
            }
            case SEGMENT -> {
                if (token == JsonToken.BEGIN_OBJECT) {
                    members(json, Key.OF_SEGMENT, draft);
                } else {
                    other(json, draft, Problem.SEGMENT_NOT_AN_OBJECT);
                }
            }
            case FLAGS -> {
                if (token == JsonToken.BEGIN_ARRAY) {
                    flags(json, draft);
                } else {
                    other(json, draft, Problem.NOT_A_LIST_OF_FLAGS);
                }
            }
            default -> throw new IllegalStateException(key + " is no number, and nothing else either");
        }
    }

    /** A value of another kind than is wanted. */
    private static void other(JsonReader json, Draft draft, Problem problem, String... details) throws IOException {
        draft.refuse(problem, details);
        json.skipValue();
    }

    private static void id(JsonReader json, JsonToken token, Draft draft) throws IOException {
        if (token != JsonToken.STRING && token != JsonToken.NUMBER) {
            other(json, draft, Problem.NOT_AN_ID);
            return;
        }
        String given = json.nextString();
        if (given.length() > LONGEST_ID) {
            draft.refuse(Problem.ID_TOO_LONG, String.valueOf(LONGEST_ID));
        } else {
            draft.id(token == JsonToken.STRING ? JsonBytes.quoted(given) : given);
        }
    }

    private static void state(String given, Draft draft) {
        State state = STATES.get(given);
        if (state == null) {
            refuseWord(given, STATES, draft, Problem.UNKNOWN_STATE, Problem.UNKNOWN_STATE_MEANT);
        } else {
            draft.state(state);
        }
    }

    private static void flags(JsonReader json, Draft draft) throws IOException {
        json.beginArray();
        while (json.hasNext()) {
            if (json.peek() != JsonToken.STRING) {
                other(json, draft, Problem.NOT_A_LIST_OF_FLAGS);
                continue;
            }
            String given = json.nextString();
            Flag flag = FLAGS.get(given);
            if (flag == null) {
                refuseWord(given, FLAGS, draft, Problem.UNKNOWN_FLAG, Problem.UNKNOWN_FLAG_MEANT);
            } else {
                draft.flag(flag);
            }
        }
        json.endArray();
    }

    private static void refuseWord(
            String given, Map<String, ?> choices, Draft draft, Problem unknown, Problem unknownButMeant) {
        String quotable = Spelling.quotable(given);
        Spelling.meant(given, choices.keySet())
                .ifPresentOrElse(
                        meant -> draft.refuse(unknownButMeant, quotable, meant),
                        () -> draft.refuse(unknown, quotable, String.join(", ", choices.keySet())));
    }

    /** A number may be written in any way that JSON has, {@code 1e3} too, if only it is whole. */
    private static void number(JsonReader json, Key key, Draft draft) throws IOException {
        if (json.peek() != JsonToken.NUMBER) {
            other(json, draft, Problem.NOT_A_NUMBER, key.toString(), "0", String.valueOf(key.most()));
            return;
        }
        String given;
        try {
            long value = json.nextLong();
            if (value >= 0 && value <= key.most()) {
                draft.number(key, value);
                return;
            }
            given = String.valueOf(value);
        } catch (NumberFormatException notWhole) {
            given = json.nextString();
        }
        draft.refuse(Problem.NOT_IN_RANGE, key.toString(), Spelling.quotable(given), "0", String.valueOf(key.most()));
    }

    /** Reads the line once more, character by character, for the reader of JSON does not tell where it gave up. */
    private void lookForWhatBreaks(Draft draft) {
        chars.rewind(1);
        JsonReader json = strict();
        try {
            // The parser alone would take a line with nothing but a byte order mark for null.
            JsonToken first = json.peek();
            JsonElement value = JsonParser.parseReader(json);
            throw new IllegalStateException(
                    first + " " + value + " " + json.peek() + " is JSON, but was none at first");
        } catch (JsonParseException | EOFException | MalformedJsonException notJson) {
            if (chars.askedForMore()) {
                draft.refuseAboveAll(Problem.INCOMPLETE);
            } else if (chars.gaveANumberOf(LONGEST_NUMBER + 1)) {
                String start = String.valueOf(chars.given() - LONGEST_NUMBER);
                draft.refuseAboveAll(Problem.NUMBER_TOO_LONG, start, String.valueOf(LONGEST_NUMBER));
            } else {
                draft.refuseAboveAll(Problem.NOT_JSON, String.valueOf(chars.given()));
            }
        } catch (IOException e) {
            throw new IllegalStateException("reading characters in memory failed", e);
        }
    }
}
