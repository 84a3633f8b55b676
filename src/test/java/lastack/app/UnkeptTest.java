package lastack.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lastack.game.Bilingual;
import lastack.game.Course;
import lastack.quiz.Review;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The disk is full in the middle of a level: the player decides, and loses nothing without having been told. */
class UnkeptTest {
    private final Disk disk = new Disk();
    private final Performer performer = new Performer(disk.keeper());
    private Model model;

    UnkeptTest() {
        Course course = SampleCourse.course();
        Model fresh = Model.fresh(course, 80, 24, 1, LocalDate.EPOCH);
        model = Opening.resume(
                performer.settle(Update.begin(fresh)).orElseThrow(),
                course.find("first-wave").orElseThrow());
    }

    private void types(String keys) {
        for (Key key : Player.keys(keys)) {
            model = performer.settle(Update.update(model, new Msg.Pressed(key))).orElseThrow();
        }
    }

    private Screen.Playing playing() {
        return (Screen.Playing) model.screen();
    }

    /** A hint is a move like any other. */
    private int moves() {
        return playing().game().moves().size();
    }

    @Test
    void whatIsNotStoredIsNotMade() {
        disk.full = true;
        types("h");
        assertTrue(model.awaitsWord());
        types("1 + w x");
        assertTrue(model.awaitsWord(), "any other key leaves the question there");
        types("Esc");
        assertNull(model.notice());
        assertEquals(0, moves());
    }

    @Test
    void tryAgain() {
        disk.full = true;
        types("h Enter");
        assertTrue(model.awaitsWord());
        disk.full = false;
        RunCode before = playing().code();
        types("Enter");
        assertFalse(model.awaitsWord());
        assertEquals(1, moves());
        assertFalse(model.unstored());
        assertNotEquals(before, playing().code(), "nobody knows whether the first one was begun");
        assertEquals(List.of("begin", "1"), disk.kept);
    }

    @Test
    void goOnAndItIsStoredLater() {
        types("h");
        disk.full = true;
        types("h g");
        assertEquals(2, moves());
        assertTrue(model.unstored());
        types("h");
        assertFalse(model.awaitsWord(), "who has decided is not asked again");
        assertEquals(3, moves());
        assertEquals(2, performer.unkept());
        assertEquals(List.of("begin", "1"), disk.kept);
        disk.full = false;
        types("w");
        assertEquals(List.of("begin", "1", "2", "3", "4"), disk.kept);
        assertFalse(model.unstored());
        assertEquals(0, performer.unkept());
        disk.full = true;
        types("z w");
        assertTrue(model.awaitsWord(), "it was over, and happens again: the player is asked again");
    }

    /** Keeps nothing while it is full. */
    private static final class Disk implements InvocationHandler {
        private boolean full;
        private final List<String> kept = new ArrayList<>();

        private Keeper keeper() {
            return (Keeper) Proxy.newProxyInstance(Keeper.class.getClassLoader(), new Class<?>[] {Keeper.class}, this);
        }

        @Override
        public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] values)
                throws KeepingException {
            switch (method.getName()) {
                case "load" -> {
                    return new Kept(Preferences.DEFAULT, List.of());
                }
                case "recall" -> {
                    return new Recalled(List.of(), 0);
                }
                case "notice" -> {
                    return Optional.empty();
                }
                default -> {
                    if (full) {
                        throw new KeepingException(new Bilingual("The disk is full.", "磁盘已满。"));
                    }
                    if (values != null && values[0] instanceof Review) {
                        return values[0];
                    }
                    boolean move = method.getName().equals("keep") && values != null && values.length == 4;
                    kept.add(move ? String.valueOf(values[1]) : method.getName());
                    return null;
                }
            }
        }
    }
}
