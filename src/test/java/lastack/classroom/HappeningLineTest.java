package lastack.classroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Happenings as lines and back. */
class HappeningLineTest {
    /** One line of every kind, and some more. */
    private static final List<String> LINES = """
            opened
            listed student=3 name="Mira L" ref="6a/17 =x"
            listed student=9999 name=林夏 ref=""
            joined student=3 name=O'Brien
            came-back student=3
            away student=3 sitting=17
            went-to student=3 level=first-wave
            went-to student=3 level=""
            tried student=3 run=K7Q-2MD level=second-wave seed=-17 item=1 of=2 done=0 was=wrong misses=1 hints=0 rule=R94 belief=fin-is-free \
            tried="ACK seq=9007 ack=4381" allowed=ack=4382 you=CLOSE-WAIT peer=FIN-WAIT-1 score=0 max=20 solved=no
            tried student=3 run=3039 level=deck:exam seed=12345 item=20 of=20 done=20 question=who-waits was=right misses=0 hints=0 \
            tried="answer b" allowed="" score=17 max=20 solved=yes
            called-for-help student=3
            help-answered student=3
            worlds-closed worlds=0,3,11
            worlds-closed worlds=""
            ruled timer=no streaks=no prices=no free=no pseudonyms=yes
            round-began round=3 seconds=150 mode=pairs-with-slips seed=7 level=second-wave
            round-began round=4 seconds=60 mode=pairs seed=1 level=second-wave pairs=1-2,4-3
            round-began round=1 seconds=7200 mode=single seed=9223372036854775807 questions=100
            round-paused round=3
            round-resumed round=3
            round-extended round=3 seconds=60
            round-ended round=3
            said text="Say \\"FIN\\" \\\\ ACK, 再见"
            let-go student=3
            kicked student=3
            banned student=3
            seat-reset student=3
            paired round=3 pair=1 client=3 server=4
            pair-moved student=3 round=3 pair=1 line="send FIN,ACK seq=1 ack=2"
            room-closed
            """.replace("O'Brien", "\"O'Brien\"")
            .replace("allowed=ack=4382", "allowed=\"ack=4382\"")
            .lines()
            .toList();

    @Test
    void everyKindIsReadAsItIsWritten() {
        for (String line : LINES) {
            Optional<Happening> read = HappeningLine.read(line);
            assertTrue(read.isPresent(), line);
            assertEquals(line, HappeningLine.write(read.get()));
        }
    }

    @Test
    void noKindIsForgottenHere() {
        Set<Class<?>> read = LINES.stream()
                .map(line -> HappeningLine.read(line).orElseThrow().getClass())
                .collect(Collectors.toSet());
        Set<Class<?>> all = Stream.of(Happening.class, Happening.OfStudent.class)
                .flatMap(one -> Arrays.stream(one.getPermittedSubclasses()))
                .filter(Class::isRecord)
                .collect(Collectors.toSet());
        assertEquals(all, read);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "joined",
                "Opened",
                "opened ",
                "opened x",
                "opened x=1",
                "opened\n",
                "flew student=3",
                "away student=3",
                "away student=3 student=3 sitting=1",
                "away student=0 sitting=1",
                "away student=10000 sitting=1",
                "away student=3 sitting=-1",
                "joined student=3 name=Mi\u202era",
                "joined student=3 name=\"Mira",
                "joined student=3 name=\"Mira\" \"",
                "joined student=3 name=\"\\u202e\"",
                "joined student=3 name=\"\"",
                "said text=\"\\u001b[2J\"",
                "said text=\"\\x\"",
                "said text=\"a  b\"",
                "worlds-closed worlds=1,",
                "worlds-closed worlds=100",
                "worlds-closed worlds=x",
                "round-began round=1 seconds=9 mode=single seed=1 level=x",
                "round-began round=1 seconds=90 mode=pairs seed=1 questions=5",
                "round-began round=1 seconds=90 mode=single seed=9223372036854775808 level=x",
                "round-began round=1 seconds=90 mode=single seed=1 level=X",
                "round-began round=1 seconds=90 mode=single seed=1",
                "round-extended round=1 seconds=0",
                "round-began round=4 seconds=60 mode=pairs seed=1 level=x pairs=1-1",
                "round-began round=4 seconds=60 mode=pairs seed=1 level=x pairs=1",
                "round-began round=4 seconds=60 mode=pairs seed=1 level=x pairs=-",
                "round-began round=4 seconds=60 mode=pairs seed=1 level=x pairs=1-2,",
                "round-began round=4 seconds=60 mode=pairs seed=1 level=x pairs=\"\"",
                "paired round=1 pair=1 client=3 server=3",
                "ruled timer=maybe streaks=no prices=no free=no pseudonyms=yes",
                "listed student=3 name=Mira ref=\"\\u000a\"",
            })
    void whatIsNoLineOfOursIsRefused(String line) {
        assertEquals(Optional.empty(), HappeningLine.read(line));
    }

    @Test
    void noLineIsTooLongToBeRefused() {
        assertEquals(Optional.empty(), HappeningLine.read("said text=\"" + "\\\\".repeat(100_000) + "\""));
        assertEquals(Optional.empty(), HappeningLine.read("said text=\"" + "\\\\".repeat(15_000) + "\""));
    }

    /** A line with one character changed, left out or put in twice is read as another happening, or not at all; nothing else comes of it. */
    @Test
    void everyDamageIsHarmless() {
        for (String line : LINES) {
            for (int at = 0; at < line.length(); at++) {
                for (String damaged : List.of(
                        line.substring(0, at),
                        line.substring(0, at) + line.substring(at + 1),
                        line.substring(0, at) + '"' + line.substring(at),
                        line.substring(0, at) + '\u202e' + line.substring(at + 1),
                        line.substring(0, at) + '9' + line.substring(at + 1))) {
                    HappeningLine.read(damaged)
                            .ifPresent(happening -> assertEquals(
                                    Optional.of(happening), HappeningLine.read(HappeningLine.write(happening))));
                }
            }
        }
    }
}
