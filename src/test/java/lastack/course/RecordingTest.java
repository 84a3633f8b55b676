package lastack.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import lastack.game.Game;
import lastack.game.Kind;
import lastack.game.Move;
import lastack.game.PlayLevel;
import lastack.tcp.Flag;
import lastack.tcp.Flags;
import lastack.tcp.Segment;
import lastack.tcp.SeqNum;
import lastack.text.Lang;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What was played becomes a level, whatever was played and wherever one stops. */
class RecordingTest {
    /** Ways through each level, beside the best. */
    private static final int WALKS = 2;

    static Stream<Named<PlayLevel>> levels() {
        return Courses.builtIn().files().stream()
                .map(LevelFile::level)
                .filter(level -> level.kind() == Kind.PLAY)
                .map(PlayLevel.class::cast)
                .map(level -> Named.of(level.id(), level));
    }

    private static LevelFile read(String text) {
        Findings findings = new Findings();
        Optional<LevelFile> file = Source.read(
                        "draft", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), findings)
                .flatMap(root -> LevelReader.read(root, findings));
        assertEquals("", said(findings.list()), text);
        return file.orElseThrow();
    }

    private static String said(List<Diagnostic> found) {
        return String.join("\n", found.stream().map(one -> one.line(Lang.EN)).toList());
    }

    /** The draft of {@code game}, with nothing the matter. */
    private static PlayLevel draft(Game game) {
        String text = Recording.write(game, "mine").orElseThrow();
        LevelFile file = read(text);
        assertEquals("", said(LevelCheck.check(file)), () -> game.moves() + "\n" + text);
        return file.played();
    }

    @ParameterizedTest
    @MethodSource("levels")
    void whatIsWrittenIsReadAsItWas(PlayLevel level) {
        if (level.sketch() == null) {
            assertEquals(level, read(LevelWriter.write(level)).level());
        }
    }

    /** After each of its moves the play can be left, and what there is by then is a level. */
    @ParameterizedTest
    @MethodSource("levels")
    void theBestWayIsALevelAfterEachMove(PlayLevel level) {
        Game game = Game.begin(level, 5);
        for (Move move : Solver.solve(level, 5).orElseThrow().moves()) {
            game = game.play(move);
            draft(game);
        }
    }

    @ParameterizedTest
    @MethodSource("levels")
    void anyLegalWayIsALevel(PlayLevel level) {
        for (int walk = 0; walk < WALKS; walk++) {
            Random random = new Random(walk);
            Game game = Game.begin(level, walk);
            for (int moves = 0; moves < 20 && !game.solved(); moves++) {
                List<Move> candidates = new ArrayList<>(Candidates.of(game));
                candidates.add(new Move.Undo());
                candidates.add(new Move.TakeHint());
                game = game.play(candidates.get(random.nextInt(candidates.size())));
            }
            if (game.canUndo()) {
                draft(game);
            }
        }
    }

    /** Only what counts in the end is a task. */
    @Test
    void whatWasWrongOrTakenBackIsNoTask() {
        PlayLevel level = Fixtures.wholeClose();
        Game game = Game.begin(level, 0);
        List<Move> solution = Solver.solve(level, 0).orElseThrow().moves();
        Move wrong =
                new Move.Send(new Segment(Flags.of(Flag.FIN), SeqNum.of(1), SeqNum.ZERO, 0, Segment.DEFAULT_WINDOW));
        game = game.play(wrong).play(new Move.TakeHint()).play(solution.get(0)).play(new Move.Undo());
        assertEquals(Optional.empty(), Recording.write(game, "mine"));
        for (Move move : solution) {
            game = game.play(move);
        }
        PlayLevel draft = draft(game);
        assertEquals(
                level.tasks().stream().map(task -> task.expected()).toList(),
                draft.tasks().stream().map(task -> task.expected()).toList());
        assertEquals(level.tasks().get(0).brief(), draft.tasks().get(0).brief());
        assertEquals(level.goal(), draft.goal());
        assertTrue(Solver.solve(draft, 0).isPresent());
    }
}
