package lastack.tui;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import lastack.text.CellText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrapTest {
    /** Lines are divided by a bar. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            30, 'FIN takes one number, so the server acknowledges x+1.', 'FIN takes one number, so the|server acknowledges x+1.'
            30, '你确认的是 FIN 自己的序号。ack 要写期待的下一个序号，而 FIN 占用了一个。', '你确认的是 FIN 自己的序号。ack|要写期待的下一个序号，而 FIN|占用了一个。'
            30, '这样发出会被忽略，客户端会重发它的 FIN。', '这样发出会被忽略，客户端会重发|它的 FIN。'
            10, '回到 FIN-WAIT-1 状态',      '回到|FIN-WAIT-1|状态'
            10, '回到FIN-WAIT-1状态',        '回到|FIN-WAIT-1|状态'
            12, '期待 ack=4382 才对',        '期待|ack=4382 才|对'
            8,  '四次挥手。然后',             '四次挥|手。然后'
            8,  '四次挥（手）',               '四次挥|（手）'
            6,  '（手）挥',                  '（手）|挥'
            8,  '四次挥手',                  '四次挥手'
            7,  '四次挥手',                  '四次挥|手'
            5,  '4294967295',               '42949|67295'
            6,  'a 4294967295',             'a|429496|7295'
            20, '  spaces   at both ends  ', 'spaces   at both|ends'
            20, '',                         ''
            1,  '四次',                      '四|次'
            0,  'abc',                      'a|b|c'
            """)
    void breaksWhereALineMayEnd(int columns, String text, String lines) {
        assertEquals(lines, joined(Wrap.lines(Role.TEXT, text.isEmpty() ? " " : text, columns)));
    }

    @Test
    void aLineFeedBeginsALine() {
        assertEquals("one|two", joined(Wrap.lines(Role.TEXT, "one\ntwo", 20)));
    }

    @Test
    void rolesGoWithTheirCharacters() {
        Text text =
                Text.of(Role.TEXT, "Now in ").with(Role.STRONG, "FIN-WAIT-1").with(Role.TEXT, " and waiting.");
        List<Text> lines = Wrap.lines(text, 12);
        assertEquals(
                List.of(
                        new Text(List.of(new Span(Role.TEXT, "Now in"))),
                        new Text(List.of(new Span(Role.STRONG, "FIN-WAIT-1"))),
                        new Text(List.of(new Span(Role.TEXT, "and waiting.")))),
                lines);
    }

    /** Whatever is written, nothing of it is lost, no line is too long, and none begins or ends as it must not. */
    @Test
    void anyTextKeepsTheRules() {
        // None of them grows into its neighbours, so that there is always a place to end a line.
        String[] pieces = {
            "FIN 报", "文", "段", "，而", "。x ", "（文", "段」", "「而", "ack=4382报", " FIN-WAIT-2 ", "？ ", "x+1 ", "  "
        };
        Random random = new Random(9293);
        for (int round = 0; round < 3000; round++) {
            String text = IntStream.range(0, random.nextInt(30))
                    .mapToObj(i -> pieces[random.nextInt(pieces.length)])
                    .collect(joining());
            int columns = 24 + random.nextInt(30);
            List<Text> lines = Wrap.lines(Text.of(Role.TEXT, text), columns);
            assertEquals(
                    text.replace(" ", ""),
                    lines.stream().map(WrapTest::plain).collect(joining()).replace(" ", ""));
            for (int i = 0; i < lines.size(); i++) {
                String line = plain(lines.get(i));
                assertTrue(CellText.width(line) <= columns, text);
                assertEquals(line.strip(), line);
                if (i > 0) {
                    assertFalse(line.startsWith("，") || line.startsWith("。") || line.startsWith("」"), text);
                    assertFalse(plain(lines.get(i - 1)).endsWith("（"), text);
                }
            }
        }
    }

    private static String joined(List<Text> lines) {
        return lines.stream().map(WrapTest::plain).collect(joining("|"));
    }

    private static String plain(Text text) {
        return text.spans().stream().map(Span::text).collect(joining());
    }
}
