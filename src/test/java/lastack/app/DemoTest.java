package lastack.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import lastack.course.Courses;
import lastack.game.Course;
import lastack.game.Game;
import lastack.tcp.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A level that plays itself. */
class DemoTest {
    private static final Course COURSE = Courses.builtIn().course();

    @Test
    void leftAloneItPlaysAPerfectCloseAndStands() {
        Model model = demo();
        int ticks = 0;
        while (model.moving()) {
            model = Update.update(model, new Msg.Ticked()).model();
            ticks++;
        }
        Game game = shown(model).shown().game();
        assertTrue(game.solved());
        assertEquals(game.level().max(), game.score());
        assertEquals(State.TIME_WAIT, game.world().you().state());
        assertEquals(State.CLOSED, game.world().peer().state());
        int seconds = ticks * 30 / 1000;
        assertTrue(seconds >= 45 && seconds <= 150, "it takes " + seconds + " s");
    }

    @Test
    void spaceHoldsItAndLetsItGoOn() {
        Model model = pressed(demo(), " ");
        assertFalse(model.moving());
        assertEquals(model, Update.update(model, new Msg.Ticked()).model());
        assertTrue(pressed(model, " ").moving());
    }

    @Test
    void theArrowsGoFromThoughtToThought() {
        Model model = demo();
        for (int steps = 1; !shown(model).over(); steps++) {
            Screen.Demo before = shown(model);
            model = pressed(model, "Right");
            assertTrue(shown(model).beat().begins());
            assertEquals(before.at(), shown(pressed(model, "Left")).at());
            assertTrue(steps < 50, "it ends");
        }
        assertEquals(0, shown(pressed(model, "Home")).at());
    }

    /** A segment on its way is there at once for who does not wait for it. */
    @Test
    void whoStepsSeesAllOfAMoment() {
        Model model = demo();
        while (!shown(model).over()) {
            model = pressed(model, "Right");
            assertTrue(shown(model).motion().over());
        }
    }

    @Test
    void enterBeginsTheFirstLevelOfThatWorld() {
        Model model = pressed(demo(), "Enter");
        Screen.Playing playing = assertInstanceOf(Screen.Playing.class, model.screen());
        assertEquals("first-wave", playing.game().level().id());
        assertEquals(List.of(), playing.game().moves());
    }

    @ParameterizedTest
    @ValueSource(strings = {"q", "Esc"})
    void whoHasCalledItFromTheShellIsBackThere(String key) {
        Key pressed = Player.keys(key).get(0);
        assertEquals(
                List.of(new Effect.Leave()),
                Update.update(demo(), new Msg.Pressed(pressed)).effects());
        Model called = Opening.demo(fresh(), new Screen.Menu(4));
        assertEquals(new Screen.Menu(4), pressed(called, key).screen());
    }

    @Test
    void nothingOfItIsKept() {
        Model model = demo();
        assertEquals(fresh().progress(), model.progress());
        while (!shown(model).over()) {
            Step step = Update.update(model, new Msg.Pressed(Key.of(Key.Kind.RIGHT)));
            assertEquals(List.of(), step.effects());
            model = step.model();
        }
    }

    @Test
    void helpAndSettingsComeBackToItWhereItWaits() {
        for (String key : List.of("?", "o")) {
            Model back = pressed(pressed(pressed(demo(), "Right Right"), key), "q");
            assertEquals(
                    2,
                    shown(back).beats().subList(0, shown(back).at()).stream()
                            .filter(Beat::begins)
                            .count());
            assertTrue(shown(back).paused());
        }
    }

    @Test
    void aCourseWithoutThatLevelHasNoDemo() {
        Model model = Model.fresh(SampleCourse.course(), 80, 24, 1, LocalDate.EPOCH);
        assertEquals(model, Opening.demo(model, null));
    }

    private static Model fresh() {
        return Model.fresh(COURSE, 80, 24, 1, LocalDate.EPOCH);
    }

    private static Model demo() {
        return Opening.demo(fresh(), null);
    }

    private static Screen.Demo shown(Model model) {
        return (Screen.Demo) model.screen();
    }

    private static Model pressed(Model model, String keys) {
        Model now = model;
        for (Key key : " ".equals(keys) ? List.of(Key.of(' ')) : Player.keys(keys)) {
            now = Update.update(now, new Msg.Pressed(key)).model();
        }
        return now;
    }
}
