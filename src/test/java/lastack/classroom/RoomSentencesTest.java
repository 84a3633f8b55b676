package lastack.classroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import lastack.app.SampleCourse;
import lastack.game.Belief;
import lastack.text.CellText;
import lastack.text.Lang;
import lastack.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What is said of a class, whatever shows it. */
class RoomSentencesTest {
    private static final RoomCode FIN = new RoomCode("FIN-4271");
    private static final RoomCode ACK = new RoomCode("ACK-0001");

    private static RoomSentences in(Lang lang) {
        return new RoomSentences(Words.in(lang), SampleCourse.course());
    }

    @ParameterizedTest
    @CsvSource({"0, 0:00", "999, 0:00", "59000, 0:59", "138000, 2:18", "3600000, 1:00:00", "3738000, 1:02:18"})
    void timesAreMinutesAndSeconds(long millis, String shown) {
        assertEquals(shown, RoomSentences.clock(millis));
    }

    /** Beside a number a row of the result has 29 cells in a window of 80. */
    @ParameterizedTest
    @EnumSource(Lang.class)
    void everyBeliefIsSaidInARow(Lang lang) {
        List<String> tooLong = Arrays.stream(Belief.values())
                .filter(belief -> belief != Belief.NONE_KNOWN)
                .map(belief -> Words.in(lang).text("believed." + belief.id()))
                .filter(text -> CellText.width(text) > 29)
                .toList();
        assertEquals(List.of(), tooLong);
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void noTwoOfARoomHaveTheSamePseudonymAndNobodyAnother(Lang lang) {
        List<String> names = IntStream.rangeClosed(1, 500)
                .mapToObj(number -> Pseudonym.of(FIN, new StudentId(number), Words.in(lang)))
                .toList();
        assertEquals(500, names.stream().distinct().count());
        assertTrue(names.stream().allMatch(name -> CellText.width(name) <= 14), names.toString());
        assertEquals(names.get(6), Pseudonym.of(FIN, new StudentId(7), Words.in(lang)));
    }

    @Test
    void inAnotherRoomTheNamesAreOthers() {
        Words words = Words.in(Lang.EN);
        assertNotEquals(Pseudonym.of(FIN, new StudentId(1), words), Pseudonym.of(ACK, new StudentId(1), words));
    }

    @Test
    void aLevelIsNamedByItsNumberAndAQuizByAWord() {
        assertEquals("2-2 The second wave", in(Lang.EN).level("second-wave"));
        assertEquals("2-2", in(Lang.ZH).number("second-wave"));
        assertEquals("测验", in(Lang.ZH).number(Trial.EXAM));
        assertEquals("", in(Lang.EN).number(""));
        assertEquals(
                "Exam, 10 questions", in(Lang.EN).what(new Round(1, new Round.Exam(10, 7), 60, Round.Mode.SINGLE)));
    }

    @Test
    void whatIsWorthSayingIsTheRuleThatMostMissed() {
        Room room = ClassScenes.inRound(false, "single");
        Misses misses = room.running(room.at()).orElseThrow().misses();
        String said = in(Lang.EN).worth(misses, 24).orElseThrow();
        // Ada, Eli (twice), Gia, Ines, Kofi, Mira (twice), Quan, Sami: eight students, ten tries.
        assertTrue(said.startsWith("8 of 24 missed this. The length of a segment"), said);
        assertEquals(
                new RoomSentences.Mistake("ack = x: FIN took no number", 10, 8),
                in(Lang.EN).mistakes(misses, false).get(0));
        assertEquals(
                "R07 RFC 9293 3.4",
                in(Lang.EN).reference(in(Lang.EN).commonest(misses).orElseThrow()));
    }
}
