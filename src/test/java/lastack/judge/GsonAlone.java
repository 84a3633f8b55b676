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

/**
 * Reads and writes the lines of JSON on standard input with Gson's own streams and does nothing else: what {@code judge} is measured
 * against. With {@code PROBES} a file of a million probes, and Gson's jar as {@code GSON}, after {@code mvn test-compile}:
 *
 * <pre>
 * time java -cp target/test-classes:$GSON lastack.judge.GsonAlone &lt; PROBES &gt; /dev/null
 * time java -jar target/lastack.jar judge &lt; PROBES &gt; /dev/null
 * </pre>
 *
 * The second should take at most twice as long as the first, although its lines are three times as long.
 */
final class GsonAlone {
    private GsonAlone() {}

    public static void main(String[] args) throws IOException {
        try (BufferedReader in = new BufferedReader(
                        new InputStreamReader(new FileInputStream(FileDescriptor.in), StandardCharsets.UTF_8),
                        1 << 16);
                Writer out = new BufferedWriter(
                        new OutputStreamWriter(new FileOutputStream(FileDescriptor.out), StandardCharsets.UTF_8),
                        1 << 16)) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                copy(new JsonReader(new StringReader(line)), new JsonWriter(out));
                out.write('\n');
            }
        }
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
