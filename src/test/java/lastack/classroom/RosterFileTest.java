package lastack.classroom;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lists of a class, as they come out of spreadsheets. */
class RosterFileTest {
    private static String entries(String csv) {
        RosterFile file = RosterFile.read(csv);
        assertEquals("", problems(file));
        return file.roster().entries().stream()
                .map(entry -> entry.name() + "|" + entry.ref() + "|" + entry.password())
                .collect(joining("\n"));
    }

    private static String problems(RosterFile file) {
        return file.problems().stream()
                .map(one -> one.line() + ":" + one.column() + " "
                        + one.sentence().en().split("[. ]")[0])
                .collect(joining("; "));
    }

    @Test
    void namesAlone() {
        assertEquals("Mira|" + "|null\n林夏||null", entries("name\nMira\n林夏\n"));
    }

    @Test
    void allColumnsInAnyOrderQuotedOrNot() {
        assertEquals(
                """
                Lu Mira|17|open sesame
                O'Brien|18|null
                say Bo|19|a"b,c\u00e4d""",
                entries(
                        "\ufeffPassword, ID ,\"name\"\r\nopen sesame,17,\"Lu, Mira\"\r\n\r\n,18,O’Brien\r\n\"a\"\"b,cäd\",19,\"say \"\"Bo\"\"\""));
    }

    @Test
    void aNameThatIsOnTheListTwiceIsTwoStudents() {
        assertEquals("Mira|1|null\nMira|2|null", entries("name,id\nMira,1\nMira,2"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ``                               | 1:1 Nothing
            \\n\\n                           | 1:1 Nothing
            id\\n17                          | 1:1 No
            name,class\\nMira,6a             | 1:6 There
            name,name\\nMira,Mira            | 1:6 There
            name\\nMira,17                   | 2:6 This
            name,id\\nMira,17\\nBo,17        | 3:4 The
            name,id\\n,17\\n...,18           | 2:1 A; 3:1 A
            name,password\\nMira,short       | 2:6 A
            name\\n"Mira\\nBo\\n             | 2:1 This
            name\\n"Mira"x\\nBo              | 2:7 Something
            name\\nMi"ra                     | 2:3 There
            name\\nMira Mira Mira Mira Mira Mira Mira | 2:1 This
            name,id\\nMira,\\u001b[31m       | 2:6 An
            """)
    void whatIsTheMatterIsToldAllAtOnceWithItsPlace(String csv, String problems) {
        String text = csv == null ? "" : csv.replace("\\u001b", "\u001b").replace("\\n", "\n");
        assertEquals(problems, problems(RosterFile.read(text)));
    }

    @Test
    void noListIsTooLongToBeRefused() {
        assertEquals("1:1 This", problems(RosterFile.read("name\n" + "x\n".repeat(600_000))));
        assertEquals("1:1 This", problems(RosterFile.read("name\n" + "x\n".repeat(10_000))));
        assertTrue(RosterFile.read("name\n" + ".\n".repeat(9000)).problems().size() <= 50);
        assertEquals("2:1 This", problems(RosterFile.read("name\n\"" + "x".repeat(900_000))));
    }

    @Test
    void passwordsStandInNoLog() {
        assertEquals(
                "Mira",
                RosterFile.read("name,password\nMira,open sesame")
                        .roster()
                        .entries()
                        .get(0)
                        .toString());
    }
}
