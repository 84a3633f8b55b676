package lastack.classroom;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import lastack.game.Belief;
import lastack.game.Course;
import lastack.tcp.Rule;
import lastack.text.Words;

/** What is said of a class on every face: where somebody is, how long, what was believed, what is worth saying. */
public final class RoomSentences {
    private final Words words;
    private final Course course;

    public RoomSentences(Words words, Course course) {
        this.words = words;
        this.course = course;
    }

    /** Something that was got wrong, in words. */
    public record Mistake(String text, int tries, int students) {}

    /** The text {@code room.key} with values in its places. */
    public String text(String key, Map<String, ?> values) {
        return words.text("room." + key, values);
    }

    public String text(String key) {
        return text(key, Map.of());
    }

    /** {@code key.one} or {@code key.many}. */
    public String counted(String key, long count) {
        return count == 1 ? text(key + ".one") : text(key + ".many", Map.of("count", count));
    }

    /** {@code 2:18}; from an hour on {@code 1:02:18}. */
    public static String clock(long millis) {
        long seconds = millis / 1000;
        long hours = seconds / 3600;
        String minutes = String.valueOf(seconds / 60 % 60);
        String rest = two(seconds % 60);
        return hours == 0 ? minutes + ":" + rest : hours + ":" + two(seconds / 60 % 60) + ":" + rest;
    }

    private static String two(long number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }

    /** What a round is about: {@code 2-2 The second wave}. */
    public String what(Round round) {
        return round.target() instanceof Round.Exam exam
                ? text("exam", Map.of("count", exam.questions()))
                : level(round.target() instanceof Round.Level one ? one.id() : "");
    }

    /** A level by its id as in {@link Trial#level()}: {@code 2-2 The second wave}; empty for none. */
    public String level(String id) {
        return course.find(id)
                .map(place -> text(
                        "level",
                        Map.of(
                                "number",
                                place.number(),
                                "title",
                                words.of(place.level().title()))))
                .orElseGet(() -> otherwise(id));
    }

    /** A level in few cells: its number {@code 2-2}, or a word. */
    public String number(String id) {
        return course.find(id).map(Course.Place::number).orElseGet(() -> otherwise(id));
    }

    private String otherwise(String id) {
        return switch (id) {
            case "" -> "";
            case Trial.EXAM, Trial.QUIZ -> text("practice");
            default -> text("elsewhere");
        };
    }

    /** What {@code student} is called on a screen that all see: by name, or as the class is not to know who it is. */
    public String name(Room room, StudentId student, boolean named) {
        return named
                ? room.student(student).map(one -> one.student().shown()).orElse("?")
                : Pseudonym.of(room.code(), student, words);
    }

    /** What the class got wrong, the commonest first: what it believes, or where nothing is known of that, or it is asked for, by rule. */
    public List<Mistake> mistakes(Misses misses, boolean byRule) {
        List<Counted<Belief>> beliefs = misses.byBelief();
        Stream<Mistake> all = byRule || beliefs.isEmpty()
                ? misses.byRule().stream()
                        .map(one -> new Mistake(
                                one.what().id() + " " + words.title(one.what()), one.tries(), one.students()))
                : beliefs.stream()
                        .map(one ->
                                new Mistake(words.text("believed." + one.what().id()), one.tries(), one.students()));
        return all.toList();
    }

    /** The rule that was missed most. */
    public Optional<Rule> commonest(Misses misses) {
        return misses.byRule().stream().map(Counted::what).findFirst();
    }

    /** What a teacher could say to all of {@code all}: how many missed what, and the sentence that answers it. */
    public Optional<String> worth(Misses misses, int all) {
        return misses.byRule().stream()
                .findFirst()
                .map(one -> one.students() == 1
                        ? text("worth.one", Map.of("all", all, "says", words.says(one.what())))
                        : text(
                                "worth.many",
                                Map.of("students", one.students(), "all", all, "says", words.says(one.what()))));
    }

    /** What became of the wrong segments that were sent on purpose: {@code caught 2, missed 1, false alarms 0}. */
    public String slips(SlipCount count) {
        return text("slips", Map.of("caught", count.caught(), "missed", count.missed(), "alarms", count.falseAlarms()));
    }

    /** Where a rule stands: {@code R07 RFC 9293 3.4}. */
    public String reference(Rule rule) {
        String[] parts = rule.section().split(" ", -1);
        String document = parts.length == 1 ? "9293" : parts[1];
        return text("reference", Map.of("rule", rule.id(), "document", document, "section", parts[parts.length - 1]));
    }
}
