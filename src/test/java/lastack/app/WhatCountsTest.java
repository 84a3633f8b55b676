package lastack.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import lastack.course.Courses;
import lastack.game.Course;
import lastack.game.Daily;
import lastack.game.Move;
import lastack.game.PlayLevel;
import org.junit.jupiter.api.Test;

/** What a run says of a level of the course, and what it does not. */
class WhatCountsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Standing SOLVED = new Standing(60, 3, true);
    private static final Course COURSE = Courses.builtIn().course();

    private static KeptRun run(String level, LocalDate day) {
        return new KeptRun(new RunCode("ABC-234"), level, Daily.seed(day), 0, SOLVED, List.of());
    }

    /** Every day has its own: what was solved yesterday is kept among the runs, and is not today's. */
    @Test
    void theLevelOfTheDayIsNewEachDay() {
        List<KeptRun> runs = List.of(run("bench", TODAY), run("daily", TODAY.minusDays(1)));
        Progress yesterday = Progress.of(runs, COURSE, TODAY.minusDays(1));
        Progress today = Progress.of(runs, COURSE, TODAY);
        assertTrue(yesterday.best("daily").solved());
        assertEquals(Best.NONE, today.best("daily"));
        assertEquals(1, today.solved(COURSE));
        assertEquals(3, today.stars(COURSE));
        assertTrue(today.best("bench").solved(), "any seed of another level counts");
    }

    /** Another seed than the day's can be played as often as one likes. */
    @Test
    void anotherSeedIsNotTheDays() {
        KeptRun other = new KeptRun(new RunCode("ABC-234"), "daily", Daily.seed(TODAY) + 1, 0, SOLVED, List.of());
        assertFalse(Progress.of(List.of(other), COURSE, TODAY).best("daily").solved());
    }

    /** A file may give itself the id of one of ours: solving it solves nothing of ours. */
    @Test
    void aFileIsNoLevelOfTheCourse() {
        Course course = SampleCourse.course();
        PlayLevel level = (PlayLevel) course.find("first-wave").orElseThrow().level();
        Player player = Player.of(course, 80, 24);
        Model opened = Opening.level(player.model(), null, level, null);
        Screen.Playing playing = (Screen.Playing) opened.screen();
        Step step = PlayKeys.made(opened, playing, new Move.Wait());
        assertEquals(
                new Effect.Begin(playing.code(), "first-wave.json", 0),
                step.effects().get(0));
        Model kept = Update.update(step.model(), new Msg.Saved()).model();
        assertEquals(Best.NONE, kept.progress().best("first-wave"));
        assertEquals(1, kept.progress().best("first-wave.json").runs());
    }
}
