package lastack.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import lastack.game.Bilingual;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceTest {
    private static final Pattern PLACE = Pattern.compile("\\{\\d}");

    @ParameterizedTest
    @ValueSource(strings = {"Sentences.properties", "Sentences_zh.properties"})
    void everySentenceIsInBothLanguagesAndNoOther(String bundle) throws IOException {
        Set<String> names = Arrays.stream(Sentence.values()).map(Enum::name).collect(Collectors.toSet());
        assertEquals(names, read(bundle).stringPropertyNames());
    }

    @ParameterizedTest
    @EnumSource
    void bothLanguagesNameTheSame(Sentence sentence) throws IOException {
        assertEquals(
                places(read("Sentences.properties").getProperty(sentence.name())),
                places(read("Sentences_zh.properties").getProperty(sentence.name())));
    }

    @ParameterizedTest
    @EnumSource
    void isWholeSentences(Sentence sentence) {
        Bilingual text = sentence.of("ONE", "TWO");
        assertTrue(text.en().endsWith("."), text.en());
        assertTrue(text.zh().endsWith("\u3002"), text.zh());
        assertNotEquals(text.en(), text.zh());
        assertEquals(Set.of(), places(text.en() + text.zh()));
    }

    @Test
    void whatASetAsideSays() {
        Path from = Path.of("/home/ann/progress.db");
        Path to = Path.of("/home/ann/progress.db.20261122T180512Z");
        assertEquals(
                "The progress file /home/ann/progress.db is damaged or was never one of Last ACK, so it was renamed to "
                        + "/home/ann/progress.db.20261122T180512Z and a new, empty one was begun. Nothing was deleted. "
                        + "If you have a backup, leave the game and copy it to /home/ann/progress.db.",
                new SetAside(from, to, SetAside.Why.DAMAGED).sentence().en());
        assertEquals(
                "进度文件 /home/ann/progress.db 是更新版本的 Last ACK 写的，所以把它改名为 "
                        + "/home/ann/progress.db.20261122T180512Z，并新建了一个空的。没有删除任何内容。"
                        + "想找回那些进度，请安装更新的版本，再把文件名改回 /home/ann/progress.db。",
                new SetAside(from, to, SetAside.Why.NEWER).sentence().zh());
    }

    /** A folder may be called anything, and its name must not work on the terminal or turn the sentence round. */
    @Test
    void nothingInANameIsASign() {
        String text =
                Sentence.BUSY.of(Path.of("a\u001b[2J\u009b1m\u202e\nb{1}")).en();
        assertTrue(text.startsWith("Something else is using a?[2J?1m??b{1} and"), text);
    }

    private static Set<String> places(String text) {
        return PLACE.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    private static Properties read(String bundle) throws IOException {
        Properties properties = new Properties();
        try (Reader in = new InputStreamReader(
                Objects.requireNonNull(Sentence.class.getResourceAsStream(bundle)), StandardCharsets.UTF_8)) {
            properties.load(in);
        }
        return properties;
    }
}
