package lastack.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import lastack.game.Move;
import lastack.tcp.Flag;
import lastack.tcp.Flags;
import lastack.tcp.Segment;
import lastack.tcp.SeqNum;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A level being played, key by key: 2-1, the first wave. */
class PlayingTest {
    private static final String FIN = "f a Tab x Tab y Enter";

    private static final Move FIN_SENT = new Move.Send(
            new Segment(Flags.of(Flag.FIN, Flag.ACK), SeqNum.of(4381), SeqNum.of(9007), 0, Segment.DEFAULT_WINDOW));

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            f           | FIN
            F           | FIN
            f a         | FIN,ACK
            F A         | FIN,ACK
            f f         | ''
            s a         | SYN,ACK
            R           | RST
            p u a       | PSH,ACK,URG
            Tab f       | FIN
            Tab Tab A   | ACK
            """, delimiter = '|')
    void lettersToggleFlagsInEitherCaseWhereverTheFocusIs(String keys, String flags) {
        assertEquals(flags, first().types(keys).playing().editor().flags().toString());
    }

    /** From the flags, where an empty header begins. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            Tab         | SEQ
            Tab Tab     | ACK
            Tab Tab Tab | FLAGS
            BackTab     | ACK
            Down        | SEQ
            Right       | SEQ
            Up          | ACK
            Left Left   | SEQ
            """, delimiter = '|')
    void tabAndArrowsMoveTheFocus(String keys, Focus focus) {
        assertEquals(focus, first().types(keys).playing().editor().focus());
    }

    @Test
    void theNumbersCanBeTypedAsTheArticleWritesThem() {
        Player player = first().types("f a Tab x Tab y+1 Backspace Backspace y Enter");
        assertEquals(List.of(FIN_SENT), player.playing().game().moves());
        assertEquals(10, player.playing().game().score());
    }

    @Test
    void anEmptyFieldIsNamedAndNothingIsSent() {
        Player player = first().types("f a Tab x Enter");
        assertEquals(
                new Draft.Unfinished(Focus.ACK, Draft.Lack.EMPTY),
                player.playing().lack());
        assertEquals(Focus.ACK, player.playing().editor().focus());
        assertEquals(List.of(), player.playing().game().moves());
        assertEquals(List.of(), player.kept());
        assertNull(player.types("y").playing().lack(), "the next key takes the word away");
    }

    /** Whoever presses Enter to go on must neither send what has not been seen nor send the same again. */
    @Test
    void anEnterThatMeansGoOnDoesNothingElse() {
        Player player = first().types("Enter");
        assertNull(player.playing().lack());
        assertNotNull(player.types("Enter").playing().lack());
        assertEquals(
                List.of(FIN_SENT),
                first().types(FIN + " Enter").playing().game().moves());
    }

    @Test
    void aPastedLetterIsNeverACommand() {
        Player player = first();
        for (char c : "wq\n".toCharArray()) {
            player.told(new Msg.Pressed(Key.pasted(c)));
        }
        assertEquals(List.of(), player.playing().game().moves());
        player.types("Tab");
        for (char c : "43 81w".toCharArray()) {
            player.told(new Msg.Pressed(Key.pasted(c)));
        }
        assertEquals("4381", player.playing().editor().seq());
    }

    @Test
    void aMoveCountsOnlyWhenItIsKept() {
        Player player = first().waits().types(FIN);
        assertEquals(
                List.of(
                        new Effect.Begin(player.playing().code(), "first-wave", 0),
                        new Effect.Keep(player.playing().code(), 1, FIN_SENT, new Standing(10, 0, false))),
                player.wanted());
        assertEquals(List.of(), player.playing().game().moves());
        assertNotNull(player.playing().pending());
        assertEquals(Best.NONE, player.model().progress().best("first-wave"));

        player.told(new Msg.Saved());
        assertEquals(List.of(FIN_SENT), player.playing().game().moves());
        assertNull(player.playing().pending());
        assertEquals(new Best(10, 0, 1, false), player.model().progress().best("first-wave"));
        assertEquals(
                List.of(FIN_SENT),
                player.model().progress().left().get("first-wave").moves(),
                "starting again would go on here");
    }

    @Test
    void keysTypedWhileAMoveIsKeptAreNotLost() {
        Player player = first().waits().types(FIN + " w h 1");
        assertEquals(2, player.wanted().size());
        assertNotNull(player.told(new Msg.Saved()).playing().pending());
        assertEquals(new Move.Wait(), keep(player, 3).move(), "w was typed ahead");
        assertEquals(Player.keys("h1"), player.playing().ahead());
        player.told(new Msg.Saved());
        assertTrue(player.playing().game().solved());
        assertEquals(5, player.wanted().size(), "where it is solved there is no hint to take");
    }

    @Test
    void ctrlCLeavesEvenWhileAMoveIsKept() {
        Player player = first().waits().types(FIN + " Ctrl-C");
        assertEquals(new Effect.Leave(), player.wanted().get(2));
    }

    @Test
    void aHandOnTheKeyboardCannotFillTheMemory() {
        Player player = first().waits().types(FIN);
        for (int i = 0; i < 1000; i++) {
            player.types("+");
        }
        assertEquals(64, player.playing().ahead().size());
    }

    @Test
    void aMoveThatIsNotKeptHasNotBeenMade() {
        Player player = first().broken(false, true).types(FIN);
        assertEquals("The move could not be kept.", player.model().notice().en());
        assertEquals(List.of(), player.playing().game().moves());
        assertEquals("x", player.playing().editor().seq(), "what was typed is still there");
        assertEquals(Best.NONE, player.model().progress().best("first-wave"));

        assertNull(player.types("q").model().notice(), "any key goes on, and does nothing else");
        player.broken(false, false).types("Enter");
        assertNull(player.model().notice());
        assertEquals(10, player.playing().game().score(), "the same move can be tried again");
        assertEquals(new Best(10, 0, 1, false), player.model().progress().best("first-wave"));
    }

    @Test
    void aRunThatCannotBeBegunSaysSo() {
        Player player = first().broken(true, false).types(FIN);
        assertEquals("The run could not be begun.", player.model().notice().en());
        assertEquals(List.of(), player.playing().game().moves());
        player.types("Enter").broken(false, false).types("Enter");
        assertEquals(10, player.playing().game().score());
    }

    @Test
    void undoTakesTheConnectionBackAndNotTheMoveFromTheRun() {
        Player player = first().types(FIN + " z");
        assertEquals(List.of(FIN_SENT, new Move.Undo()), player.playing().game().moves());
        assertEquals(0, player.playing().game().at());
        assertEquals(3, player.types("z").kept().size(), "nothing is left to take back: begin, send, undo");
    }

    @Test
    void aHintIsAMoveAndCosts() {
        Player player = first().types("h");
        assertEquals(List.of(new Move.TakeHint()), player.playing().game().moves());
        assertEquals(8, player.playing().game().worth());
        player.types("h h h h");
        assertEquals(3, player.playing().game().moves().size(), "there are three");
        assertEquals(3, player.playing().game().worth());
    }

    @Test
    void waitingTooEarlyIsRefusedAndKept() {
        Player player = first().types("w");
        assertFalse(player.playing().game().verdict().ruling().accepted());
        assertEquals(7, player.playing().game().worth());
        assertEquals("1 " + new Move.Wait(), player.kept().get(1));
    }

    @Test
    void whatIfLooksAndChangesNothing() {
        Player player = first().types("f Tab x e");
        assertNotNull(player.playing().whatIf());
        assertEquals(List.of(), player.kept());
        assertNotNull(player.types("w h n l").playing().whatIf(), "only a way back leads back");
        assertNull(player.types("z").playing().whatIf());
        assertEquals(List.of(), player.playing().game().moves());
    }

    @Test
    void whatIfNeedsASegmentToo() {
        assertEquals(
                new Draft.Unfinished(Focus.SEQ, Draft.Lack.EMPTY),
                first().types("e").playing().lack());
    }

    @Test
    void aWrongFieldGetsTheFocus() {
        assertEquals(
                Focus.ACK,
                first().types("f a Tab x Tab y+1 Enter").playing().editor().focus());
        assertEquals(
                Focus.FLAGS,
                first().types("a Tab x Tab y Enter").playing().editor().focus());
        assertEquals(
                Focus.SEQ,
                first().types("f a Tab y Tab y Enter").playing().editor().focus());
    }

    @Test
    void aSegmentIsSeenToTravelAndAKeyFinishesItWithoutBeingLost() {
        Player player = first().types(FIN);
        assertTrue(player.model().moving());
        for (int step = 1; step < Motion.STEPS; step++) {
            assertTrue(player.told(new Msg.Ticked()).model().moving());
        }
        assertFalse(player.told(new Msg.Ticked()).model().moving());

        Player hasty = first().types(FIN + " 5");
        assertFalse(hasty.model().moving());
        assertEquals("5", hasty.playing().editor().seq());
    }

    @Test
    void withoutMotionTheEndIsShownAtOnce() {
        Player player = Player.of(SampleCourse.course(), 80, 24).types("o Up Up Enter q");
        assertFalse(player.model().preferences().motion());
        player.types("l Down Enter Down Enter " + FIN);
        assertFalse(player.model().moving());
    }

    @Test
    void aSolvedLevelLeadsToTheDebriefAndThenToTheNext() {
        Player player = first().types(FIN + " w");
        assertTrue(player.playing().game().solved());
        assertNull(player.model().progress().left("first-wave"));
        assertEquals(new Best(10, 3, 1, true), player.model().progress().best("first-wave"));
        RunCode code = player.playing().code();
        player.types("Enter");
        assertEquals(code, ((Screen.Debrief) player.model().screen()).code());
        assertEquals("second-wave", player.types("n").playing().game().level().id());
    }

    @Test
    void onceMoreIsAnotherRun() {
        Player player = first();
        RunCode code = player.playing().code();
        player.types(FIN + " w Enter r");
        assertEquals("first-wave", player.playing().game().level().id());
        assertEquals(List.of(), player.playing().game().moves());
        assertNotEquals(code, player.playing().code());
    }

    @Test
    void behindTheLastLevelComesTheList() {
        Player player = first().types("l / a l l - o f Enter Enter " + FIN + " w w f x + Tab y + Enter Enter");
        assertEquals(
                "all-of-it",
                ((Screen.Debrief) player.model().screen()).game().level().id());
        assertEquals("Levels", player.types("n").model().screen().getClass().getSimpleName());
    }

    @Test
    void helpAndSettingsComeBackToWhatWasTyped() {
        Player player = first().types("f Tab 43 ? q o q");
        assertEquals("43", player.playing().editor().seq());
        assertEquals("FIN", player.playing().editor().flags().toString());
    }

    @Test
    void inAWindowTooSmallKeysDoNothingAndOnlyTwoLeave() {
        Player player = first().told(new Msg.Resized(59, 24)).types("f a Tab x Enter w h z n l o ? Esc");
        assertEquals(List.of(), player.kept());
        assertEquals("", player.playing().editor().flags().toString());
        assertFalse(player.gone());
        player.told(new Msg.Resized(60, 20)).types("f");
        assertEquals("FIN", player.playing().editor().flags().toString(), "what was there is still there");
        assertTrue(player.told(new Msg.Resized(60, 19)).types("q").gone());
        assertTrue(first().told(new Msg.Resized(10, 3)).types("Ctrl-C").gone());
    }

    private static Effect.Keep keep(Player player, int at) {
        return (Effect.Keep) player.wanted().get(at);
    }

    /** At the start of the first wave. */
    private static Player first() {
        return Player.of(SampleCourse.course(), 80, 24).types("l Down Enter Down Enter");
    }
}
