package lastack.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import lastack.lab.Answer;
import lastack.lab.Event;
import lastack.lab.Line;
import lastack.lab.Start;
import lastack.lab.Trial;
import lastack.tcp.Judgement;
import lastack.tcp.State;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The lab by its keys. */
class LabTest {
    private static final String FIRST_WAVE = "l Down Enter Down Enter Enter ";

    @Test
    void itOpensOnTwoFinsThatCross() {
        assertEquals("lastack lab --state FIN-WAIT-1 receives FIN,ACK seq=5000 ack=1000", line(lab("")));
    }

    /** {@code keys}, and the line that then lies on the table. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            1001                      | --state FIN-WAIT-1 receives FIN,ACK seq=5000 ack=1001
            +                         | --state FIN-WAIT-1 receives FIN,ACK seq=5000 ack=1001
            -                         | --state FIN-WAIT-1 receives FIN,ACK seq=5000 ack=999
            Backspace                 | --state FIN-WAIT-1 receives FIN,ACK seq=5000 ack=100
            a                         | --state FIN-WAIT-1 receives FIN seq=5000
            a a                       | --state FIN-WAIT-1 receives FIN,ACK seq=5000 ack=1001
            f R                       | --state FIN-WAIT-1 receives RST,ACK seq=5000 ack=1000
            s p u                     | --state FIN-WAIT-1 receives SYN,FIN,PSH,ACK,URG seq=5000 ack=1000
            Up 0                      | --state FIN-WAIT-1 receives FIN,ACK seq=0 ack=1000
            Up 0 -                    | --state FIN-WAIT-1 receives FIN,ACK seq=4294967295 ack=1000
            Down 65536                | --state FIN-WAIT-1 receives FIN,ACK seq=5000 ack=1000 len=6553
            Down Down 0               | --state FIN-WAIT-1 receives FIN,ACK seq=5000 ack=1000 win=0
            Down Down Down 900        | --state FIN-WAIT-1 --una 900 receives FIN,ACK seq=5000 ack=1000
            Down Down Down Down +     | --state FIN-WAIT-1 --nxt 1002 receives FIN,ACK seq=5000 ack=1000
            Up Up Up - -              | --state FIN-WAIT-1 --max-wnd 65533 receives FIN,ACK seq=5000 ack=1000
            ]                         | --state FIN-WAIT-2 receives FIN,ACK seq=5000 ack=1001
            [                         | --state ESTABLISHED receives FIN,ACK seq=5000 ack=1000
            [ [ Up -                   | --state SYN-RECEIVED --active receives ACK seq=5000 ack=1001
            [ [ [ [                   | --state LISTEN receives SYN seq=5000
            [ [ [ [ [                 | --state CLOSED receives FIN,ACK seq=5000 ack=1000
            [ [ [ [ [ [               | --state TIME-WAIT receives FIN,ACK seq=5000 ack=1001
            v                         | --state FIN-WAIT-1 sends ACK seq=1001 ack=5000
            v v                       | --state FIN-WAIT-1 receives FIN,ACK seq=5000 ack=1000
            c                         | --state FIN-WAIT-1 close
            c Up Up 1000              | --state FIN-WAIT-1 write 1000
            c Down                    | --state FIN-WAIT-1 abort
            c Down Down Down          | --state FIN-WAIT-1 expires
            c c v                     | --state FIN-WAIT-1 receives FIN,ACK seq=5000 ack=1000
            m                         | --state FIN-WAIT-1 receives FIN,ACK seq=5000 ack=1000 \
            sends ACK seq=1001 ack=5001 receives ACK seq=5001 ack=1001
            m z                       | --state FIN-WAIT-1 receives FIN,ACK seq=5000 ack=1000
            ] z                       | --state FIN-WAIT-1 receives FIN,ACK seq=5000 ack=1000
            z                         | --state FIN-WAIT-1 receives FIN,ACK seq=5000 ack=1000
            """)
    void whatAKeyMakes(String keys, String line) {
        assertEquals("lastack lab " + line, line(lab(keys)));
    }

    /** The one who closes first: one key a step, and each step is what an honest pair would do. */
    @Test
    void aWholeCloseByOneKey() {
        Player player = lab("[ c m m m m");
        assertEquals(State.TIME_WAIT, bench(player).endpoint().state());
        player.types("c Down Down Down Enter");
        assertEquals(State.CLOSED, bench(player).endpoint().state());
        assertEquals(
                "lastack lab --state ESTABLISHED close sends FIN,ACK seq=1000 ack=5000 receives ACK seq=5000 ack=1001"
                        + " receives FIN,ACK seq=5000 ack=1001 sends ACK seq=1001 ack=5001 expires"
                        + " receives FIN,ACK seq=5001 ack=1001",
                line(player));
        assertTrue(bench(player).past().trials().stream().allMatch(Trial::taken));
        player.types("z z z z z z");
        assertEquals("lastack lab --state FIN-WAIT-1 receives FIN,ACK seq=5000 ack=1000", line(player));
    }

    /** The other one: LISTEN, the handshake, the peer's FIN, and the last ACK. */
    @Test
    void aWholeLifeOfTheOneWhoClosesLast() {
        Player player = lab("[ [ [ [ m m m c m m m");
        assertEquals(
                List.of(
                        "SYN-RECEIVED",
                        "SYN-RECEIVED",
                        "ESTABLISHED",
                        "CLOSE-WAIT",
                        "CLOSE-WAIT",
                        "CLOSE-WAIT",
                        "LAST-ACK",
                        "CLOSED"),
                bench(player).past().trials().stream()
                        .map(trial -> trial.after().state().toString())
                        .toList());
    }

    @Test
    void aSegmentThatMustNotBeSentIsNotSent() {
        Player player = lab("[ v f");
        Trial trial = bench(player).trial().orElseThrow();
        assertEquals(
                Judgement.HARMFUL,
                assertInstanceOf(Answer.Judged.class, trial.answer())
                        .departure()
                        .judgement());
        assertEquals(List.of(), bench(player.types("m")).past().events());
    }

    @Test
    void whatIsNoNumberYetChangesNothing() {
        Player player = lab("Backspace Backspace Backspace Backspace");
        assertEquals(Bench.Lack.EMPTY, bench(player).lack());
        assertEquals(Optional.empty(), bench(player).trial());
        assertEquals(List.of(), bench(player.types("m")).past().events());
        assertEquals(Bench.Lack.TOO_LARGE, bench(player.types("4294967296")).lack());
        assertEquals("4294967296", bench(player).text(LabField.ACK));
        for (String leaving : List.of("Tab", "Up", "v", "c", "a", "[", "y", "m")) {
            assertEquals("4294967296", bench(player.types(leaving)).text(LabField.ACK), leaving);
            assertEquals(LabNote.MEND_FIELD, note(player), leaving);
        }
        assertEquals("4294967295", bench(player.types("+")).text(LabField.ACK));
        assertNull(note(player));
    }

    /** close() and the timers have no number: there is nothing to type or to erase. */
    @Test
    void aCallWithoutANumberHasNoField() {
        Player player = lab("c");
        Bench closes = bench(player);
        assertEquals(closes, bench(player.types("Backspace Backspace Backspace 7 0")));
        assertEquals("lastack lab --state FIN-WAIT-1 close", line(player));
    }

    @Test
    void aWriteHasAByteAtLeast() {
        Player player = lab("c Up Up 0");
        assertEquals(Bench.Lack.TOO_SMALL, bench(player).lack());
        assertEquals(Occasion.WRITE, bench(player.types("Down")).occasion());
        assertEquals(LabNote.MEND_FIELD, note(player));
        assertEquals("1", bench(player.types("-")).text(LabField.OCCASION));
        assertEquals("1000000", bench(player.types("9999999 -")).text(LabField.OCCASION));
        assertEquals(
                "1",
                bench(player.types("Backspace Backspace Backspace Backspace Backspace Backspace Backspace +"))
                        .text(LabField.OCCASION));
    }

    /** {@code keys}, and what is then said of the last of them. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            z                  , NOTHING_TO_UNDO
            m z                ,
            Backspace          ,
            [ v f m            , NOT_TAKEN
            [ v f m Down       ,
            [ c Down Down Down m, NOT_TAKEN
            Down Down Down 2000 m, MEND_ENDPOINT
            Down Down Down 2000 y, MEND_ENDPOINT
            """)
    void aKeyThatDoesNothingSaysWhy(String keys, @Nullable LabNote note) {
        assertEquals(note, note(lab(keys)));
    }

    @Test
    void aLabFromTheShellLeadsBackToIt() {
        Model alone = Opening.lab(lab("").model(), Bench.first());
        for (Key key : List.of(Key.of('q'), Key.of(Key.Kind.ESCAPE))) {
            assertEquals(
                    List.of(new Effect.Leave()),
                    Update.update(alone, new Msg.Pressed(key)).effects());
        }
        Model played = Update.update(alone, new Msg.Pressed(Key.of('m'))).model();
        assertEquals(
                List.of(new Effect.Leave()),
                Update.update(played, new Msg.Pressed(Key.of('q'))).effects());
    }

    @Test
    void anEndpointThatCannotBeIsShownAndNothingHappensToIt() {
        Player player = lab("Down Down Down 2000");
        assertEquals("UNA_BEYOND_NXT", String.valueOf(bench(player).endpoint().oddity()));
        assertEquals(Optional.empty(), bench(player).trial());
        assertEquals(List.of(), bench(player.types("m a f c m v m")).past().events());
        assertEquals("lastack lab --state FIN-WAIT-1 --una 2000", line(player));
    }

    @Test
    void qLeadsBackAndHelpAndSettingsToo() {
        assertInstanceOf(Screen.Menu.class, lab("q").model().screen());
        assertInstanceOf(Screen.Lab.class, lab("? q").model().screen());
        assertInstanceOf(Screen.Lab.class, lab("o q").model().screen());
        assertInstanceOf(Screen.LabLine.class, lab("y").model().screen());
        assertInstanceOf(Screen.Lab.class, lab("y Down q").model().screen());
        assertInstanceOf(Screen.Help.class, lab("y ?").model().screen());
        assertInstanceOf(Screen.LabLine.class, lab("y ? q").model().screen());
    }

    @Test
    void pastedLettersAreNoCommands() {
        Player player = lab("");
        for (char pasted : "qmz12".toCharArray()) {
            player.told(new Msg.Pressed(Key.pasted(pasted)));
        }
        assertEquals("lastack lab --state FIN-WAIT-1 receives FIN,ACK seq=5000 ack=12", line(player));
    }

    /** The moment of a level: the player's end as it came there, and what was about to be sent. */
    @Test
    void bTakesTheMomentAndQBringsItBack() {
        Player player = Player.of(SampleCourse.course(), 80, 24).types(FIRST_WAVE + "f a Tab x Tab y Enter");
        Screen.Playing playing = player.playing();
        List<String> kept = player.kept();
        Bench bench = bench(player.types("b"));
        assertEquals(Start.of(playing.game().world().you()), bench.endpoint());
        assertEquals(
                "lastack lab --state ESTABLISHED --una 4381 --nxt 4381 --rcv-nxt 9007 --rcv-wnd 64240 --max-wnd 64240"
                        + " close sends FIN,ACK seq=4381 ack=9007 sends FIN,ACK seq=4381 ack=9007",
                line(player));
        Trial trial = bench.trial().orElseThrow();
        assertFalse(trial.taken());
        assertNull(note(player));
        player.types("- m m m z q");
        assertEquals(playing.game(), player.playing().game());
        assertEquals(kept, player.kept());
    }

    /** RCV.NXT is hidden while it is asked for: to look at it in the lab would be to answer. */
    @Test
    void bTellsNothingThatTheLevelAsksFor() {
        for (String way : List.of("b", "d b", "d Enter b")) {
            Player player = Player.of(SampleCourse.course(), 80, 24).types(FIRST_WAVE + "f a Tab x Tab y " + way);
            assertEquals(Start.usual(State.ESTABLISHED), bench(player).endpoint(), way);
            assertEquals(LabNote.OTHER_NUMBERS, note(player), way);
            assertNull(note(player.types("Tab")), way);
        }
    }

    /** After a segment has come, it lies there again, with all that led to it. */
    @Test
    void bAfterAWaitShowsWhatCame() {
        Player player = Player.of(SampleCourse.course(), 80, 24).types(FIRST_WAVE + "f a Tab x Tab y Enter w");
        Screen.Playing playing = player.playing();
        Bench bench = bench(player.types("b"));
        assertEquals(playing.game().world().you().state(), bench.endpoint().state());
        assertEquals(3, bench.past().events().size());
        assertInstanceOf(Event.Receives.class, bench.past().events().get(2));
    }

    /** Any keys, in any order, with the seed fixed: nothing goes wrong, and what lies there can be written down. */
    @Test
    void anyKeys() {
        Random random = new Random(793);
        String keys = "fasrpu0123456789+-[]vcmmmmzy";
        List<Key.Kind> kinds = List.of(
                Key.Kind.TAB, Key.Kind.BACK_TAB, Key.Kind.UP, Key.Kind.DOWN, Key.Kind.BACKSPACE, Key.Kind.ENTER);
        Model model = lab("").model();
        for (int pressed = 0; pressed < 20_000; pressed++) {
            Key key = random.nextInt(3) > 0
                    ? Key.of(keys.charAt(random.nextInt(keys.length())))
                    : Key.of(kinds.get(random.nextInt(kinds.size())));
            model = Update.update(model, new Msg.Pressed(key)).model();
            if (model.screen() instanceof Screen.Lab lab) {
                assertTrue(lab.bench().fields().contains(lab.bench().focus()), key::toString);
                lab.bench().trial();
                Line.write(lab.bench().whole());
            }
        }
    }

    private static Player lab(String keys) {
        Player player = Player.of(SampleCourse.course(), 80, 24).types("3");
        return keys.isEmpty() ? player : player.types(keys);
    }

    private static Bench bench(Player player) {
        return assertInstanceOf(Screen.Lab.class, player.model().screen()).bench();
    }

    private static @Nullable LabNote note(Player player) {
        return assertInstanceOf(Screen.Lab.class, player.model().screen()).note();
    }

    private static String line(Player player) {
        return String.join(" ", Line.write(bench(player).whole()));
    }
}
