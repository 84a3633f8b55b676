package lastack.judge;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.StringReader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Reads probes and writes lines like verdicts with Gson's own streams, and judges nothing: what {@code judge} is measured against. With
 * {@code PROBES} a file of a million probes, and Gson's jar as {@code GSON}, after {@code mvn package}:
 *
 * <pre>
 * time java -cp target/test-classes:$GSON lastack.judge.GsonAlone &lt; PROBES &gt; /dev/null
 * time java -jar target/lastack.jar judge &lt; PROBES &gt; /dev/null
 * </pre>
 *
 * The second should take at most twice as long as the first. With {@code copy} as its argument it writes the probes themselves, which are
 * half as long: what reading and writing cost at the least.
 */
final class GsonAlone {
    private static final List<String> CHECKS =
            List.of("sequence", "rst", "security", "syn", "ack", "urg", "text", "fin");

    private GsonAlone() {}

    public static void main(String[] args) throws IOException {
        try (BufferedReader in = new BufferedReader(
                        new InputStreamReader(new FileInputStream(FileDescriptor.in), StandardCharsets.UTF_8),
                        1 << 16);
                Writer out = new BufferedWriter(
                        new OutputStreamWriter(new FileOutputStream(FileDescriptor.out), StandardCharsets.UTF_8),
                        1 << 16)) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                JsonReader from = new JsonReader(new StringReader(line));
                if (args.length > 0 && args[0].equals("copy")) {
                    copy(from, new JsonWriter(out));
                } else {
                    answer(from, new JsonWriter(out));
                }
                out.write('\n');
            }
        }
    }

    private static void answer(JsonReader from, JsonWriter to) throws IOException {
        String id = "";
        String state = "";
        long[] numbers = new long[8];
        int count = 0;
        for (JsonToken token = from.peek(); token != JsonToken.END_DOCUMENT; token = from.peek()) {
            switch (token) {
                case BEGIN_OBJECT -> from.beginObject();
                case END_OBJECT -> from.endObject();
                case BEGIN_ARRAY -> from.beginArray();
                case END_ARRAY -> from.endArray();
                case NAME -> {
                    String name = from.nextName();
                    if (name.equals("id")) {
                        id = from.nextString();
                    } else if (name.equals("state")) {
                        state = from.nextString();
                    }
                }
                case NUMBER -> numbers[count++] = from.nextLong();
                default -> from.skipValue();
            }
        }
        to.beginObject();
        to.name("id").value(id).name("state").value(state).name("verdict").value("accepted");
        to.name("sndUna")
                .value(numbers[0])
                .name("sndNxt")
                .value(numbers[1])
                .name("rcvNxt")
                .value(numbers[2]);
        to.name("reply")
                .beginArray()
                .beginObject()
                .name("flags")
                .beginArray()
                .value("ACK")
                .endArray();
        to.name("seq")
                .value(numbers[1])
                .name("ack")
                .value(numbers[2])
                .name("length")
                .value(0);
        to.endObject().endArray().name("rule").value("R51").name("section").value("3.10.7.4");
        to.name("checks").beginArray();
        for (String check : CHECKS) {
            to.beginObject()
                    .name("check")
                    .value(check)
                    .name("result")
                    .value("pass")
                    .endObject();
        }
        to.endArray().name("inPractice").beginArray().endArray().endObject();
    }

    private static void copy(JsonReader from, JsonWriter to) throws IOException {
        for (JsonToken token = from.peek(); token != JsonToken.END_DOCUMENT; token = from.peek()) {
            switch (token) {
                case BEGIN_OBJECT -> {
                    from.beginObject();
                    to.beginObject();
                }
                case END_OBJECT -> {
                    from.endObject();
                    to.endObject();
                }
                case BEGIN_ARRAY -> {
                    from.beginArray();
                    to.beginArray();
                }
                case END_ARRAY -> {
                    from.endArray();
                    to.endArray();
                }
                case NAME -> to.name(from.nextName());
                case NUMBER -> to.value(from.nextLong());
                case BOOLEAN -> to.value(from.nextBoolean());
                case NULL -> {
                    from.nextNull();
                    to.nullValue();
                }
                default -> to.value(from.nextString());
            }
        }
    }
}
