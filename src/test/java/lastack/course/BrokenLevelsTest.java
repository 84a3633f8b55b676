package lastack.course;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import lastack.text.Lang;
import org.junit.jupiter.api.Test;

/** Every file in {@code broken} is a good level with something wrong in it; {@code expected.txt} says what its author is told. */
class BrokenLevelsTest {
    private static final Path FOLDER = Path.of("src/test/resources/lastack/course/broken");

    @Test
    void eachIsReportedWithLineAndColumn() throws IOException {
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(FOLDER.resolve("expected.txt"), reports(Lang.EN));
        }
        assertEquals(Files.readString(FOLDER.resolve("expected.txt")), reports(Lang.EN));
    }

    private static String reports(Lang lang) throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .map(file -> report(file, lang))
                    .collect(joining("\n\n", "", "\n"));
        }
    }

    private static String report(Path file, Lang lang) {
        Findings findings = new Findings();
        Source.read(file, findings).flatMap(root -> LevelReader.read(root, findings));
        List<Diagnostic> found = findings.list();
        return found.stream()
                .map(diagnostic ->
                        diagnostic.line(lang).substring(FOLDER.toString().length() + 1))
                .collect(joining("\n"));
    }

    @Test
    void inChineseToo() {
        assertEquals("""
                several-at-once.json:6:3: error: 这里没有 "teachs" 这个键。可用的键：format, id, kind, title, teaches, rules, seeded, scene, \
                you, peer, apps, network, strays, before, hide, goal, tasks, stars, debrief。你是想写 "teaches" 吗？
                several-at-once.json:9:53: error: "ESTABLISHD" 不是状态。可用的状态：CLOSED, LISTEN, SYN-SENT, SYN-RECEIVED, ESTABLISHED, \
                FIN-WAIT-1, FIN-WAIT-2, CLOSE-WAIT, CLOSING, LAST-ACK, TIME-WAIT。你是想写 "ESTABLISHED" 吗？
                several-at-once.json:9:88: error: "101" 是文本，这里需要数字。请写 101，不加引号。
                several-at-once.json:19:26: error: "FNI" 不是标志。可用的标志：SYN, FIN, RST, PSH, ACK, URG, ECE, CWR。你是想写 "FIN" 吗？
                several-at-once.json:53:55: error: 4294967296 超出范围："ack" 只能是 0 到 4294967295。""", report(FOLDER.resolve("several-at-once.json"), Lang.ZH));
    }
}
