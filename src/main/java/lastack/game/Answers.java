package lastack.game;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lastack.tcp.SeqNum;

/** Whether an answer to a question is right. */
public final class Answers {
    private static final Pattern NUMBER =
            Pattern.compile("(?<number>[0-9]{1,10})|(?<letter>[A-Za-z])(?: ?\\+ ?(?<offset>[0-9]{1,10}))?");

    private Answers() {}

    static boolean right(Question question, List<String> given, Map<String, SeqNum> symbols) {
        if (question instanceof Question.Choice choice) {
            return given.size() == 1 && chosen(choice.options()).contains(given.get(0));
        } else if (question instanceof Question.Several several) {
            return new HashSet<>(given).equals(chosen(several.options()));
        }
        if (given.size() != 1) {
            return false;
        }
        String written = given.get(0).strip();
        if (question instanceof Question.Numeric numeric) {
            SeqNum right = numeric.answer().in(symbols);
            return number(written, symbols).filter(right::equals).isPresent();
        } else if (question instanceof Question.OfState state) {
            return written.replaceAll("[_ ]", "-")
                    .equalsIgnoreCase(state.answer().toString());
        } else if (question instanceof Question.Words words) {
            return words.accepted().stream()
                    .anyMatch(form -> form.strip().toLowerCase(Locale.ROOT).equals(written.toLowerCase(Locale.ROOT)));
        }
        return false;
    }

    /** The number written in digits or by a letter of the level, as {@code x+1}; none if it is neither. */
    private static Optional<SeqNum> number(String written, Map<String, SeqNum> symbols) {
        Matcher matcher = NUMBER.matcher(written);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String letter = matcher.group("letter");
        String digits = letter == null ? matcher.group("number") : matcher.group("offset");
        long value = digits == null ? 0 : Long.parseLong(digits);
        if (letter == null) {
            return value < SeqNum.MODULUS ? Optional.of(SeqNum.of(value)) : Optional.empty();
        }
        return Optional.ofNullable(symbols.get(letter.toLowerCase(Locale.ROOT))).map(base -> base.plus(value));
    }

    /** What would be right: the ids to choose, or the first form that counts. */
    public static List<String> of(Question question, Map<String, SeqNum> symbols) {
        if (question instanceof Question.Choice choice) {
            return List.copyOf(chosen(choice.options()));
        } else if (question instanceof Question.Several several) {
            return chosen(several.options()).stream().sorted().toList();
        } else if (question instanceof Question.Numeric numeric) {
            return List.of(numeric.answer().in(symbols).toString());
        } else if (question instanceof Question.OfState state) {
            return List.of(state.answer().toString());
        }
        return List.of(((Question.Words) question).accepted().get(0));
    }

    private static Set<String> chosen(List<Question.Option> options) {
        Set<String> right = new HashSet<>();
        for (Question.Option option : options) {
            if (option.right()) {
                right.add(option.id());
            }
        }
        return right;
    }
}
