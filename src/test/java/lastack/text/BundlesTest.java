package lastack.text;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lastack.tcp.Rule;
import lastack.tcp.State;
import lastack.tcp.Step;
import lastack.tcp.Tolerance;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The texts themselves: both languages say the same things, in characters that every terminal draws alike. */
class BundlesTest {
    private static final Path FOLDER = Path.of("src/main/resources/lastack/text");

    /** What stands between two Chinese words in Chinese: values like these do, all others are Latin or digits. */
    private static final List<String> CHINESE_VALUES = List.of(
            "who",
            "Who",
            "whose",
            "peer",
            "Peer",
            "what",
            "Then",
            "did",
            "why",
            "says",
            "brief",
            "segments",
            "cell",
            "misses",
            "move",
            "places");

    private static List<String> subjects;
    private static final Map<Lang, Map<String, Template>> TEXTS = new HashMap<>();

    @BeforeAll
    static void read() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            subjects = files.map(file -> file.getFileName().toString().replaceFirst("_[a-z]+\\.properties$", ""))
                    .distinct()
                    .sorted()
                    .toList();
        }
        for (Lang lang : Lang.values()) {
            Map<String, Template> all = new HashMap<>();
            for (String subject : subjects) {
                all.putAll(Bundle.read(subject, lang).templates());
            }
            TEXTS.put(lang, all);
        }
        assertTrue(subjects.contains("rule"), "the rules below would hold of no texts at all");
    }

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertEquals(
                new TreeSet<>(TEXTS.get(Lang.EN).keySet()),
                new TreeSet<>(TEXTS.get(Lang.ZH).keySet()));
    }

    @Test
    void bothLanguagesHaveTheSamePlaces() {
        refuse(TEXTS.get(Lang.EN).keySet().stream()
                .filter(key -> !new HashSet<>(TEXTS.get(Lang.EN).get(key).names())
                        .equals(new HashSet<>(TEXTS.get(Lang.ZH).get(key).names()))));
    }

    @Test
    void aKeyBeginsWithItsFile() {
        for (String subject : subjects) {
            refuse(Bundle.read(subject, Lang.EN).templates().keySet().stream()
                    .filter(key -> !key.matches(subject + "\\.[A-Za-z0-9.-]+")));
        }
    }

    @Test
    void englishIsAscii() {
        refuse(texts(Lang.EN).filter(text -> !text.matches("[ -~]+")));
    }

    @Test
    void chineseIsChineseAndAscii() {
        refuse(texts(Lang.ZH).filter(text -> !text.matches("[ -~\\u4e00-\\u9fff，。、；：？！（）「」]+")));
    }

    @Test
    void chineseKeepsOneSpaceBesideLatinAndNoneElsewhere() {
        List<String> odd = new ArrayList<>();
        for (Template template : TEXTS.get(Lang.ZH).values()) {
            Map<String, String> values = new HashMap<>();
            template.names().forEach(name -> values.put(name, CHINESE_VALUES.contains(name) ? "中" : "ACK"));
            String filled = template.fill(values);
            if (!Spacing.chinese(filled).equals(filled)) {
                odd.add(template.text());
            }
        }
        refuse(odd.stream());
    }

    /** A comma or bracket of ASCII belongs to Latin on both sides: {@code SYN,ACK}, {@code close()}. */
    @Test
    void chinesePunctuationIsFullWidth() {
        Pattern half = Pattern.compile("[\\u4e00-\\u9fff] ?[,.;:?!\"'()]|[,.;:?!\"'(] ?[\\u4e00-\\u9fff]");
        refuse(texts(Lang.ZH).filter(text -> half.matcher(text).find()));
    }

    @Test
    void nothingIsLeftAtTheEdges() {
        for (Lang lang : Lang.values()) {
            refuse(texts(lang).filter(text -> !text.equals(text.strip()) || text.contains("  ")));
        }
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void everyRuleHasANameAPointAndABelief(Lang lang) {
        Words words = Words.in(lang);
        String stop = lang == Lang.EN ? "." : "。";
        List<String> odd = new ArrayList<>();
        for (Rule rule : Rule.values()) {
            boolean fits =
                    Cells.of(words.title(rule)) <= 34 && !words.title(rule).endsWith(stop);
            boolean oneSentence = words.says(rule).indexOf(stop + (lang == Lang.EN ? " " : "")) < 0
                    || words.says(rule).indexOf(stop) == words.says(rule).length() - 1;
            boolean sentences = words.says(rule).endsWith(stop)
                    && words.belief(rule).endsWith(stop)
                    && Cells.of(words.says(rule)) <= 230
                    && Cells.of(words.belief(rule)) <= 80;
            if (!fits || !oneSentence || !sentences) {
                odd.add(rule.id());
            }
        }
        refuse(odd.stream());
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void everyToleranceHasANameAndAPoint(Lang lang) {
        Words words = Words.in(lang);
        String stop = lang == Lang.EN ? "." : "。";
        refuse(Stream.of(Tolerance.values())
                .filter(tolerance -> Cells.of(words.title(tolerance)) > 34
                        || words.title(tolerance).endsWith(stop)
                        || !words.says(tolerance).endsWith(stop)
                        || Cells.of(words.says(tolerance)) > 280
                        || sentences(words.says(tolerance), lang) > 2)
                .map(Tolerance::id));
    }

    private static int sentences(String text, Lang lang) {
        return text.split(lang == Lang.EN ? "[.](?= |$)" : "。").length;
    }

    @Test
    void noTextIsAboutAToleranceThatIsNot() {
        List<String> ids = Stream.of(Tolerance.values()).map(Tolerance::id).toList();
        refuse(TEXTS.get(Lang.EN).keySet().stream()
                .filter(key -> key.startsWith("tolerance."))
                .filter(key -> !ids.contains(key.split("\\.")[1])));
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void namesAreDifferent(Lang lang) {
        Words words = Words.in(lang);
        assertEquals(
                Rule.values().length,
                Stream.of(Rule.values()).map(words::title).distinct().count());
        assertEquals(
                Rule.values().length,
                Stream.of(Rule.values()).map(words::says).distinct().count());
        assertEquals(
                Tolerance.values().length,
                Stream.of(Tolerance.values()).map(words::title).distinct().count());
        assertEquals(
                State.values().length,
                Stream.of(State.values()).map(words::meaning).distinct().count());
        assertEquals(
                Step.values().length,
                Stream.of(Step.values()).map(words::name).distinct().count());
    }

    @Test
    void noTextIsAboutARuleThatIsNot() {
        refuse(TEXTS.get(Lang.EN).keySet().stream()
                .filter(key -> key.startsWith("rule."))
                .filter(key -> Rule.byId(key.split("\\.")[1]) == null));
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void checksFitTheirColumns(Lang lang) {
        Words words = Words.in(lang);
        for (Step step : Step.values()) {
            assertEquals(3, Cells.of(words.shortName(step)));
            assertTrue(Cells.of(words.name(step)) <= 9, words.name(step));
        }
    }

    /** On a screen of 80x24 the answer to a belief, or else to a fault, has three lines of 30 cells: what stands below is fixed. */
    @ParameterizedTest
    @EnumSource(Lang.class)
    void theAnswerToAMoveFitsThreeLines(Lang lang) {
        Map<String, String> values = Map.of(
                "peer", Words.in(lang).the(Who.SERVER),
                "Peer", Words.in(lang).the(Who.SERVER),
                "given", "4294967295",
                "allowed", "4294967295",
                "bytes", Words.in(lang).bytes(65535));
        refuse(TEXTS.get(lang).keySet().stream()
                .filter(key ->
                        key.matches("belief\\..*|verdict\\.(fault|right)\\..*") && !key.equals("verdict.fault.other"))
                .map(key -> Words.in(lang).choose(key, values))
                .filter(text -> Cells.lines(text, 30) > 3));
    }

    private static Stream<String> texts(Lang lang) {
        return TEXTS.get(lang).values().stream().map(Template::text);
    }

    private static void refuse(Stream<String> odd) {
        assertEquals("", odd.sorted().collect(joining("\n")));
    }
}
