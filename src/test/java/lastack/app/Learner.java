package lastack.app;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import lastack.game.Course;
import lastack.quiz.Deck;
import lastack.store.MemoryKeeper;

/** Somebody at a quiz, whose clock a test moves. */
public final class Learner {
    private final MemoryKeeper keeper = new MemoryKeeper(this::now);
    private final Performer performer = new Performer(keeper);
    private Instant now = Instant.parse("2026-11-22T18:05:12Z");
    private Model model;

    private Learner(Model fresh) {
        this.model = performer.settle(Update.begin(fresh)).orElseThrow();
    }

    /** At the menu of a program that can ask {@code decks}. */
    public static Learner of(List<Deck> decks, int columns, int rows) {
        return of(new Course(List.of()), decks, columns, rows);
    }

    /** The same with levels to play. */
    static Learner of(Course course, List<Deck> decks, int columns, int rows) {
        return new Learner(Model.fresh(course, columns, rows, 7, LocalDate.of(2026, 11, 22))
                .studying(Study.of(decks, ZoneOffset.UTC)));
    }

    public Model model() {
        return model;
    }

    /** What has been kept of the answers. */
    public Recalled kept() {
        return keeper.recall();
    }

    private Instant now() {
        return now;
    }

    public Learner waits(Duration time) {
        now = now.plus(time);
        return this;
    }

    /** Keys by name, each after a second: {@code Enter}, {@code Tab}, {@code Esc}, {@code Down}, or their characters. */
    public Learner types(String keys) {
        for (String word : keys.split(" +")) {
            switch (word) {
                case "" -> {}
                case "Enter" -> press(Key.of(Key.Kind.ENTER));
                case "Tab" -> press(Key.of(Key.Kind.TAB));
                case "Esc" -> press(Key.of(Key.Kind.ESCAPE));
                case "Down" -> press(Key.of(Key.Kind.DOWN));
                default -> word.chars().forEach(c -> press(Key.of((char) c)));
            }
        }
        return this;
    }

    private void press(Key key) {
        now = now.plusSeconds(1);
        Optional<Model> next = performer.settle(Update.update(model, new Msg.Pressed(key)));
        model = next.orElse(model);
    }
}
