package lastack.store;

import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import lastack.app.KeepingException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The paths are those of the system the test runs on; what is tried here is the choice between them. */
class StateFolderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # --data-dir | environment                           | system     | user.home | folder
            -            | HOME=/home/ann                        | Linux      | /home/ann | /home/ann/.local/state/lastack
            -            | HOME=/home/ann XDG_STATE_HOME=/state  | Linux      | /home/ann | /state/lastack
            /class       | HOME=/home/ann XDG_STATE_HOME=/state  | Linux      | /home/ann | /class
            here         | HOME=/home/ann                        | Linux      | /home/ann | here
            -            | HOME=/home/ann XDG_STATE_HOME=state   | Linux      | /home/ann | /home/ann/.local/state/lastack
            -            | HOME=/home/ann XDG_STATE_HOME=        | Linux      | /home/ann | /home/ann/.local/state/lastack
            -            | HOME=/home/bob                        | Linux      | ?         | /home/bob/.local/state/lastack
            -            | PATH=/bin                             | FreeBSD    | /home/ann | /home/ann/.local/state/lastack
            -            | HOME=/Users/ann                       | Mac OS X   | /Users/a  | /Users/ann/Library/Application Support/lastack
            -            | HOME=/Users/ann XDG_STATE_HOME=/state | Mac OS X   | /Users/a  | /state/lastack
            -            | LOCALAPPDATA=/ann/local HOME=/home    | Windows 11 | /ann      | /ann/local/lastack
            -            | HOME=/home                            | Windows 11 | /ann      | /ann/AppData/Local/lastack
            """)
    void whereProgressIs(@Nullable String dataDir, String environment, String system, String userHome, String folder)
            throws KeepingException {
        assertEquals(Path.of(folder), resolve(dataDir, environment, system, userHome));
    }

    @Test
    void withoutAnyHomeThereIsNone() {
        KeepingException refused = assertThrows(KeepingException.class, () -> resolve(null, "HOME=", "Linux", "?"));
        assertEquals(Sentence.NO_HOME.of(), refused.sentence());
    }

    @Test
    void aPathThatCannotBeIsAsIfNotSet() throws KeepingException {
        Map<String, String> environment = Map.of("XDG_STATE_HOME", "/a\0b", "HOME", "/home/ann");
        assertEquals(
                Path.of("/home/ann/.local/state/lastack"),
                StateFolder.resolve(environment, null, "Linux", "/home/ann"));
    }

    private static Path resolve(@Nullable String dataDir, String environment, String system, String userHome)
            throws KeepingException {
        Map<String, String> variables = Arrays.stream(environment.split(" "))
                .map(variable -> variable.split("=", 2))
                .collect(toMap(variable -> variable[0], variable -> variable[1]));
        return StateFolder.resolve(variables, dataDir == null ? null : Path.of(dataDir), system, userHome);
    }
}
