package lastack.classroom;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** House rules and rounds as parts of a line. */
final class RulesLine {
    private RulesLine() {}

    static Fields fields(String word, HouseRules rules) {
        return Fields.of(word)
                .with("timer", Fields.of(rules.timer()))
                .with("streaks", Fields.of(rules.streaks()))
                .with("prices", Fields.of(rules.hintPrices()))
                .with("free", Fields.of(rules.freeNames()))
                .with("pseudonyms", Fields.of(rules.pseudonyms()));
    }

    static HouseRules rules(Fields fields) {
        return new HouseRules(
                fields.flag("timer"),
                fields.flag("streaks"),
                fields.flag("prices"),
                fields.flag("free"),
                fields.flag("pseudonyms"));
    }

    static Fields fields(String word, Round round) {
        Fields fields = Fields.of(word)
                .with("round", round.number())
                .with("seconds", round.seconds())
                .with("mode", name(round.mode()))
                .with("seed", round.target().seed());
        return round.target() instanceof Round.Exam exam
                ? fields.with("questions", exam.questions())
                : fields.with("level", ((Round.Level) round.target()).id());
    }

    static Round round(Fields fields) {
        int number = fields.number("round", 1, Round.MOST);
        int seconds = fields.number("seconds", Round.LEAST_SECONDS, Round.MOST_SECONDS);
        String mode = fields.text("mode");
        long seed = seed(fields);
        Round.Target target = fields.maybe("level")
                .<Round.Target>map(level -> new Round.Level(level, seed))
                .orElseGet(() -> new Round.Exam(fields.number("questions", 1, Round.MOST_QUESTIONS), seed));
        return new Round(
                number,
                target,
                seconds,
                Arrays.stream(Round.Mode.values())
                        .filter(one -> name(one).equals(mode))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException("no mode")));
    }

    static String pairs(List<Happening.Ends> pairs) {
        return pairs.stream().map(pair -> pair.client() + "-" + pair.server()).collect(joining(","));
    }

    static List<Happening.Ends> pairs(Optional<String> written) {
        return written.map(text ->
                        Arrays.stream(text.split(",", -1)).map(RulesLine::ends).toList())
                .orElse(List.of());
    }

    private static Happening.Ends ends(String written) {
        int hyphen = Math.max(0, written.indexOf('-'));
        Optional<StudentId> client = StudentId.read(written.substring(0, hyphen));
        Optional<StudentId> server = StudentId.read(written.substring(hyphen + Math.min(1, written.length())));
        if (client.isEmpty() || server.isEmpty()) {
            throw new IllegalArgumentException("no pair");
        }
        return new Happening.Ends(client.get(), server.get());
    }

    static long seed(Fields fields) {
        String digits = fields.text("seed");
        if (!digits.matches("-?\\d{1,19}")) {
            throw new IllegalArgumentException("no seed");
        }
        // More than a long holds is refused by this as well, with a NumberFormatException, which is an
        // IllegalArgumentException.
        return Long.parseLong(digits);
    }

    /** {@code pairs-with-slips} */
    static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
