package lastack.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import lastack.app.KeepingException;
import lastack.classroom.HappeningLine;
import lastack.classroom.RoomCode;
import lastack.classroom.Stamped;
import lastack.text.Lang;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ReportTest {
    private static final RoomCode CODE = new RoomCode("FIN-4271");
    /** 2026-11-23T09:00:00Z. */
    private static final long NINE = 1_795_424_400_000L;

    /** Two students in a quarter of an hour. The figures of the tests below were reckoned from these lines by hand. */
    private static final String LESSON = """
            0    opened
            10   joined student=1 name=Ada
            12   joined student=2 name="周 帆"
            20   went-to student=1 level=second-wave
            30   went-to student=2 level=second-wave
            # Ada: step 1 wrong after 25 s, right after 15 s more; step 2 with a hint, right at once
            45   tried student=1 run=AAA-222 level=second-wave seed=7 item=1 of=2 done=0 was=wrong misses=1 hints=0 rule=R07 belief=fin-is-free tried="ACK seq=1 ack=2" allowed="ack=3" score=0 max=20 solved=no
            60   tried student=1 run=AAA-222 level=second-wave seed=7 item=1 of=2 done=1 was=right misses=1 hints=0 rule=R94 tried="" allowed="" score=7 max=20 solved=no
            70   tried student=1 run=AAA-222 level=second-wave seed=7 item=2 of=2 done=1 was=hint misses=0 hints=1 tried="" allowed="" score=7 max=20 solved=no
            90   tried student=1 run=AAA-222 level=second-wave seed=7 item=2 of=2 done=2 was=right misses=0 hints=1 rule=R61 tried="" allowed="" score=15 max=20 solved=yes
            # Ada again, in another run, wrong: what was right once stays as it was
            100  tried student=1 run=AAA-333 level=second-wave seed=8 item=1 of=2 done=0 was=wrong misses=1 hints=0 rule=R07 tried="" allowed="" score=0 max=20 solved=no
            # the other: wrong, away for ten minutes, wrong again
            50   tried student=2 run=BBB-222 level=second-wave seed=9 item=1 of=2 done=0 was=wrong misses=1 hints=0 rule=R07 belief=fin-is-free tried="" allowed="" score=0 max=20 solved=no
            110  called-for-help student=2
            150  away student=2 sitting=3
            750  came-back student=2
            760  tried student=2 run=BBB-222 level=second-wave seed=9 item=1 of=2 done=0 was=wrong misses=2 hints=0 rule=R06 tried="" allowed="" score=0 max=20 solved=no
            """;

    @TempDir
    static Path folder;

    private static ScriptedClass thirty;

    @BeforeAll
    static void teach() throws KeepingException {
        thirty = ScriptedClass.of(folder, 30, 30);
    }

    @AfterAll
    static void close() {
        thirty.close();
    }

    private static List<Stamped> lesson() {
        List<Stamped> all = new ArrayList<>();
        Comparator<String> byTime = Comparator.comparingInt(one -> Integer.parseInt(one.split(" +", 2)[0]));
        List<String> lines = LESSON.lines()
                .filter(one -> !one.startsWith("#"))
                .sorted(byTime)
                .toList();
        for (String line : lines) {
            String[] parts = line.split(" +", 2);
            all.add(new Stamped(
                    all.size() + 1,
                    NINE + Long.parseLong(parts[0]) * 1000,
                    HappeningLine.read(parts[1]).orElseThrow(() -> new AssertionError(line))));
        }
        return all;
    }

    private static Report report(boolean pseudonyms) {
        return Report.of(CODE, lesson(), NINE + 900_000, pseudonyms, (round, pairing, student) -> PairCount.NONE);
    }

    @Test
    void byItem() throws IOException {
        StringBuilder csv = new StringBuilder();
        CsvSheet.byItem(report(false), csv);
        assertEquals("""
                student,name,level,move,rule,attempts,hints,first_right_at,seconds,score
                1,Ada,second-wave,1,R94,2,0,2026-11-23T09:01:00Z,40,7
                1,Ada,second-wave,2,R61,1,1,2026-11-23T09:01:30Z,30,8
                2,周 帆,second-wave,1,R06,2,0,,130,0
                """.replace("\n", "\r\n"), csv.toString());
    }

    @Test
    void byStudent() throws IOException {
        StringBuilder csv = new StringBuilder();
        CsvSheet.byStudent(report(true), csv);
        assertEquals("""
                student,name,ref,solved,score,max,attempts,wrong,hints,calls,seconds,pair_rounds,caught,missed,false_alarms
                1,#1,,1,15,20,3,1,1,0,750,0,0,0,0
                2,#2,,0,0,20,2,2,0,1,148,0,0,0,0
                """.replace("\n", "\r\n"), csv.toString());
    }

    @Test
    void asJson() throws IOException {
        StringBuilder json = new StringBuilder();
        JsonSheet.write(report(false), json);
        assertEquals("""
                {"type":"room","room":"FIN-4271","from":"2026-11-23T09:00:00Z","to":"2026-11-23T09:12:40Z","students":2}
                {"type":"student","student":1,"name":"Ada","solved":1,"score":15,"max":20,"attempts":3,"wrong":1,"hints":1,"calls":0,"seconds":750,"levels":{"second-wave":{"score":15,"max":20,"solved":true}},"pairs":{"rounds":0,"caught":0,"missed":0,"falseAlarms":0}}
                {"type":"student","student":2,"name":"周 帆","solved":0,"score":0,"max":20,"attempts":2,"wrong":2,"hints":0,"calls":1,"seconds":148,"levels":{"second-wave":{"score":0,"max":20,"solved":false}},"pairs":{"rounds":0,"caught":0,"missed":0,"falseAlarms":0}}
                {"type":"item","student":1,"name":"Ada","level":"second-wave","move":"1","rule":"R94","attempts":2,"hints":0,"firstRightAt":"2026-11-23T09:01:00Z","seconds":40,"score":7}
                {"type":"item","student":1,"name":"Ada","level":"second-wave","move":"2","rule":"R61","attempts":1,"hints":1,"firstRightAt":"2026-11-23T09:01:30Z","seconds":30,"score":8}
                {"type":"item","student":2,"name":"周 帆","level":"second-wave","move":"1","rule":"R06","attempts":2,"hints":0,"seconds":130,"score":0}
                {"type":"rule","rule":"R07","wrong":3,"students":2}
                {"type":"rule","rule":"R06","wrong":1,"students":1}
                {"type":"belief","belief":"fin-is-free","wrong":2,"students":2}
                """, json.toString());
    }

    /** What a spreadsheet would take for a formula, and what would end a cell. */
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "=1+1            | '=1+1",
                "+49             | '+49",
                "-2              | '-2",
                "@SUM(A1)        | '@SUM(A1)",
                "a,b             | \"a,b\"",
                "say \"FIN\"   | \"say \"\"FIN\"\"\"",
                "Ada             | Ada",
                "林夏            | 林夏",
            })
    void cellsAreText(String text, String cell) {
        assertEquals(cell, CsvSheet.cell(text));
    }

    @Test
    void whatBeginsWithATabOrAReturnIsTextToo() {
        assertEquals("'\t=1", CsvSheet.cell("\t=1"));
        assertEquals("\"'\r=1\"", CsvSheet.cell("\r=1"));
        assertEquals("\"a\nb\"", CsvSheet.cell("a\nb"));
    }

    @Test
    void theRoomsTimeIsInPartsThatGrow() {
        Timeline timeline = new Timeline();
        timeline.tried(NINE + 30_000, true);
        timeline.tried(NINE + 59 * 60_000, false);
        assertEquals(60, timeline.stretches().size());
        timeline.tried(NINE + 60 * 60_000, true);
        List<Stretch> wider = timeline.stretches();
        assertEquals(31, wider.size());
        assertEquals(new Stretch(NINE, 1, 0), wider.get(0));
        assertEquals(new Stretch(NINE + 58 * 60_000, 0, 1), wider.get(29));
        assertEquals(new Stretch(NINE + 60 * 60_000, 1, 0), wider.get(30));
    }

    /** A page for a browser is one that an XML parser can read here; it loads nothing, and a name is text in it. */
    @ParameterizedTest
    @EnumSource(Lang.class)
    void aPageStandsForItself(Lang lang) throws Exception {
        Report report =
                Report.of(thirty.code(), thirty.happenings(), thirty.now(), false, new PairScores(thirty.course));
        StringBuilder page = new StringBuilder();
        HtmlSheet.write(report, id -> id, lang, page);
        keep("report." + lang.name().toLowerCase(Locale.ROOT) + ".html", page);
        String html = page.toString();
        assertFalse(html.contains("HYPERLINK("), "a name is letters and digits");
        assertFalse(html.matches("(?s).*(https?:|src=|href=|@import|<script|url\\().*"), "nothing is loaded");
        assertEquals(30, report.learners().size());
        assertTrue(report.items().stream().anyMatch(item -> item.wrong() > 1 && !item.right()));
        assertEquals(1, report.rounds().size());
        assertTrue(DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml(html).getBytes(StandardCharsets.UTF_8)))
                .getDocumentElement()
                .hasChildNodes());
    }

    /** For who wants to look at it in a browser: {@code -Dreport.keep=FOLDER}. */
    private static void keep(String name, CharSequence page) throws IOException {
        String folder = System.getProperty("report.keep");
        if (folder != null) {
            Files.writeString(Path.of(folder, name), page);
        }
    }

    @Test
    void aStudentsFiguresAreThoseOfTheItems() throws KeepingException {
        Report report =
                Report.of(thirty.code(), thirty.happenings(), thirty.now(), false, new PairScores(thirty.course));
        for (Learner one : report.learners()) {
            List<Item> items = report.items().stream()
                    .filter(item -> item.student().equals(one.student().id()))
                    .toList();
            assertEquals(items.stream().mapToInt(Item::wrong).sum(), one.wrong(), one.name());
            assertTrue(items.stream().mapToLong(Item::millis).sum() <= one.millis(), one.name());
        }
        int wrong = report.misses().byRule().stream()
                .mapToInt(counted -> counted.tries())
                .sum();
        int counted = report.items().stream().mapToInt(Item::wrong).sum();
        assertTrue(wrong >= counted, "what is practised again counts for the class and not for the student");
        int tries = report.stretches().stream().mapToInt(Stretch::tries).sum();
        assertTrue(tries >= report.items().stream().mapToInt(Item::attempts).sum());
    }

    /** The same page with its void elements closed, as XML wants them. */
    private static String xml(String html) {
        return html.replace("<!doctype html>\n", "").replaceAll("<(meta [^>]*|br)>", "<$1/>");
    }

    @Test
    void whatSomebodyHasTypedIsNoMarkup() {
        assertEquals("&lt;b&gt;&amp;&quot;&#39;", Markup.escaped("<b>&\"'"));
    }
}
