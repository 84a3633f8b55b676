package lastack.game;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lastack.tcp.SeqNum;

/** Whether an answer to a question is right. */
public final class Answers {
    private static final Pattern NUMBER =
            Pattern.compile("(?<number>[0-9]{1,10})|(?<letter>[A-Za-z])(?: ?(?<sign>[+-]) ?(?<offset>[0-9]{1,10}))?");

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
        if (question instanceof Question.Numeric numeric) {
            return same(question, numeric.answer().toString(), given.get(0), symbols);
        } else if (question instanceof Question.OfState state) {
            return same(question, state.answer().toString(), given.get(0), symbols);
        } else if (question instanceof Question.Words words) {
            return words.accepted().stream().anyMatch(form -> same(question, form, given.get(0), symbols));
        }
        return false;
    }

    /** Whether {@code given} is what the level writes as {@code meant}. */
    private static boolean same(Question question, String meant, String given, Map<String, SeqNum> symbols) {
        if (question instanceof Question.Numeric) {
            Optional<SeqNum> number = number(given.strip(), symbols);
            return number.isPresent() && number.equals(number(meant, symbols));
        }
        String written = given.strip().toLowerCase(Locale.ROOT);
        boolean state = question instanceof Question.OfState;
        return (state ? written.replaceAll("[_ ]", "-") : written)
                .equals(meant.strip().toLowerCase(Locale.ROOT));
    }

    /** What matters most of what the level has to say to just this answer. */
    public static Optional<Bilingual> why(Question question, List<String> given, Map<String, SeqNum> symbols) {
        return whys(question, given, symbols).stream().findFirst();
    }

    /**
     * What the level has to say to just this answer: to each option that was wrongly chosen; where none was, to the first that was left
     * out, for more would be the answer itself.
     */
    public static List<Bilingual> whys(Question question, List<String> given, Map<String, SeqNum> symbols) {
        if (question instanceof Question.Choice choice) {
            return whys(choice.options(), option -> given.contains(option.id()));
        } else if (question instanceof Question.Several several) {
            List<Bilingual> chosen = whys(several.options(), option -> !option.right() && given.contains(option.id()));
            return chosen.isEmpty()
                    ? whys(several.options(), option -> option.right() && !given.contains(option.id())).stream()
                            .limit(1)
                            .toList()
                    : chosen;
        }
        return slips(question).stream()
                .filter(slip -> given.size() == 1 && same(question, slip.given(), given.get(0), symbols))
                .map(Question.Slip::why)
                .limit(1)
                .toList();
    }

    private static List<Bilingual> whys(List<Question.Option> options, Predicate<Question.Option> meant) {
        List<Bilingual> whys = new ArrayList<>();
        for (Question.Option option : options) {
            if (option.why() != null && meant.test(option)) {
                whys.add(option.why());
            }
        }
        return whys;
    }

    private static List<Question.Slip> slips(Question question) {
        if (question instanceof Question.Numeric numeric) {
            return numeric.slips();
        } else if (question instanceof Question.OfState state) {
            return state.slips();
        }
        return question instanceof Question.Words words ? words.slips() : List.of();
    }

    /** The number written in digits or by a letter of the level, as {@code x+1}; none if it is neither. */
    public static Optional<SeqNum> number(String written, Map<String, SeqNum> symbols) {
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
        long offset = "-".equals(matcher.group("sign")) ? -value : value;
        return Optional.ofNullable(symbols.get(letter.toLowerCase(Locale.ROOT))).map(base -> base.plus(offset));
    }

    /** The move that answers {@code question} rightly. */
    public static Move move(Question question, Map<String, SeqNum> symbols) {
        return question instanceof Question.OfSegment built
                ? new Move.Send(built.answer().in(symbols))
                : new Move.Answer(of(question, symbols));
    }

    /** What would be right: the ids to choose, or the first form that counts. */
    static List<String> of(Question question, Map<String, SeqNum> symbols) {
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
