package lastack.tui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import lastack.course.Courses;
import lastack.game.Game;
import lastack.game.Move;
import lastack.game.Notation;
import lastack.game.PlayLevel;
import org.junit.jupiter.api.Test;

/** The numbers beside the ladder, where a level asks for them. */
class PlayNumbersTest {
    @Test
    void aNumberThatIsAskedForAgainStaysHidden() {
        Game game = begun("bytes-have-numbers");
        assertEquals("? ? ?", shown(game));
        game = played(game, "answer b", "ACK seq=4281 ack=8807 len=100");
        assertEquals("? ? ?", shown(game));
        game = played(game, "wait");
        assertEquals("? ? ?", shown(game));
        game = played(game, "ACK seq=4381 ack=9007");
        assertEquals("4381 4381 9007", shown(game));
    }

    @Test
    void onlyWhatTheLevelHidesIsHidden() {
        Game game = begun("second-wave");
        assertEquals("9007 9007 ?", shown(game));
        assertEquals("9007 9007 4382", shown(played(game, "ACK seq=9007 ack=4382")));
    }

    private static Game begun(String level) {
        return Game.begin(
                (PlayLevel) Courses.builtIn().course().find(level).orElseThrow().level(), 0);
    }

    private static Game played(Game game, String... moves) {
        Game played = game;
        for (Move move : List.of(moves).stream()
                .map(line -> Notation.read(line).orElseThrow())
                .toList()) {
            played = played.play(move);
        }
        return played;
    }

    private static String shown(Game game) {
        return PlayNumbers.of(game, false).numbers().stream()
                .map(OwnNumber::value)
                .collect(Collectors.joining(" "));
    }
}
