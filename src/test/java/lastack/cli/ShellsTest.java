package lastack.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What other programs are told of the command line: the shells that complete it, and man. */
class ShellsTest {
    @TempDir
    private static Path folder;

    private static Path bash;
    private static Path zsh;
    private static Path man;

    @BeforeAll
    static void print() throws IOException {
        bash = Files.writeString(
                folder.resolve("lastack"), Ran.lastack("completion", "bash").out());
        zsh = Files.writeString(
                folder.resolve("_lastack"), Ran.lastack("completion", "zsh").out());
        man = Files.writeString(
                folder.resolve("lastack.1"), Ran.lastack("manual").out());
    }

    @ParameterizedTest(name = "lastack {0}")
    @CsvSource(textBlock = """
            pl                   | play
            'levels '            | check import list new solve
            play first-w         | first-wave
            levels solve two-m   | two-msl
            --color ''           | auto always never
            --lang = z           | zh
            quiz --deck half     | half-close
            quiz --ex            | --exam
            lab --state FIN      | FIN-WAIT-1 FIN-WAIT-2
            trace --near s       | server
            completion ''        | bash zsh
            """, delimiter = '|')
    void bashCompletes(String words, String expected) throws IOException, InterruptedException {
        String script = ". " + bash + "; COMP_WORDS=(lastack " + words.replaceFirst(" $", " ''")
                + "); COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); _lastack; echo ${COMPREPLY[*]}";
        assertEquals(expected, said(List.of("bash", "-c", script)).strip());
    }

    @Test
    void zshReadsIt() throws IOException, InterruptedException {
        String script = "autoload -Uz compinit; compinit -u -D; . " + zsh
                + "; print -r -- $_comps[lastack]; _describe() { print -r -- ${(P)4} }; _lastack_decks";
        String said = said(List.of("zsh", "-f", "-c", script));
        assertTrue(said.startsWith("_lastack\n"), said);
        assertTrue(said.contains("time-wait:TIME-WAIT"), said);
    }

    /** Its own complaints about a page go to the error stream. */
    @Test
    void manShowsThePage() throws IOException, InterruptedException {
        String shown = said(List.of("sh", "-c", "MANWIDTH=100 man --warnings -l " + man + " 2>&1 | col -b"));
        assertTrue(shown.contains("lastack levels solve LEVEL"), shown);
        assertTrue(!shown.contains("warning"), shown);
    }

    /** A command that there is not has no help; another's would only look as if all were well. */
    @ParameterizedTest(name = "lastack {0}")
    @CsvSource(textBlock = """
            plya                 | plya is no command. Did you mean play?
            plya --help          | plya is no command. Did you mean play?
            levels lst --help    | lst is no command. Did you mean list?
            xylophone            | xylophone is one word too many, or no command.
            --hlep               | There is no option --hlep here. Did you mean --help?
            help plya            | plya is no command. Did you mean play?
            completion fish      | nothing is known of completion in fish.
            """, delimiter = '|')
    void whoMistypesIsTold(String words, String told) {
        Ran ran = Ran.lastack(words.split(" "));
        assertEquals(Exit.USAGE, ran.exit());
        assertTrue(ran.err().startsWith("lastack: " + told), ran.err());
    }

    @Test
    void helpIsACommandToo() {
        assertEquals(Ran.lastack("--help").out(), Ran.lastack("help").out());
        assertEquals(
                Ran.lastack("levels", "check", "--help").out(),
                Ran.lastack("help", "levels", "check").out());
    }

    private static String said(List<String> command) throws IOException, InterruptedException {
        String needed = command.get(0).equals("sh") ? "man" : command.get(0);
        Process there = new ProcessBuilder("sh", "-c", "command -v " + needed).start();
        assumeTrue(there.waitFor() == 0, needed + " is not installed");
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said;
    }
}
