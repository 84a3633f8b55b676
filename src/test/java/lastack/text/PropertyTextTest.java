package lastack.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Our reader of texts and Java's own say the same. */
class PropertyTextTest {
    private static TreeMap<Object, Object> javas(String text) throws IOException {
        Properties properties = new Properties();
        properties.load(new StringReader(text));
        return new TreeMap<>(properties);
    }

    @Test
    void ofEveryFileThereIs() throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(Path.of("src/main/resources/lastack"))) {
            files = all.filter(file -> file.toString().endsWith(".properties")).toList();
        }
        assertFalse(files.isEmpty());
        for (Path file : files) {
            String text = Files.readString(file);
            assertEquals(javas(text), new TreeMap<>(PropertyText.parse(file.toString(), text)), file.toString());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n\n",
                "a=b",
                "a = b \n",
                "  a:b\r\nc d\r\n",
                "a==b\nc : = d",
                "# a=b\n!c=d\n  # e=f\\\ng=h",
                "a=b\\\n   c\\\n d\ne=f",
                "a=b\\\\\nc=d",
                "a=b\\",
                "a\\=b=c\\=d\na\\ b c",
                "a=\\u4f60\\n\\t\\r\\f\\x\\\"",
                "a\nb=\n c=  ",
                "a=b\n\\u0061c=d",
                "a=\\\n",
                "a=b # no comment"
            })
    void ofEveryWayToWriteOne(String text) throws IOException {
        assertEquals(javas(text), new TreeMap<>(PropertyText.parse("t", text)));
    }

    @Test
    void whatIsSaidTwiceIsNoText() {
        assertThrows(IllegalStateException.class, () -> PropertyText.parse("t", "a=1\nb=2\na=1"));
    }
}
