package lastack.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lastack.text.Lang;
import org.junit.jupiter.api.Test;

/** The schema that editors use says what the reader says: the same keys in the same places, and every level of ours is valid by it. */
class SchemaTest {
    private static final JsonObject SCHEMA = schema();
    private static final Pattern KEYS =
            Pattern.compile("There is no key \"zzz\" here\\. The keys are (.*?)\\.( Did .*)?$");

    private final Map<String, Set<String>> seen = new TreeMap<>();
    private final List<String> complaints = new ArrayList<>();

    @Test
    void everyLevelIsValid() throws IOException {
        for (Path file : levels()) {
            JsonElement level = JsonParser.parseString(Files.readString(file));
            valid(level, SCHEMA, file.getFileName().toString());
        }
        assertEquals("", String.join("\n", complaints));
    }

    @Test
    void aBrokenLevelIsNotValid() throws IOException {
        for (String broken : List.of("misspelled-key", "misspelled-flag", "misspelled-state", "no-move", "two-hints")) {
            complaints.clear();
            Path file = Fixtures.FOLDER.resolve("broken/" + broken + ".json");
            valid(JsonParser.parseString(Files.readString(file)), SCHEMA, broken);
            // That a task has just one move is more than this schema says.
            assertEquals(!broken.equals("no-move"), !complaints.isEmpty(), broken);
        }
    }

    /** A key that nobody knows is put into every object of every level, one after the other: the reader answers with those it knows. */
    @Test
    void theReaderKnowsTheSameKeys() throws IOException {
        Map<String, Set<String>> read = new TreeMap<>();
        for (Path file : levels()) {
            JsonElement level = JsonParser.parseString(Files.readString(file));
            objects(level, SCHEMA, "level", level, read);
        }
        JsonObject definitions = SCHEMA.getAsJsonObject("$defs");
        Map<String, Set<String>> written = new TreeMap<>();
        for (String name : read.keySet()) {
            written.put(name, seen.get(name));
        }
        assertEquals(written, read);
        Set<String> all = new TreeSet<>();
        definitions.entrySet().stream()
                .filter(entry -> entry.getValue().getAsJsonObject().has("properties"))
                .forEach(entry -> all.add(entry.getKey()));
        all.removeAll(read.keySet());
        assertEquals(Set.of(), all, "no level of ours has one of these, so nothing is known of them");
    }

    private static List<Path> levels() throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path folder :
                List.of(Path.of("levels"), Fixtures.FOLDER.resolve("samples"), Fixtures.FOLDER.resolve("recorded"))) {
            try (Stream<Path> found = Files.walk(folder)) {
                found.filter(file -> file.toString().endsWith(".json")
                                && !file.getParent().endsWith("decks")
                                && !file.endsWith(PackReader.PACK)
                                && !file.endsWith(PackReader.INDEX))
                        .sorted()
                        .forEach(files::add);
            }
        }
        files.add(Fixtures.FOLDER.resolve("quiz.json"));
        return files;
    }

    private static JsonObject schema() {
        try {
            Path file = Path.of("src/main/resources/lastack/course/level.schema.json");
            return JsonParser.parseString(Files.readString(file)).getAsJsonObject();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Notes what the reader knows in every object at and below {@code value}, under the name of its definition. */
    private void objects(
            JsonElement value, JsonObject schema, String name, JsonElement root, Map<String, Set<String>> read) {
        JsonObject resolved = resolved(schema, value);
        String here = name(schema, value, name);
        if (value.isJsonArray()) {
            for (JsonElement item : value.getAsJsonArray()) {
                objects(item, resolved.getAsJsonObject("items"), here, root, read);
            }
        } else if (value.isJsonObject() && resolved.has("properties")) {
            JsonObject object = value.getAsJsonObject();
            if (read.get(here) == null) {
                object.addProperty("zzz", true);
                read.put(here, keys(root.toString()));
                object.remove("zzz");
                seen.put(
                        here,
                        new TreeSet<>(resolved.getAsJsonObject("properties").keySet()));
            }
            JsonObject properties = resolved.getAsJsonObject("properties");
            for (Map.Entry<String, JsonElement> member : object.entrySet()) {
                objects(
                        member.getValue(),
                        properties.getAsJsonObject(member.getKey()),
                        here + "." + member.getKey(),
                        root,
                        read);
            }
        }
    }

    private static Set<String> keys(String level) {
        Findings findings = new Findings();
        ByteArrayInputStream in = new ByteArrayInputStream(level.getBytes(StandardCharsets.UTF_8));
        Source.read("level", in, findings).ifPresent(root -> LevelReader.read(root, findings));
        for (Diagnostic diagnostic : findings.list()) {
            Matcher matcher = KEYS.matcher(diagnostic.message(Lang.EN));
            if (matcher.find()) {
                return new TreeSet<>(Arrays.asList(matcher.group(1).split(", ")));
            }
        }
        throw new AssertionError("the reader let an unknown key pass in " + level);
    }

    /** The definition behind a reference; of several the one whose kind it is. */
    private static JsonObject resolved(JsonObject schema, JsonElement value) {
        if (schema.has("oneOf") && value.isJsonObject()) {
            return resolved(choice(schema, value), value);
        }
        return schema.has("$ref") ? SCHEMA.getAsJsonObject("$defs").getAsJsonObject(reference(schema)) : schema;
    }

    private static JsonObject choice(JsonObject schema, JsonElement value) {
        boolean quiz = value.getAsJsonObject().get("kind").getAsString().equals("quiz");
        boolean drawn = value.getAsJsonObject().has("generated");
        int recorded = List.of("fill", "order", "spot")
                .indexOf(value.getAsJsonObject().get("kind").getAsString());
        int at = recorded >= 0 ? 3 + recorded : drawn ? 2 : quiz ? 1 : 0;
        return schema.getAsJsonArray("oneOf").get(at).getAsJsonObject();
    }

    private static String name(JsonObject schema, JsonElement value, String otherwise) {
        if (schema.has("oneOf") && value.isJsonObject()) {
            return reference(choice(schema, value));
        }
        return schema.has("$ref") ? reference(schema) : otherwise;
    }

    private static String reference(JsonObject schema) {
        return schema.get("$ref").getAsString().substring("#/$defs/".length());
    }

    private void valid(JsonElement value, JsonObject schema, String at) {
        if (schema.has("oneOf") && !value.isJsonObject()) {
            int before = complaints.size();
            long fitting = schema.getAsJsonArray("oneOf").asList().stream()
                    .filter(one -> {
                        valid(value, one.getAsJsonObject(), at);
                        boolean fits = complaints.size() == before;
                        complaints.subList(before, complaints.size()).clear();
                        return fits;
                    })
                    .count();
            complain(fitting == 1, at, "fits " + fitting + " of the choices");
            return;
        }
        JsonObject resolved = resolved(schema, value);
        if (resolved.has("oneOf") && resolved != schema) {
            valid(value, resolved, at);
            return;
        }
        complain(!resolved.has("const") || resolved.get("const").equals(value), at, "is not the constant");
        complain(!resolved.has("enum") || resolved.getAsJsonArray("enum").contains(value), at, "is none of these");
        if (resolved.has("type")) {
            complain(types(resolved.get("type")).contains(type(value)), at, "is a " + type(value));
        }
        if (value.isJsonObject()) {
            object(value.getAsJsonObject(), resolved, at);
        } else if (value.isJsonArray() && resolved.has("items")) {
            JsonArray items = value.getAsJsonArray();
            int most = resolved.has("maxItems") ? resolved.get("maxItems").getAsInt() : Integer.MAX_VALUE;
            int least = resolved.has("minItems") ? resolved.get("minItems").getAsInt() : 0;
            complain(items.size() >= least && items.size() <= most, at, "has " + items.size() + " items");
            items.forEach(item -> valid(item, resolved.getAsJsonObject("items"), at + "[]"));
        } else if (value.isJsonPrimitive()) {
            primitive(value.getAsJsonPrimitive(), resolved, at);
        }
    }

    private void object(JsonObject value, JsonObject schema, String at) {
        JsonObject properties = schema.has("properties") ? schema.getAsJsonObject("properties") : new JsonObject();
        if (schema.has("required")) {
            for (JsonElement key : schema.getAsJsonArray("required")) {
                complain(value.has(key.getAsString()), at, "lacks " + key);
            }
        }
        for (Map.Entry<String, JsonElement> member : value.entrySet()) {
            JsonElement other = schema.get("additionalProperties");
            if (properties.has(member.getKey())) {
                valid(member.getValue(), properties.getAsJsonObject(member.getKey()), at + "." + member.getKey());
            } else if (other != null && other.isJsonObject()) {
                valid(member.getValue(), other.getAsJsonObject(), at + "." + member.getKey());
            } else {
                complain(other == null, at, "has " + member.getKey());
            }
        }
    }

    private void primitive(JsonPrimitive value, JsonObject schema, String at) {
        if (value.isString() && schema.has("pattern")) {
            Pattern pattern = Pattern.compile(schema.get("pattern").getAsString());
            complain(pattern.matcher(value.getAsString()).find(), at, "does not fit the pattern");
        }
        if (value.isNumber() && schema.has("minimum")) {
            BigDecimal number = value.getAsBigDecimal();
            boolean large = number.compareTo(schema.get("minimum").getAsBigDecimal()) >= 0;
            boolean small = !schema.has("maximum")
                    || number.compareTo(schema.get("maximum").getAsBigDecimal()) <= 0;
            complain(large && small, at, "is out of range");
        }
    }

    private static Set<String> types(JsonElement type) {
        Set<String> types = new HashSet<>();
        if (type.isJsonArray()) {
            type.getAsJsonArray().forEach(one -> types.add(one.getAsString()));
        } else {
            types.add(type.getAsString());
        }
        return types;
    }

    private static String type(JsonElement value) {
        if (value.isJsonObject()) {
            return "object";
        } else if (value.isJsonArray()) {
            return "array";
        }
        assertTrue(value.isJsonPrimitive(), "null stands in no level");
        JsonPrimitive primitive = value.getAsJsonPrimitive();
        return primitive.isBoolean() ? "boolean" : primitive.isString() ? "string" : "integer";
    }

    private void complain(boolean fine, String at, String what) {
        if (!fine) {
            complaints.add(at + " " + what);
        }
    }
}
